//! The numbers of the formula. Each says what its extremes do; `tests/similar.rs` holds the argued cases they were
//! set on.

use crate::domain::{Grade, TerritoryLevel};

/// What the same themes are worth, 0 to 1; the three add up to 1 (0: only words and places; 1: of twelve records about
/// food, none is more alike than another).
pub(super) const THEMES: f64 = 0.5;

/// What the same words are worth (0: two textile poles are as alike as a textile and a food pole in the next town;
/// 1: what the sources say in other words is not alike).
pub(super) const WORDS: f64 = 0.3;

/// What being neighbours is worth (0: a look-alike 800 km away is as useful as one next door; 1: a map).
pub(super) const NEARNESS: f64 = 0.2;

/// Each so many km halve what nearness is worth (1: only the same commune; 1,000: the whole country is near).
pub(super) const HALVING_KM: f64 = 40.0;

/// Seats no farther than this, in km, are a reason by themselves (0: never; 1,000: everybody is like everybody).
pub(super) const NEIGHBOURS_KM: f64 = 60.0;

/// The least likeness that is told (0: chance meetings fill the list; 1: nobody is like anybody).
pub(super) const LEAST: f64 = 0.05;

/// How many are told of a record (1: one opinion; 20: a second list of results).
pub(super) const SHOWN: usize = 6;

/// How many words are told of a tie (0: none; 20: both summaries).
pub(super) const WORDS_TOLD: usize = 4;

/// A word that begins as the label of a shared theme does is left out: so many bytes of the stem, or all of it (2:
/// hardly any word counts; 20: «Alimentation», then «alimentaire»).
pub(super) const FAMILY: usize = 6;

/// What being in a title is worth, as so many times in the text (0: a title says nothing; 10: only titles do).
pub(super) const TITLE: u32 = 2;

/// The largest share of the records that may say a word for it to count (0: no word; 1: «pôle» ties everybody).
pub(super) const COMMON_SHARE: f64 = 0.25;

/// How sure a theme is, in the product of two vectors (all 1: a guess from a name ties as a document does).
pub(super) fn sure(grade: Grade) -> f64 {
    match grade {
        Grade::Explicit => 1.0,
        Grade::FromName => 0.6,
        Grade::Inferred => 0.4,
    }
}

/// What standing in the same territory is worth when a distance is not known, as a share of `NEARNESS` (all 1: the same
/// département is the same town; all 0: what has no seat is near nothing).
pub(super) fn within(level: TerritoryLevel) -> f64 {
    match level {
        TerritoryLevel::Commune => 1.0,
        TerritoryLevel::Epci => 0.7,
        TerritoryLevel::Departement => 0.4,
        TerritoryLevel::Region => 0.0,
    }
}

/// What n words in common are worth beside as many as one likes: a word that two titles share can be chance (1 for
/// every n: two records of one word each, the same, are twins).
pub(super) fn evidence(words: usize) -> f64 {
    words as f64 / (words as f64 + 1.0)
}

/// How rare something is that `having` of `records` records have.
pub(super) fn rarity(records: usize, having: u32) -> f64 {
    if having == 0 { 0.0 } else { (records as f64 / f64::from(having)).ln_1p() }
}
