//! The script that keeps the app on the device, made of the parts in `src/offline/page`: one module
//! under a name made of its contents, which the pages name. The service worker's own file comes from `pages`,
//! which lists what it keeps.

use crate::files;
use crate::project::Project;
use crate::step::Result;
use std::path::Path;

/// Where the parts are.
pub const FOLDER: &str = "src/offline/page";
/// The parts, in their order: each may use what stands before it, and the last one begins.
pub const PARTS: [&str; 5] = ["tell.js", "resume.js", "install.js", "keep.js", "stopped.js"];

/// Writes the script into a build; the answer is its name.
pub fn place(project: &Project, staging: &Path) -> Result<String> {
    let folder = project.root.join(FOLDER);
    let parts = PARTS.iter().map(|part| files::read(&folder.join(part))).collect::<Result<Vec<_>>>()?;
    let script = parts.concat();
    let name = format!("offline-{}.js", files::fingerprint([script.as_bytes()]));
    files::write(&staging.join(&name), &script)?;
    Ok(name)
}
