//! A summary of steps: what each came to, how long it took, and how many tests passed and failed.

use crate::step::{Result, spell};
use std::time::{Duration, Instant};

/// How many test cases passed and failed.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Count {
    /// Cases that passed.
    pub passed: u64,
    /// Cases that failed.
    pub failed: u64,
}

/// What a step came to.
enum Outcome {
    Done,
    Counted(Count),
    Failed,
}

/// The steps so far, in order.
#[derive(Default)]
pub struct Report {
    rows: Vec<(String, Outcome, Duration)>,
}

impl Report {
    /// Runs a step and keeps what it came to; a failure is said at once and the report goes on.
    pub fn step<T>(&mut self, title: &str, work: impl FnOnce() -> Result<T>) -> Option<T> {
        self.run(title, work, |_| Outcome::Done)
    }

    /// Runs a step that counts test cases.
    pub fn tests(&mut self, title: &str, work: impl FnOnce() -> Result<Count>) {
        self.run(title, work, |count| Outcome::Counted(*count));
    }

    fn run<T>(&mut self, title: &str, work: impl FnOnce() -> Result<T>, outcome: impl Fn(&T) -> Outcome) -> Option<T> {
        println!("\n→ {title}");
        let start = Instant::now();
        let result = work();
        let duration = start.elapsed();
        println!("  {} after {}", if result.is_ok() { "done" } else { "stopped" }, spell(duration));
        let row = match &result {
            Ok(value) => outcome(value),
            Err(sentence) => {
                eprintln!("error: {sentence}");
                Outcome::Failed
            }
        };
        self.rows.push((title.to_owned(), row, duration));
        result.ok()
    }

    /// How many test cases passed and failed; a step that failed without counting is one failure.
    pub fn count(&self) -> Count {
        self.rows.iter().fold(Count::default(), |sum, (_, outcome, _)| match outcome {
            Outcome::Done => sum,
            Outcome::Counted(count) => Count { passed: sum.passed + count.passed, failed: sum.failed + count.failed },
            Outcome::Failed => Count { failed: sum.failed + 1, ..sum },
        })
    }

    /// Prints the table.
    pub fn print(&self) {
        print!("\n{}", self.table());
    }

    fn table(&self) -> String {
        let mut table = format!("{:<28}{:<28}{:>8}\n", "step", "result", "minutes");
        for (title, outcome, duration) in &self.rows {
            let result = match outcome {
                Outcome::Done => "ok".to_owned(),
                Outcome::Counted(Count { passed, failed: 0 }) => format!("{passed} passed"),
                Outcome::Counted(Count { passed, failed }) => format!("{passed} passed, {failed} failed"),
                Outcome::Failed => "failed".to_owned(),
            };
            table.push_str(&format!("{title:<28}{result:<28}{:>8.1}\n", duration.as_secs_f64() / 60.0));
        }
        table
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_and_cases_are_counted() {
        let mut report = Report::default();
        assert_eq!(report.step("a set-up", || Ok(7)), Some(7));
        report.tests("tests", || Ok(Count { passed: 12, failed: 0 }));
        report.tests("more tests", || Ok(Count { passed: 3, failed: 2 }));
        report.tests("tests that did not compile", || Err("No.".to_owned()));
        assert_eq!(report.count(), Count { passed: 15, failed: 3 });
        let table = report.table();
        assert!(table.contains("12 passed  ") && table.contains("3 passed, 2 failed"), "{table}");
        assert_eq!(table.lines().count(), 5);
    }
}
