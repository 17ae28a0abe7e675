//! The files of the site, from the dataset itself.
#![cfg(feature = "ssr")]
#![expect(clippy::unwrap_used, reason = "helpers of tests: what fails here is the test")]

use atlas_ptce::{
    catalogue::Catalogue,
    outlines::Outlines,
    seed::{self, Loaded},
    site::{PICTURE_SIZE, Picture, Published, Shell, exports, files, folder, plate, routes},
    text::fold,
    ui::{AtlasData, Drawing},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
    sync::{Arc, LazyLock},
};

const SHELL: &str = "<head><base href=\"./\"><title>T</title><meta name=\"description\" content=\"d\"></head>\
                     <body><div id=\"app\"></div><noscript></noscript></body>";
const ORIGIN: &str = "https://example.org/atlas/";

static SEEDS: LazyLock<Loaded> = LazyLock::new(|| seed::load_dir(Path::new("seeds")));

static DATA: LazyLock<AtlasData> = LazyLock::new(|| {
    let (vocabulary, records) = seed::compile(&SEEDS).unwrap();
    AtlasData {
        catalogue: Arc::new(Catalogue::build(vocabulary, &records, fold)),
        similar: Arc::new(vec![Vec::new(); records.len()]),
        records: Arc::new(records),
        outlines: Drawing::Later,
    }
});

static PICTURE: LazyLock<Picture> = LazyLock::new(|| Picture::draw(&DATA.catalogue, outlines()).unwrap());

static SITE: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| made(None));
static PUBLISHED: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| made(Some(Some(PICTURE.clone()))));

/// The files of a site that is published, with a picture or without one, or is not.
fn made(published: Option<Option<Picture>>) -> BTreeMap<String, String> {
    let published = published.map(|picture| Published { origin: ORIGIN.to_owned(), picture });
    files(&DATA, &Shell::read(SHELL).unwrap(), published.as_ref()).unwrap().into_iter().collect()
}

fn outlines() -> &'static Outlines {
    &SEEDS.contours.as_ref().unwrap().outlines
}

/// The pages of the site by their names.
fn pages(site: &BTreeMap<String, String>) -> impl Iterator<Item = (&str, &str)> {
    site.iter().filter(|(name, _)| name.ends_with("index.html")).map(|(name, html)| (name.as_str(), html.as_str()))
}

/// What stands between these two marks, each time.
fn between<'a>(html: &'a str, begin: &str, end: &str) -> Vec<&'a str> {
    html.split(begin).skip(1).filter_map(|rest| Some(rest.split_once(end)?.0)).collect()
}

#[test]
fn every_route_of_the_dataset_is_written_once() {
    let routes = routes(&DATA.catalogue);
    let names: BTreeSet<String> = routes.iter().map(|route| format!("{}index.html", folder(route))).collect();
    assert_eq!(names.len(), routes.len(), "two routes have one file");
    assert_eq!(pages(&SITE).map(|(name, _)| name.to_owned()).collect::<BTreeSet<_>>(), names);
    let vocabulary = &DATA.catalogue.vocabulary;
    for record in DATA.records.iter() {
        let room = if vocabulary.main_kind().is_some_and(|main| main.id == record.kind) { "ptce" } else { "savoir" };
        assert!(names.contains(&format!("{room}/{}/index.html", record.id)), "{}", record.id);
    }
    for theme in &vocabulary.themes {
        assert!(names.contains(&format!("theme/{}/index.html", theme.id)), "{}", theme.id);
    }
    for name in ["index.html", "territoire/dep-60/index.html", "comprendre/index.html", "a-propos/index.html"] {
        assert!(names.contains(name), "{name}");
    }
}

#[test]
fn each_page_has_a_title_and_a_description_of_its_own() {
    let mut told = BTreeMap::new();
    for (name, html) in pages(&SITE) {
        for (what, begin, end) in
            [("title", "<title>", "</title>"), ("description", "<meta name=\"description\" content=\"", "\">")]
        {
            let found = between(html, begin, end);
            let [text] = found.as_slice() else { panic!("{name}: {} {what}s", found.len()) };
            assert!(text.chars().count() > 8, "{name}: {what} «{text}»");
            // Two records may have one name; what is told of them differs.
            if what == "description" {
                assert_eq!(told.insert(text.to_owned(), name), None, "{name} is described as another page: {text}");
            }
        }
        assert_eq!(html.matches("<h1 ").count(), 1, "{name}");
    }
}

#[test]
fn links_without_a_query_lead_to_a_page_or_a_file_of_the_site() {
    let mut lost = BTreeSet::new();
    let exports: BTreeSet<String> = exports(&DATA, None).into_iter().map(|(name, _)| name).collect();
    for (name, html) in pages(&SITE) {
        for href in between(html, " href=\"", "\"") {
            let path = href.split('#').next().unwrap_or_default().trim_start_matches("./");
            // A territory where no record stands is the app's to show.
            let territory = path.strip_prefix("territoire/").and_then(|code| code.parse().ok());
            let bare = territory.is_some_and(|code| DATA.catalogue.territory_codes.find(&code).is_none());
            let elsewhere =
                href.contains(':') || href.starts_with('#') || href.starts_with("../") || path.contains('?') || bare;
            let file = if path.is_empty() { "index.html".to_owned() } else { format!("{path}/index.html") };
            if !elsewhere && !SITE.contains_key(&file) && !SITE.contains_key(path) && !exports.contains(path) {
                lost.insert(format!("{name}: {href}"));
            }
        }
    }
    assert_eq!(lost, BTreeSet::new());
}

#[test]
fn linked_data_can_be_read_and_says_only_what_is_sure() {
    let mut kinds = BTreeSet::new();
    for (name, html) in pages(&PUBLISHED) {
        for json in between(html, "<script type=\"application/ld+json\">", "</script>") {
            let thing: serde_json::Value = serde_json::from_str(json).unwrap_or_else(|error| panic!("{name}: {error}"));
            assert_eq!(thing["@context"], "https://schema.org", "{name}");
            assert!(thing["url"].as_str().is_some_and(|url| url.starts_with(ORIGIN)), "{name}");
            kinds.insert(thing["@type"].as_str().unwrap_or_default().to_owned());
        }
    }
    let wanted = ["AdministrativeArea", "Dataset", "Organization"].map(str::to_owned);
    assert_eq!(kinds, BTreeSet::from(wanted));
    // Its documents give two seats.
    let disputed = DATA.records.iter().find(|record| {
        let mut communes = record.seats.iter().map(|seat| &seat.value.commune);
        let first = communes.next();
        communes.any(|other| Some(other) != first)
    });
    if let Some(record) = disputed {
        let page = &PUBLISHED[&format!("ptce/{}/index.html", record.id)];
        assert!(!page.contains("\"location\""), "{}", record.id);
    }
}

#[test]
fn without_a_public_address_none_is_named() {
    for (name, html) in pages(&SITE) {
        let named = ["rel=\"canonical\"", "property=\"og:", "twitter:card"].iter().any(|mark| html.contains(mark));
        assert!(!named, "{name}");
    }
    assert!(!SITE.contains_key("sitemap.xml"));
    assert_eq!(SITE["robots.txt"], "User-agent: *\nAllow: /\n");
}

#[test]
fn with_a_public_address_each_page_says_its_own_and_the_map_lists_them() {
    let map = between(&PUBLISHED["sitemap.xml"], "<loc>", "</loc>");
    // The list for frames repeats what stands elsewhere: search engines are told to leave it.
    let (framed, others): (Vec<_>, Vec<_>) = pages(&PUBLISHED).partition(|(name, _)| *name == "integrer/index.html");
    assert!(framed.iter().all(|(_, html)| html.contains("<meta name=\"robots\" content=\"noindex\">")));
    assert_eq!((map.len(), framed.len()), (others.len(), 1));
    for (name, html) in others {
        let address = format!("{ORIGIN}{}", name.trim_end_matches("index.html"));
        assert!(html.contains(&format!("<link rel=\"canonical\" href=\"{address}\">")), "{name}");
        assert!(html.contains(&format!("<meta property=\"og:url\" content=\"{address}\">")), "{name}");
        assert!(map.contains(&address.as_str()), "{name}");
    }
    assert!(PUBLISHED["robots.txt"].contains("Sitemap: https://example.org/atlas/sitemap.xml"));
}

#[test]
fn a_browser_without_javascript_finds_every_record_from_the_home_page() {
    let home = &SITE["index.html"];
    let (before, after) = home.split_once("<div id=\"app\" data-static=\"liste lignes suite\">").unwrap();
    assert!(before.contains("<noscript>") && before.contains("JavaScript"));
    // The PTCE stand there, the others with the guide, to which it leads.
    assert!(before.contains("href=\"comprendre#fiches\""), "{before}");
    let (_, guide) = SITE["comprendre/index.html"].split_once("<div id=\"app\" data-static=\"guide\">").unwrap();
    for record in DATA.records.iter() {
        let link = format!("/{}\">", record.id);
        assert!(after.contains(&link) || guide.contains(&link), "{}", record.id);
    }
}

#[test]
fn no_page_holds_what_its_policy_would_refuse() {
    for (name, html) in pages(&SITE) {
        // A style in an attribute, a handler in one, an address that is code: no hash can allow them.
        for refused in [" style=", " onclick=", " onload=", " onerror=", "javascript:", "<style", "<object"] {
            assert!(!html.contains(refused), "{name}: {refused}");
        }
        // What a page shows in a frame is the site's own.
        for frame in html.split("<iframe").skip(1) {
            assert!(frame.split('>').next().unwrap().contains(" src=\"integrer/"), "{name}");
        }
    }
}

#[test]
fn a_published_page_names_the_picture_by_its_whole_address_and_says_what_it_shows() {
    assert!(PICTURE.file.starts_with("partage-") && PICTURE.file.ends_with(".png"), "{}", PICTURE.file);
    let (width, height) = PICTURE_SIZE;
    for (name, html) in pages(&PUBLISHED) {
        for (property, wanted) in [
            ("image", format!("{ORIGIN}{}", PICTURE.file)),
            ("image:type", "image/png".to_owned()),
            ("image:width", width.to_string()),
            ("image:height", height.to_string()),
            ("image:alt", PICTURE.alt.clone()),
        ] {
            let begin = format!("<meta property=\"og:{property}\" content=\"");
            assert_eq!(between(html, &begin, "\">"), [wanted.as_str()], "{name}: {property}");
        }
        assert!(html.contains("<meta name=\"twitter:card\" content=\"summary_large_image\">"), "{name}");
    }
}

#[test]
fn a_dataset_without_a_map_has_no_picture_and_its_pages_name_none() {
    for (name, html) in pages(&made(Some(None))) {
        assert!(html.contains("og:url") && !html.contains("og:image") && !html.contains("twitter:card"), "{name}");
    }
}

#[test]
fn the_picture_is_a_png_of_its_size_light_enough_to_be_shared() {
    let png = &PICTURE.png;
    assert!(png.starts_with(b"\x89PNG\r\n\x1a\n") && png[12..16] == *b"IHDR");
    let number = |from: usize| u32::from_be_bytes(png[from..from + 4].try_into().unwrap());
    assert_eq!((number(16), number(20)), PICTURE_SIZE);
    assert!(png.len() < 150_000, "{} bytes", png.len());
}

#[test]
fn the_same_dataset_gives_the_same_picture() {
    assert_eq!(Picture::draw(&DATA.catalogue, outlines()).as_ref(), Ok(&*PICTURE));
}

#[test]
fn each_seat_of_a_pole_has_its_dot_on_the_picture() {
    let main = DATA.catalogue.vocabulary.main_kind().unwrap();
    let (mut poles, mut seats) = (0, 0);
    for record in DATA.records.iter().filter(|record| record.kind == main.id) {
        let places: BTreeSet<_> = record
            .seats
            .iter()
            .filter(|seat| seat.value.point.is_some_and(|point| outlines().place(point).is_some()))
            .map(|seat| &seat.value.commune)
            .collect();
        poles += usize::from(!places.is_empty());
        seats += places.len();
    }
    assert!(seats > 0);
    let svg = plate(&DATA.catalogue, outlines());
    assert_eq!(svg.matches("<g class=\"seat\">").count(), seats);
    assert!(PICTURE.alt.contains(&format!("{poles}\u{a0}PTCE")), "{}", PICTURE.alt);
    // Every colour is a token of the style, every word a sentence of the interface.
    assert!(!svg.contains("#f00\""));
    for word in ["Atlas", "PTCE", "qui fait quoi"] {
        assert!(svg.contains(word), "{word}");
    }
}
