//! Everyday words and what they lead to: data that the authors of a dataset keep, never code.

use super::{KindId, ThemeId};
use serde::{Deserialize, Serialize};

/// Words that mean the same thing, and what it is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ThesaurusEntry {
    /// Words or phrases, as people type them.
    pub words: Vec<String>,
    /// What they mean.
    pub meaning: Meaning,
    /// How much a record that answers only by this meaning is worth, 1 for the usual (`MIN_WEIGHT`
    /// to `MAX_WEIGHT`).
    pub weight: f32,
}

/// The least a weight can be: at 0 an entry would find without ranking.
pub const MIN_WEIGHT: f32 = 0.1;

/// The most a weight can be: above, what is only meant would beat what is said.
pub const MAX_WEIGHT: f32 = 2.0;

/// What words lead to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Meaning {
    /// A theme: «vélo» for mobility.
    Theme(ThemeId),
    /// A kind of record that is probably asked for: it ranks higher («combien» for figures), and
    /// answers alone when nothing else is asked for («pourquoi un PTCE» for reasons).
    Kind(KindId),
    /// A level of local government (region, departement, …): «mairie» for communes.
    Level(String),
    /// Other words: «boulot» for «emploi».
    Words(Vec<String>),
    /// Nothing: «est-ce que».
    Nothing,
}
