//! `cargo xtask geo`: the figures of places, from official data. `xtask/geo/generate.py` reads the
//! two packages that carry them; this only starts it, in the project's folder.

use crate::project::Project;
use crate::step::{Result, run, step};
use std::process::Command;

/// Writes `seeds/geo` anew.
pub fn generate(project: &Project, arguments: &[String]) -> Result<()> {
    step("Reading the official figures of places (xtask/geo/generate.py)", || {
        run(Command::new("python3").arg("xtask/geo/generate.py").args(arguments).current_dir(&project.root))
    })
}
