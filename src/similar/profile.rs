//! What of a record is compared: its themes, its words, where it sits.

use super::{
    lexicon::Lexicon,
    said::{Said, of_sentence, of_title, sentences},
    weights::{TITLE, sure},
};
use crate::{
    domain::{Grade, Record, TerritoryCode, TerritoryLevel, Vocabulary},
    geo::Point,
};
use std::collections::BTreeMap;

/// A theme of a record.
pub(super) struct ThemeOf {
    /// Its place in the vocabulary.
    pub place: u16,
    /// How sure it is.
    pub grade: Grade,
    /// How rare it is, once weighed.
    pub weight: f64,
}

/// A word of a record.
pub(super) struct WordOf {
    /// Number of its stem.
    pub stem: u32,
    /// Number of the form that the record writes most often.
    pub form: u32,
    /// How often it writes that form.
    pub written: u32,
    /// How often it says the stem; then, once weighed, what that is worth in a vector of length 1.
    pub weight: f64,
}

/// A record as it is compared.
pub(super) struct Profile {
    /// Its row in the catalogue.
    pub row: u32,
    /// Its themes, by place, once each.
    pub themes: Vec<ThemeOf>,
    /// Its words, by number of the stem, once each.
    pub words: Vec<WordOf>,
    /// The points of its seats.
    pub seats: Vec<Point>,
    /// The territories it stands in that are smaller than a région, the widest first, once each.
    pub territories: Vec<(TerritoryCode, Grade)>,
}

impl Profile {
    /// The profile of a record, whose words are numbered.
    pub(super) fn of(record: &Record, row: u32, vocabulary: &Vocabulary, lexicon: &mut Lexicon) -> Self {
        let mut themes: BTreeMap<u16, Grade> = BTreeMap::new();
        for claim in &record.themes {
            if let Some(place) = vocabulary.themes.iter().position(|theme| theme.id == claim.value.theme) {
                let grade = themes.entry(place as u16).or_insert(claim.grade);
                *grade = claim.grade.min(*grade);
            }
        }
        let mut words: BTreeMap<u32, Forms> = BTreeMap::new();
        let mut take = |said: Said, times: u32| {
            let (stem, form) = (lexicon.stems.of(&said.stem), lexicon.forms.of(&said.form));
            words.entry(stem).or_default().add(form, times);
        };
        of_title(record).into_iter().for_each(|said| take(said, TITLE));
        sentences(record).flat_map(of_sentence).for_each(|said| take(said, 1));
        let word = |(stem, forms): (u32, Forms)| {
            let (form, written) = forms.foremost()?;
            Some(WordOf { stem, form, written, weight: f64::from(forms.times()) })
        };
        Self {
            row,
            themes: themes.into_iter().map(|(place, grade)| ThemeOf { place, grade, weight: 0.0 }).collect(),
            words: words.into_iter().filter_map(word).collect(),
            seats: record.seats.iter().filter_map(|seat| seat.value.point).collect(),
            territories: territories(record, vocabulary),
        }
    }

    /// Weighs themes and words by how rare they are, in vectors of length 1. Words that say nothing are dropped.
    pub(super) fn weigh(&mut self, lexicon: &Lexicon) {
        for theme in &mut self.themes {
            theme.weight = lexicon.rarity_of_theme(theme.place);
        }
        for word in &mut self.words {
            word.weight = (1.0 + word.weight.ln()) * lexicon.rarity_of_stem(word.stem);
        }
        self.words.retain(|word| word.weight > 0.0);
        let theme_length = length(self.themes.iter().map(|theme| theme.weight));
        let word_length = length(self.words.iter().map(|word| word.weight));
        self.themes.iter_mut().for_each(|theme| theme.weight *= sure(theme.grade) / theme_length);
        self.words.iter_mut().for_each(|word| word.weight /= word_length);
    }
}

/// The territories in which a record stands, each as sure as the surest claim of it.
fn territories(record: &Record, vocabulary: &Vocabulary) -> Vec<(TerritoryCode, Grade)> {
    let seats = record.seats.iter().map(|seat| (&seat.value.commune, seat.grade));
    let attached = record.territories.iter().map(|claim| (&claim.value, claim.grade));
    let areas = record.areas.iter().flat_map(|area| area.value.codes.iter().map(|code| (code, area.grade)));
    let mut all: BTreeMap<TerritoryCode, Grade> = BTreeMap::new();
    for (code, grade) in seats.chain(attached).chain(areas) {
        for code in vocabulary.with_wider(code) {
            let surest = all.entry(code).or_insert(grade);
            *surest = grade.min(*surest);
        }
    }
    all.into_iter().filter(|(code, _)| code.level() != TerritoryLevel::Region).collect()
}

/// The length of a vector; 1 for an empty one, which nothing is divided by.
fn length(weights: impl Iterator<Item = f64>) -> f64 {
    let squared: f64 = weights.map(|weight| weight * weight).sum();
    if squared > 0.0 { squared.sqrt() } else { 1.0 }
}

/// How often each form of a stem is written.
#[derive(Default)]
struct Forms(Vec<(u32, u32)>);

impl Forms {
    fn add(&mut self, form: u32, times: u32) {
        match self.0.iter_mut().find(|(other, _)| *other == form) {
            Some((_, count)) => *count += times,
            None => self.0.push((form, times)),
        }
    }

    fn times(&self) -> u32 {
        self.0.iter().map(|(_, times)| times).sum()
    }

    /// The form written most often, and how often; the one read first among equals.
    fn foremost(&self) -> Option<(u32, u32)> {
        self.0.iter().copied().rev().max_by_key(|(_, times)| *times)
    }
}
