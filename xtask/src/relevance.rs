//! `cargo xtask relevance`: how well the engine answers the judged queries of `tests/relevance`.
//!
//! `ptce relevance` does the scoring, and `tests/relevance.rs` holds the floors.

use crate::project::Project;
use crate::step::{Result, run};

/// Prints the figures of every file of judged queries, and each query whose rule does not hold.
pub fn print(project: &Project) -> Result<()> {
    let folder = project.root.join("tests/relevance");
    let unreadable = |error| format!("{} could not be read: {error}.", folder.display());
    let mut files = Vec::new();
    for item in std::fs::read_dir(&folder).map_err(unreadable)? {
        let path = item.map_err(unreadable)?.path();
        if path.extension().is_some_and(|extension| extension == "toml") {
            files.push(path);
        }
    }
    files.sort();
    let mut cargo = project.cargo(&["run", "--quiet", "--release", "--bin", "ptce", "--", "relevance"]);
    run(cargo.args(files))
}
