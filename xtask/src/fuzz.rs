//! `cargo xtask fuzz`: runs the fuzz targets of `tests/fuzz`, each for a while, and says how far they came.
//!
//! It starts from the inputs that are committed and adds what it finds to a folder of its own, never to
//! them. No sanitizer: the project has no unsafe code, and without one a stable compiler will do.

use crate::files;
use crate::project::Project;
use crate::step::{Result, failed, run, step};
use crate::tools;
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

/// The targets, by the names of their readers.
const TARGETS: [&str; 6] = ["address", "bundle", "gazetteer", "notebook", "records", "seeds"];

/// Seconds a target when none are asked for.
const SECONDS: u32 = 60;

/// What no input may need: seconds, and MB of memory.
const LIMITS: [&str; 3] = ["-timeout=10", "-rss_limit_mb=1024", "-max_len=65536"];

/// Lines of a target's own words that are shown when it stops: a panic, and what libFuzzer says of the input.
const LINES_SHOWN: usize = 40;

/// What is to be run.
#[derive(Debug, PartialEq)]
pub struct Fuzz {
    targets: Vec<&'static str>,
    seconds: u32,
}

impl Fuzz {
    /// Reads the options of the command: a target, `--seconds N`, both or neither.
    pub fn read(options: &[&str]) -> Result<Self> {
        let mut fuzz = Self { targets: TARGETS.to_vec(), seconds: SECONDS };
        let mut rest = options;
        while let [option, after @ ..] = rest {
            rest = match (*option, after) {
                ("--seconds", [seconds, after @ ..]) => {
                    let read = seconds.parse().ok().filter(|seconds| *seconds > 0);
                    fuzz.seconds = read.ok_or_else(|| format!("`{seconds}` is not a number of seconds."))?;
                    after
                }
                (name, after) => {
                    let target = TARGETS.into_iter().find(|target| *target == name);
                    let all = TARGETS.join(", ");
                    fuzz.targets = vec![target.ok_or_else(|| format!("There is no target `{name}`, only {all}."))?];
                    after
                }
            };
        }
        Ok(fuzz)
    }

    /// Runs the targets one after the other; the answer is whether none stopped at an input.
    pub fn run(&self, project: &Project) -> Result<bool> {
        let path = tools::path_with_cargo_fuzz(project)?;
        let cargo = |arguments: &[&str]| {
            let mut command = project.cargo(&["fuzz"]);
            command.args(arguments).env("PATH", &path);
            command.args(["--fuzz-dir", "tests/fuzz", "--target-dir", "target/fuzz", "--sanitizer", "none"]);
            command
        };
        let one = if let [target] = self.targets.as_slice() { *target } else { "" };
        let build: Vec<&str> = ["build", one].into_iter().filter(|word| !word.is_empty()).collect();
        step("Building what is fuzzed", || run(&mut cargo(&build)))?;
        let mut told = String::new();
        let mut all_held = true;
        for target in &self.targets {
            let found = format!("target/fuzz/found/{target}");
            files::create_folder(&project.root.join(&found))?;
            let mut command = cargo(&["run"]);
            command.args([target, found.as_str(), format!("tests/fuzz/corpus/{target}").as_str(), "--"]);
            command.args(LIMITS).arg("-print_final_stats=1").arg(format!("-max_total_time={}", self.seconds));
            let outcome = step(&format!("Fuzzing {target} for {} s", self.seconds), || watch(&mut command))?;
            told.push_str(&outcome.row(target));
            all_held &= outcome.held;
        }
        println!("\n{:<12}{:>14}{:>12}{:>12}{:>10}\n{told}", "target", "executions", "new inputs", "edges", "MB");
        if !all_held {
            println!("The input that stopped a target is named above, after «Test unit written to».");
        }
        Ok(all_held)
    }
}

/// What a run came to.
#[derive(Debug, Default, PartialEq)]
struct Outcome {
    held: bool,
    executions: u64,
    /// Inputs that reached something no other had.
    new: u64,
    /// Edges of the program that were passed.
    edges: u64,
    megabytes: u64,
}

impl Outcome {
    /// Takes note of a line of libFuzzer's.
    fn listen(&mut self, line: &str) {
        let last = |line: &str| line.split_whitespace().last().and_then(|number| number.parse().ok());
        if let Some(statistic) = line.strip_prefix("stat::") {
            let place = match statistic.split(':').next() {
                Some("number_of_executed_units") => &mut self.executions,
                Some("new_units_added") => &mut self.new,
                Some("peak_rss_mb") => &mut self.megabytes,
                _ => return,
            };
            *place = last(statistic).unwrap_or(*place);
        } else if let Some((_, after)) = line.split_once(" cov: ") {
            let edges = after.split_whitespace().next().and_then(|number| number.parse().ok());
            self.edges = edges.unwrap_or(self.edges);
        }
    }

    fn row(&self, target: &str) -> String {
        let Self { held, executions, new, edges, megabytes } = self;
        let stopped = if *held { "" } else { "  STOPPED" };
        format!("{target:<12}{executions:>14}{new:>12}{edges:>12}{megabytes:>10}{stopped}\n")
    }
}

/// Runs a target. What it says is shown only if it stops at an input.
fn watch(command: &mut Command) -> Result<Outcome> {
    let started = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn();
    let mut child = started.map_err(|error| format!("cargo could not be started: {error}."))?;
    let mut outcome = Outcome::default();
    let mut lines: Vec<String> = Vec::new();
    if let Some(stderr) = child.stderr.take() {
        for line in BufReader::new(stderr).split(b'\n').map_while(std::result::Result::ok) {
            let line = String::from_utf8_lossy(&line).into_owned();
            outcome.listen(&line);
            lines.push(line);
            if lines.len() > 2 * LINES_SHOWN {
                lines.drain(..LINES_SHOWN);
            }
        }
    }
    outcome.held = child.wait().map_err(|error| format!("Waiting for cargo failed: {error}."))?.success();
    if !outcome.held {
        lines.iter().for_each(|line| eprintln!("{line}"));
        eprintln!("{}", failed(command));
    }
    Ok(outcome)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_target_and_a_time_are_read_in_any_order() {
        let one = Fuzz { targets: vec!["seeds"], seconds: 5 };
        assert_eq!(Fuzz::read(&["seeds", "--seconds", "5"]), Ok(one));
        assert_eq!(Fuzz::read(&["--seconds", "5", "seeds"]).map(|fuzz| fuzz.targets), Ok(vec!["seeds"]));
        assert_eq!(Fuzz::read(&[]), Ok(Fuzz { targets: TARGETS.to_vec(), seconds: SECONDS }));
        for wrong in [&["seed"][..], &["--seconds"], &["--seconds", "0"], &["--seconds", "seeds"]] {
            assert!(Fuzz::read(wrong).is_err(), "{wrong:?}");
        }
    }

    #[test]
    fn what_libfuzzer_says_is_counted() {
        let mut outcome = Outcome { held: true, ..Outcome::default() };
        for line in [
            "#2097152\tpulse  cov: 1733 ft: 6412 corp: 513/22Kb lim: 4096 exec/s: 349525 rss: 57Mb",
            "Done 2621440 runs in 9 second(s)",
            "stat::number_of_executed_units: 2621440",
            "stat::average_exec_per_sec:     291271",
            "stat::new_units_added:          12",
            "stat::peak_rss_mb:              57",
        ] {
            outcome.listen(line);
        }
        let told = Outcome { held: true, executions: 2_621_440, new: 12, edges: 1733, megabytes: 57 };
        assert_eq!(outcome, told);
    }
}
