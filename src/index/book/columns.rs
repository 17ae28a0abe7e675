//! What the index file tells of the words, how the build gathers it, and what both derive alike
//! from the spellings: the words themselves.

use crate::{
    flat::{self, Texts},
    index::Field,
    text::{fold, is_stop_word, is_word, stem},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What the index file tells of words, beside their spellings. Columns follow the order of words.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(in crate::index) struct Columns {
    /// How many of the spellings stand in sentences: the first ones.
    pub spoken: u32,
    /// The fields that hold each word, one bit a field; 0 for what only an elision leaves.
    #[serde(with = "flat::numbers")]
    pub fields: Vec<u16>,
    /// Records that hold it, one that holds it in two fields counted twice.
    #[serde(with = "flat::numbers")]
    pub counts: Vec<u32>,
    /// Words that do not begin like their stem, by stem.
    pub strays: Vec<(String, u32)>,
}

/// Stands for what is no word.
pub(super) const NO_WORD: u32 = u32::MAX;

/// Letters at the end of a stem that its words may not have: «fabrication» is «fabriqu». With two,
/// none of 160,000 words of this dataset, of places and of invented records is a stray.
const LOOSE_LETTERS: usize = 2;

/// Gathers what the columns tell.
#[derive(Default)]
pub(in crate::index) struct BookBuilder {
    words: BTreeMap<String, (u16, u32)>,
    /// Fields and words of the record that is being read.
    record: BTreeMap<String, u16>,
}

impl BookBuilder {
    /// A word that this field of the record holds.
    pub(in crate::index) fn add(&mut self, field: Field, folded: &str) {
        match self.record.get_mut(folded) {
            Some(fields) => *fields |= bit(field),
            None => drop(self.record.insert(folded.to_owned(), bit(field))),
        }
    }

    /// The record is complete.
    pub(in crate::index) fn close_record(&mut self) {
        for (folded, fields) in std::mem::take(&mut self.record) {
            let (all, count) = self.words.entry(folded).or_default();
            *all |= fields;
            *count += fields.count_ones();
        }
    }

    /// The columns for these spellings, of which the first `spoken` stand in sentences.
    pub(in crate::index) fn columns(&self, spellings: &Texts, spoken: u32) -> Columns {
        let (folded, _) = words_of(spellings);
        let told = |word: &str| self.words.get(word).copied().unwrap_or_default();
        let stray = |(place, word): (usize, &str)| {
            let stem = stem(word);
            (!stem.is_empty() && !word.starts_with(firm(&stem))).then_some((stem, place as u32))
        };
        Columns {
            spoken,
            fields: folded.iter().map(|word| told(word).0).collect(),
            counts: folded.iter().map(|word| told(word).1).collect(),
            strays: folded.iter().enumerate().filter_map(stray).collect(),
        }
    }
}

/// The beginning of a stem that its words share.
pub(super) fn firm(stem: &str) -> &str {
    let letters = stem.chars().count();
    let kept = letters.saturating_sub(LOOSE_LETTERS).max(2);
    stem.char_indices().nth(kept).map_or(stem, |(end, _)| &stem[..end])
}

/// The bit of a field.
pub(super) fn bit(field: Field) -> u16 {
    1 << field as u16
}

/// The words of these spellings, folded and sorted, and the word of each spelling.
pub(super) fn words_of(spellings: &Texts) -> (Texts, Vec<u32>) {
    let mut found: Vec<(String, u32)> = Vec::new();
    for (number, spelling) in spellings.iter().enumerate() {
        if is_word(spelling) {
            let folded = fold(spelling);
            if !is_stop_word(&folded) {
                found.push((folded, number as u32));
            }
        }
    }
    found.sort_unstable();
    let mut words = vec![NO_WORD; spellings.len()];
    let mut distinct = 0;
    for (place, (folded, number)) in found.iter().enumerate() {
        let again = place.checked_sub(1).and_then(|before| found.get(before)).is_some_and(|(other, _)| other == folded);
        distinct += u32::from(!again);
        if let Some(word) = words.get_mut(*number as usize) {
            *word = distinct - 1;
        }
    }
    found.dedup_by(|(one, _), (other, _)| one == other);
    (found.iter().map(|(folded, _)| folded.as_str()).collect(), words)
}
