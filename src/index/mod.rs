//! The full-text index: which fields it has, how a record fills them, which words there are (`book`),
//! the sentences that excerpts are cut from (`passages`), how all of it is built into bytes and opened
//! again without copying them. Document `n` of the index is row `n` of the catalogue, so tantivy stores
//! nothing in it. It never ranks (`query`) and never filters
//! (`catalogue`).

mod book;
mod build;
mod directory;
mod document;
mod open;
mod passages;
mod schema;

pub use book::{Book, WordId};
pub use build::{BuildError, build};
pub use document::{Document, document, whole_name};
pub use open::{Aside, IndexReader, OpenError};
pub use passages::Passage;
pub use schema::{Field, Fields, concept};
