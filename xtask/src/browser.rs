//! The tests in a browser: Node, Chromium and the packages they need, then the tests themselves.
//!
//! The tests read `dist/` as it is published; nothing here builds it.

use crate::project::Project;
use crate::report::Count;
use crate::step::{Result, ask, run, run_listening, step};
use crate::{files, tools};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The names under which systems know Chromium.
const CHROMIUM: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const CHROME_ON_MAC: &str = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
const NODE: u32 = 20;

/// A browser to drive, with Node and the packages that drive it ready.
pub struct Browser(PathBuf);

impl Browser {
    /// Node, told which browser to drive and which build to open.
    pub fn node(&self, project: &Project, arguments: &[&str]) -> Command {
        let mut node = project.command("node", arguments);
        node.env("CHROME_PATH", &self.0).env("ATLAS_DIST", project.dist()).env("NO_COLOR", "1");
        node
    }
}

/// Finds or installs what the tests need.
pub fn set_up(project: &Project) -> Result<Browser> {
    node(project)?;
    let browser = chromium(project)?;
    packages(project)?;
    Ok(Browser(browser))
}

/// The browser's program, and Node to drive it, for what brings its own packages.
pub fn program(project: &Project) -> Result<PathBuf> {
    node(project)?;
    chromium(project)
}

/// Runs the tests.
pub fn test(project: &Project, browser: &Browser) -> Result<Count> {
    let folder = project.browser_tests();
    let mut tests = files::children(&folder)?;
    tests.retain(|file| file.to_string_lossy().ends_with(".test.mjs"));
    let mut count = Count::default();
    let mut node = browser.node(project, &["--test", "--test-reporter=spec", "--test-reporter-destination=stdout"]);
    let passed = run_listening(node.args(tests), |line| read_count(line, &mut count))?;
    if count == Count::default() || (!passed && count.failed == 0) {
        return Err("The browser tests did not run to their end; Node's own words are above.".to_owned());
    }
    Ok(count)
}

/// Reads one of the closing lines of Node's test runner, «ℹ pass 12».
fn read_count(line: &str, count: &mut Count) {
    let Some((word, number)) = line.strip_prefix("ℹ ").and_then(|line| line.split_once(' ')) else { return };
    let Ok(number) = number.parse::<u64>() else { return };
    match word {
        "pass" => count.passed += number,
        "fail" | "cancelled" => count.failed += number,
        _ => {}
    }
}

fn node(project: &Project) -> Result<()> {
    let present = || ask(&mut project.command("node", &["--version"])).and_then(|version| major(&version));
    if present().is_none() {
        debian(project, "Node", &["nodejs", "npm"])?;
    }
    match present() {
        Some(version) if version >= NODE => Ok(()),
        Some(version) => Err(format!(
            "The browser tests need Node {NODE} or later and this one is Node {version}: install one from https://nodejs.org."
        )),
        None => Err(format!("The browser tests need Node {NODE} or later: install it from https://nodejs.org.")),
    }
}

/// 20 in «v20.19.2».
fn major(version: &str) -> Option<u32> {
    version.strip_prefix('v')?.split('.').next()?.parse().ok()
}

fn chromium(project: &Project) -> Result<PathBuf> {
    if let Some(path) = std::env::var_os("CHROME_PATH").map(PathBuf::from) {
        return match path.is_file() {
            true => Ok(path),
            false => Err(format!("CHROME_PATH says {}, where no file stands.", path.display())),
        };
    }
    let present = || {
        let named = CHROMIUM.iter().find_map(|name| tools::on_path(name));
        named.or_else(|| Some(PathBuf::from(CHROME_ON_MAC)).filter(|path| path.is_file()))
    };
    if let Some(path) = present() {
        return Ok(path);
    }
    debian(project, "Chromium", &["chromium"])?;
    present().ok_or_else(|| {
        "The browser tests need Chromium or Chrome: install one, or set CHROME_PATH to the program.".to_owned()
    })
}

/// Installs packages where that takes no question: on Debian, as root. Elsewhere it does nothing.
fn debian(project: &Project, title: &str, names: &[&str]) -> Result<()> {
    let is_debian =
        files::read(Path::new("/etc/os-release")).is_ok_and(|text| text.lines().any(|line| line == "ID=debian"));
    let is_root = ask(Command::new("id").arg("-u")).as_deref() == Some("0");
    if !is_debian || !is_root {
        return Ok(());
    }
    step(&format!("Installing {title} from Debian, once"), || {
        run(project.command("apt-get", &["update", "--quiet", "--quiet"]).env("DEBIAN_FRONTEND", "noninteractive"))?;
        let install = ["install", "--yes", "--quiet", "--no-install-recommends"];
        run(project.command("apt-get", &install).args(names).env("DEBIAN_FRONTEND", "noninteractive"))
    })
}

/// Installs the packages of package-lock.json, unless they are those of last time.
fn packages(project: &Project) -> Result<()> {
    let folder = project.browser_tests();
    let wanted = files::read(&folder.join("package-lock.json"))?;
    let installed = folder.join("node_modules/.installed-lock.json");
    if files::read(&installed).is_ok_and(|present| present == wanted) {
        return Ok(());
    }
    step("Installing the browser tests' packages (npm ci)", || {
        let mut npm = project.command("npm", &["ci", "--no-audit", "--no-fund"]);
        run(npm.current_dir(&folder)).map_err(|_| {
            "The browser tests' packages could not be installed; npm's own words are above. Is there a network?"
                .to_owned()
        })?;
        files::write(&installed, &wanted)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_closing_lines_of_node_are_read() {
        let mut count = Count::default();
        for line in ["✔ a journey (12 ms)", "ℹ tests 14", "ℹ pass 12", "ℹ fail 1", "ℹ cancelled 1", "ℹ skipped 3"]
        {
            read_count(line, &mut count);
        }
        assert_eq!(count, Count { passed: 12, failed: 2 });
    }

    #[test]
    fn a_version_of_node_is_read() {
        assert_eq!(major("v20.19.2"), Some(20));
        assert_eq!(major("20"), None);
    }
}
