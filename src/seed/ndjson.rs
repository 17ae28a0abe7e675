//! Records that another program wrote, one JSON object a line: the way in for datasets that no
//! one keeps as seeds, and for trials with many records.

use super::Problem;
use crate::domain::{
    Dataset, Kind, KindId, PartialDate, Record, Source, SourceId, StatusId, StatusTerm, Territory, TerritoryCode,
    Theme, ThemeId, Vocabulary,
};
use std::{collections::BTreeMap, collections::BTreeSet, fs, path::Path};

/// The records of a file. A line that is no record is a problem; blank lines are skipped.
pub fn read_records(path: &Path) -> Result<Vec<Record>, Vec<Problem>> {
    let file = path.display().to_string();
    let problem =
        |line: usize, message: String| Problem { file: file.clone(), line: line as u32, message, rule: "reading" };
    let text = fs::read_to_string(path).map_err(|error| vec![problem(0, format!("fichier illisible : {error}"))])?;
    let mut records = Vec::new();
    let mut problems = Vec::new();
    let mut ids = BTreeSet::new();
    for (place, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        match serde_json::from_str::<Record>(line) {
            Ok(record) if !ids.insert(record.id.clone()) => {
                problems.push(problem(place + 1, format!("identifiant « {} » déjà pris", record.id)));
            }
            Ok(record) => records.push(record),
            Err(error) => problems.push(problem(place + 1, format!("ce n’est pas une fiche : {error}"))),
        }
    }
    if problems.is_empty() { Ok(records) } else { Err(problems) }
}

/// A vocabulary for records that come without one: every term they use, labelled by its id, a theme
/// by the first words that carry it. PTCE
/// are the first kind, then the most frequent. A commune takes the name that a seat gives it.
pub fn vocabulary_of(records: &[Record]) -> Vocabulary {
    let mut themes: BTreeMap<&ThemeId, Option<&str>> = BTreeMap::new();
    let mut kinds: BTreeMap<&KindId, usize> = BTreeMap::new();
    let mut statuses: BTreeSet<&StatusId> = BTreeSet::new();
    let mut sources: BTreeMap<&SourceId, u32> = BTreeMap::new();
    let mut territories: BTreeMap<TerritoryCode, Territory> = BTreeMap::new();
    for record in records {
        *kinds.entry(&record.kind).or_default() += 1;
        for tag in record.themes.iter().map(|claim| &claim.value) {
            let words = themes.entry(&tag.theme).or_default();
            *words = words.or(tag.words.as_deref());
        }
        statuses.extend(record.statuses.iter().map(|claim| &claim.value.status));
        for citation in record.citations() {
            let lines = sources.entry(&citation.source).or_default();
            *lines = citation.last.max(*lines);
        }
        for seat in record.seats.iter().map(|claim| &claim.value) {
            let commune = territory(&seat.commune, &seat.name, seat.point);
            territories.insert(seat.commune.clone(), commune);
        }
    }
    for record in records {
        let named = record.territories.iter().map(|claim| &claim.value);
        let areas = record.areas.iter().flat_map(|claim| &claim.value.codes);
        let examples = record.examples.iter().flat_map(|claim| &claim.value.territories);
        for code in named.chain(areas).chain(examples) {
            territories.entry(code.clone()).or_insert_with(|| territory(code, &code.to_string(), None));
        }
    }
    let mut kinds: Vec<(&KindId, usize)> = kinds.into_iter().collect();
    kinds.sort_by_key(|(id, count)| (id.as_str() != super::file::POLE_KIND, std::cmp::Reverse(*count)));
    Vocabulary {
        dataset: dataset(),
        themes: themes.into_iter().map(|(id, words)| theme(id, words)).collect(),
        kinds: kinds.into_iter().map(|(id, _)| kind(id)).collect(),
        statuses: statuses
            .into_iter()
            .map(|id| StatusTerm { id: id.clone(), label: id.to_string(), definition: String::new() })
            .collect(),
        sources: sources.into_iter().map(|(id, lines)| source(id, lines)).collect(),
        territories: territories.into_values().collect(),
        thesaurus: Vec::new(),
    }
}

#[expect(clippy::expect_used, reason = "a constant, and a date")]
fn dataset() -> Dataset {
    Dataset {
        title: "Fiches".into(),
        version: "2000".parse::<PartialDate>().expect("2000 is a year"),
        licence: String::new(),
        licence_address: String::new(),
        credits: Vec::new(),
        contact: String::new(),
    }
}

fn territory(code: &TerritoryCode, name: &str, centre: Option<crate::geo::Point>) -> Territory {
    Territory { code: code.clone(), name: name.to_owned(), within: Vec::new(), centre, postal_codes: Vec::new() }
}

fn theme(id: &ThemeId, words: Option<&str>) -> Theme {
    let label = words.map_or_else(|| id.to_string(), str::to_owned);
    Theme {
        id: id.clone(),
        short: label.clone(),
        label,
        icon: String::new(),
        family: String::new(),
        main: false,
        definition: String::new(),
    }
}

fn kind(id: &KindId) -> Kind {
    Kind { id: id.clone(), label: id.to_string(), plural: id.to_string(), hidden: false, weight: 1.0 }
}

fn source(id: &SourceId, lines: u32) -> Source {
    Source {
        id: id.clone(),
        file: String::new(),
        title: id.to_string(),
        publisher: String::new(),
        nature: String::new(),
        date: None,
        date_in_words: String::new(),
        lines,
    }
}
