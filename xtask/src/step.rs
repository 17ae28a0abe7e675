//! Steps: saying what is done, doing it, saying how long it took; and running programs.
//!
//! A failure is one sentence for a person. It never carries a backtrace or a debug dump.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// A result whose error is a sentence to print as it is.
pub type Result<T> = std::result::Result<T, String>;

/// Says `title`, does `work`, says how long it took.
pub fn step<T>(title: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    println!("→ {title}");
    let start = Instant::now();
    let outcome = work()?;
    println!("  done in {}", spell(start.elapsed()));
    Ok(outcome)
}

/// Runs a program whose output goes straight to the terminal.
pub fn run(command: &mut Command) -> Result<()> {
    let status = command.status().map_err(|error| not_started(command, &error))?;
    if status.success() { Ok(()) } else { Err(failed(command)) }
}

/// Runs a program, shows its standard output line by line, and hands each line to `listen`.
///
/// The answer is whether the program succeeded: the listener may want its lines either way.
pub fn run_listening(command: &mut Command, mut listen: impl FnMut(&str)) -> Result<bool> {
    let mut child = command.stdout(Stdio::piped()).spawn().map_err(|error| not_started(command, &error))?;
    if let Some(stdout) = child.stdout.take() {
        let mut lines = BufReader::new(stdout);
        let mut line = Vec::new();
        // Bytes, not `lines()`: one stray byte in a test's output must not end the reading.
        while lines.read_until(b'\n', &mut line).is_ok_and(|read| read > 0) {
            let text = String::from_utf8_lossy(&line);
            print!("{text}");
            listen(text.trim_end());
            line.clear();
        }
    }
    let status = child.wait().map_err(|error| format!("Waiting for {} failed: {error}.", name(command)))?;
    Ok(status.success())
}

/// Runs a program in silence; its standard output, or nothing when it is missing or fails.
pub fn ask(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// The sentence for a program that ended badly.
pub fn failed(command: &Command) -> String {
    format!("{} failed; its own words are above.", name(command))
}

fn not_started(command: &Command, error: &std::io::Error) -> String {
    match error.kind() {
        std::io::ErrorKind::NotFound => {
            format!("The program `{}` was not found on PATH.", command.get_program().to_string_lossy())
        }
        _ => format!("{} could not be started: {error}.", name(command)),
    }
}

/// A command as a person would type it.
fn name(command: &Command) -> String {
    let program = std::path::Path::new(command.get_program());
    let mut words = vec![program.file_name().unwrap_or_default().to_string_lossy()];
    words.extend(command.get_args().map(|argument| argument.to_string_lossy()));
    format!("`{}`", words.join(" "))
}

/// A duration in words: seconds under two minutes, minutes beyond.
pub fn spell(duration: Duration) -> String {
    let seconds = duration.as_secs_f64();
    if seconds < 120.0 { format!("{seconds:.1} s") } else { format!("{:.1} min", seconds / 60.0) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_duration_reads_as_seconds_then_minutes() {
        assert_eq!(spell(Duration::from_millis(1240)), "1.2 s");
        assert_eq!(spell(Duration::from_secs(150)), "2.5 min");
    }

    #[test]
    fn a_missing_program_is_one_sentence() {
        let error = run(&mut Command::new("a-program-that-is-nowhere"));
        assert_eq!(error, Err("The program `a-program-that-is-nowhere` was not found on PATH.".to_owned()));
    }

    #[test]
    fn a_failure_names_the_command_without_its_folder() {
        let mut command = Command::new("/usr/bin/cargo");
        command.args(["test", "--features", "ssr"]);
        assert_eq!(failed(&command), "`cargo test --features ssr` failed; its own words are above.");
    }
}
