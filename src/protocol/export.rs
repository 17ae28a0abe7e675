//! An export as the page asks for it and gets it: which records, in which format, and the file.

use crate::{catalogue::SearchRequest, domain::RecordId};
use serde::{Deserialize, Serialize};

/// A format that the app can write.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ExportFormat {
    /// A table for spreadsheets, one line a record.
    Csv,
    /// Points for maps (RFC 7946).
    GeoJson,
    /// Everything that is known, with grades and citations.
    Json,
    /// Things in the terms of schema.org.
    JsonLd,
}

impl ExportFormat {
    /// All of them, in display order.
    pub const ALL: [Self; 4] = [Self::Csv, Self::GeoJson, Self::Json, Self::JsonLd];

    /// The end of the name of its files.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::GeoJson => "geojson",
            Self::Json => "json",
            Self::JsonLd => "jsonld",
        }
    }

    /// The whole dataset in this format as a file of the site, relative to its folder.
    pub fn published_file(self) -> String {
        format!("donnees/atlas-ptce.{}", self.extension())
    }

    /// Its media type, as IANA lists it.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Csv => "text/csv;charset=utf-8",
            Self::GeoJson => "application/geo+json",
            Self::Json => "application/json",
            Self::JsonLd => "application/ld+json",
        }
    }
}

/// The description of the tables, relative to the site's folder.
pub const PUBLISHED_SCHEMA: &str = "donnees/schema.json";

/// Which records are exported.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ExportScope {
    /// The whole dataset, in its order.
    All,
    /// These, in this order; one that does not exist is left out.
    Ids(Vec<RecordId>),
    /// The list that answers this request, all of its pages.
    Found(SearchRequest),
}

/// What is to be exported.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExportOrder {
    /// Which records.
    pub scope: ExportScope,
    /// In which format.
    pub format: ExportFormat,
    /// The absolute address of the site, with a slash at its end: addresses inside the file start so.
    pub site: String,
}

/// An export that is ready.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExportedFile {
    /// A name for it.
    pub name: String,
    /// Its media type.
    pub media_type: String,
    /// How many records it holds.
    pub records: u32,
    /// Its bytes.
    #[serde(with = "serde_bytes")]
    pub bytes: Vec<u8>,
}
