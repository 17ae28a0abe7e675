//! The full-text index: which fields it has, how a record fills them, how it is built into
//! bytes and opened again without copying them. Document `n` of the index is row `n` of the
//! catalogue, so nothing is stored in it. It never ranks (`query`) and never filters
//! (`catalogue`).

mod build;
mod directory;
mod document;
mod open;
mod schema;

pub use build::{BuildError, build};
pub use document::{Document, document, whole_name};
pub use open::{Aside, IndexReader, KnownWord, OpenError};
pub use schema::{Field, Fields, Form, concept};
