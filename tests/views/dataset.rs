//! The dataset of the cases.

use atlas_ptce::{
    catalogue::Catalogue,
    domain::{
        Citation, Claim, Dataset, Grade, Kind, PartialDate, Proximity, Record, Similar, Source, StatusTerm, Territory,
        Theme, Vocabulary,
        record::{Area, Carrier, Deed, Example, Name, NameSort, Position, Seat, Status, ThemeTag},
    },
    geo::Point,
    outlines::{Outlines, Survey, Surveyed},
    ui::{AtlasData, Drawing},
};
use std::{str::FromStr, sync::Arc};

/// An id, a code or a date that is written here, so that it must be right.
fn id<T: FromStr<Err: std::fmt::Debug>>(text: &str) -> T {
    text.parse().unwrap_or_else(|error| panic!("{text}: {error:?}"))
}

/// A claim that lines of the only source make.
fn claim<T>(value: T, grade: Grade, line: u32) -> Claim<T> {
    Claim {
        value,
        grade,
        note: None,
        sources: vec![Citation { source: id("carte"), first: line, last: line, seal: None }],
    }
}

fn sure<T>(value: T, line: u32) -> Claim<T> {
    claim(value, Grade::Explicit, line)
}

fn theme(name: &str, short: &str, main: bool) -> Theme {
    Theme {
        id: id(name),
        label: format!("{short} et le reste"),
        short: short.into(),
        icon: "leaf".into(),
        family: name.into(),
        main,
        definition: format!("Ce que couvre {short}."),
    }
}

fn kind(name: &str, label: &str, plural: &str, hidden: bool) -> Kind {
    Kind { id: id(name), label: label.into(), plural: plural.into(), hidden, weight: 1.0 }
}

fn territory(code: &str, name: &str, within: &[&str]) -> Territory {
    Territory {
        code: id(code),
        name: name.into(),
        within: within.iter().map(|code| id(code)).collect(),
        centre: None,
        postal_codes: Vec::new(),
    }
}

fn vocabulary() -> Vocabulary {
    Vocabulary {
        dataset: Dataset {
            title: "Atlas d’essai".into(),
            version: id("2026-11-22"),
            licence: "Licence Ouverte 2.0".into(),
            licence_address: "https://example.org/licence".into(),
            credits: vec!["Le réseau".into()],
            contact: String::new(),
        },
        themes: vec![
            theme("textile", "Textile", true),
            theme("mobilite", "Mobilité", true),
            theme("culture", "Culture", false),
        ],
        kinds: vec![
            kind("ptce", "PTCE", "PTCE", false),
            kind("definition", "Définition", "Définitions", false),
            kind("divergence", "Divergence", "Divergences", false),
            kind("odd", "ODD", "ODD", true),
        ],
        statuses: vec![StatusTerm { id: id("laureat"), label: "Lauréat".into(), definition: "Retenu.".into() }],
        sources: vec![Source {
            id: id("carte"),
            file: "carte.txt".into(),
            title: "La carte commentée".into(),
            publisher: "Le réseau régional".into(),
            nature: "carte".into(),
            date: None,
            date_in_words: "document non daté".into(),
            lines: 99,
        }],
        territories: vec![
            territory("reg-32", "Hauts-de-France", &[]),
            territory("dep-59", "Nord", &["reg-32"]),
            territory("dep-62", "Pas-de-Calais", &["reg-32"]),
            territory("com-62041", "Arras", &["reg-32", "dep-62"]),
        ]
        .into_iter()
        .collect(),
        thesaurus: Vec::new(),
    }
}

/// A PTCE with most of what one can have.
fn full() -> Record {
    let mut record = Record::new(id("fil-d-arras"), id("ptce"), "Le Fil d’Arras".into());
    let name = |text: &str, sort| sure(Name { text: text.into(), sort }, 1);
    record.names = vec![name("Le Fil d’Arras", NameSort::Main), name("Le Filموd’Arras", NameSort::Misprint)];
    record.summary = vec![sure("On y recoud des vêtements.".into(), 2)];
    record.carriers =
        vec![sure(Carrier { name: "L’Aiguille".into(), form: Some("association".into()), actor: None }, 3)];
    record.seats = vec![sure(
        Seat {
            commune: id("com-62041"),
            name: "Arras".into(),
            departement: "Pas-de-Calais".into(),
            point: Point::new(50.29, 2.78).ok(),
            printed: Some("ARRAS (62)".into()),
        },
        3,
    )];
    record.areas = vec![claim(Area { label: "Artois".into(), codes: vec![id("dep-62")] }, Grade::Inferred, 4)];
    let status = Status { status: id("laureat"), date: Some(id("2021-07")), text: "Lauréat en juillet 2021.".into() };
    record.statuses = vec![sure(status, 5)];
    let tag = |theme: &str, words: Option<&str>| ThemeTag { theme: id(theme), words: words.map(Into::into) };
    record.themes = vec![sure(tag("textile", Some("recoudre")), 2), claim(tag("culture", None), Grade::FromName, 1)];
    record.divergences = vec![id("c-date")];
    record.related = vec![id("def-ptce")];
    record
}

/// A PTCE of which nothing is known but its name and its département.
fn bare() -> Record {
    let mut record = Record::new(id("sans-rien"), id("ptce"), "Sans rien".into());
    record.names = vec![sure(Name { text: "Sans rien".into(), sort: NameSort::Main }, 9)];
    record.territories = vec![sure(id("dep-59"), 9)];
    record
}

fn knowledge() -> Vec<Record> {
    let mut definition = Record::new(id("def-ptce"), id("definition"), "Ce qu’est un PTCE".into());
    definition.summary = vec![sure("Un PTCE est un pôle.".into(), 20)];
    definition.date = PartialDate::from_str("2014-07-31").ok();
    let mut divergence = Record::new(id("c-date"), id("divergence"), "2013 ou 2014 ?".into());
    let position =
        |value: &str, line| sure(Position { value: value.into(), text: format!("Selon la carte, {value}.") }, line);
    divergence.positions = vec![position("2013", 30), position("2014", 31)];
    vec![definition, divergence, Record::new(id("odd-1"), id("odd"), "ODD 1".into())]
}

/// A lever, its example, and one of which the documents give none.
fn levers() -> Vec<Record> {
    let mut lever = Record::new(id("lev-locaux"), id("levier"), "Prêter des locaux".into());
    lever.summary = vec![sure("On peut prêter un toit.".into(), 40)];
    let deed = Deed { id: id("arras-locaux"), title: "Arras prête des locaux".into() };
    lever.examples = vec![sure(
        Example {
            deed: Some(deed),
            text: "En 2022, Arras prêtait un atelier.".into(),
            poles: vec![id("fil-d-arras")],
            territories: vec![id("com-62041")],
            themes: Vec::new(),
        },
        41,
    )];
    let mut other = Record::new(id("lev-charte"), id("levier"), "Inciter à signer la charte".into());
    other.summary = vec![sure("On peut y inciter.".into(), 42)];
    vec![lever, other]
}

/// The same dataset with levers.
pub(super) fn with_levers() -> AtlasData {
    let mut records = vec![full(), bare()];
    records.extend(levers());
    let mut vocabulary = vocabulary();
    vocabulary.kinds.push(kind("levier", "Levier", "Leviers", false));
    AtlasData {
        catalogue: Arc::new(Catalogue::build(vocabulary, &records, str::to_lowercase)),
        similar: Arc::new(vec![Vec::new(); records.len()]),
        records: Arc::new(records),
        outlines: Drawing::None,
    }
}

/// The dataset: 2 PTCE told here, `more` told by nothing, 3 records of knowledge.
pub(super) fn atlas(more: usize) -> AtlasData {
    let mut records = vec![full(), bare()];
    let extra = |n| Record::new(id(&format!("autre-{n}")), id("ptce"), format!("Autre {n}"));
    records.extend((0..more).map(extra));
    records.extend(knowledge());
    let catalogue = Catalogue::build(vocabulary(), &records, str::to_lowercase);
    let mut similar = vec![Vec::new(); records.len()];
    similar[0] = vec![Similar {
        row: 1,
        themes: vec![(id("textile"), Grade::Explicit), (id("culture"), Grade::FromName)],
        words: vec!["vêtements".into(), "aiguille".into()],
        proximity: Some(Proximity::Apart(33.7)),
    }];
    AtlasData {
        catalogue: Arc::new(catalogue),
        records: Arc::new(records),
        similar: Arc::new(similar),
        outlines: Drawing::None,
    }
}

/// The drawing of Nord (59) and Pas-de-Calais (62) as two squares side by side.
pub(super) fn outlines() -> Outlines {
    let at = |lat, lon| Point { lat, lon };
    let (a, b, c) = (at(51.0, 1.5), at(51.0, 2.9), at(51.0, 4.2));
    let (d, e, f) = (at(50.0, 1.5), at(50.0, 2.9), at(50.0, 4.2));
    let surveyed = |code, ring| Surveyed { code: id(code), region: id("reg-32"), rings: vec![ring] };
    let survey = Survey {
        arcs: vec![vec![b, a, d, e], vec![e, b], vec![b, c, f, e]],
        departements: vec![surveyed("dep-62", vec![0, 1]), surveyed("dep-59", vec![2, 1])],
    };
    Outlines::draw(&survey).unwrap_or_else(|error| panic!("{error}"))
}
