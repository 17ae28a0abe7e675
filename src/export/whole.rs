//! JSON with everything: the vocabularies and every record with every field, grade and citation, as the types of
//! `domain` are written.

use super::{About, Export};
use crate::domain::{Record, Territories, TerritoryCode, Vocabulary};
use serde::Serialize;
use std::collections::BTreeSet;

/// What is written.
#[derive(Serialize)]
struct Whole<'a> {
    export: About,
    vocabulary: &'a Vocabulary,
    records: &'a [&'a Record],
}

pub(super) fn write(export: &Export<'_>) -> serde_json::Result<Vec<u8>> {
    // Not a copy of the whole: a dataset can know every commune of the country.
    let Vocabulary { dataset, themes, kinds, statuses, sources, territories: _, thesaurus } = export.vocabulary;
    let vocabulary = Vocabulary {
        dataset: dataset.clone(),
        themes: themes.clone(),
        kinds: kinds.clone(),
        statuses: statuses.clone(),
        sources: sources.clone(),
        territories: named(export.vocabulary, &export.records),
        thesaurus: thesaurus.clone(),
    };
    serde_json::to_vec_pretty(&Whole { export: export.about(), vocabulary: &vocabulary, records: &export.records })
}

/// The territories that a record names, with the wider ones: the others of the country say
/// nothing about the dataset.
fn named(vocabulary: &Vocabulary, records: &[&Record]) -> Territories {
    let examples = records.iter().flat_map(|record| &record.examples).flat_map(|example| &example.value.territories);
    let mut codes: BTreeSet<TerritoryCode> = examples.flat_map(|code| vocabulary.with_wider(code)).collect();
    codes.extend(records.iter().flat_map(|record| vocabulary.territories_of(record)));
    codes.iter().filter_map(|code| vocabulary.territory(code)).collect()
}
