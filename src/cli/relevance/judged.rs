//! A file of judged queries: what is asked, and which records ought to answer how well.

use serde::Deserialize;
use std::{collections::BTreeMap, fs, path::Path};

/// Queries with their judgements.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct JudgedFile {
    /// The queries.
    pub queries: Vec<Judged>,
}

/// One query.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Judged {
    /// A short name, unique in the file.
    pub id: String,
    /// What is typed.
    pub query: String,
    /// Which sort of query it is: theme, misspelling, place…
    pub category: String,
    /// When its answer is good enough.
    pub rule: Rule,
    /// Records that answer it, by id: 2 for those that belong to the first three, 1 for the
    /// others.
    #[serde(default)]
    pub relevant: BTreeMap<String, u8>,
    /// Why it is asked, or judged so.
    #[serde(default)]
    pub note: String,
}

/// When an answer is good enough.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rule {
    /// Every record of grade 2 is among the first three.
    All,
    /// More than three belong there: two records of grade 2 (or the only one) are among the first
    /// three, and the first five are all judged.
    Set,
    /// The judged PTCE are the first PTCE, in any order: a territory.
    SetAll,
    /// No PTCE is found.
    Empty,
}

impl JudgedFile {
    /// Reads a file; an error says which and why.
    pub fn read(path: &Path) -> Result<Self, String> {
        let told = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
        let text = fs::read_to_string(path).map_err(|error| told(&error))?;
        toml::from_str(&text).map_err(|error| told(&error))
    }
}
