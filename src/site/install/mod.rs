//! What a device needs to install the app: the manifest, and the icons that it names, drawn as SVG from
//! the project's mark and the icons of the themes, in the colours of the style. Two builds give the same
//! bytes. It reads no file, and knows neither the service worker nor what is kept for later.

mod icons;
mod manifest;
mod raster;
mod shortcuts;

use crate::catalogue::Catalogue;
use std::fmt;
use xxhash_rust::xxh3::xxh3_64;

/// The manifest's file, to which every page links.
pub const MANIFEST: &str = "manifest.webmanifest";

/// The icon of iOS's home screen, to which every page links: a name that never changes, since the pages
/// are made before it.
pub const APPLE_ICON: &str = "apple-touch-icon.png";

/// The folder of the files that only the manifest names.
const FOLDER: &str = "installation/";

/// What kept an icon from being made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InstallError(String);

impl fmt::Display for InstallError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an icon of the installed app: {}", self.0)
    }
}

impl std::error::Error for InstallError {}

/// A file of the build, by its name relative to the site's folder.
pub type File = (String, Vec<u8>);

/// Every file that an installation needs. `origin` is the public address, with a slash at its end, where
/// it is known.
pub fn install(catalogue: &Catalogue, origin: Option<&str>) -> Result<Vec<File>, InstallError> {
    let icons = icons::of_the_app()?;
    let shortcuts = shortcuts::of(catalogue)?;
    let manifest = manifest::manifest(&icons, &shortcuts, origin);
    let mut files = vec![(MANIFEST.to_owned(), manifest.into_bytes()), (APPLE_ICON.to_owned(), icons::apple()?)];
    files.extend(icons.into_iter().map(|icon| (icon.file, icon.bytes)));
    files.extend(shortcuts.into_iter().filter_map(|shortcut| shortcut.icon).map(|icon| (icon.file, icon.bytes)));
    Ok(files)
}

/// A name that changes with the bytes: who keeps a copy asks anew when it does.
fn named(stem: &str, bytes: &[u8], ending: &str) -> String {
    format!("{FOLDER}{stem}-{:016x}.{ending}", xxh3_64(bytes))
}
