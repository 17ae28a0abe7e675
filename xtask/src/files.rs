//! Small file work shared by the commands: reading, writing, listing, copying, naming by contents.
//!
//! Every error says which file it is about.

use crate::step::Result;
use std::fs;
use std::path::{Path, PathBuf};
use xxhash_rust::xxh3::Xxh3;

/// Reads a text file.
pub fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).map_err(|error| about(path, "could not be read", &error))
}

/// Reads a file's bytes.
pub fn read_bytes(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).map_err(|error| about(path, "could not be read", &error))
}

/// Writes a text file, with the folder it stands in.
pub fn write(path: &Path, contents: &str) -> Result<()> {
    write_bytes(path, contents.as_bytes())
}

/// Writes a file, with the folder it stands in.
pub fn write_bytes(path: &Path, contents: &[u8]) -> Result<()> {
    if let Some(folder) = path.parent() {
        create_folder(folder)?;
    }
    fs::write(path, contents).map_err(|error| about(path, "could not be written", &error))
}

/// Writes a file unless it already says the same, so that nothing that watches it wakes for nothing.
pub fn write_if_changed(path: &Path, contents: &str) -> Result<()> {
    match fs::read_to_string(path) {
        Ok(present) if present == contents => Ok(()),
        _ => write(path, contents),
    }
}

/// Creates a folder and those above it.
pub fn create_folder(path: &Path) -> Result<()> {
    fs::create_dir_all(path).map_err(|error| about(path, "could not be created", &error))
}

/// Removes a folder and what it holds; nothing when it is not there.
pub fn remove_folder(path: &Path) -> Result<()> {
    match fs::remove_dir_all(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(about(path, "could not be removed", &error)),
        _ => Ok(()),
    }
}

/// Moves a file.
pub fn rename(from: &Path, to: &Path) -> Result<()> {
    fs::rename(from, to).map_err(|error| about(from, "could not be moved", &error))
}

/// What a folder holds, sorted so that the answer is always the same.
pub fn children(folder: &Path) -> Result<Vec<PathBuf>> {
    let unreadable = |error| about(folder, "could not be listed", &error);
    let entries = fs::read_dir(folder).map_err(unreadable)?;
    let mut paths = entries
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<std::io::Result<Vec<_>>>()
        .map_err(unreadable)?;
    paths.sort();
    Ok(paths)
}

/// Every file under a folder, at any depth.
pub fn list(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for path in children(folder)? {
        if path.is_dir() {
            files.extend(list(&path)?);
        } else {
            files.push(path);
        }
    }
    Ok(files)
}

/// Copies a folder's files into another, keeping their places.
pub fn copy_folder(from: &Path, to: &Path) -> Result<()> {
    for file in list(from)? {
        let place = to.join(file.strip_prefix(from).unwrap_or(&file));
        if let Some(folder) = place.parent() {
            create_folder(folder)?;
        }
        fs::copy(&file, &place).map_err(|error| about(&file, "could not be copied", &error))?;
    }
    Ok(())
}

/// Removes a file.
pub fn remove(path: &Path) -> Result<()> {
    fs::remove_file(path).map_err(|error| about(path, "could not be removed", &error))
}

/// A name made of contents: sixteen hexadecimal digits that change when any part does.
pub fn fingerprint<'a>(parts: impl IntoIterator<Item = &'a [u8]>) -> String {
    let mut hasher = Xxh3::new();
    for part in parts {
        // The length first: "ab" + "c" is not "a" + "bc".
        hasher.update(&(part.len() as u64).to_le_bytes());
        hasher.update(part);
    }
    format!("{:016x}", hasher.digest())
}

fn about(path: &Path, what: &str, error: &std::io::Error) -> String {
    format!("{} {what}: {error}.", path.display())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fingerprint_tells_parts_apart() {
        let parts = |parts: &[&'static str]| fingerprint(parts.iter().map(|part| part.as_bytes()));
        assert_eq!(parts(&["ab", "c"]), parts(&["ab", "c"]));
        assert_ne!(parts(&["ab", "c"]), parts(&["a", "bc"]));
        assert_eq!(parts(&[]).len(), 16);
    }

    #[test]
    fn an_error_names_the_file() {
        let error = read(Path::new("no-such-folder/no-such-file")).err().unwrap_or_default();
        assert!(error.starts_with("no-such-folder/no-such-file could not be read: "), "{error}");
    }
}
