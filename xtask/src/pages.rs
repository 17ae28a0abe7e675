//! The pages that the program `pages` writes into a build from the app's own views: that of each route
//! for publication, that of every component for developers.

use crate::origin::Origin;
use crate::program;
use crate::project::Project;
use crate::step::{Result, run, step};
use std::path::Path;
use std::process::Command;

/// Which pages a build has beside the app's own.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Pages {
    /// None: developers see the app at once, which needs no other.
    None,
    /// The page of every component, for developers who ask for it.
    Components,
    /// The page of each route, for publication.
    Routes,
}

impl Pages {
    /// Those of a build in this profile of Trunk's, `debug` or `release`.
    pub fn of(profile: &str, components_asked: bool) -> Self {
        match (profile, components_asked) {
            ("debug", true) => Self::Components,
            ("debug", false) => Self::None,
            _ => Self::Routes,
        }
    }
}

/// Writes the pages into a build whose index.html is complete.
pub fn write(project: &Project, build: &Path, pages: Pages, origin: Option<&Origin>) -> Result<()> {
    let (what, option) = match pages {
        Pages::None => return Ok(()),
        Pages::Components => ("the page of every component", Some("--components")),
        Pages::Routes => ("the page of each route", None),
    };
    let program = step(&format!("Compiling `pages`, which writes {what}"), || {
        // The same features as the tests: what they compile is what this uses.
        program::compile(project, "pages", &["--features", "ssr"])
    })?;
    step(&format!("Writing {what}"), || {
        let mut command = Command::new(program);
        command.args(option).args([project.data(), build.to_owned()]).current_dir(&project.root);
        run(command.args(origin.map(Origin::to_string).filter(|_| pages == Pages::Routes)))
    })
}

#[cfg(test)]
mod tests {
    use super::Pages;

    #[test]
    fn what_is_published_never_has_the_page_of_the_components() {
        for asked in [false, true] {
            assert_eq!(Pages::of("release", asked), Pages::Routes);
        }
        assert_eq!(Pages::of("debug", true), Pages::Components);
        assert_eq!(Pages::of("debug", false), Pages::None);
    }
}
