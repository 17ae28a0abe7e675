//! The statuses of the records of the main kind, and the records that they stand in.

use super::{Atlas, Load, Shared};
use crate::{
    catalogue::Catalogue,
    domain::Record,
    panorama::{Standing, foremost_standings, standings_of},
};

/// Most records that are brought for their statuses: ten files of them (32: one file; 100,000: three
/// thousand files for one page).
const MOST_RECORDS: usize = 320;

/// Statuses, and the catalogue that names what they are of.
#[derive(Clone, PartialEq)]
pub struct Statuses {
    /// The vocabularies and the columns.
    pub catalogue: Shared<Catalogue>,
    /// The records, in the order of the dataset; none when there are too many to bring.
    pub records: Vec<Shared<Record>>,
    /// Their statuses.
    pub standings: Vec<Standing>,
}

impl Statuses {
    /// All statuses, once they are there (tracked). Of a large dataset it is the foremost one of each record.
    pub fn load(atlas: Atlas) -> Load<Self> {
        atlas.catalogue().and_then(|catalogue| {
            let main = catalogue.kinds.iter().filter(|kind| **kind == 0).count();
            let id = catalogue.vocabulary.main_kind().map(|kind| kind.id.clone());
            let Some(id) = id.filter(|_| main <= MOST_RECORDS) else {
                let standings = foremost_standings(&catalogue);
                return Load::Ready(Self { catalogue, records: Vec::new(), standings });
            };
            atlas.of_kind(id.as_str()).and_then(|records| {
                let standings = standings_of(&catalogue, records.iter().map(|record| &**record));
                Load::Ready(Self { catalogue, records, standings })
            })
        })
    }
}
