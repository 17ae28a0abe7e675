//! The project's native programs, compiled by cargo for its own commands.

use crate::project::Project;
use crate::step::{Result, failed};
use std::path::PathBuf;
use std::process::Stdio;

/// Compiles a program; the answer is its path, which cargo alone knows.
pub fn compile(project: &Project, name: &str, features: &[&str]) -> Result<PathBuf> {
    let mut command =
        project.cargo(&["build", "--quiet", "--bin", name, "--message-format", "json-render-diagnostics"]);
    command.args(features);
    let output =
        command.stderr(Stdio::inherit()).output().map_err(|error| format!("cargo could not be started: {error}."))?;
    if !output.status.success() {
        return Err(failed(&command));
    }
    path(&String::from_utf8_lossy(&output.stdout), name)
        .ok_or_else(|| format!("cargo did not say where it put `{name}`."))
}

/// Where cargo put a program, from its JSON messages.
fn path(messages: &str, name: &str) -> Option<PathBuf> {
    messages.lines().rev().find_map(|line| {
        let message: serde_json::Value = serde_json::from_str(line).ok()?;
        let named = message.pointer("/target/name")?.as_str()? == name;
        named.then(|| message.get("executable")?.as_str().map(PathBuf::from))?
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_program_is_where_cargo_says() {
        let messages = concat!(
            r#"{"reason":"compiler-artifact","target":{"name":"atlas_ptce"},"executable":null}"#,
            "\n",
            r#"{"reason":"compiler-artifact","target":{"name":"ptce"},"executable":"target/debug/ptce"}"#,
            "\n",
            r#"{"reason":"build-finished","success":true}"#,
        );
        assert_eq!(path(messages, "ptce"), Some(PathBuf::from("target/debug/ptce")));
        assert_eq!(path(messages, "other"), None);
    }
}
