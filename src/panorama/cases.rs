//! Small catalogues, counted.

use super::*;
use crate::{
    catalogue::{Catalogue, Layout, Matches, SearchRequest, Surroundings, select},
    domain::{
        Claim, Dataset, Grade, Kind, PartialDate, Record, StatusTerm, Territory, Theme, Vocabulary,
        record::{Status, ThemeTag},
    },
};
use proptest::prelude::*;
use std::str::FromStr;

fn id<T: FromStr<Err: std::fmt::Debug>>(text: &str) -> T {
    text.parse().unwrap()
}

const PLACES: [(&str, &[&str]); 5] =
    [("reg-32", &[]), ("reg-44", &[]), ("dep-59", &["reg-32"]), ("dep-62", &["reg-32"]), ("dep-54", &["reg-44"])];
const THEMES: [&str; 3] = ["eau", "pain", "velo"];
const STATUSES: [&str; 2] = ["laureat", "cite"];
const DATES: [&str; 2] = ["2015", "2021-07"];
const GRADES: [Grade; 3] = [Grade::Explicit, Grade::FromName, Grade::Inferred];

fn vocabulary() -> Vocabulary {
    let text = String::new;
    let kind = |name: &str| Kind { id: id(name), label: text(), plural: text(), hidden: false, weight: 1.0 };
    let theme = |name: &str| Theme {
        id: id(name),
        label: text(),
        short: text(),
        icon: text(),
        family: text(),
        main: false,
        definition: text(),
    };
    let territory = |(code, within): (&str, &[&str])| Territory {
        code: id(code),
        name: code.to_owned(),
        within: within.iter().map(|code| id(code)).collect(),
        centre: None,
        postal_codes: Vec::new(),
    };
    Vocabulary {
        dataset: Dataset {
            title: text(),
            version: id("2026"),
            licence: text(),
            licence_address: text(),
            credits: Vec::new(),
            contact: text(),
        },
        themes: THEMES.map(theme).to_vec(),
        kinds: ["ptce", "sigle"].map(kind).to_vec(),
        statuses: STATUSES.map(|name| StatusTerm { id: id(name), label: text(), definition: text() }).to_vec(),
        sources: Vec::new(),
        territories: PLACES.map(territory).into_iter().collect(),
        thesaurus: Vec::new(),
    }
}

fn claim<T>(value: T, grade: Grade) -> Claim<T> {
    Claim { value, grade, note: None, sources: Vec::new() }
}

/// What a record holds, as places in the lists above.
type Told = (bool, Vec<(usize, usize)>, Vec<usize>, Vec<(usize, Option<usize>)>);

fn record(number: usize, (main, themes, places, statuses): &Told) -> Record {
    let mut record = Record::new(id(&format!("r-{number}")), id(if *main { "ptce" } else { "sigle" }), String::new());
    let tag =
        |(theme, grade): &(usize, usize)| claim(ThemeTag { theme: id(THEMES[*theme]), words: None }, GRADES[*grade]);
    record.themes = themes.iter().map(tag).collect();
    record.territories = places.iter().map(|place| claim(id(PLACES[*place].0), Grade::Explicit)).collect();
    let status = |(status, date): &(usize, Option<usize>)| {
        let date = date.map(|date| id::<PartialDate>(DATES[date]));
        claim(Status { status: id(STATUSES[*status]), date, text: String::new() }, Grade::Explicit)
    };
    record.statuses = statuses.iter().map(status).collect();
    record
}

fn made(told: &[Told]) -> (Catalogue, Vec<Record>) {
    let records: Vec<Record> = told.iter().enumerate().map(|(number, told)| record(number, told)).collect();
    (Catalogue::build(vocabulary(), &records, str::to_owned), records)
}

/// How many the list of a number holds.
fn listed(catalogue: &Catalogue, request: &SearchRequest) -> u32 {
    let around = Surroundings::default();
    select(catalogue, request, Matches::All, Layout::MainFirst, 20, &around).total
}

fn holds(catalogue: &Catalogue, counted: &Counted) {
    let list = counted.list.as_ref().map(|request| listed(catalogue, request));
    assert_eq!(list, (counted.total() > 0).then(|| counted.total()), "{counted:?}");
}

fn whole(catalogue: &Catalogue, table: &Table) {
    holds(catalogue, &table.all);
    table.columns.iter().for_each(|column| holds(catalogue, &column.all));
    for line in &table.lines {
        holds(catalogue, &line.all);
        assert_eq!(line.cells.len(), table.columns.len());
        line.cells.iter().for_each(|cell| holds(catalogue, cell));
        assert!(line.cells.iter().map(Counted::total).sum::<u32>() >= line.all.total(), "a record is in no column");
    }
}

fn told() -> impl Strategy<Value = Vec<Told>> {
    let themes = proptest::collection::vec((0..3_usize, 0..3_usize), 0..4);
    let statuses = proptest::collection::vec((0..2_usize, proptest::option::of(0..2_usize)), 0..4);
    proptest::collection::vec((any::<bool>(), themes, proptest::collection::vec(0..5_usize, 0..4), statuses), 0..12)
}

proptest! {
    #[test]
    fn every_number_is_that_of_its_list(told in told()) {
        let (catalogue, records) = made(&told);
        let main = told.iter().filter(|(main, ..)| *main).count() as u32;
        let coverage = coverage(&catalogue);
        whole(&catalogue, &coverage);
        prop_assert_eq!(coverage.all.total(), main);
        let (themes, all) = (coverage.lines.iter().map(|line| line.all.total()).sum::<u32>(), main);
        prop_assert!(themes >= all, "a record is in no line");

        let of_main = records.iter().filter(|record| record.kind == id("ptce"));
        let counted = standings(&catalogue, &standings_of(&catalogue, of_main));
        whole(&catalogue, &counted.table);

        let regions = regions(&catalogue);
        prop_assert!(regions.iter().map(|region| region.all.total()).sum::<u32>() >= main);
        for region in &regions {
            holds(&catalogue, &region.all);
            region.departements.iter().for_each(|place| holds(&catalogue, &place.all));
            let inside: u32 = region.departements.iter().map(|place| place.all.total()).sum();
            prop_assert!(region.code.is_none() || inside >= region.all.total(), "a record of the région is nowhere in it");
        }
    }
}

#[test]
fn a_theme_is_as_sure_as_its_surest_claim_and_counts_once() {
    let (catalogue, _) = made(&[(true, vec![(0, 2), (0, 0), (1, 1)], vec![2], vec![])]);
    let coverage = coverage(&catalogue);
    let numbers: Vec<(u32, u32)> = coverage.lines.iter().map(|line| (line.all.sure, line.all.probable)).collect();
    assert_eq!(numbers, [(1, 0), (0, 1), (0, 0)]);
    assert_eq!(departements_without(&catalogue, &coverage), 2);
}

#[test]
fn what_has_neither_theme_nor_departement_has_a_line_and_a_column() {
    let (catalogue, _) = made(&[(true, vec![], vec![], vec![]), (true, vec![(0, 0)], vec![0], vec![])]);
    let coverage = coverage(&catalogue);
    assert_eq!(coverage.lines.last().map(|line| (line.at, line.all.total())), Some((None, 1)));
    assert_eq!(coverage.columns.iter().map(|column| (column.at, column.all.total())).collect::<Vec<_>>(), [(None, 2)]);
    let regions = regions(&catalogue);
    // One stands in a région and in none of its départements, the other nowhere.
    assert_eq!(
        regions.iter().map(|region| (region.code.is_some(), region.departements.len())).collect::<Vec<_>>(),
        [(true, 1), (false, 0)]
    );
}

#[test]
fn too_many_to_be_named_have_a_number_and_no_list() {
    let all: Vec<Told> = (0..=MOST_IDS).map(|_| (true, vec![], vec![2], vec![(0, None)])).collect();
    let (catalogue, records) = made(&all);
    let coverage = coverage(&catalogue);
    let last = coverage.lines.last().map(|line| line.all.clone()).unwrap();
    assert_eq!((last.total() as usize, last.list), (MOST_IDS + 1, None));
    assert!(coverage.columns.iter().all(|column| column.all.list.is_some()), "a département is a filter");
    let foremost = standings(&catalogue, &foremost_standings(&catalogue));
    assert_eq!(foremost, standings(&catalogue, &standings_of(&catalogue, records.iter())));
}
