//! Official places as a whole: every territory of a country with its inhabitants, the communes
//! that are none any more, and what is offered for a place that somebody types.

use super::{Territory, TerritoryCode};
use serde::{Deserialize, Serialize};

/// Every official territory, as the geography of a dataset gives them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Places {
    /// The territories, sorted by code.
    pub territories: Vec<Territory>,
    /// The inhabitants of each, in the same order; 0 where nobody lives or nobody counted.
    pub populations: Vec<u32>,
    /// What was a commune, or is a part of one, sorted by code.
    pub former: Vec<FormerCommune>,
}

/// A commune that another one has replaced, or a part of a commune that people know by its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormerCommune {
    /// Its code; a delegated commune can bear that of the whole.
    pub code: TerritoryCode,
    /// Its name; empty when only the code is known.
    pub name: String,
    /// What it is now.
    pub sort: FormerSort,
    /// The commune it leads to.
    pub successor: TerritoryCode,
}

/// What has become of a former commune.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum FormerSort {
    /// Only a name and a code.
    Gone,
    /// A delegated commune (commune déléguée) of a new one.
    Delegated,
    /// An associated commune (commune associée).
    Associated,
    /// An arrondissement of Paris, Lyon or Marseille, which never was a commune.
    Arrondissement,
}

/// A place that is offered for what was typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlaceHint {
    /// Its code.
    pub code: TerritoryCode,
    /// Its official name.
    pub name: String,
    /// What tells homonyms apart: the département of a commune, the départements of an EPCI;
    /// empty for a département or a région.
    pub context: String,
    /// The number people know it by: «62» for a département and for what lies in it (several
    /// for an EPCI across départements); empty for a région.
    pub number: String,
    /// By what it was found, when that is not its name: a former commune, an arrondissement, a
    /// postal code.
    pub found_by: Option<String>,
    /// It was found by supposing a slip of the keyboard.
    pub corrected: bool,
}
