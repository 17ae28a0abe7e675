//! Catalogues that are written and read again, whole or damaged.

use super::Catalogue;
use crate::{
    bundle::{self, BundleError, names},
    domain::{
        Claim, Dataset, Grade, Kind, Record, Territory, TerritoryCode, Vocabulary,
        record::{Area, Seat},
    },
    geo::Point,
};
use proptest::prelude::*;
use std::str::FromStr;

fn id<T: FromStr<Err: std::fmt::Debug>>(text: &str) -> T {
    text.parse().unwrap()
}

fn territory(code: &str, within: &[&str], postal_codes: &[&str]) -> Territory {
    Territory {
        code: id(code),
        name: format!("« {code} »"),
        within: within.iter().map(|code| id(code)).collect(),
        centre: Point::new(50.0, 2.0).ok().filter(|_| code.starts_with("com")),
        postal_codes: postal_codes.iter().map(|code| (*code).to_owned()).collect(),
    }
}

fn known() -> Vec<Territory> {
    vec![
        territory("reg-32", &[], &[]),
        territory("dep-62", &["reg-32"], &[]),
        territory("com-62041", &["dep-62", "reg-32"], &["62000", "62001"]),
        territory("com-62193", &["dep-62", "reg-32"], &["62100"]),
    ]
}

fn vocabulary() -> Vocabulary {
    let dataset = Dataset {
        title: "Essai".into(),
        version: id("2026"),
        licence: String::new(),
        licence_address: String::new(),
        credits: Vec::new(),
        contact: String::new(),
    };
    let kind = Kind { id: id("ptce"), label: "PTCE".into(), plural: "PTCE".into(), hidden: false, weight: 1.0 };
    Vocabulary {
        dataset,
        themes: Vec::new(),
        kinds: vec![kind],
        statuses: Vec::new(),
        sources: Vec::new(),
        territories: known().into_iter().collect(),
        thesaurus: Vec::new(),
    }
}

fn claim<T>(value: T, grade: Grade) -> Claim<T> {
    Claim { value, grade, note: None, sources: Vec::new() }
}

fn seat(commune: &str, point: Option<Point>) -> Claim<Seat> {
    let name = "Ici".to_owned();
    claim(Seat { commune: id(commune), name, departement: "Là".into(), point, printed: None }, Grade::Explicit)
}

/// Three records: two seats, areas, nowhere.
fn catalogue() -> Catalogue {
    let mut records = ["a", "b-2", "c"].map(|name| Record::new(id(name), id("ptce"), format!("Pôle {name}")));
    records[0].seats = vec![seat("com-62193", None), seat("com-62041", Point::new(50.29, 2.78).ok())];
    let area = |codes: &[&str]| Area { label: "Là".into(), codes: codes.iter().map(|code| id(code)).collect() };
    records[1].areas =
        vec![claim(area(&["com-62193", "reg-32"]), Grade::Inferred), claim(area(&["com-62041"]), Grade::FromName)];
    Catalogue::build(vocabulary(), &records, str::to_lowercase)
}

#[test]
fn a_written_catalogue_reads_as_it_was_built() {
    let built = catalogue();
    let read = Catalogue::open(built.seal()).unwrap();
    assert_eq!(read, built);
    for row in 0..3 {
        let shown = read.row(row).unwrap();
        assert_eq!(read.find(&shown.id), Some(row));
        assert_eq!(shown.title, format!("Pôle {}", shown.id));
    }
    assert_eq!((read.row(3), read.row(u32::MAX), read.find(&id("d"))), (None, None, None));
    assert_eq!(read.seal(), built.seal());
}

#[test]
fn seats_and_areas_keep_their_order_and_what_is_told_of_each() {
    let catalogue = Catalogue::open(catalogue().seal()).unwrap();
    let place = |code: &str| catalogue.territory_codes.find(&id(code)).unwrap() as u16;
    let seats: Vec<_> = catalogue.reach.seats(0).collect();
    assert_eq!(seats, [(place("com-62193"), None), (place("com-62041"), Point::new(50.29, 2.78).ok())]);
    let areas: Vec<_> = catalogue.reach.areas(1).collect();
    let grades = [Grade::Inferred, Grade::Inferred, Grade::FromName];
    assert_eq!(areas, ["com-62193", "reg-32", "com-62041"].map(place).into_iter().zip(grades).collect::<Vec<_>>());
    for row in [2, 3, u32::MAX] {
        assert_eq!((catalogue.reach.seats(row).count(), catalogue.reach.areas(row).count()), (0, 0));
    }
}

#[test]
fn territories_are_made_as_they_were_given() {
    let catalogue = Catalogue::open(catalogue().seal()).unwrap();
    let territories = &catalogue.vocabulary.territories;
    let mut sorted = known();
    sorted.sort_by(|one, other| one.code.cmp(&other.code));
    assert!(territories.iter().eq(sorted));
    let code: TerritoryCode = id("com-62041");
    assert_eq!(catalogue.vocabulary.territory(&code).map(|found| found.code), Some(code.clone()));
    assert_eq!(catalogue.vocabulary.territory_name(&code), Some("« com-62041 »"));
    assert_eq!(catalogue.vocabulary.territory(&id("com-62042")), None);
    assert_eq!(territories.of_level(code.level()).count(), 2);
    let place = catalogue.territory_codes.find(&code).unwrap();
    assert_eq!(territories.name_of(&catalogue.territory_codes, place), Some("« com-62041 »"));
    assert_eq!((territories.get(4), territories.name(usize::MAX)), (None, None));
}

#[test]
fn a_file_with_a_row_too_many_or_cut_is_damaged() {
    let file = catalogue().seal();
    let content = bundle::open(names::CATALOGUE.1, &file).unwrap();
    let opened = |content: &[u8]| Catalogue::open(bundle::seal(names::CATALOGUE.1, content)).map(drop);
    assert_eq!(opened(content), Ok(()));
    assert_eq!(opened(&content[..content.len() - 1]), Err(BundleError::Damaged));
    assert_eq!(opened(&[content, &[0]].concat()), Err(BundleError::Damaged));
    assert_eq!(opened(&[]), Err(BundleError::Damaged));
    assert_eq!(Catalogue::open(Vec::new()).map(drop), Err(BundleError::NotOurs));
}

proptest! {
    /// A hash finds damage, not malice: what bears the right one is still read without a panic.
    #[test]
    fn a_content_with_other_bytes_is_refused_or_answers(place: prop::sample::Index, byte: u8, row: u32) {
        let file = catalogue().seal();
        let mut content = bundle::open(names::CATALOGUE.1, &file).unwrap().to_vec();
        let place = place.index(content.len());
        content[place] = byte;
        if let Ok(read) = Catalogue::open(bundle::seal(names::CATALOGUE.1, &content)) {
            for row in (0..3).chain([row]) {
                read.row(row);
                read.themes.values(row);
                read.reach.seats(row).count();
                read.reach.areas(row).count();
            }
            read.vocabulary.territories.iter().count();
            read.find(&id("c"));
        }
    }
}
