//! The page of each route, which the program `pages` writes into a build from the app's own views.

use crate::origin::Origin;
use crate::program;
use crate::project::Project;
use crate::step::{Result, run, step};
use std::path::Path;
use std::process::Command;

/// Writes the pages into a build whose index.html is complete.
pub fn write(project: &Project, build: &Path, origin: Option<&Origin>) -> Result<()> {
    let pages = step("Compiling `pages`, which writes the page of each route", || {
        // The same features as the tests: what they compile is what this uses.
        program::compile(project, "pages", &["--features", "ssr"])
    })?;
    step("Writing the page of each route", || {
        let mut command = Command::new(pages);
        command.args([project.data(), build.to_owned()]).current_dir(&project.root);
        run(command.args(origin.map(Origin::to_string)))
    })
}
