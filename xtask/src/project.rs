//! Where things stand in the project: one place for every path the commands share.
//!
//! Paths only: nothing here reads or writes a file's contents.

use crate::step::Result;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The project's folder.
pub struct Project {
    /// The folder that holds the workspace's Cargo.toml.
    pub root: PathBuf,
}

impl Project {
    /// Finds the project from where cargo says this program's own package is.
    pub fn find() -> Result<Self> {
        let package =
            std::env::var_os("CARGO_MANIFEST_DIR").ok_or("Run this program by `cargo xtask`, inside the project.")?;
        match Path::new(&package).parent() {
            Some(root) => Ok(Self { root: root.to_owned() }),
            None => Err("The project's folder was not found.".to_owned()),
        }
    }

    /// What the project generates and does not keep: always here, whatever CARGO_TARGET_DIR says,
    /// because index.html names these files.
    pub fn generated(&self) -> PathBuf {
        self.root.join("target/atlas")
    }

    /// The compiled dataset, as `ptce build` writes it.
    pub fn data(&self) -> PathBuf {
        self.generated().join("data")
    }

    /// The style sheets, each with the file that it is made of, which Trunk links: the pages' on screens, and what only
    /// paper needs.
    pub fn stylesheets(&self) -> [(PathBuf, PathBuf); 2] {
        [("main.css", "style.css"), ("print/main.css", "print.css")]
            .map(|(source, sheet)| (self.root.join("style").join(source), self.generated().join(sheet)))
    }

    /// What `serve` serves, apart from `dist/` so that neither disturbs the other.
    pub fn served(&self) -> PathBuf {
        self.generated().join("served")
    }

    /// Where the tools are installed when another version stands on PATH.
    pub fn own_tools(&self) -> PathBuf {
        self.root.join("target/tools")
    }

    /// What is published.
    pub fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// The tests that run in a browser.
    pub fn browser_tests(&self) -> PathBuf {
        self.root.join("tests/browser")
    }

    /// The documents the facts come from, where there are any: they are not part of the project.
    pub fn documents(&self) -> Result<Option<PathBuf>> {
        match std::env::var_os("ATLAS_DOCUMENTS").map(PathBuf::from) {
            Some(folder) if folder.is_dir() => Ok(Some(folder)),
            Some(folder) => Err(format!("ATLAS_DOCUMENTS says {}, which is not a folder.", folder.display())),
            None => Ok(Some(self.root.join("../shared/seeds")).filter(|folder| folder.is_dir())),
        }
    }

    /// A command that runs in the project's folder.
    pub fn command(&self, program: &str, arguments: &[&str]) -> Command {
        let mut command = Command::new(program);
        command.args(arguments).current_dir(&self.root);
        command
    }

    /// cargo, in the project's folder.
    pub fn cargo(&self, arguments: &[&str]) -> Command {
        self.command("cargo", arguments)
    }
}
