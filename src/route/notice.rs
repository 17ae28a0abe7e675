//! What an address asks for that does not exist: it is left out, and told.

use crate::{
    catalogue::{KindFilter, SearchRequest},
    domain::{TerritoryCode, TerritoryLevel, Vocabulary},
};

/// A part of an address that was left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// The parameter.
    pub name: String,
    /// Its value, shortened.
    pub value: String,
}

impl Notice {
    /// A notice about this parameter and value.
    pub fn new(name: &str, value: &str) -> Self {
        let short = |text: &str| text.chars().take(40).collect();
        Self { name: short(name), value: short(value) }
    }
}

/// The same request without the themes, régions, départements and kinds that the vocabulary lacks.
/// It does not name every commune and EPCI: whoever has a gazetteer tells those that do not exist.
pub fn keep_known(mut request: SearchRequest, vocabulary: &Vocabulary) -> (SearchRequest, Vec<Notice>) {
    let mut notices = Vec::new();
    let mut told = |known: bool, name: &str, value: &str| {
        if !known {
            notices.push(Notice::new(name, value));
        }
        known
    };
    request.themes.retain(|id| told(vocabulary.theme(id).is_some(), "theme", id.as_str()));
    let listed = |code: &TerritoryCode| matches!(code.level(), TerritoryLevel::Region | TerritoryLevel::Departement);
    request.territories.retain(|code| {
        told(!listed(code) || vocabulary.territory_name(code).is_some(), "territoire", &code.to_string())
    });
    request.kinds.retain(|filter| match filter {
        KindFilter::Knowledge => true,
        KindFilter::Kind(id) => told(vocabulary.kind(id).is_some(), "kind", id.as_str()),
    });
    (request, notices)
}
