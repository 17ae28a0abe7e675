//! The tools a build needs: the WebAssembly target, Trunk, wasm-bindgen, each at its one version; and
//! cargo-deny, for its own command.
//!
//! What is there is reused. What is missing is installed where `cargo install` puts things; when
//! another version stands on PATH, ours goes under `target/tools`: nobody's tool is ever replaced.

use crate::step::{Result, ask, run, step};
use crate::{files, project::Project};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

const TRUNK: &str = "0.21.14";
const CARGO_DENY: &str = "0.20.2";
const CARGO_FUZZ: &str = "0.13.2";
/// What the app and the worker are compiled for.
pub const WASM_TARGET: &str = "wasm32-unknown-unknown";

/// The tools, ready to use.
pub struct Tools {
    path: OsString,
}

impl Tools {
    /// Finds or installs every tool.
    pub fn set_up(project: &Project) -> Result<Self> {
        wasm_target(project)?;
        let bindgen = locked_version(&files::read(&project.root.join("Cargo.lock"))?, "wasm-bindgen")
            .ok_or("Cargo.lock does not name wasm-bindgen.")?;
        let folders = [
            Tool { package: "trunk", program: "trunk", version: TRUNK.to_owned(), locked: true }
                .find_or_install(project)?,
            // Its lock file asks for crates that later compilers refuse: not `--locked`.
            Tool { package: "wasm-bindgen-cli", program: "wasm-bindgen", version: bindgen, locked: false }
                .find_or_install(project)?,
        ];
        Ok(Self { path: path_with(folders)? })
    }

    /// wasm-bindgen.
    pub fn bindgen(&self, project: &Project, arguments: &[&str]) -> Command {
        let mut command = project.command("wasm-bindgen", arguments);
        command.env("PATH", &self.path);
        command
    }

    /// Trunk, which finds wasm-bindgen on the PATH it is given.
    pub fn trunk(&self, project: &Project, arguments: &[&str]) -> Command {
        let mut command = project.command("trunk", arguments);
        command.env("PATH", &self.path).env("TRUNK_SKIP_VERSION_CHECK", "true").env("RUST_BACKTRACE", "0");
        // Trunk reads this variable as a switch and stops at any word but these two.
        if std::env::var_os("NO_COLOR").is_some() {
            command.env("NO_COLOR", "true");
        }
        command
    }
}

/// cargo-deny, found or installed.
pub fn cargo_deny(project: &Project) -> Result<PathBuf> {
    let version = CARGO_DENY.to_owned();
    let tool = Tool { package: "cargo-deny", program: "cargo-deny", version, locked: true };
    Ok(tool.find_or_install(project)?.join(tool.program))
}

/// PATH, with cargo-fuzz on it.
pub fn path_with_cargo_fuzz(project: &Project) -> Result<OsString> {
    let tool = Tool { package: "cargo-fuzz", program: "cargo-fuzz", version: CARGO_FUZZ.to_owned(), locked: true };
    path_with([tool.find_or_install(project)?])
}

/// PATH, with these folders before all others.
fn path_with(folders: impl IntoIterator<Item = PathBuf>) -> Result<OsString> {
    let present = std::env::var_os("PATH").unwrap_or_default();
    std::env::join_paths(folders.into_iter().chain(std::env::split_paths(&present)))
        .map_err(|error| format!("A folder of PATH has a name that PATH cannot hold: {error}."))
}

/// A program published as a cargo package.
struct Tool {
    package: &'static str,
    program: &'static str,
    version: String,
    locked: bool,
}

impl Tool {
    /// The folder that holds the program at its version.
    fn find_or_install(&self, project: &Project) -> Result<PathBuf> {
        let file = format!("{}{}", self.program, std::env::consts::EXE_SUFFIX);
        let path = std::env::var_os("PATH").unwrap_or_default();
        let own = project.own_tools().join("bin");
        let mut another = false;
        for folder in std::iter::once(own.clone()).chain(std::env::split_paths(&path)).chain(cargo_programs()) {
            match ask(Command::new(folder.join(&file)).arg("--version")) {
                Some(answer) if says_version(&answer, &self.version) => return Ok(folder),
                Some(_) => another = true,
                None => {}
            }
        }
        let root = if another { Some(project.own_tools()) } else { None };
        self.install(project, root.as_deref())?;
        let homes = root.map(|_| own).into_iter().chain(cargo_programs());
        homes
            .into_iter()
            .find(|folder| folder.join(&file).is_file())
            .ok_or_else(|| format!("{} was installed, yet its program was not found.", self.package))
    }

    fn install(&self, project: &Project, root: Option<&Path>) -> Result<()> {
        let package = format!("{}@{}", self.package, self.version);
        let mut command = project.cargo(&["install", &package]);
        if self.locked {
            command.arg("--locked");
        }
        if let Some(root) = root {
            command.arg("--root").arg(root);
        }
        // A tool that runs for seconds is not worth minutes of optimisation.
        for (setting, value) in [("LTO", "off"), ("CODEGEN_UNITS", "16"), ("OPT_LEVEL", "1")] {
            command.env(format!("CARGO_PROFILE_RELEASE_{setting}"), value);
        }
        // The tool's own objects have no place among the project's.
        command.env_remove("CARGO_TARGET_DIR");
        step(&format!("Installing {} {}, once; this takes some minutes", self.package, self.version), || {
            run(&mut command).map_err(|_| {
                format!(
                    "{} {} could not be installed; cargo's own words are above. Is there a network?",
                    self.package, self.version
                )
            })
        })
    }
}

/// Where a program stands on PATH.
pub fn on_path(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let file = format!("{program}{}", std::env::consts::EXE_SUFFIX);
    std::env::split_paths(&path).map(|folder| folder.join(&file)).find(|file| file.is_file())
}

/// Where `cargo install` puts programs, which may be missing from PATH.
fn cargo_programs() -> Option<PathBuf> {
    let home = std::env::var_os("CARGO_INSTALL_ROOT").or_else(|| std::env::var_os("CARGO_HOME")).map(PathBuf::from);
    home.or_else(|| std::env::home_dir().map(|home| home.join(".cargo"))).map(|home| home.join("bin"))
}

/// Finds or adds the Rust target.
pub fn wasm_target(project: &Project) -> Result<()> {
    let libraries = ask(&mut project.command("rustc", &["--print", "target-libdir", "--target", WASM_TARGET]));
    if libraries.is_some_and(|folder| Path::new(&folder).is_dir()) {
        return Ok(());
    }
    step(&format!("Adding the Rust target {WASM_TARGET}, once"), || {
        run(&mut project.command("rustup", &["target", "add", WASM_TARGET])).map_err(|_| {
            format!(
                "The Rust target {WASM_TARGET} could not be added: it takes rustup (https://rustup.rs) and a network."
            )
        })
    })
}

/// Whether `trunk 0.21.14` is what a program said of itself.
fn says_version(answer: &str, version: &str) -> bool {
    answer.split_whitespace().nth(1) == Some(version)
}

/// The version of a package in a Cargo.lock.
fn locked_version(lock: &str, package: &str) -> Option<String> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name).skip(1);
    let version = lines.next()?.strip_prefix("version = \"")?.strip_suffix('"')?;
    Some(version.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_read_from_the_lock_file() {
        let lock = "[[package]]\nname = \"wasm-bindgen-futures\"\nversion = \"0.4.60\"\n\n[[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";
        assert_eq!(locked_version(lock, "wasm-bindgen").as_deref(), Some("0.2.130"));
        assert_eq!(locked_version(lock, "leptos"), None);
    }

    #[test]
    fn only_the_exact_version_will_do() {
        assert!(says_version("trunk 0.21.14", "0.21.14"));
        assert!(says_version("wasm-bindgen 0.2.130 (abcdef)", "0.2.130"));
        assert!(!says_version("trunk 0.21.1", "0.21.14"));
        assert!(!says_version("", "0.21.14"));
    }
}
