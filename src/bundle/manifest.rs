//! The names of the runtime files and the list of what a build wrote.

use serde::{Deserialize, Serialize};

/// How many records one file of records holds. A page needs one record, so it loads one such
/// file (1: a request a record and many small files; 10,000: everybody loads everything).
pub const RECORDS_PER_FILE: usize = 32;

/// What each runtime file is called and the four letters of its envelope.
pub mod names {
    /// Vocabularies, filter columns and display rows.
    pub const CATALOGUE: (&str, [u8; 4]) = ("catalogue.bin", *b"cata");
    /// The tantivy index and the texts that excerpts are cut from.
    pub const INDEX: (&str, [u8; 4]) = ("index.bin", *b"indx");
    /// The official places and what finds them.
    pub const COMMUNES: (&str, [u8; 4]) = ("communes.bin", *b"comm");
    /// The drawing of the map.
    pub const CONTOURS: (&str, [u8; 4]) = ("contours.bin", *b"cont");
    /// One number a record, by which a visitor learns what changed.
    pub const FINGERPRINTS: (&str, [u8; 4]) = ("empreintes.bin", *b"empr");
    /// The letters of a file of records: whole records, then, in the same order, those that are like each.
    pub const RECORDS_KIND: [u8; 4] = *b"recs";
    /// What was written, as JSON.
    pub const MANIFEST: &str = "manifest.json";

    /// The file that holds the record of this row.
    pub fn records_file(row: usize) -> String {
        format!("fiches-{:03}.bin", row / super::RECORDS_PER_FILE)
    }
}

/// What a build wrote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// Format of the files.
    pub format: u32,
    /// Hash of all files: a folder of this name never changes its content.
    pub version: String,
    /// Version of the dataset, a date.
    pub dataset: String,
    /// Number of records.
    pub records: usize,
    /// The files, by name.
    pub files: Vec<FileEntry>,
}

/// One file of a build.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileEntry {
    /// Its name in the folder.
    pub name: String,
    /// Its size in bytes.
    pub bytes: usize,
    /// XXH3-128 of the file, 32 hexadecimal digits.
    pub hash: String,
}
