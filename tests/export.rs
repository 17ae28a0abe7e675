//! Exports, read again by programs that are none of ours: the csv, geojson and serde_json crates here, calamine beside
//! the spreadsheet's writer (`src/cli/export/ods.rs`), browsers in `tests/browser/export.test.mjs`.
#![cfg(feature = "cli")]
#![expect(clippy::unwrap_used, reason = "helpers of tests: what fails here is the test")]

#[path = "export/dataset.rs"]
mod dataset;

#[path = "export/tables.rs"]
mod tables;

#[path = "export/maps.rs"]
mod maps;

#[path = "export/whole.rs"]
mod whole;

#[path = "export/schema.rs"]
mod schema;

#[path = "export/hostile.rs"]
mod hostile;

#[path = "export/command.rs"]
mod command;
