//! The checked vocabularies of a dataset. Themes, kinds, statuses and territories are data, not
//! Rust enums, so that another network can bring its own.

use super::{
    KindId, PartialDate, Record, SourceId, StatusId, Territories, Territory, TerritoryCode, ThemeId, ThesaurusEntry,
};
use serde::{Deserialize, Serialize};

/// A theme.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Theme {
    /// Its id.
    pub id: ThemeId,
    /// Full label.
    pub label: String,
    /// One or two words, for tags and tiles.
    pub short: String,
    /// Name of its icon.
    pub icon: String,
    /// Family of hues.
    pub family: String,
    /// One of the themes that stand first.
    pub main: bool,
    /// What it covers, in a sentence.
    pub definition: String,
}

/// A kind of record.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Kind {
    /// Its id.
    pub id: KindId,
    /// For one record.
    pub label: String,
    /// For several.
    pub plural: String,
    /// Only shown when asked for.
    pub hidden: bool,
    /// Its share of a score where kinds are ranked together, 1 for the usual.
    pub weight: f32,
}

/// A status of the vocabulary.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StatusTerm {
    /// Its id.
    pub id: StatusId,
    /// Its label.
    pub label: String,
    /// What it means, in a sentence.
    pub definition: String,
}

/// A source document.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Source {
    /// Its id.
    pub id: SourceId,
    /// File name of its text.
    pub file: String,
    /// Title.
    pub title: String,
    /// Publisher.
    pub publisher: String,
    /// What kind of document.
    pub nature: String,
    /// Date, if it has one.
    pub date: Option<PartialDate>,
    /// Date in words, or that it has none.
    pub date_in_words: String,
    /// Number of lines of its text.
    pub lines: u32,
}

/// What the dataset says of itself.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Dataset {
    /// Its title.
    pub title: String,
    /// Its version, a date.
    pub version: PartialDate,
    /// Licence of the data.
    pub licence: String,
    /// Where the licence is published.
    pub licence_address: String,
    /// Who is to be credited.
    pub credits: Vec<String>,
    /// Where errors can be reported; empty if nowhere.
    pub contact: String,
}

/// Every vocabulary of a dataset, each in its display order.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Vocabulary {
    /// What the dataset says of itself.
    pub dataset: Dataset,
    /// Themes.
    pub themes: Vec<Theme>,
    /// Kinds of records. The first one is the kind that the atlas is about.
    pub kinds: Vec<Kind>,
    /// Statuses.
    pub statuses: Vec<StatusTerm>,
    /// Source documents.
    pub sources: Vec<Source>,
    /// Territories that records or the geography name.
    pub territories: Territories,
    /// Everyday words. They stand in the index file; a catalogue's vocabulary has none.
    pub thesaurus: Vec<ThesaurusEntry>,
}

impl Vocabulary {
    /// The theme of this id.
    pub fn theme(&self, id: &ThemeId) -> Option<&Theme> {
        self.themes.iter().find(|theme| theme.id == *id)
    }

    /// The kind of this id.
    pub fn kind(&self, id: &KindId) -> Option<&Kind> {
        self.kinds.iter().find(|kind| kind.id == *id)
    }

    /// The status of this id.
    pub fn status(&self, id: &StatusId) -> Option<&StatusTerm> {
        self.statuses.iter().find(|status| status.id == *id)
    }

    /// The source of this id.
    pub fn source(&self, id: &SourceId) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == *id)
    }

    /// The territory of this code.
    pub fn territory(&self, code: &TerritoryCode) -> Option<Territory> {
        self.territories.get(self.territories.find(code)?)
    }

    /// The name of the territory of this code.
    pub fn territory_name(&self, code: &TerritoryCode) -> Option<&str> {
        self.territories.name(self.territories.find(code)?)
    }

    /// The kind that the atlas is about (PTCE), whose records come first.
    pub fn main_kind(&self) -> Option<&Kind> {
        self.kinds.first()
    }

    /// The territory and all wider ones it lies in.
    pub fn with_wider(&self, code: &TerritoryCode) -> Vec<TerritoryCode> {
        let mut all = vec![code.clone()];
        if let Some(territory) = self.territory(code) {
            all.extend(territory.within);
        }
        all
    }

    /// The territories in which a record stands: its seats, attachments, areas and examples, with
    /// the wider ones, sorted, once each.
    pub fn territories_of(&self, record: &Record) -> Vec<TerritoryCode> {
        let mut all: Vec<TerritoryCode> = record
            .seats
            .iter()
            .map(|seat| &seat.value.commune)
            .chain(record.territories.iter().map(|claim| &claim.value))
            .chain(record.areas.iter().flat_map(|area| &area.value.codes))
            .flat_map(|code| self.with_wider(code))
            .collect();
        all.sort();
        all.dedup();
        all
    }
}
