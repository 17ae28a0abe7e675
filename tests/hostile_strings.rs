//! A dataset whose every text wants to be markup or a program, and addresses that want the same: the views and the
//! files of the site write it as text. What is looked at is not where a text stands, but that no page has an element or
//! an attribute that it does not have with the texts as they should be.
#![cfg(feature = "ssr")]
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "helpers of tests: what fails here is the test")]

#[path = "hostile/markup.rs"]
mod markup;

#[path = "hostile/spoilt.rs"]
mod spoilt;

use atlas_ptce::{
    catalogue::Catalogue,
    domain::{Record, Similar, Vocabulary},
    seed::{self, load_dir},
    site::{Published, Shell, files, routes},
    text::fold,
    ui::{AtlasData, Drawing, render_to_html},
};
use markup::{Markup, read};
use std::{
    collections::BTreeMap,
    path::Path,
    sync::{Arc, LazyLock},
};

const SHELL: &str = "<head><base href=\"./\"><title>T</title><meta name=\"description\" content=\"d\"></head>\
                     <body><div id=\"app\"></div><noscript></noscript></body>";

/// What every text becomes: the end of whatever it may stand in, elements with handlers, and what turns the reading
/// direction, is invisible, or ends a string of C.
const MARKUP: &str = "\u{202e}\u{0}</title></style></script></noscript></textarea></svg>--><!>\
                      <script>window.__ran=1</script><img src=x onerror=window.__ran=1>\
                      \"><svg onload=window.__ran=1>' onmouseover='window.__ran=1' <a href=javascript:window.__ran=1>";

/// Or a program, which begins like an address.
const PROGRAM: &str = "javascript:window.__ran=1//";

static GOOD: LazyLock<(Vocabulary, Vec<Record>)> =
    LazyLock::new(|| seed::compile(&load_dir(Path::new("seeds"))).unwrap());

/// The files of the site of a dataset, published somewhere.
fn site((vocabulary, records): (Vocabulary, Vec<Record>), word: &str) -> (AtlasData, BTreeMap<String, String>) {
    let like = |row| Similar { row, themes: Vec::new(), words: vec![word.to_owned()], proximity: None };
    let data = AtlasData {
        catalogue: Arc::new(Catalogue::build(vocabulary, &records, fold)),
        similar: Arc::new(records.iter().map(|_| vec![like(0)]).collect()),
        records: Arc::new(records),
        outlines: Drawing::Later,
    };
    let published = Published { origin: "https://example.org/".to_owned(), picture: None };
    let files = files(&data, &Shell::read(SHELL).unwrap(), Some(&published)).unwrap();
    (data, files.into_iter().collect())
}

/// What all pages of a site are made of.
fn made_of(pages: &BTreeMap<String, String>) -> Markup {
    let mut all = Markup::default();
    pages.iter().filter(|(name, _)| name.ends_with(".html")).for_each(|(name, html)| all.add(name, read(html)));
    all
}

#[test]
fn hostile_texts_add_no_element_and_no_attribute_to_any_page() {
    let (_, pages) = site(GOOD.clone(), "mer");
    let good = made_of(&pages);
    for text in [MARKUP, PROGRAM] {
        let (vocabulary, records) = spoilt::dataset(&GOOD.0, &GOOD.1, text);
        assert!(records.iter().all(|record| record.title == text), "the texts are spoilt");
        let (_, hostile) = site((vocabulary, records), text);
        assert_eq!(pages.len(), hostile.len());
        assert!(hostile["index.html"].contains("__ran"), "the texts are shown");
        let hostile = made_of(&hostile);
        assert_eq!(hostile.beyond(&good), Vec::<String>::new());
        assert_eq!(hostile.not_of_the_web(), Vec::<String>::new());
        assert_eq!(hostile.scripts.len(), good.scripts.len());
        for script in &hostile.scripts {
            serde_json::from_str::<serde_json::Value>(script).expect("linked data that can be read");
        }
    }
}

#[test]
fn hostile_addresses_add_no_element_and_no_attribute() {
    let (data, pages) = site(GOOD.clone(), "mer");
    let mut good = made_of(&pages);
    for address in ["?q=mer", "?pres=com-62041&rayon=9&theme=x", "nulle/part", "ptce/personne", "?tri=x&page=3"] {
        good.add(address, read(&render_to_html(address, data.clone())));
    }
    let places = ["", "theme/", "territoire/dep-62", "ptce/", "savoir/", "comprendre/", "nulle/"];
    let names = ["q", "theme", "territoire", "kind", "ids", "tri", "page", "pres", "rayon", "brut", "</title>"];
    for text in [MARKUP, PROGRAM, "\"onmouseover=\"window.__ran=1", "\\\\example.org", "//example.org"] {
        let encoded: String = form_urlencoded::byte_serialize(text.as_bytes()).collect();
        let queries = names.iter().map(|name| format!("?{name}={encoded}&q=mer"));
        let paths = places.iter().map(|place| format!("{place}{}", text.replace('?', "")));
        for address in queries.chain(paths) {
            let mut hostile = Markup::default();
            hostile.add(&address, read(&render_to_html(&address, data.clone())));
            assert_eq!(hostile.beyond(&good), Vec::<String>::new(), "{address}");
            assert_eq!(hostile.not_of_the_web(), Vec::<String>::new(), "{address}");
        }
    }
    assert!(!routes(&data.catalogue).is_empty());
}
