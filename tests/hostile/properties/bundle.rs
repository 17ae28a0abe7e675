//! The other runtime files. The first byte says which: an envelope alone, the catalogue, the index, the drawing of the
//! map, the manifest; the rest is what stands in it.

use super::good;
use atlas_ptce::{
    bundle::{self, Manifest, names},
    catalogue::{Catalogue, Layout, SearchRequest},
    domain::TerritoryLevel,
    engine::Engine,
    geo::Point,
    outlines::{LineKind, Outlines, Survey, Surveyed},
};

/// What is asked of a dataset that opens: words, misspelt words, places, the thesaurus, nothing.
const QUESTIONS: [&str; 5] = ["mer", "recyclge plage", "Calais", "aide et emplois de l’ess", ""];

/// Any file is read or refused; what is read can be asked anything.
pub fn hold(bytes: &[u8]) {
    let Some((which, content)) = bytes.split_first() else { return };
    match which % 5 {
        0 => envelope(content),
        1 => catalogue(content),
        2 => index(content),
        3 => outlines(content),
        _ => manifest(content),
    }
}

fn envelope(file: &[u8]) {
    for kind in [names::CATALOGUE.1, names::RECORDS_KIND, *b"test"] {
        let opened = bundle::open(kind, file);
        let checked = bundle::check(kind, file.to_vec());
        assert_eq!(opened.as_ref().ok().copied(), checked.as_ref().ok().map(bundle::Checked::content));
        if let Ok(content) = opened {
            assert_eq!(bundle::seal(kind, content), file, "two envelopes for one content");
        }
    }
}

fn catalogue(content: &[u8]) {
    let (_, kind) = names::CATALOGUE;
    let Ok(catalogue) = good::read(kind, content, Catalogue::open) else { return };
    for row in (0..catalogue.len() as u32).take(64) {
        let Some(row) = catalogue.row(row) else { continue };
        assert!(catalogue.find(&row.id).is_some(), "{} is listed and not found", row.id);
        catalogue.vocabulary.kind(&row.kind);
    }
    let again = Catalogue::open(catalogue.seal());
    assert_eq!(again.map(|again| again.len()), Ok(catalogue.len()), "what is written is not read");
    if let Ok(engine) = Engine::open(bundle::seal(kind, content), good::file(names::INDEX.0)) {
        ask(&engine);
    }
}

/// The table at the end of the index alone: what tantivy reads stands before it as it should, since tantivy trusts
/// whatever the envelope's hash let through.
fn index(rest_of_table: &[u8]) {
    let (files, table) = index_parts();
    let kept = table.len() - after_files(&table).len();
    let mut content = files;
    content.extend_from_slice(&table[..kept]);
    content.extend_from_slice(rest_of_table);
    content.extend_from_slice(&((kept + rest_of_table.len()) as u32).to_le_bytes());
    let index = bundle::seal(names::INDEX.1, &content);
    if let Ok(engine) = Engine::open(good::file(names::CATALOGUE.0), index) {
        ask(&engine);
    }
}

/// What stands before the table of the good index, and its table.
fn index_parts() -> (Vec<u8>, Vec<u8>) {
    let mut content = good::content(names::INDEX);
    let len = content.split_off(content.len() - 4);
    let len = u32::from_le_bytes(len.try_into().expect("four bytes")) as usize;
    let table = content.split_off(content.len() - len);
    (content, table)
}

/// What a table holds after the ranges of tantivy's files: each a name, a start and a length.
fn after_files(table: &[u8]) -> &[u8] {
    postcard::take_from_bytes::<Vec<(String, u32, u32)>>(table).expect("a table").1
}

fn ask(engine: &Engine) {
    for text in QUESTIONS {
        for literal in [false, true] {
            let request = SearchRequest { text: text.to_owned(), literal, ..SearchRequest::default() };
            drop(engine.search(&request, Layout::MainFirst, 20));
            drop(engine.explain(&request, &"mer-vive".parse().expect("an id")));
        }
    }
    engine.rehearsal();
}

fn outlines(content: &[u8]) {
    let Ok(outlines) = good::read(names::CONTOURS.1, content, |file| Outlines::open(&file)) else { return };
    for shape in outlines.regions() {
        outlines.path(shape);
        outlines.bounds(shape);
        outlines.departements_of(&shape.code).for_each(|inside| drop(outlines.path(inside)));
    }
    for frame in 0..outlines.frames.len() {
        outlines.lines(LineKind::Coast, frame);
    }
    let point = Point { lat: 47.5, lon: 1.5 };
    outlines.place(point);
    outlines.contains(&"dep-62".parse().expect("a code"), point);
    assert_eq!(Outlines::open(&outlines.seal()), Ok(outlines), "what is written is not read");
}

fn manifest(content: &[u8]) {
    let Ok(manifest) = serde_json::from_slice::<Manifest>(content) else { return };
    let written = serde_json::to_vec(&manifest).expect("plain data");
    assert_eq!(serde_json::from_slice::<Manifest>(&written).ok(), Some(manifest));
}

/// One good file of each sort.
pub fn examples() -> Vec<(&'static str, Vec<u8>)> {
    let (_, table) = index_parts();
    let outlines = Outlines::draw(&survey()).expect("a drawing").seal();
    let outlines = bundle::open(names::CONTOURS.1, &outlines).expect("its own envelope");
    let manifest =
        br#"{"format":4,"version":"0","dataset":"2026","records":1,"files":[{"name":"a","bytes":1,"hash":"0"}]}"#;
    let of = |which: u8, content: &[u8]| [&[which], content].concat();
    vec![
        ("envelope", of(0, &bundle::seal(*b"test", b"contenu"))),
        ("catalogue", of(1, &good::content(names::CATALOGUE))),
        ("index", of(2, after_files(&table))),
        ("contours", of(3, outlines)),
        ("manifest", of(4, manifest)),
    ]
}

/// Two départements of a région side by side, each 1° wide and high.
fn survey() -> Survey {
    let at = |lat, lon| Point { lat, lon };
    let code = |level, code| atlas_ptce::domain::TerritoryCode::new(level, code).expect("a code");
    let surveyed = |departement, rings| Surveyed {
        code: code(TerritoryLevel::Departement, departement),
        region: code(TerritoryLevel::Region, "32"),
        rings,
    };
    Survey {
        arcs: vec![
            vec![at(47.0, 2.0), at(47.0, 1.0), at(48.0, 1.0), at(48.0, 2.0)],
            vec![at(48.0, 2.0), at(47.0, 2.0)],
            vec![at(48.0, 2.0), at(48.0, 3.0), at(47.0, 3.0), at(47.0, 2.0)],
        ],
        departements: vec![surveyed("59", vec![vec![0, 1]]), surveyed("62", vec![vec![2, !1]])],
    }
}
