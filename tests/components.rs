//! The page of every component, which a developer's build may have: it shows all there are, as one
//! document that a browser can read, and what is published has none of it.
#![cfg(all(feature = "ssr", feature = "cli"))]
#![expect(clippy::unwrap_used, reason = "helpers of tests: what fails here is the test")]

use atlas_ptce::{
    catalogue::Catalogue,
    seed,
    site::{COMPONENTS_FILE, Shell, components, files},
    text::fold,
    ui::{AtlasData, Drawing, gallery},
};
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    sync::{Arc, LazyLock},
};

const SHELL: &str = "<head><base href=\"./\"><title>T</title><meta name=\"description\" content=\"d\">\
                     <link rel=\"stylesheet\" href=\"./style.css\"></head>\
                     <body><div id=\"app\"></div><noscript></noscript><script type=\"module\">start()</script></body>";

/// Components that no view of another room can name, each with what shows it.
const WITHIN: [(&str, &str); 2] = [("Loading", "awaited("), ("Failed", "awaited(")];

static DATA: LazyLock<AtlasData> = LazyLock::new(|| {
    let loaded = seed::load_dir(Path::new("seeds"));
    let (vocabulary, records) = seed::compile(&loaded).unwrap();
    AtlasData {
        catalogue: Arc::new(Catalogue::build(vocabulary, &records, fold)),
        similar: Arc::new(vec![Vec::new(); records.len()]),
        records: Arc::new(records),
        outlines: Drawing::There(Arc::new(loaded.contours.unwrap().outlines)),
    }
});

static PAGE: LazyLock<String> = LazyLock::new(|| components(&DATA, SHELL).unwrap());

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let files = entries.flat_map(|path| if path.is_dir() { rust_files(&path) } else { vec![path] });
    files.filter(|path| path.extension().is_some_and(|extension| extension == "rs")).collect()
}

fn code(folder: &str) -> String {
    let files = rust_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder));
    files.iter().map(|path| fs::read_to_string(path).unwrap()).collect()
}

/// The names of the components of the app.
fn names() -> BTreeSet<String> {
    let code = code("src/ui/component");
    let name = |rest: &str| {
        let (_, name) = rest.split_once("fn ")?;
        Some(name.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect())
    };
    code.split("#[component(transparent)]").skip(1).filter_map(name).collect()
}

#[test]
fn every_component_is_shown() {
    let names = names();
    assert!(names.len() > 30, "{names:?}");
    let shown = gallery(&DATA).unwrap().shown;
    let gallery = code("src/ui/gallery");
    for name in &names {
        assert!(shown.contains(&name.as_str()), "{name} is not on the page of the components (src/ui/gallery)");
        let within = WITHIN.iter().find(|(within, _)| within == name);
        let made = within.map_or_else(|| format!("<{name}"), |(_, by)| (*by).to_owned());
        let alone = gallery.match_indices(&made).any(|(at, _)| {
            gallery[at + made.len()..].chars().next().is_some_and(|next| within.is_some() || !next.is_alphanumeric())
        });
        assert!(alone, "{name} has its place on the page and is not made there");
    }
    let gone: Vec<_> =
        shown.iter().filter(|name| name.starts_with(char::is_uppercase) && !names.contains(**name)).collect();
    assert!(gone.is_empty(), "shown, and no component: {gone:?}");
}

#[test]
fn no_two_elements_of_the_page_have_one_id_and_what_names_an_id_finds_it() {
    let values = |attribute: &str| -> Vec<&str> {
        let begin = format!(" {attribute}=\"");
        PAGE.split(begin.as_str()).skip(1).filter_map(|rest| Some(rest.split_once('"')?.0)).collect()
    };
    let ids = values("id");
    let mut known = BTreeSet::new();
    for id in &ids {
        assert!(known.insert(*id), "two elements are {id}");
    }
    for attribute in ["for", "aria-labelledby"] {
        for id in values(attribute).into_iter().flat_map(|ids| ids.split(' ')) {
            assert!(known.contains(id), "{attribute}={id} names nothing");
        }
    }
}

#[test]
fn the_page_has_the_style_of_its_build_and_starts_no_app() {
    assert!(PAGE.contains("<link rel=\"stylesheet\" href=\"./style.css\">"));
    assert!(PAGE.contains("<base href=\"../\">") && PAGE.contains("noindex"));
    assert!(!PAGE.contains("<script"), "the app would take its place");
}

#[test]
fn no_state_is_empty() {
    let stages: Vec<&str> = PAGE.split("class=\"gallery__stage\"").skip(1).collect();
    assert!(stages.len() > 100, "{} states", stages.len());
    for stage in stages {
        let (_, inside) = stage.split_once('>').unwrap();
        assert!(!inside.starts_with("</div>"), "{}", stage.chars().take(300).collect::<String>());
    }
}

#[test]
fn what_is_published_has_no_page_of_the_components() {
    let published = files(&DATA, &Shell::read(SHELL).unwrap(), None).unwrap();
    assert!(published.iter().all(|(name, _)| name != COMPONENTS_FILE && !name.starts_with("composants")));
}
