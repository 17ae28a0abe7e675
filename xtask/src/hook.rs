//! What Trunk calls before and after it builds, so that plain `trunk build` and `trunk serve`
//! give the whole app too.
//!
//! Before: the style in one file, the dataset compiled. After, in Trunk's staging folder: the
//! worker's files under a name made of their contents, the dataset under its version, the fonts,
//! the two pages that say where these are, and, for publication, the page of each route and the check
//! of what it all weighs. A developer's build may have the page of every component instead.

use crate::origin::Origin;
use crate::page::{self, Addresses};
use crate::pages::{self, Pages};
use crate::parts::{self, Parts};
use crate::project::Project;
use crate::step::Result;
use crate::{budgets, dataset, files, offline, style};
use std::path::Path;

/// The variable through which `cargo xtask build --origin` tells the hook the public address.
pub const ORIGIN: &str = "ATLAS_ORIGIN";

/// The variable through which `cargo xtask serve --components` asks the hook for their page.
pub const COMPONENTS: &str = "ATLAS_COMPONENTS";

/// Prepares what index.html links to.
pub fn pre_build(project: &Project) -> Result<()> {
    style::bundle(project)?;
    dataset::refresh(project)
}

/// Completes what Trunk built, before it becomes `dist/`.
pub fn post_build(project: &Project) -> Result<()> {
    let staging =
        std::env::var_os("TRUNK_STAGING_DIR").ok_or("This hook runs inside Trunk, which names its folder.")?;
    let origin = match std::env::var(ORIGIN) {
        Ok(url) if !url.is_empty() => Some(url.parse::<Origin>()?),
        _ => None,
    };
    let profile = std::env::var("TRUNK_PROFILE").unwrap_or_default();
    let pages = Pages::of(&profile, std::env::var_os(COMPONENTS).is_some());
    let parts = parts::cut(project, Path::new(&staging), profile == "release")?;
    complete(project, Path::new(&staging), pages, parts)?;
    pages::write(project, Path::new(&staging), pages, origin.as_ref())?;
    // Last: what is too heavy is not published, since Trunk then leaves `dist/` as it was.
    if pages == Pages::Routes { budgets::check(project, Path::new(&staging)) } else { Ok(()) }
}

fn complete(project: &Project, staging: &Path, pages: Pages, parts: Parts) -> Result<()> {
    let worker = place_worker(project, staging)?;
    // Developers want what they have just built, not what the browser kept.
    let offline = if pages == Pages::Routes { Some(offline::place(project, staging)?) } else { None };
    let data = format!("data/{}/", dataset::version(project)?);
    files::copy_folder(&project.data(), &staging.join(&data))?;
    for name in STYLE_FOLDERS {
        let folder = project.root.join("style").join(name);
        if folder.is_dir() {
            files::copy_folder(&folder, &staging.join(name))?;
        }
    }
    let icons = files::read(&project.root.join("style/sprite.svg"))?;
    let addresses = Addresses { data, worker, parts, offline, icons };
    let index = staging.join("index.html");
    let html = files::read(&index)?;
    files::write(&index, &page::index(&html, &addresses)?)?;
    files::write(&staging.join("404.html"), &page::not_found(&html, &addresses)?)
}

/// The folders of `style` that are published as they are: the fonts, the licences of what pages hold, and what is
/// shown before an installation.
const STYLE_FOLDERS: [&str; 3] = ["fonts", "icons", "captures"];

const LOADER: &str = "worker_loader.js";
/// What Trunk makes of the worker, and of the program that it brings when an export is asked for.
const WORKER: [&str; 4] = ["worker.js", "worker_bg.wasm", "export.js", "export_bg.wasm"];

/// Gives the worker's files, which Trunk names without a hash, a folder named by their contents:
/// app, worker and dataset are one version, whatever a cache holds. The loader is the worker's
/// own, not Trunk's, which would fail in silence.
fn place_worker(project: &Project, staging: &Path) -> Result<String> {
    let loader = files::read(&project.root.join("src/worker/loader.js"))?;
    let mut contents = vec![loader.clone().into_bytes()];
    for name in WORKER {
        contents.push(files::read_bytes(&staging.join(name))?);
    }
    let folder = format!("worker/{}", files::fingerprint(contents.iter().map(Vec::as_slice)));
    let place = staging.join(&folder);
    files::write(&place.join(LOADER), &loader)?;
    for name in WORKER {
        files::rename(&staging.join(name), &place.join(name))?;
    }
    // Scripts that crates bring along; the worker imports them from its own folder.
    let snippets = staging.join("snippets");
    if snippets.is_dir() && files::read(&place.join("worker.js"))?.contains("./snippets/") {
        files::copy_folder(&snippets, &place.join("snippets"))?;
    }
    Ok(format!("{folder}/{LOADER}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder of this test's own, gone when it ends.
    struct Scratch(std::path::PathBuf);

    impl Scratch {
        fn new(name: &str) -> Result<Self> {
            let folder = std::env::temp_dir().join(format!("atlas-{name}-{}", std::process::id()));
            files::remove_folder(&folder)?;
            files::create_folder(&folder)?;
            Ok(Self(folder))
        }

        fn holds(&self) -> Result<Vec<String>> {
            let paths = files::list(&self.0)?;
            Ok(paths
                .iter()
                .filter_map(|path| path.strip_prefix(&self.0).ok())
                .map(|path| path.to_string_lossy().replace('\\', "/"))
                .collect())
        }
    }

    impl Drop for Scratch {
        fn drop(&mut self) {
            let _ = files::remove_folder(&self.0);
        }
    }

    #[test]
    fn a_build_is_completed_in_place() -> Result<()> {
        let project_folder = Scratch::new("project")?;
        let project = Project { root: project_folder.0.clone() };
        files::write(&project.data().join("manifest.json"), r#"{"version":"v1"}"#)?;
        files::write(&project.data().join("index.bin"), "index")?;
        files::write(&project.root.join("style/fonts/a.woff2"), "font")?;
        files::write(&project.root.join("style/sprite.svg"), "<svg></svg>")?;
        files::write(&project.root.join("src/worker/loader.js"), "loader")?;
        let staging = Scratch::new("staging")?;
        for name in WORKER {
            files::write(&staging.0.join(name), name)?;
        }
        let html = "<base href=\"./\"><link rel=\"stylesheet\" href=\"./style.css\"><body><script type=\"module\">atlasStart(\"./app.js\", \"./app.wasm\")</script>";
        files::write(&staging.0.join("index.html"), html)?;

        for part in offline::PARTS {
            files::write(&project.root.join(offline::FOLDER).join(part), part)?;
        }

        complete(&project, &staging.0, Pages::Routes, Parts::default())?;

        let name = files::fingerprint(std::iter::once("loader").chain(WORKER).map(str::as_bytes));
        let script = files::fingerprint([offline::PARTS.concat().as_bytes()]);
        let wanted = [
            "404.html".to_owned(),
            "data/v1/index.bin".to_owned(),
            "data/v1/manifest.json".to_owned(),
            "fonts/a.woff2".to_owned(),
            "index.html".to_owned(),
            format!("offline-{script}.js"),
            format!("worker/{name}/export.js"),
            format!("worker/{name}/export_bg.wasm"),
            format!("worker/{name}/worker.js"),
            format!("worker/{name}/worker_bg.wasm"),
            format!("worker/{name}/worker_loader.js"),
        ];
        assert_eq!(staging.holds()?, wanted);
        let index = files::read(&staging.0.join("index.html"))?;
        assert!(index.contains(&format!("worker/{name}/worker_loader.js")) && index.contains("data/v1/"), "{index}");
        Ok(())
    }
}
