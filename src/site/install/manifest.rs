//! The manifest. Its addresses are relative to itself, so that one build is installed from any folder.

use super::{
    icons::{Icon, Purpose},
    shortcuts::Shortcut,
};
use crate::{site::colours::colour, wording::install as words};
use serde_json::{Value, json};

/// The manifest, as JSON.
///
/// A manifest's `id` is not relative to it but to the host: a fixed one would make one app of two atlases in two
/// folders. Where no public address is known it is left out, and browsers take the start's address: the same.
pub(super) fn manifest(icons: &[Icon], shortcuts: &[Shortcut], origin: Option<&str>) -> String {
    let mut manifest = json!({
        "name": words::NAME,
        "short_name": words::NAME,
        "description": words::DESCRIPTION,
        "lang": "fr",
        "dir": "ltr",
        "start_url": "./",
        "scope": "./",
        "display": "standalone",
        "background_color": colour("paper"),
        "theme_color": colour("paper"),
        "categories": ["education", "business", "navigation"],
        "icons": icons.iter().map(icon).collect::<Vec<_>>(),
        "screenshots": CAPTURES.iter().map(capture).collect::<Vec<_>>(),
        "shortcuts": shortcuts.iter().map(shortcut).collect::<Vec<_>>(),
    });
    if let (Some(path), Some(fields)) = (origin.and_then(path), manifest.as_object_mut()) {
        fields.insert("id".to_owned(), path.into());
    }
    format!("{manifest:#}\n")
}

/// What stores and browsers show before the installation: pictures of the real pages (`style/captures`), as
/// `tests/browser/captures.mjs` takes them. Name, width, height, form, what it shows.
const CAPTURES: [(&str, u32, u32, &str, &str); 3] = [
    ("accueil-etroit.png", 360, 740, "narrow", words::CAPTURE_HOME),
    ("resultats-etroit.png", 360, 740, "narrow", words::CAPTURE_RESULTS),
    ("resultats-large.png", 1280, 800, "wide", words::CAPTURE_RESULTS),
];

fn capture((name, width, height, form, label): &(&str, u32, u32, &str, &str)) -> Value {
    json!({
        "src": format!("captures/{name}"),
        "sizes": format!("{width}x{height}"),
        "type": "image/png",
        "form_factor": form,
        "label": label,
    })
}

/// The path of a public address: `/atlas/`.
fn path(origin: &str) -> Option<&str> {
    let (_, rest) = origin.split_once("://")?;
    rest.get(rest.find('/')?..)
}

fn icon(icon: &Icon) -> Value {
    let purpose = match icon.purpose {
        Purpose::Any => "any",
        Purpose::Maskable => "maskable",
    };
    let sizes = icon.size.map_or_else(|| "any".to_owned(), |size| format!("{size}x{size}"));
    json!({ "src": icon.file, "sizes": sizes, "type": icon.media, "purpose": purpose })
}

fn shortcut(shortcut: &Shortcut) -> Value {
    json!({
        "name": shortcut.name,
        "description": shortcut.description,
        "url": shortcut.address,
        "icons": shortcut.icon.iter().map(icon).collect::<Vec<_>>(),
    })
}

#[cfg(test)]
mod tests {
    use super::path;

    #[test]
    fn the_path_of_a_public_address_is_what_follows_its_host() {
        assert_eq!(path("https://example.org/atlas/"), Some("/atlas/"));
        assert_eq!(path("https://example.org/"), Some("/"));
        assert_eq!(path("example.org"), None);
    }
}
