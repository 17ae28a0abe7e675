//! Cases on a dataset small enough to be read here: what is suggested, and what answers early.

use super::{Names, early, suggestions};
use crate::{
    catalogue::{Catalogue, KindFilter, SearchRequest},
    domain::{
        Citation, Claim, Dataset, Grade, Kind, Record, Territory, Theme, Vocabulary,
        record::{Seat, ThemeTag},
    },
    route::Route,
};
use std::str::FromStr;

fn id<T: FromStr>(text: &str) -> T {
    text.parse().unwrap_or_else(|_| unreachable!("{text}"))
}

fn claim<T>(value: T) -> Claim<T> {
    let sources = vec![Citation { source: id("carte"), first: 1, last: 1, seal: None }];
    Claim { value, grade: Grade::Explicit, note: None, sources }
}

fn vocabulary() -> Vocabulary {
    let theme = |name: &str, label: &str, short: &str| Theme {
        id: id(name),
        label: label.into(),
        short: short.into(),
        icon: "leaf".into(),
        family: "lien".into(),
        main: true,
        definition: String::new(),
    };
    let kind = |name: &str, label: &str, hidden| Kind {
        id: id(name),
        label: label.into(),
        plural: label.into(),
        hidden,
        weight: 1.0,
    };
    let territory = |code: &str, name: &str, within: &[&str]| Territory {
        code: id(code),
        name: name.into(),
        within: within.iter().map(|code| id(code)).collect(),
        centre: None,
        postal_codes: Vec::new(),
    };
    let dataset = Dataset {
        title: String::new(),
        version: id("2026"),
        licence: String::new(),
        licence_address: String::new(),
        credits: Vec::new(),
        contact: String::new(),
    };
    Vocabulary {
        dataset,
        themes: vec![
            theme("mobilite", "Mobilité", "Mobilité"),
            theme("ecologie", "Transition écologique et énergie", "Écologie"),
            theme("commerce", "Économie de proximité", "Commerce local"),
        ],
        kinds: vec![kind("ptce", "PTCE", false), kind("definition", "Définition", false), kind("odd", "ODD", true)],
        statuses: Vec::new(),
        sources: Vec::new(),
        territories: vec![
            territory("dep-62", "Pas-de-Calais", &[]),
            territory("com-62041", "Arras", &["dep-62"]),
            territory("com-62765", "Saint-Omer", &["dep-62"]),
        ]
        .into_iter()
        .collect(),
        thesaurus: Vec::new(),
    }
}

/// A record with a theme and a seat, where it is given them.
fn record(name: &str, kind: &str, title: &str, theme: &str, commune: &str) -> Record {
    let mut record = Record::new(id(name), id(kind), title.into());
    if !theme.is_empty() {
        record.themes = vec![claim(ThemeTag { theme: id(theme), words: None })];
    }
    if let Some((code, place)) = commune.split_once(' ') {
        let (name, departement) = (place.to_owned(), "Pas-de-Calais".to_owned());
        record.seats = vec![claim(Seat { commune: id(code), name, departement, point: None, printed: None })];
    }
    record
}

fn catalogue() -> Catalogue {
    let records = [
        record("ecopole", "ptce", "L’Écopôle", "mobilite", "com-62765 Saint-Omer"),
        record("fil", "ptce", "Le Fil d’Arras", "commerce", "com-62041 Arras"),
        record("serre", "ptce", "La Serre 🚲 éco", "ecologie", ""),
        record("def", "definition", "L’économie sociale et solidaire", "", ""),
        record("odd", "odd", "Économiser l’eau", "", ""),
    ];
    Catalogue::build(vocabulary(), &records, str::to_lowercase)
}

/// What is suggested, each name with what is told of it.
fn suggested(text: &str) -> Vec<String> {
    let catalogue = catalogue();
    let told = suggestions(&catalogue, &Names::of(&catalogue), text);
    told.into_iter().map(|one| format!("{} ({})", one.name.text, one.told).replace('\u{a0}', " ")).collect()
}

#[test]
fn suggestions_begin_with_the_first_letter_themes_first() {
    assert_eq!(
        suggested("e"),
        [
            "Écologie (Thème · 1 PTCE)",
            "Économie de proximité (Thème · 1 PTCE)",
            "L’Écopôle (PTCE · Saint-Omer (Pas-de-Calais))",
            "L’économie sociale et solidaire (Définition)",
            "La Serre 🚲 éco (PTCE)",
        ]
    );
    assert_eq!(suggested("M"), ["Mobilité (Thème · 1 PTCE)"]);
}

#[test]
fn a_place_stands_after_the_poles_that_begin_so() {
    assert_eq!(suggested("st omer"), ["Saint-Omer (Commune · 1 PTCE)"]);
    assert_eq!(suggested("p"), ["Pas-de-Calais (Département · 2 PTCE)", "Économie de proximité (Thème · 1 PTCE)"]);
    assert_eq!(suggested("arras"), ["Arras (Commune · 1 PTCE)", "Le Fil d’Arras (PTCE · Arras (Pas-de-Calais))"]);
}

#[test]
fn every_suggestion_leads_to_its_page() {
    let catalogue = catalogue();
    let route = |text: &str| suggestions(&catalogue, &Names::of(&catalogue), text).first().map(|one| one.route.href());
    assert_eq!(route("mob").as_deref(), Some("theme/mobilite"));
    assert_eq!(route("fil").as_deref(), Some("ptce/fil"));
    assert_eq!(route("economie s"), Some(Route::Knowledge(id("def")).href()));
    assert_eq!(route("pas de cal").as_deref(), Some("territoire/dep-62"));
}

#[test]
fn what_no_name_has_is_not_suggested() {
    for text in ["", " ", "zzz", "?", "l'", "de la ", "economiser", "🚲", "مرحبا", "e\u{301}\u{301}zz"] {
        let found = suggested(text);
        assert!(found.iter().all(|one| one.starts_with("L")), "{text:?}: {found:?}");
    }
    assert_eq!(suggested("zzz"), [""; 0]);
}

#[test]
fn at_most_eight_are_suggested_and_one_sort_leaves_room_for_another() {
    let poles = (0..20).map(|n| record(&format!("eco-{n}"), "ptce", &format!("Éco {n}"), "ecologie", ""));
    let catalogue = Catalogue::build(vocabulary(), &poles.collect::<Vec<_>>(), str::to_lowercase);
    let told = |text| suggestions(&catalogue, &Names::of(&catalogue), text);
    let kinds: Vec<String> = told("eco").into_iter().map(|one| one.told.replace('\u{a0}', " ")).collect();
    let themes = kinds.iter().filter(|told| told.starts_with("Thème")).count();
    assert_eq!((kinds.len(), themes), (8, 2), "{kinds:?}");
    assert_eq!(told("eco 1").len(), 8, "one sort alone fills the list");
}

fn asking(text: &str) -> SearchRequest {
    SearchRequest { text: text.into(), ..SearchRequest::default() }
}

/// The records that answer early; none where the page cannot tell.
fn answers(request: &SearchRequest) -> Option<Vec<String>> {
    let catalogue = catalogue();
    let response = early(&catalogue, &Names::of(&catalogue), request)?;
    assert_eq!(response.total as usize, response.hits.len());
    Some(response.hits.iter().map(|hit| hit.row.id.to_string()).collect())
}

#[test]
fn titles_themes_and_places_answer_early_titles_first() {
    let found = |text: &str| answers(&asking(text)).unwrap_or_default();
    assert_eq!(found("eco"), ["ecopole", "serre", "fil"]);
    assert_eq!(found("mobilité saint-omer"), ["ecopole"]);
    assert_eq!(found("pas de calais"), ["ecopole", "fil"]);
    assert_eq!(found("écologie arras"), [""; 0]);
}

#[test]
fn what_names_cannot_tell_is_left_to_the_engine() {
    let unknown = SearchRequest { territories: vec![id("com-62193")], ..asking("eco") };
    let near = SearchRequest { near: Some(id("com-62041")), ..asking("eco") };
    let second = SearchRequest { page: 1, ..asking("eco") };
    for request in [asking("e"), asking("zzz"), asking("…"), unknown, near, second] {
        assert_eq!(answers(&request), None, "{request:?}");
    }
}

#[test]
fn filters_hold_early_and_no_count_is_told() {
    let definitions = SearchRequest { kinds: vec![KindFilter::Kind(id("definition"))], ..asking("eco") };
    assert_eq!(answers(&definitions), Some(vec!["def".to_owned()]));
    let catalogue = catalogue();
    let response = early(&catalogue, &Names::of(&catalogue), &asking("eco"));
    let counts = response.map(|response| (response.facets.themes.len(), response.knowledge_total));
    assert_eq!(counts, Some((0, 0)));
}
