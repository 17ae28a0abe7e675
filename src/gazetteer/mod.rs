//! The gazetteer: every commune of France with what lies around it, and what people type to find
//! it. It reads `communes.bin`, tells what a code is, offers places for a text, and knows which
//! commune is near a point. It never decides where the visitor is, and never knows a record.
//!
//! ```text
//! Places ─build─▶ Rows ─pack─▶ Columns ─▶ communes.bin ─▶ Columns ─unpack─▶ Rows ─▶ Keys
//!                                                                 text ─ask─▶ offers
//! ```

mod ask;
mod beginnings;
mod build;
mod codes;
mod columns;
mod front;
mod hint;
mod keys;
mod near;
mod number;
mod offer;
mod pack;
mod qualifier;
mod rows;
mod texts;
mod unpack;
mod way;

use crate::{
    bundle::{self, BundleError, names},
    domain::{PlaceHint, Places, Territory, TerritoryCode},
    geo::Point,
};
use keys::Keys;
use rows::Rows;

/// Most places that a complete text names: a postal code leads to 46 communes at most, «Saint»
/// begins 4,000 names.
const MOST_NAMED: usize = 100;

/// All official places, ready to be looked up.
pub struct Gazetteer {
    rows: Rows,
    keys: Keys,
}

impl Gazetteer {
    /// The gazetteer of these places.
    pub fn build(places: &Places) -> Self {
        Self::of(build::rows(places))
    }

    fn of(rows: Rows) -> Self {
        Self { keys: Keys::of(&rows), rows }
    }

    /// Writes a gazetteer file.
    pub fn seal(&self) -> Vec<u8> {
        // Serialising plain data into memory cannot fail; an empty content would not open.
        let content = postcard::to_allocvec(&pack::columns(&self.rows)).unwrap_or_default();
        bundle::seal(names::COMMUNES.1, &content)
    }

    /// Reads a gazetteer file. One that holds no commune, or contradicts itself, is damaged.
    pub fn open(file: &[u8]) -> Result<Self, BundleError> {
        unpack::rows(&bundle::read(names::COMMUNES.1, file)?).map(Self::of).ok_or(BundleError::Damaged)
    }

    /// The territory of this code: commune, EPCI, département or région. The code of a former
    /// commune gives its successor.
    pub fn find(&self, code: &TerritoryCode) -> Option<Territory> {
        self.rows.territory(self.rows.find(code)?)
    }

    /// The centres of all communes of a territory; one for a commune.
    pub fn points_of(&self, code: &TerritoryCode) -> Vec<Point> {
        self.rows.find(code).map(|entry| self.rows.points(entry)).unwrap_or_default()
    }

    /// Places for what is being typed, the best first, each once.
    pub fn suggest(&self, text: &str, limit: usize) -> Vec<PlaceHint> {
        ask::Question { rows: &self.rows, keys: &self.keys, whole: false, limit }.answer(text)
    }

    /// What a complete text names, the best first: a name («Saint-Denis», «Saint-Denis (93)»,
    /// «Saint-Denis, Réunion»), a postal code, an INSEE code, a SIREN, the number of a
    /// département, a code with its prefix (`com-62041`). The first words of a name count when it
    /// is nobody's whole name («Le Touquet»), and slips of the keyboard are supposed only when
    /// nothing else fits. Empty when nothing does.
    pub fn resolve(&self, text: &str) -> Vec<PlaceHint> {
        ask::Question { rows: &self.rows, keys: &self.keys, whole: true, limit: MOST_NAMED }.answer(text)
    }

    /// The commune whose centre is nearest to a point of France; none when that is more than
    /// 30 km away, abroad or at sea.
    pub fn nearest(&self, point: Point) -> Option<Territory> {
        self.rows.territory(self.rows.nearest(point)?)
    }
}
