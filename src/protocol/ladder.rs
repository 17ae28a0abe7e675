//! The way out of an answer that has nothing to show.

use crate::{catalogue::SearchRequest, domain::TerritoryCode};
use serde::{Deserialize, Serialize};

/// A request that would find something.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Rung {
    /// How it differs from the one that was asked.
    pub step: Step,
    /// It.
    pub request: SearchRequest,
    /// Records of the main kind that it finds.
    pub count: u32,
}

/// How a request differs from the one that found nothing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Step {
    /// The words are understood (spelling, everyday words, places) instead of taken literally.
    Understood,
    /// Without the themes.
    WithoutThemes,
    /// Without the kinds.
    WithoutKinds,
    /// Without the radius.
    WithoutRadius,
    /// Among all records, not only the chosen ones.
    WithoutSelection,
    /// In a wider territory.
    Wider(TerritoryCode),
    /// Everywhere, the nearest to this place first.
    Nearest(TerritoryCode),
    /// Everywhere.
    WithoutTerritories,
}
