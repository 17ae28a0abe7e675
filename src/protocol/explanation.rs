//! Why a record answers a request, or does not: plain data, for `ptce explain` and for the page.

use super::{Reading, Target};
use crate::domain::{KindId, RecordId};
use serde::{Deserialize, Serialize};

/// Why a record answers, or does not.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Explanation {
    /// The record.
    pub record: RecordId,
    /// Its kind.
    pub kind: KindId,
    /// What was understood of the text.
    pub reading: Reading,
    /// Its score in the list: the sum of the words' scores, times the factors. 0 for a record that
    /// is not found, and where no word is asked for.
    pub score: f32,
    /// The words, in the order of the query, then what the whole query is.
    pub words: Vec<WordExplained>,
    /// What the sum is multiplied with.
    pub factors: Vec<Factor>,
    /// Why it is not found; empty when it is.
    pub absent: Vec<Absence>,
}

/// What a word of the query gives.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct WordExplained {
    /// As understood: folded.
    pub word: String,
    /// As it is written: typed, corrected, or as a theme's label has it. Empty for a kind that is
    /// asked for without any word.
    pub written: String,
    /// A record has to answer it.
    pub wanted: bool,
    /// Its part of the sum.
    pub score: f32,
    /// Where the record answers it, each place in the best way it does, the best first. That one
    /// counts whole, the others a share (`others_share`).
    pub matches: Vec<MatchExplained>,
    /// The share that all matches but the best add.
    pub others_share: f32,
}

/// One way in which a record answers a word.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MatchExplained {
    /// Where.
    pub place: FoundIn,
    /// What stands there: a word, a stem, or the id of a concept.
    pub term: String,
    /// The same, as people say it.
    pub says: Target,
    /// How it answers.
    pub how: MatchForm,
    /// What such a match is worth.
    pub weight: f32,
    /// The weight times BM25 (k1 = 1.2, b = 0.75).
    pub score: f32,
}

/// Something that multiplies the sum.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Factor {
    /// The weight of its kind.
    Kind(f32),
    /// The question leans to its kind.
    Leaning(f32),
}

impl Factor {
    /// The number.
    pub fn value(&self) -> f32 {
        match self {
            Self::Kind(value) | Self::Leaning(value) => *value,
        }
    }
}

/// Why a record is not found.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Absence {
    /// It does not answer this word, and enough of the others do not make up for it.
    Word(String),
    /// It is of another kind than the one that is asked for.
    Kind,
    /// A filter of the request leaves it out: themes, territories, radius, kinds or chosen ids.
    Filtered,
}

/// Where a record holds a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum FoundIn {
    /// A name, an acronym, what it stands for.
    Name,
    /// The title of a record of knowledge.
    Title,
    /// The whole query is a name.
    WholeName,
    /// The label of a theme.
    Theme,
    /// The documents' words for a theme.
    ThemeWords,
    /// The label or words of a theme that is only probable.
    ProbableTheme,
    /// What everyday words mean: a theme, a kind, a level.
    Concept,
    /// The same, of a theme that is only probable.
    ProbableConcept,
    /// What is done or aimed at.
    Action,
    /// The summary.
    Summary,
    /// Carriers and partners.
    Carrier,
    /// Communes and areas of action.
    Place,
    /// Wider territories.
    WiderPlace,
    /// Statuses, positions, examples, figures, links.
    Detail,
}

/// How a word of a record answers a word of the query.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum MatchForm {
    /// The very word.
    Exact,
    /// Another form of it.
    Inflected,
    /// A longer word that begins so.
    Prefix,
    /// A word that it is a misspelling of.
    Corrected,
    /// What the thesaurus gives for it.
    Meaning,
}
