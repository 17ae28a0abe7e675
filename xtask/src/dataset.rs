//! The dataset: `ptce` checks the seeds and compiles them, and its work is kept until they change.
//!
//! Nothing here reads a seed for its meaning; `ptce` alone knows what one is.

use crate::step::{Result, run, step};
use crate::{files, program, project::Project};
use std::ffi::OsString;
use std::path::Path;
use std::process::Command;

/// Checks and compiles the seeds, unless neither they nor `ptce` changed since the last time.
pub fn refresh(project: &Project) -> Result<()> {
    let documents = project.documents()?;
    let ptce = step("Compiling `ptce`, which reads the dataset", || program::compile(project, "ptce", &[]))?;
    let stamp_file = project.generated().join("data.stamp");
    let stamp = stamp(project, &ptce, documents.as_deref())?;
    if project.data().join(MANIFEST).is_file() && files::read(&stamp_file).is_ok_and(|last| last == stamp) {
        println!("→ The dataset is unchanged: reusing it");
        return Ok(());
    }
    step("Checking the dataset (ptce check)", || {
        let mut arguments = vec![OsString::from("check")];
        match documents {
            Some(folder) => arguments.extend(["--documents".into(), folder.into()]),
            None => println!(
                "  Citations are not compared with the documents, which are not part of the project \
                 (ATLAS_DOCUMENTS names their folder)."
            ),
        }
        run(Command::new(&ptce).args(&arguments).current_dir(&project.root))
    })?;
    step("Compiling the dataset (ptce build)", || {
        let data = project.data();
        files::remove_folder(&data)?;
        run(Command::new(&ptce)
            .args([OsString::from("build"), "--out".into(), data.into()])
            .current_dir(&project.root))?;
        version(project).map(drop)
    })?;
    files::write(&stamp_file, &stamp)
}

const MANIFEST: &str = "manifest.json";

/// The compiled dataset's version, which names its published folder.
pub fn version(project: &Project) -> Result<String> {
    let path = project.data().join(MANIFEST);
    read_version(&files::read(&path)?)
        .ok_or_else(|| format!("{} has no field `version` that can name a folder.", path.display()))
}

fn read_version(manifest: &str) -> Option<String> {
    let manifest: serde_json::Value = serde_json::from_str(manifest).ok()?;
    let version = manifest.get("version")?.as_str()?;
    let fit = |c: char| c.is_ascii_alphanumeric() || "-_.".contains(c);
    (!version.is_empty() && !version.starts_with('.') && version.chars().all(fit)).then(|| version.to_owned())
}

/// What the compiled dataset depends on: the seeds, the program, the documents beside them.
fn stamp(project: &Project, ptce: &Path, documents: Option<&Path>) -> Result<String> {
    let mut parts = Vec::new();
    for file in files::list(&project.root.join("seeds"))? {
        parts.push(file.to_string_lossy().into_owned().into_bytes());
        parts.push(files::read_bytes(&file)?);
    }
    // The program is large, and a new one is always written anew: its size and its date will do.
    let about = std::fs::metadata(ptce).map_err(|error| format!("{} could not be read: {error}.", ptce.display()))?;
    parts.push(format!("{} {:?} {documents:?}", about.len(), about.modified().ok()).into_bytes());
    Ok(files::fingerprint(parts.iter().map(Vec::as_slice)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_has_to_name_a_folder() {
        assert_eq!(read_version(r#"{"version":"2f1a-0"}"#).as_deref(), Some("2f1a-0"));
        for manifest in
            ["", "{}", r#"{"version":""}"#, r#"{"version":"../x"}"#, r#"{"version":".."}"#, r#"{"version":1}"#]
        {
            assert_eq!(read_version(manifest), None, "{manifest}");
        }
    }
}
