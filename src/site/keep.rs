//! The service worker of a build: its code, after the list of what it keeps, which is made of what really
//! stands in the build. Every file but the pages that the shell can show itself, and what only robots, other
//! sites and people who read licences ask for. Text in, text out, but for `list`, which reads a folder.

use super::digest::sha256;
use sha2::{Digest, Sha256};
use std::{fmt::Write, fs, io, path::Path};

/// The name of the service worker, which never changes: browsers look for a new one under it.
pub const SERVICE_WORKER: &str = "sw.js";

const CODE: &str = include_str!("../offline/service-worker.js");

/// A file that the device keeps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Its path, relative to the site's folder.
    pub path: String,
    /// Its SHA-256 in base64.
    pub hash: String,
    /// Its size in bytes.
    pub bytes: usize,
}

/// What the device keeps of the build in this folder, by path.
pub fn list(dist: &Path) -> io::Result<Vec<Kept>> {
    let mut kept = Vec::new();
    read(dist, "", &mut kept)?;
    kept.sort_by(|one, other| one.path.cmp(&other.path));
    Ok(kept)
}

fn read(folder: &Path, under: &str, kept: &mut Vec<Kept>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let path = format!("{under}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            read(&entry.path(), &format!("{path}/"), kept)?;
        } else if is_kept(&path) {
            let content = fs::read(entry.path())?;
            kept.push(Kept { path, hash: sha256(&content), bytes: content.len() });
        }
    }
    Ok(())
}

/// Whether the app needs this file.
fn is_kept(path: &str) -> bool {
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    match ending {
        "html" => matches!(path, "index.html" | "404.html"),
        // Licences, robots.txt, sitemap.xml, the list of the dataset's files.
        "txt" | "xml" | "md" | "json" => false,
        _ => {
            let others = ["partage-", "without-script-", "_"];
            path != SERVICE_WORKER
                && !matches!(folder, "captures" | "donnees")
                && !others.iter().any(|start| name.starts_with(start))
        }
    }
}

/// The service worker that keeps these files.
pub fn service_worker(kept: &[Kept]) -> String {
    let mut files = String::new();
    for Kept { path, hash, bytes } in kept {
        // A path of a build holds neither quotes nor backslashes; written as JSON all the same.
        let _ = writeln!(files, "  [{}, \"{hash}\", {bytes}],", serde_json::Value::from(path.as_str()));
    }
    format!("const VERSION = \"{}\";\nconst FILES = [\n{files}];\n\n{CODE}", version(&files))
}

/// One name for all: 16 hexadecimal digits of the hash of the list.
fn version(files: &str) -> String {
    Sha256::digest(files.as_bytes()).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(path: &str, content: &[u8]) -> Kept {
        Kept { path: path.to_owned(), hash: sha256(content), bytes: content.len() }
    }

    #[test]
    fn the_app_is_kept_and_what_only_others_ask_for_is_not() {
        for path in [
            "index.html",
            "404.html",
            "app-1.js",
            "app-1_bg.wasm",
            "worker/2/worker_bg.wasm",
            "data/3/communes.bin",
            "data/3/fiches-000.bin",
            "fonts/a.woff2",
            "favicon-4.svg",
            "manifest.webmanifest",
            "installation/icone-192-6.png",
        ] {
            assert!(is_kept(path), "{path}");
        }
        for path in [
            "ptce/aliss/index.html",
            "sw.js",
            "robots.txt",
            "sitemap.xml",
            "data/3/manifest.json",
            "partage-5.png",
            "icons/LICENSE-lucide.txt",
            "captures/accueil.png",
            "donnees/atlas-ptce.csv",
            "_headers",
        ] {
            assert!(!is_kept(path), "{path}");
        }
    }

    #[test]
    fn a_file_that_changes_changes_the_version() {
        let version = |content: &[u8]| service_worker(&[kept("a.js", content)]).lines().next().map(str::to_owned);
        assert_eq!(version(b"1"), version(b"1"));
        assert_ne!(version(b"1"), version(b"2"));
    }

    #[test]
    fn the_list_says_path_hash_and_bytes() {
        let text = service_worker(&[kept("a.js", b"abc")]);
        assert!(text.contains("[\"a.js\", \"ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=\", 3],"), "{text}");
        assert!(text.ends_with(CODE));
    }
}
