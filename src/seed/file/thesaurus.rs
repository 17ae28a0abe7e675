//! `vocabulaires/thesaurus.toml`: everyday words and what they lead to.

use super::{Table, entry::shape};
use serde::Deserialize;
use toml::Spanned;

shape! {
    /// `[[entrees]]`: words that mean one thing. Exactly one key says what it is.
    plain ThesaurusShape {
        /// A theme.
        theme: "theme" optional Theme,
        /// A kind of record.
        kind: "genre" optional Kind,
        /// A level of local government.
        level: "niveau" optional Level,
        /// A remark for whoever edits the file.
        note: "note" optional Remark,
    }
    lists {
        /// What people type.
        words: "mots" Label,
        /// Other words to search.
        search: "cherche" Label,
    }
    others {
        /// They mean nothing.
        empty: "vide" bool,
        /// What an answer by meaning alone is worth.
        weight: "poids" Option<Spanned<f64>>,
    }
}

/// `vocabulaires/thesaurus.toml`.
#[derive(Debug, Default, Deserialize)]
pub struct ThesaurusFile {
    /// The entries.
    #[serde(default, rename = "entrees")]
    pub entries: Vec<Table<ThesaurusShape>>,
}
