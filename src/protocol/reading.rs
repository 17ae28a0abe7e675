//! What the engine understood of the words of a request, so that the page can say it and offer to
//! undo it.

use crate::{
    catalogue::SearchRequest,
    domain::{KindId, PlaceHint, RecordId, TerritoryCode, TerritoryLevel, ThemeId},
};
use serde::{Deserialize, Serialize};

/// A part of the text of a request, in bytes.
pub type Span = (u32, u32);

/// What was understood. Empty when the words were searched as they are.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Reading {
    /// Words that no record holds, and those that were searched instead.
    pub corrections: Vec<Correction>,
    /// Everyday words, and what they lead to.
    pub meanings: Vec<Understood>,
    /// The place that the text names.
    pub place: Option<PlaceRead>,
    /// Acronyms that a record explains.
    pub acronyms: Vec<Acronym>,
    /// Words that nothing answers, as typed: they were left out.
    pub ignored: Vec<String>,
    /// True when no record holds all words, and those that hold most are given.
    pub partial: bool,
}

/// A misspelt word.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Correction {
    /// As typed.
    pub typed: String,
    /// The word searched instead, as records spell it.
    pub used: String,
    /// The text of the request with that word.
    pub text: String,
}

/// An everyday word.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Understood {
    /// As typed.
    pub typed: String,
    /// What it was taken for.
    pub meaning: Target,
}

/// What an everyday word leads to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Target {
    /// A theme.
    Theme(ThemeId),
    /// A kind of record, ranked higher.
    Kind(KindId),
    /// A level of local government: region, departement, intercommunalite, commune.
    Level(String),
    /// Other words.
    Words(String),
}

/// A place that the text names.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PlaceRead {
    /// As typed, with the words that lead to it: «près de Boulogne».
    pub typed: String,
    /// Where that stands in the text.
    pub span: Span,
    /// The place, then others that the name may mean.
    pub places: Vec<PlaceHint>,
    /// How it was used.
    pub role: PlaceRole,
    /// The text of the request without it.
    pub rest: String,
}

/// How a place was used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum PlaceRole {
    /// Only what stands or acts there is given.
    Inside,
    /// Everything is given, the nearest first.
    Near,
}

/// An acronym that a record explains.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Acronym {
    /// As typed.
    pub typed: String,
    /// Title of the record: «SCIC : société coopérative d’intérêt collectif».
    pub title: String,
    /// Its id.
    pub record: RecordId,
}

impl PlaceRead {
    /// The same request with one of these places chosen outside of its words: what is nearest to a
    /// commune, or what stands in it, as it was read; inside of what is wider than a commune.
    pub fn chosen(&self, request: &SearchRequest, place: &PlaceHint) -> SearchRequest {
        let code = place.code.clone();
        let near = self.role == PlaceRole::Near && code.level() == TerritoryLevel::Commune;
        let (near, territories) = if near { (Some(code), Vec::new()) } else { (None, vec![code]) };
        SearchRequest { text: self.rest.clone(), near, territories, page: 0, ..request.clone() }
    }

    /// The same request without the place.
    pub fn left_out(&self, request: &SearchRequest) -> SearchRequest {
        SearchRequest { text: self.rest.clone(), page: 0, ..request.clone() }
    }

    /// Others that the words may mean.
    pub fn others(&self) -> &[PlaceHint] {
        self.places.get(1..).unwrap_or_default()
    }
}

impl Reading {
    /// The place of the text that distances start from.
    pub fn near(&self) -> Option<&TerritoryCode> {
        let place = self.place.as_ref().filter(|place| place.role == PlaceRole::Near)?;
        place.places.first().map(|first| &first.code)
    }

    /// The same request with the place of its text chosen outside of it.
    pub fn made_explicit(&self, request: &SearchRequest) -> SearchRequest {
        match self.place.as_ref().and_then(|read| Some((read, read.places.first()?))) {
            Some((read, place)) => read.chosen(request, place),
            None => request.clone(),
        }
    }

    /// True when something was understood that literal words would not say.
    pub fn changes_anything(&self) -> bool {
        !self.corrections.is_empty() || !self.meanings.is_empty() || self.place.is_some()
    }
}
