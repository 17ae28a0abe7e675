//! Door 1: the files that the build writes and the browser reads. Each is an envelope (magic,
//! format, length, hash) around one postcard value. This module knows the envelope and the file
//! names; never what an index or a record is, and never how bytes travel.

mod envelope;
mod manifest;

pub use envelope::{BundleError, Checked, Checking, FORMAT, check, open, read, seal};
pub use manifest::{FileEntry, Manifest, RECORDS_PER_FILE, names};
