//! The dataset itself, and its exports.

use atlas_ptce::{
    domain::{Record, Vocabulary},
    export::Export,
    protocol::{ExportFormat, ExportScope},
    seed,
};
use std::{path::Path, sync::LazyLock};

pub const SITE: &str = "https://exemple.fr/atlas/";

pub static DATA: LazyLock<(Vocabulary, Vec<Record>)> =
    LazyLock::new(|| seed::compile(&seed::load_dir(Path::new("seeds"))).unwrap());

pub fn records() -> &'static [Record] {
    &DATA.1
}

/// An export of these records of the dataset's terms.
pub fn of<'a>(records: &'a [Record]) -> Export<'a> {
    Export { vocabulary: &DATA.0, records: records.iter().collect(), scope: &ExportScope::All, site: SITE }
}

/// The whole dataset in a format.
pub fn whole(format: ExportFormat) -> Vec<u8> {
    of(records()).bytes(format)
}
