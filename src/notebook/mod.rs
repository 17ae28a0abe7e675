//! The visitor's notebook («carnet»): records that were kept, in the visitor's order, each with a note; how it changes,
//! how two are put together, and the JSON text that a device or a file keeps. It never stores anything by itself and
//! does not know whether a record exists: one that the dataset no longer has keeps its place and its note.

mod change;
mod file;
mod json;
mod merge;

pub use change::Change;
pub use file::{Fault, read, write};
pub use merge::{Merge, merge};

use crate::domain::{PartialDate, RecordId};

/// Most entries of a notebook (under 50: a small network does not fit; over 500: a page nobody reads).
pub const MAX_ENTRIES: usize = 200;

/// Most characters that can be typed into a note: a page of text.
pub const MAX_TYPED: usize = 4_000;

/// Most characters of a note: several that were typed, put together by imports.
pub const MAX_NOTE: usize = 20_000;

/// A record that was kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its id.
    pub id: RecordId,
    /// The day it was kept, if the device knew.
    pub added: Option<PartialDate>,
    /// The visitor's note; empty without one.
    pub note: String,
}

/// A notebook: each record once, in the visitor's order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Book {
    entries: Vec<Entry>,
}

impl Book {
    /// The entries, in order.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Whether this record is kept.
    pub fn holds(&self, id: &RecordId) -> bool {
        self.place(id).is_some()
    }

    /// The note of this record; empty without one.
    pub fn note(&self, id: &RecordId) -> &str {
        self.entries.iter().find(|entry| entry.id == *id).map(|entry| entry.note.as_str()).unwrap_or_default()
    }

    /// The place of this record, from 0.
    pub fn place(&self, id: &RecordId) -> Option<usize> {
        self.entries.iter().position(|entry| entry.id == *id)
    }

    /// True when no other record can be added.
    pub fn is_full(&self) -> bool {
        self.entries.len() >= MAX_ENTRIES
    }
}

/// A note as it is kept: lines end as on the web, no other control character, no longer than a note may be.
fn plain(text: &str) -> String {
    let kept = |c: &char| !c.is_control() || matches!(c, '\n' | '\t');
    text.replace("\r\n", "\n").replace('\r', "\n").chars().filter(kept).take(MAX_NOTE).collect()
}
