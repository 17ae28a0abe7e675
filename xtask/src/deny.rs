//! `cargo xtask deny`: what the crates may be, by deny.toml.
//!
//! Licences, sources and crates that come twice need no network. Known weaknesses need the RustSec
//! database: where it cannot be reached that check is left out, and said to be.

use crate::project::Project;
use crate::report::Report;
use crate::step::{Result, ask, run};
use crate::tools;
use std::process::Command;

/// Runs every check, also after one that fails; the answer is whether all that ran passed.
pub fn deny(project: &Project) -> Result<bool> {
    let program = tools::cargo_deny(project)?;
    let deny = |arguments: &[&str]| {
        let mut command = Command::new(&program);
        // Without it the root package alone would be looked at, not xtask.
        command.arg("--workspace").args(arguments).current_dir(&project.root);
        command
    };
    let mut report = Report::default();
    report.step("licences, sources, doubles", || {
        run(&mut deny(&["check", "--hide-inclusion-graph", "licenses", "sources", "bans"]))
    });
    if ask(&mut deny(&["fetch", "db"])).is_some() {
        report.step("known weaknesses", || run(&mut deny(&["check", "--disable-fetch", "advisories"])));
    } else {
        println!("\nThe database of known weaknesses (RustSec) could not be reached: they were not looked for.");
    }
    report.print();
    Ok(report.count().failed == 0)
}
