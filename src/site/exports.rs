//! The dataset as files for other programs, and what describes them: each at an address that does not change.

use crate::{
    export::{Export, RECORD_SCHEMA, record_schema, table_schema},
    protocol::{ExportFormat, ExportScope, PUBLISHED_SCHEMA},
    ui::AtlasData,
};

/// The files by their names, relative to the site's folder. Addresses inside them start with the public one, with a
/// slash at its end, where there is one.
pub fn exports(data: &AtlasData, origin: Option<&str>) -> Vec<(String, Vec<u8>)> {
    let (vocabulary, site) = (&data.catalogue.vocabulary, origin.unwrap_or_default());
    let records = data.records.iter().collect();
    let export = Export { vocabulary, records, scope: &ExportScope::All, site };
    let files = ExportFormat::ALL.map(|format| (format.published_file(), export.bytes(format)));
    let schemas = [
        (PUBLISHED_SCHEMA.to_owned(), table_schema(&vocabulary.dataset, site)),
        (RECORD_SCHEMA.to_owned(), record_schema(&vocabulary.dataset)),
    ];
    files.into_iter().chain(schemas.map(|(name, schema)| (name, format!("{schema:#}\n").into_bytes()))).collect()
}
