//! `cargo xtask test`: set-up, native tests, a release build, the tests in a browser, one summary.
//!
//! A step that fails does not stop those that can do without it.

use crate::project::Project;
use crate::report::{Count, Report};
use crate::step::{Result, failed, run_listening};
use crate::tools::Tools;
use crate::{app, browser};

/// Runs every test; the answer is whether all passed.
pub fn test(project: &Project) -> bool {
    let mut report = Report::default();
    let tools = report.step("build tools", || Tools::set_up(project));
    let driver = report.step("browser and its packages", || browser::set_up(project));
    // The views' tests come with `ssr`; the rest with the default features.
    report.tests("native tests", || cargo_test(project, &["--features", "ssr"]));
    report.tests("xtask's own tests", || cargo_test(project, &["--package", "xtask"]));
    let built = tools.and_then(|tools| report.step("release build", || app::release(project, &tools, None)));
    match (built, driver) {
        (Some(()), Some(driver)) => report.tests("browser tests", || browser::test(project, &driver)),
        _ => report
            .tests("browser tests", || Err("The browser tests did not run: what they need failed above.".to_owned())),
    }
    report.print();
    let Count { passed, failed } = report.count();
    println!("{passed} passed, {failed} failed");
    failed == 0
}

/// Runs `cargo test` and counts its cases over every program it runs.
fn cargo_test(project: &Project, arguments: &[&str]) -> Result<Count> {
    let mut count = Count::default();
    let mut cargo = project.cargo(&["test", "--no-fail-fast"]);
    cargo.args(arguments);
    let passed = run_listening(&mut cargo, |line| read_count(line, &mut count))?;
    match passed || count.failed > 0 {
        true => Ok(count),
        false => Err(failed(&cargo)),
    }
}

/// Reads one «test result: ok. 12 passed; 0 failed; …».
fn read_count(line: &str, count: &mut Count) {
    let Some((_, result)) = line.strip_prefix("test result: ").and_then(|line| line.split_once(". ")) else { return };
    for part in result.split("; ") {
        match part.split_once(' ') {
            Some((number, "passed")) => count.passed += number.parse().unwrap_or(0),
            Some((number, "failed")) => count.failed += number.parse().unwrap_or(0),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_result_lines_of_cargo_are_summed() {
        let mut count = Count::default();
        for line in [
            "running 3 tests",
            "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.01s",
            "test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.01s",
        ] {
            read_count(line, &mut count);
        }
        assert_eq!(count, Count { passed: 15, failed: 2 });
    }
}
