//! The display rows as a catalogue keeps them: one after the other, as they stand in the file. A row
//! is decoded when it is asked for.

use super::Row;
use crate::flat::steps;
use serde::{Deserialize, Serialize};

/// Rows in a block of bytes.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Rows {
    #[serde(with = "steps")]
    starts: Vec<u32>,
    /// What ends in the rows: a whole file, of which nothing is copied (20 MB for 100,000 rows).
    #[serde(skip)]
    file: Vec<u8>,
    /// Where the rows begin in it.
    #[serde(skip)]
    from: usize,
}

/// Two are equal whatever stands before their rows.
impl PartialEq for Rows {
    fn eq(&self, other: &Self) -> bool {
        self.starts == other.starts && self.bytes() == other.bytes()
    }
}

impl Rows {
    pub(super) fn of(rows: impl Iterator<Item = Row>) -> Self {
        let mut all = Self { starts: vec![0], file: Vec::new(), from: 0 };
        for row in rows {
            // Serialising plain data into memory cannot fail; an empty row would decode as none.
            let bytes = postcard::to_allocvec(&row).unwrap_or_default();
            // The catalogue has the ids already.
            all.file.extend_from_slice(bytes.get(before(row.id.as_str()).len()..).unwrap_or_default());
            all.starts.push(all.file.len() as u32);
        }
        all
    }

    /// Brings the bytes: the last ones of a file.
    pub(super) fn bring(&mut self, file: Vec<u8>, bytes: usize) {
        self.from = file.len().saturating_sub(bytes);
        self.file = file;
    }

    pub(super) fn bytes(&self) -> &[u8] {
        self.file.get(self.from..).unwrap_or_default()
    }

    pub(super) fn is_whole(&self, rows: usize) -> bool {
        self.starts.len() == rows + 1
            && self.starts.first() == Some(&0)
            && self.starts.last().map(|end| *end as usize) == Some(self.bytes().len())
    }

    /// The row of this number, whose id is this.
    pub(super) fn get(&self, row: u32, id: &str) -> Option<Row> {
        let from = *self.starts.get(row as usize)? as usize;
        let to = *self.starts.get(row as usize + 1)? as usize;
        let mut bytes = before(id);
        bytes.extend_from_slice(self.bytes().get(from..to)?);
        postcard::from_bytes(&bytes).ok()
    }
}

/// The id as it stands in a row in postcard, which is first: its length, then its bytes.
fn before(id: &str) -> Vec<u8> {
    // Ids are shorter than 128 bytes: their length takes one.
    std::iter::once(id.len() as u8).chain(id.bytes()).collect()
}
