//! `cargo xtask lint`: the formatting, and clippy on each of the three programs, warnings refused.

use crate::project::Project;
use crate::report::Report;
use crate::step::{Result, ask, run};
use crate::tools;

/// What clippy is run on: the native code with its tests and views, then each program of the browser.
const CLIPPY: [(&str, &[&str]); 4] = [
    ("clippy, native", &["--workspace", "--all-targets", "--features", "ssr"]),
    (
        "clippy, app",
        &[
            "--target",
            tools::WASM_TARGET,
            "--bin",
            "app",
            "--bin",
            "bench",
            "--no-default-features",
            "--features",
            "app",
        ],
    ),
    (
        "clippy, worker",
        &["--target", tools::WASM_TARGET, "--bin", "worker", "--no-default-features", "--features", "worker"],
    ),
    (
        "clippy, exports",
        &["--target", tools::WASM_TARGET, "--bin", "export", "--no-default-features", "--features", "exporter"],
    ),
];

/// Runs every check, also after one that fails; the answer is whether all passed.
pub fn lint(project: &Project) -> Result<bool> {
    for (component, command) in [("rustfmt", "fmt"), ("clippy", "clippy")] {
        if ask(&mut project.cargo(&[command, "--version"])).is_none() {
            return Err(format!("{component} is missing: `rustup component add {component}` installs it."));
        }
    }
    tools::wasm_target(project)?;
    let mut report = Report::default();
    report.step("formatting", || run(&mut project.cargo(&["fmt", "--all", "--check"])));
    for (title, arguments) in CLIPPY {
        report.step(title, || {
            run(project.cargo(&["clippy", "--quiet"]).args(arguments).args(["--", "--deny", "warnings"]))
        });
    }
    report.print();
    Ok(report.count().failed == 0)
}
