//! Exports: records turned into files that other programs read. The columns of every table stand once, in `column`:
//! CSV, GeoJSON, the table of the command line, the published schema and its documentation are made of them. Each
//! file says where it comes from (`about`). Nothing here reads a file, searches, or knows a browser.

mod about;
mod address;
mod cell;
mod column;
mod csv;
mod geojson;
mod linked;
mod lists;
mod name;
mod read;
mod schema;
mod whole;

pub use about::About;
pub use address::{own_address, record_address};
pub use cell::{Cell, SEPARATOR};
pub use column::{COLUMNS, Column, Shape};
pub use linked::{Linked, coordinates, dataset, organization};
pub use name::file_name;
pub use schema::{RECORD_SCHEMA, record_schema, table_schema};

use crate::{
    domain::{Record, Vocabulary},
    protocol::{ExportFormat, ExportScope, ExportedFile},
};
use read::Reading;

/// What is exported, and from where.
pub struct Export<'a> {
    /// The vocabularies of the dataset.
    pub vocabulary: &'a Vocabulary,
    /// The records, in the order in which they are written.
    pub records: Vec<&'a Record>,
    /// How they were chosen.
    pub scope: &'a ExportScope,
    /// The absolute address of the site, with a slash at its end; empty where it has none, and addresses are relative.
    pub site: &'a str,
}

impl Export<'_> {
    /// What the file says of itself.
    pub fn about(&self) -> About {
        About::of(self)
    }

    /// The cells of each record, a cell a column.
    pub fn lines(&self) -> impl Iterator<Item = Vec<Cell>> {
        let about = self.about();
        self.records.iter().map(move |record| {
            let reading = Reading { record, vocabulary: self.vocabulary, about: &about, site: self.site };
            COLUMNS.iter().map(|column| column.read(&reading)).collect()
        })
    }

    /// The content of the file.
    pub fn bytes(&self, format: ExportFormat) -> Vec<u8> {
        // Writing plain data into memory cannot fail; an empty file would be seen at once.
        match format {
            ExportFormat::Csv => csv::write(self),
            ExportFormat::GeoJson => geojson::write(self).unwrap_or_default(),
            ExportFormat::Json => whole::write(self).unwrap_or_default(),
            ExportFormat::JsonLd => linked::write(self).unwrap_or_default(),
        }
    }

    /// The file, with its name.
    pub fn file(&self, format: ExportFormat) -> ExportedFile {
        ExportedFile {
            name: file_name(self.scope, &self.vocabulary.dataset, format.extension()),
            media_type: format.media_type().to_owned(),
            records: self.records.len() as u32,
            bytes: self.bytes(format),
        }
    }
}
