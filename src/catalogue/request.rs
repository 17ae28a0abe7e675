//! What a visitor asks for: words, filters, order, page. It is also the state of the address bar
//! (`route`), so every field has one spelling there.

use crate::domain::{IdError, KindId, RecordId, TerritoryCode, ThemeId};
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// A search. Lists are sorted and hold each value once (`normalised`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct SearchRequest {
    /// The words typed, as typed.
    pub text: String,
    /// Any of these themes.
    pub themes: Vec<ThemeId>,
    /// In any of these territories.
    pub territories: Vec<TerritoryCode>,
    /// Of any of these kinds.
    pub kinds: Vec<KindFilter>,
    /// Only these records, when not empty.
    pub ids: Vec<RecordId>,
    /// Order of the results.
    pub sort: Sort,
    /// Page, from 0.
    pub page: u32,
    /// Search the words literally, without help.
    pub literal: bool,
    /// The commune to measure distances from.
    pub near: Option<TerritoryCode>,
    /// Only what lies within this distance of `near`, in km.
    pub radius_km: Option<u16>,
}

impl SearchRequest {
    /// The same request with its lists sorted, each value once, and without what says nothing: a
    /// radius around nowhere, an order that is the default one anyway.
    #[must_use]
    pub fn normalised(mut self) -> Self {
        sort_once(&mut self.themes);
        sort_once(&mut self.territories);
        sort_once(&mut self.kinds);
        sort_once(&mut self.ids);
        if self.near.is_none() {
            self.radius_km = None;
        }
        let is_default = match self.sort {
            Sort::Distance => true,
            Sort::Relevance => self.near.is_none(),
            Sort::Best | Sort::Name | Sort::Date => false,
        };
        if is_default {
            self.sort = Sort::Best;
        }
        self
    }

    /// True when it asks for everything in the default order: the home page.
    pub fn is_blank(&self) -> bool {
        *self == Self::default()
    }

    /// True when no word is asked for, only filters: no engine is needed.
    pub fn has_no_words(&self) -> bool {
        !self.text.chars().any(char::is_alphanumeric)
    }
}

/// Sorts a few values and keeps each once. The standard sort weighs 4 kB in the page for each type
/// it sorts.
fn sort_once<T: Ord>(list: &mut Vec<T>) {
    for value in std::mem::take(list) {
        if let Err(place) = list.binary_search(&value) {
            list.insert(place, value);
        }
    }
}

/// A choice of kinds.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum KindFilter {
    /// Every kind but the main one and the hidden ones: `savoir`.
    Knowledge,
    /// One kind.
    Kind(KindId),
}

const KNOWLEDGE: &str = "savoir";

impl FromStr for KindFilter {
    type Err = IdError;
    fn from_str(text: &str) -> Result<Self, IdError> {
        if text == KNOWLEDGE { Ok(Self::Knowledge) } else { text.parse().map(Self::Kind) }
    }
}

impl fmt::Display for KindFilter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Knowledge => f.write_str(KNOWLEDGE),
            Self::Kind(kind) => kind.fmt(f),
        }
    }
}

impl TryFrom<String> for KindFilter {
    type Error = IdError;
    fn try_from(text: String) -> Result<Self, IdError> {
        text.parse()
    }
}

impl From<KindFilter> for String {
    fn from(kind: KindFilter) -> Self {
        kind.to_string()
    }
}

/// Order of the results.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Sort {
    /// By distance when the request says from where, else by relevance.
    #[default]
    Best,
    /// Best answers to the words first; without words, the order of the dataset.
    Relevance,
    /// What covers the place first, then the nearest.
    Distance,
    /// By name.
    Name,
    /// Latest date first, undated last.
    Date,
}

impl Sort {
    /// All that addresses can spell.
    const ALL: [Self; 4] = [Self::Relevance, Self::Distance, Self::Name, Self::Date];

    /// What a request of this shape can be sorted by, in display order; the first is the default.
    pub fn offered(near: bool, words: bool) -> &'static [Self] {
        match (near, words) {
            (false, _) => &[Self::Relevance, Self::Name, Self::Date],
            (true, true) => &[Self::Distance, Self::Relevance, Self::Name, Self::Date],
            (true, false) => &[Self::Distance, Self::Name, Self::Date],
        }
    }

    /// The order that is meant where a place is given or not.
    pub fn resolved(self, near: bool) -> Self {
        match self {
            Self::Best if near => Self::Distance,
            Self::Best => Self::Relevance,
            other => other,
        }
    }

    /// Its spelling in addresses; the default order is not spelt.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Best => "",
            Self::Relevance => "pertinence",
            Self::Distance => "distance",
            Self::Name => "nom",
            Self::Date => "date",
        }
    }

    /// The order of this spelling.
    pub fn from_spelling(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sort| sort.as_str() == text)
    }
}
