//! `geo/*.csv`: the official territories of France, written by `cargo xtask geo`.
//!
//! | file | columns |
//! |---|---|
//! | `regions.csv` | `code,nom` |
//! | `departements.csv` | `code,nom,region` (none overseas outside the régions) |
//! | `epci.csv` | `siren,nom,departements` (several joined by a vertical bar) |
//! | `communes/<region>.csv`, `communes/com.csv` | `code,nom,epci,latitude,longitude,codes_postaux,population` |
//! | `anciennes.csv` | `code,nom,sorte,commune` |
//!
//! Every fault is a problem with its file and line; what can be read is read all the same.

mod collect;
mod communes;
mod extent;
mod former;
mod table;

use crate::{
    domain::{FormerCommune, Places, Territory, TerritoryCode},
    seed::Problem,
};
use std::path::Path;

/// The official territories, and what is wrong with their files.
#[derive(Debug, Default)]
pub struct Geography {
    /// Every territory, and what was a commune.
    pub places: Places,
    /// What could not be read, or contradicts itself.
    pub problems: Vec<Problem>,
}

impl Geography {
    /// Reads the folder `geo` of the seeds. `path` is its path as problems print it.
    pub fn read(folder: &Path, path: &str) -> Self {
        collect::collect(folder, path)
    }

    /// The territory of this code.
    pub fn find(&self, code: &TerritoryCode) -> Option<&Territory> {
        let territories = &self.places.territories;
        let place = territories.binary_search_by(|territory| territory.code.cmp(code)).ok()?;
        territories.get(place)
    }

    /// The former commune of this code, and what has become of it.
    pub fn former(&self, code: &TerritoryCode) -> Option<(&FormerCommune, &Territory)> {
        let former = &self.places.former;
        let place = former.binary_search_by(|former| former.code.cmp(code)).ok()?;
        let former = former.get(place)?;
        Some((former, self.find(&former.successor)?))
    }

    /// The names under which a commune was or is known besides its own.
    pub fn former_names<'a>(&'a self, commune: &'a TerritoryCode) -> impl Iterator<Item = &'a str> {
        self.places.former.iter().filter(|former| former.successor == *commune).map(|former| former.name.as_str())
    }
}
