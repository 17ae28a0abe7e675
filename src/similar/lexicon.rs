//! Every stem and every spelling by a number, and how many records have each stem and each theme. Numbers are given
//! in the order of reading, so that two builds give the same.

use super::{
    profile::Profile,
    weights::{COMMON_SHARE, rarity},
};
use crate::{domain::Theme, text::analyse};
use std::collections::HashMap;

/// Texts by number. The map is only asked, never walked: its order is not that of two runs.
#[derive(Default)]
pub(super) struct Numbers {
    by_text: HashMap<String, u32>,
    texts: Vec<String>,
}

impl Numbers {
    /// The number of this text, a new one if it has none.
    pub(super) fn of(&mut self, text: &str) -> u32 {
        if let Some(number) = self.by_text.get(text) {
            return *number;
        }
        let number = self.texts.len() as u32;
        self.texts.push(text.to_owned());
        self.by_text.insert(text.to_owned(), number);
        number
    }

    /// The text of this number; empty for one that was never given.
    pub(super) fn text(&self, number: u32) -> &str {
        self.texts.get(number as usize).map_or("", String::as_str)
    }
}

/// The words of a dataset.
#[derive(Default)]
pub(super) struct Lexicon {
    /// Stems.
    pub(super) stems: Numbers,
    /// Words as they are written, in lower case.
    pub(super) forms: Numbers,
    records: usize,
    /// How many records say each stem.
    saying: Vec<u32>,
    /// How many records have each theme of the vocabulary.
    having: Vec<u32>,
    /// The stems of the label of each theme of the vocabulary.
    labels: Vec<Vec<String>>,
}

impl Lexicon {
    /// Reads the labels of themes, and counts what these profiles have.
    pub(super) fn count(&mut self, profiles: &[Profile], themes: &[Theme]) {
        let stems = |theme: &Theme| analyse(&theme.label).into_iter().map(|token| token.stem).collect();
        self.labels = themes.iter().map(stems).collect();
        self.records = profiles.len();
        self.saying = vec![0; self.stems.texts.len()];
        self.having = vec![0; themes.len()];
        for profile in profiles {
            profile.words.iter().for_each(|word| add_one(&mut self.saying, word.stem as usize));
            profile.themes.iter().for_each(|theme| add_one(&mut self.having, usize::from(theme.place)));
        }
    }

    /// How rare a stem is; 0 when so many say it that it says nothing.
    pub(super) fn rarity_of_stem(&self, stem: u32) -> f64 {
        let saying = self.saying.get(stem as usize).copied().unwrap_or(0);
        // In the smallest datasets, what two share is still worth telling.
        let common = f64::from(saying) > (COMMON_SHARE * self.records as f64).max(2.0);
        if common { 0.0 } else { rarity(self.records, saying) }
    }

    /// How rare a theme is, by its place in the vocabulary.
    pub(super) fn rarity_of_theme(&self, place: u16) -> f64 {
        rarity(self.records, self.having.get(usize::from(place)).copied().unwrap_or(0))
    }

    /// The stems of the label of a theme, by its place in the vocabulary.
    pub(super) fn label(&self, place: u16) -> &[String] {
        self.labels.get(usize::from(place)).map_or(&[], Vec::as_slice)
    }
}

fn add_one(counts: &mut [u32], place: usize) {
    if let Some(count) = counts.get_mut(place) {
        *count += 1;
    }
}
