//! A record that is like another, and what makes it so. The build finds them (`crate::similar`); files of records
//! hold them; pages tell them in words. Nothing is computed here.

use super::{Grade, TerritoryCode, ThemeId};
use serde::{Deserialize, Serialize};

/// A record that is like another one. Each tie is a fact of both records.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Similar {
    /// Its row in the catalogue of the same build.
    pub row: u32,
    /// The themes of both, those that tie most first, each as sure as the less sure of the two says.
    pub themes: Vec<(ThemeId, Grade)>,
    /// Words of both, those that tie most first, as one of the two writes them, in lower case.
    pub words: Vec<String>,
    /// How near they are, if that is known.
    pub proximity: Option<Proximity>,
}

/// How near two records are.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Proximity {
    /// Both have a known seat: the distance between the nearest ones in km, as the crow flies, between centres of
    /// communes.
    Apart(f64),
    /// One has none, but both stand in this territory, which is smaller than a région; as sure as the less sure of the
    /// two says.
    Within(TerritoryCode, Grade),
}
