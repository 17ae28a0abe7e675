//! What the room promises, on levers small enough to be read here.

use super::*;
use crate::domain::{
    Citation, Claim, Grade, Record, RecordId, TerritoryLevel, ThemeId,
    record::{Deed, Example, ThemeTag},
};
use std::str::FromStr;

fn id<T: FromStr<Err: std::fmt::Debug>>(text: &str) -> T {
    text.parse().unwrap_or_else(|error| panic!("{text}: {error:?}"))
}

fn claim<T>(value: T, line: u32) -> Claim<T> {
    let source = Citation { source: id("fiche"), first: line, last: line, seal: None };
    Claim { value, grade: Grade::Explicit, note: None, sources: vec![source] }
}

fn example(key: &str, poles: &[&str], territories: &[&str], themes: &[&str]) -> Claim<Example> {
    let deed = Deed { id: id(key), title: format!("On fait {key}") };
    let value = Example {
        deed: Some(deed),
        text: format!("Ce qui est dit de {key}."),
        poles: poles.iter().map(|text| id(text)).collect(),
        territories: territories.iter().map(|text| id(text)).collect(),
        themes: themes.iter().map(|text| id(text)).collect(),
    };
    claim(value, 1)
}

fn lever(name: &str, line: u32, themes: &[&str], examples: Vec<Claim<Example>>) -> Record {
    let mut record = Record::new(id(name), id("levier"), name.into());
    record.summary = vec![claim("On peut.".into(), line)];
    record.themes = themes.iter().map(|theme| claim(ThemeTag { theme: id(theme), words: None }, line)).collect();
    record.examples = examples;
    record
}

/// Premises stand under two levers; a scheme of a région under one; a third lever has no example.
fn levers() -> Vec<Record> {
    let premises = || example("locaux", &["pole"], &["com-69019"], &[]);
    vec![
        lever("lev-communes", 152, &[], vec![premises()]),
        lever("lev-foncier", 14, &[], vec![premises()]),
        lever("lev-regions", 133, &["emploi"], vec![example("aide", &[], &["reg-52"], &["dechets"])]),
        lever("lev-charte", 125, &[], Vec::new()),
    ]
}

fn told(levers: &[Record]) -> Vec<Told> {
    let all: Vec<&Record> = levers.iter().collect();
    collect(&all, &|pole: &RecordId| match pole.as_str() {
        "pole" => vec![(id("habitat"), Grade::FromName)],
        _ => Vec::new(),
    })
}

#[test]
fn what_stands_under_two_levers_is_one_deed() {
    let told = told(&levers());
    let [premises, scheme] = told.as_slice() else { panic!("{told:?}") };
    let under: Vec<&str> = premises.tellings.iter().map(|telling| telling.lever.as_str()).collect();
    assert_eq!(under, ["lev-communes", "lev-foncier"]);
    assert_eq!(premises.levels(), [TerritoryLevel::Commune]);
    assert_eq!(scheme.levels(), [TerritoryLevel::Region]);
}

#[test]
fn a_theme_says_whose_it_is_and_how_sure() {
    let told = told(&levers());
    let themes = |told: &Told| -> Vec<(String, Grade, ThemeOrigin)> {
        told.themes.iter().map(|theme| (theme.theme.to_string(), theme.grade, theme.origin)).collect()
    };
    assert_eq!(themes(&told[0]), [("habitat".to_owned(), Grade::FromName, ThemeOrigin::Pole)]);
    assert_eq!(
        themes(&told[1]),
        [
            ("dechets".to_owned(), Grade::Explicit, ThemeOrigin::Deed),
            ("emploi".to_owned(), Grade::Explicit, ThemeOrigin::Lever)
        ]
    );
}

#[test]
fn an_example_of_a_reason_is_no_deed() {
    let mut reason = lever("pq-emplois", 3, &[], vec![example("rien", &[], &[], &[])]);
    reason.examples[0].value.deed = None;
    assert_eq!(told(&[reason]), []);
}

#[test]
fn filters_leave_what_answers_all_of_them() {
    let told = told(&levers());
    let left = |request: InspireRequest| -> Vec<&str> {
        told.iter().filter(|told| request.takes(told)).map(|told| told.deed.id.as_str()).collect()
    };
    let lever = Some(id("lev-foncier"));
    assert_eq!(left(InspireRequest::default()), ["locaux", "aide"]);
    assert_eq!(left(InspireRequest { lever: lever.clone(), ..InspireRequest::default() }), ["locaux"]);
    assert_eq!(left(InspireRequest { theme: Some(id("emploi")), ..InspireRequest::default() }), ["aide"]);
    let none = InspireRequest { lever, level: Some(TerritoryLevel::Region), theme: None };
    assert_eq!(left(none), [] as [&str; 0]);
}

#[test]
fn a_filter_counts_beside_the_others_and_keeps_the_values_that_would_leave_nothing() {
    let levers = levers();
    let told = told(&levers);
    let themes: Vec<ThemeId> = ["habitat", "dechets", "emploi", "culture"].map(id).into();
    let request = InspireRequest { level: Some(TerritoryLevel::Commune), ..InspireRequest::default() };
    let choices = request.choices(&told, levers.iter().map(|lever| &lever.id), themes.iter());
    let of = |values: &[(RecordId, u32)]| values.iter().map(|(id, n)| format!("{id} {n}")).collect::<Vec<_>>();
    assert_eq!(of(&choices.levers), ["lev-communes 1", "lev-foncier 1", "lev-regions 0"]);
    assert_eq!(choices.levels, [(TerritoryLevel::Commune, 1), (TerritoryLevel::Region, 1)]);
    assert_eq!(choices.themes.iter().map(|(_, n)| *n).collect::<Vec<_>>(), [1, 0, 0]);
}

#[test]
fn a_filter_with_one_value_is_not_offered() {
    let one = [lever("lev-foncier", 14, &[], vec![example("locaux", &["pole"], &["com-69019"], &[])])];
    let themes: [ThemeId; 1] = [id("habitat")];
    let choices = InspireRequest::default().choices(&told(&one), [&one[0].id].into_iter(), themes.iter());
    assert_eq!(choices, Choices { levers: Vec::new(), levels: Vec::new(), themes: Vec::new() });
}

#[test]
fn levers_come_as_the_document_names_them() {
    let levers = levers();
    let all: Vec<&Record> = levers.iter().collect();
    let order: Vec<&str> = in_order_of_documents(&all).iter().map(|lever| lever.id.as_str()).collect();
    assert_eq!(order, ["lev-foncier", "lev-charte", "lev-regions", "lev-communes"]);
}

#[test]
fn a_level_is_spelt_one_way() {
    for word in ["region", "departement", "intercommunalite", "commune"] {
        assert_eq!(read_level(word).map(level_word), Some(word));
    }
    assert_eq!(read_level("quartier"), None);
}
