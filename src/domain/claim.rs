//! A value with what it rests on: its grade of certainty and the lines of the documents that
//! carry it. No value of a record goes without.

use super::SourceId;
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

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
    #[serde(default)]
    pub seal: Option<Seal>,
}

/// The hash of cited lines. Written as 16 hexadecimal digits, since a number of 64 bits would lose
/// digits in JavaScript.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Seal(pub u64);

impl fmt::Display for Seal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

impl From<Seal> for String {
    fn from(seal: Seal) -> Self {
        seal.to_string()
    }
}

/// Why a text is not a seal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SealError(
    /// The text that was refused.
    pub String,
);

impl fmt::Display for SealError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "empreinte « {} » invalide : seize chiffres hexadécimaux en minuscules", self.0)
    }
}

impl std::error::Error for SealError {}

impl FromStr for Seal {
    type Err = SealError;
    fn from_str(text: &str) -> Result<Self, SealError> {
        let hexadecimal = text.len() == 16 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        let number = hexadecimal.then(|| u64::from_str_radix(text, 16).ok()).flatten();
        number.map(Self).ok_or_else(|| SealError(text.to_owned()))
    }
}

impl TryFrom<String> for Seal {
    type Error = SealError;
    fn try_from(text: String) -> Result<Self, SealError> {
        text.parse()
    }
}

/// A value, its grade, and the passages it rests on (at least one).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Claim<T> {
    /// What is claimed.
    pub value: T,
    /// How sure it is.
    #[serde(default)]
    pub grade: Grade,
    /// A remark for the reader, in French.
    #[serde(default)]
    pub note: Option<String>,
    /// Where it stands.
    #[serde(default)]
    pub sources: Vec<Citation>,
}
