//! What is wrong with a seed: where, and what was expected instead. One sentence in French,
//! for the person who edits the file.

use std::fmt;

/// A problem of one file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file, from the folder of seeds on: `seeds/poles/exemple.toml`.
    pub file: String,
    /// The line, from 1; 0 when the whole file is concerned.
    pub line: u32,
    /// What is wrong and what is expected, in French.
    pub message: String,
    /// The rule that found it.
    pub rule: &'static str,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => write!(f, "{}: {}", self.file, self.message),
            line => write!(f, "{}:{line}: {}", self.file, self.message),
        }
    }
}
