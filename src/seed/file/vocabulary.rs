//! The files that every record leans on: `jeu.toml`, `sources.toml` and `vocabulaires/`.

use super::{Entry, Shape, Table, entry::entries, entry::shape, thesaurus::ThesaurusFile};
use serde::Deserialize;
use toml::Spanned;

shape! {
    /// `jeu.toml`: what the dataset says of itself.
    plain DatasetShape {
        /// Its title.
        title: "titre" required Label,
        /// Its version, a date.
        version: "version" required Date,
        /// Licence of the data.
        licence: "licence" required Label,
        /// Where the licence is published.
        licence_address: "licence-adresse" required Address,
        /// Where errors can be reported; empty if nowhere.
        contact: "contact" optional Address,
    }
    lists {
        /// Who is to be credited.
        credits: "credits" Label,
    }
}

shape! {
    /// `[[sources]]`: a document.
    plain SourceShape {
        /// Its id.
        id: "id" required Id,
        /// File name of its text.
        file: "fichier" required Plain,
        /// Title.
        title: "titre" required Label,
        /// Publisher.
        publisher: "editeur" required Label,
        /// What kind of document.
        nature: "nature" required Label,
        /// Date, if it has one.
        date: "date" optional Date,
        /// Date in words, or that it has none.
        date_in_words: "date-en-mots" required Label,
    }
    others {
        /// Number of lines of its text.
        lines: "lignes" Option<Spanned<u32>>,
    }
}

shape! {
    /// `[[themes]]` of the vocabulary.
    plain ThemeShape {
        /// Its id.
        id: "id" required Id,
        /// Full label.
        label: "libelle" required Label,
        /// One to three words.
        short: "court" required Label,
        /// Name of its icon.
        icon: "icone" required Plain,
        /// Family of hues.
        family: "famille" required Family,
        /// What it covers.
        definition: "definition" required Label,
    }
    others {
        /// One of the themes that stand first.
        main: "mission" bool,
    }
}

shape! {
    /// `[[genres]]`.
    plain KindShape {
        /// Its id.
        id: "id" required Id,
        /// For one record.
        label: "libelle" required Label,
        /// For several.
        plural: "pluriel" required Label,
    }
    others {
        /// Only shown when asked for.
        hidden: "masque" bool,
        /// Its share of a score.
        weight: "poids" Option<Spanned<f64>>,
    }
}

shape! {
    /// `[[statuts]]` of the vocabulary.
    plain StatusTermShape {
        /// Its id.
        id: "id" required Id,
        /// Its label.
        label: "libelle" required Label,
        /// What it means.
        definition: "definition" required Label,
    }
}

/// `sources.toml`.
#[derive(Debug, Default, Deserialize)]
pub struct SourcesFile {
    /// The documents.
    #[serde(default)]
    pub sources: Vec<Table<SourceShape>>,
}

/// `vocabulaires/themes.toml`.
#[derive(Debug, Default, Deserialize)]
pub struct ThemesFile {
    /// The themes, in display order.
    #[serde(default)]
    pub themes: Vec<Table<ThemeShape>>,
}

/// `vocabulaires/genres.toml`.
#[derive(Debug, Default, Deserialize)]
pub struct KindsFile {
    /// The kinds, in display order.
    #[serde(default)]
    pub genres: Vec<Table<KindShape>>,
}

/// `vocabulaires/statuts.toml`.
#[derive(Debug, Default, Deserialize)]
pub struct StatusesFile {
    /// The statuses, in display order.
    #[serde(default)]
    pub statuts: Vec<Table<StatusTermShape>>,
}

/// A file of the vocabulary, whichever it is.
pub trait VocabularyFile {
    /// Its tables.
    fn entries(&self) -> Vec<Entry<'_>>;
}

impl VocabularyFile for DatasetShape {
    fn entries(&self) -> Vec<Entry<'_>> {
        vec![self.entry("", 0)]
    }
}

impl VocabularyFile for SourcesFile {
    fn entries(&self) -> Vec<Entry<'_>> {
        let mut all: Vec<Entry<'_>> = entries("sources", &self.sources).collect();
        for (entry, source) in all.iter_mut().zip(&self.sources) {
            if source.as_ref().lines.is_none() {
                entry.missing.push("lignes");
            }
        }
        all
    }
}

impl VocabularyFile for ThemesFile {
    fn entries(&self) -> Vec<Entry<'_>> {
        entries("themes", &self.themes).collect()
    }
}

impl VocabularyFile for ThesaurusFile {
    fn entries(&self) -> Vec<Entry<'_>> {
        entries("entrees", &self.entries).collect()
    }
}

impl VocabularyFile for KindsFile {
    fn entries(&self) -> Vec<Entry<'_>> {
        entries("genres", &self.genres).collect()
    }
}

impl VocabularyFile for StatusesFile {
    fn entries(&self) -> Vec<Entry<'_>> {
        entries("statuts", &self.statuts).collect()
    }
}
