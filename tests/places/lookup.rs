//! How offers stand to each other, and what is known of a code.

use crate::{FILE, GAZETTEER, PLACES, code};
use atlas_ptce::domain::PlaceHint;

/// Most bytes of the file before compression: brotli makes 42 % of it, and 350 kB are allowed.
const CEILING: usize = 820_000;

fn codes(hints: &[PlaceHint]) -> Vec<String> {
    hints.iter().map(|hint| hint.code.to_string()).collect()
}

#[test]
fn the_file_holds_all_that_the_geography_says_of_a_territory() {
    assert!(PLACES.territories.len() > 36_000);
    for territory in &PLACES.territories {
        assert_eq!(GAZETTEER.find(&territory.code).as_ref(), Some(territory));
    }
    for former in &PLACES.former {
        let found = GAZETTEER.find(&former.code).map(|territory| territory.code);
        assert_eq!(found.as_ref(), Some(&former.successor), "{}", former.code);
    }
    for unknown in ["com-99999", "dep-20", "dep-620", "epci-200090752", "reg-99"] {
        assert_eq!(unknown.parse().ok().and_then(|code| GAZETTEER.find(&code)), None, "{unknown}");
    }
}

#[test]
fn the_file_stays_small_and_is_the_same_each_time() {
    assert!(FILE.len() < CEILING, "{} bytes", FILE.len());
    assert!(atlas_ptce::gazetteer::Gazetteer::build(&PLACES).seal() == *FILE);
}

#[test]
fn homonyms_carry_their_departement() {
    let found = GAZETTEER.resolve("Saint-Denis");
    let current: Vec<(&str, &str)> = found
        .iter()
        .filter(|hint| hint.found_by.is_none())
        .map(|hint| (hint.context.as_str(), hint.number.as_str()))
        .collect();
    assert_eq!(current, [("Seine-Saint-Denis", "93"), ("La Réunion", "974"), ("Aude", "11"), ("Gard", "30")]);
}

#[test]
fn an_epci_carries_all_its_departements_and_a_departement_only_its_number() {
    let vienne = GAZETTEER.resolve("CA Vienne Condrieu");
    assert_eq!((vienne[0].context.as_str(), vienne[0].number.as_str()), ("Isère, Rhône", "38, 69"));
    let nord = GAZETTEER.resolve("Nord");
    assert_eq!((nord[0].context.as_str(), nord[0].number.as_str()), ("", "59"));
    let region = GAZETTEER.resolve("Bretagne");
    assert_eq!((region[0].context.as_str(), region[0].number.as_str()), ("", ""));
}

#[test]
fn each_place_is_offered_once() {
    for text in ["saint", "62", "paris", "lyon", "75", "l", "ville", "pays", "lile", "reunion"] {
        let mut all = codes(&GAZETTEER.suggest(text, 50));
        let count = all.len();
        all.sort();
        all.dedup();
        assert_eq!(all.len(), count, "{text}");
    }
}

#[test]
fn there_are_no_more_offers_than_asked_for() {
    for limit in [0, 1, 8] {
        assert_eq!(GAZETTEER.suggest("saint", limit).len(), limit);
        assert_eq!(GAZETTEER.suggest("62", limit).len(), limit);
    }
    assert!(GAZETTEER.suggest("com-62041", 0).is_empty());
}

#[test]
fn by_what_it_was_found_is_told() {
    let by = |text: &str| GAZETTEER.resolve(text).swap_remove(0).found_by;
    assert_eq!(by("Lomme").as_deref(), Some("Lomme"));
    assert_eq!(by("59355").as_deref(), Some("Lomme"));
    assert_eq!(by("Paris 11").as_deref(), Some("Paris 11e Arrondissement"));
    assert_eq!(by("62500").as_deref(), Some("62500"));
    assert_eq!(GAZETTEER.suggest("625", 1)[0].found_by.as_deref(), Some("62500"));
    assert_eq!(by("Saint-Omer"), None);
    assert_eq!(by("62765"), None);
}

#[test]
fn a_current_commune_stands_above_a_former_one_of_its_name() {
    let found = GAZETTEER.resolve("Saint-Denis");
    let first_former = found.iter().position(|hint| hint.found_by.is_some());
    assert!(first_former.is_some_and(|place| found[place..].iter().all(|hint| hint.found_by.is_some())));
}

#[test]
fn a_slip_is_supposed_only_where_nothing_fits_and_is_told() {
    let found = GAZETTEER.resolve("Lille");
    assert_eq!((codes(&found), found[0].corrected), (vec!["com-59350".to_owned()], false));
    assert!(GAZETTEER.resolve("Lile").iter().all(|hint| hint.corrected));
    let typed = GAZETTEER.suggest("omer", 50);
    let first_corrected = typed.iter().position(|hint| hint.corrected);
    assert!(first_corrected.is_some_and(|place| typed[place..].iter().all(|hint| hint.corrected)));
    assert!(GAZETTEER.suggest("eux", 50).iter().all(|hint| !hint.corrected), "too short for a slip");
}

#[test]
fn names_that_begin_so_come_before_those_with_such_a_word() {
    let found = codes(&GAZETTEER.suggest("omer", 8));
    let place = |code: &str| found.iter().position(|other| other == code);
    assert!(place("com-95462") < place("com-62765") && place("com-62765").is_some(), "{found:?}");
}

#[test]
fn an_exact_departement_comes_above_beginnings() {
    let found = GAZETTEER.suggest("oise", 8);
    assert_eq!(found[0].code, code("dep-60"));
    assert!(found.len() > 1);
}

#[test]
fn every_commune_is_found_by_its_name_and_its_departement() {
    for territory in PLACES.territories.iter().filter(|one| one.code.to_string().starts_with("com-")).step_by(199) {
        let departement = territory.within.iter().find(|code| code.to_string().starts_with("dep-"));
        let number = departement.map(|code| code.code()).unwrap_or_default();
        let text = format!("{} ({number})", territory.name);
        let found = GAZETTEER.resolve(&text);
        assert_eq!(found.first().map(|hint| &hint.code), Some(&territory.code), "{text}");
    }
}
