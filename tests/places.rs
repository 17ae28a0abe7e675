//! What the gazetteer finds in the real geography, as readable cases.

#![expect(clippy::expect_used, reason = "a case whose gazetteer does not open has nothing to say")]

#[path = "places/damage.rs"]
mod damage;

#[path = "places/distances.rs"]
mod distances;

#[path = "places/lookup.rs"]
mod lookup;

#[path = "places/names.rs"]
mod names;

use atlas_ptce::{
    domain::{Places, TerritoryCode},
    gazetteer::Gazetteer,
    seed::load_dir,
};
use std::{path::Path, sync::LazyLock};

/// The places of the real dataset.
static PLACES: LazyLock<Places> =
    LazyLock::new(|| load_dir(&Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds")).geography.places);

/// Its runtime file.
static FILE: LazyLock<Vec<u8>> = LazyLock::new(|| Gazetteer::build(&PLACES).seal());

/// The gazetteer as the app has it: from the file.
static GAZETTEER: LazyLock<Gazetteer> = LazyLock::new(|| Gazetteer::open(&FILE).expect("the file opens"));

fn code(text: &str) -> TerritoryCode {
    text.parse().unwrap_or_else(|_| panic!("{text} is a code"))
}
