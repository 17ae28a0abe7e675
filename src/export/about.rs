//! What every export says of itself: the dataset and its version, licence, credits, documents, and the address of the
//! list that it is of. Whoever passes the file on passes that on.

use super::{Export, own_address};
use crate::{domain::Vocabulary, protocol::PUBLISHED_SCHEMA};
use serde::Serialize;

/// What an export says of itself.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct About {
    /// Title of the dataset.
    pub title: String,
    /// Version of the dataset, a date: `AAAA-MM-JJ`.
    pub version: String,
    /// Name of the licence.
    pub licence: String,
    /// Where the licence is published.
    pub licence_address: String,
    /// Who is to be credited.
    pub credits: Vec<String>,
    /// One line that credits them, with title and version: what the licence asks for.
    pub attribution: String,
    /// The address of the list that was exported.
    pub request: String,
    /// Where the columns are described.
    pub schema: String,
    /// Records in the file.
    pub records: u32,
    /// The documents that the records rest on.
    pub sources: Vec<Document>,
}

/// A document that records rest on.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Document {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its publisher.
    pub publisher: String,
    /// Its date, as far as it is known: `AAAA`, `AAAA-MM` or `AAAA-MM-JJ`.
    pub date: Option<String>,
}

impl About {
    pub(super) fn of(export: &Export<'_>) -> Self {
        let dataset = &export.vocabulary.dataset;
        let version = dataset.version.to_string();
        Self {
            attribution: format!(
                "{}, version {version}, d’après {} – {}",
                dataset.title,
                dataset.credits.join(" ; "),
                dataset.licence
            ),
            title: dataset.title.clone(),
            version,
            licence: dataset.licence.clone(),
            licence_address: dataset.licence_address.clone(),
            credits: dataset.credits.clone(),
            request: own_address(export.scope, export.site),
            schema: format!("{}{PUBLISHED_SCHEMA}", export.site),
            records: export.records.len() as u32,
            sources: documents(export, export.vocabulary),
        }
    }
}

/// The documents that any of the records cites, in the order of the vocabulary.
fn documents(export: &Export<'_>, vocabulary: &Vocabulary) -> Vec<Document> {
    let cited: Vec<_> = export.records.iter().flat_map(|record| record.citations()).collect();
    let sources = vocabulary.sources.iter().filter(|source| cited.iter().any(|citation| citation.source == source.id));
    sources
        .map(|source| Document {
            id: source.id.to_string(),
            title: source.title.clone(),
            publisher: source.publisher.clone(),
            date: source.date.map(|date| date.to_string()),
        })
        .collect()
}
