//! A value with what it rests on: its grade of certainty and the lines of the documents that
//! carry it. No value of a record goes without.

use super::SourceId;
use serde::{Deserialize, Serialize};

/// How sure a value is. Ordered from the surest to the least sure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Grade {
    /// The cited lines say it.
    #[default]
    #[serde(rename = "explicite")]
    Explicit,
    /// Only the name of the PTCE suggests it.
    #[serde(rename = "nom")]
    FromName,
    /// Deduced; no document proves it.
    #[serde(rename = "deduit")]
    Inferred,
}

/// A passage of a source document.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Citation {
    /// The document.
    pub source: SourceId,
    /// First line, from 1.
    pub first: u32,
    /// Last line, included.
    pub last: u32,
    /// Hash of the cited lines, if sealed (`seed::citation` says of what and how).
    pub seal: Option<u64>,
}

/// A value, its grade, and the passages it rests on (at least one).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Claim<T> {
    /// What is claimed.
    pub value: T,
    /// How sure it is.
    pub grade: Grade,
    /// A remark for the reader, in French.
    pub note: Option<String>,
    /// Where it stands.
    pub sources: Vec<Citation>,
}
