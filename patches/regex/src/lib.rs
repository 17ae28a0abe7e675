//! Stands in for the `regex` crate, of which only tantivy's unused parts (a tokenizer, a phrase
//! query, aggregations) know anything. `regex-lite`, by the same authors, has the same interface
//! without Unicode classes and their tables: 84 kB less for every visitor to download, brotli. The
//! atlas itself writes no regular expression, so no answer can differ.

pub use regex_lite::*;
