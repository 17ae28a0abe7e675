//! The fingerprints of a dataset: its runtime file, written by the build and read by page and program.

use crate::{
    bundle::{self, BundleError, names},
    domain::{Record, RecordId},
};
use xxhash_rust::xxh3::xxh3_64;

/// One number for each record, by id: it changes when anything that the record says does.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fingerprints {
    /// In the order of the ids, each of them once.
    sorted: Vec<(RecordId, u32)>,
}

impl Fingerprints {
    /// Those of these records: the lower half of XXH3-64 of each as it is compiled. It tells versions
    /// apart (two of them look alike once in 4,294,967,296), and is no proof against malice.
    pub fn of(records: &[Record]) -> Self {
        let mut sorted: Vec<(RecordId, u32)> = records
            .iter()
            .map(|record| {
                // Serialising plain data into memory cannot fail.
                let content = postcard::to_allocvec(record).unwrap_or_default();
                (record.id.clone(), xxh3_64(&content) as u32)
            })
            .collect();
        sorted.sort();
        sorted.dedup_by(|one, other| one.0 == other.0);
        Self { sorted }
    }

    /// Those of these pairs; none if the ids do not stand in their order, each of them once.
    pub(super) fn in_order(sorted: Vec<(RecordId, u32)>) -> Option<Self> {
        let in_order = sorted.iter().zip(sorted.iter().skip(1)).all(|((one, _), (next, _))| one < next);
        in_order.then_some(Self { sorted })
    }

    /// Reads the file of fingerprints.
    pub fn open(file: &[u8]) -> Result<Self, BundleError> {
        let content = bundle::open(names::FINGERPRINTS.1, file)?;
        let sorted = postcard::from_bytes(content).map_err(|_| BundleError::Damaged)?;
        Self::in_order(sorted).ok_or(BundleError::Damaged)
    }

    /// Writes the file of fingerprints.
    pub fn seal(&self) -> Vec<u8> {
        // Serialising plain data into memory cannot fail; an empty content would not open.
        bundle::seal(names::FINGERPRINTS.1, &postcard::to_allocvec(&self.sorted).unwrap_or_default())
    }

    /// Each record's id and number, in the order of the ids.
    pub(super) fn pairs(&self) -> &[(RecordId, u32)] {
        &self.sorted
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_whose_ids_are_not_in_order_is_refused() {
        let id = |text: &str| text.parse::<RecordId>().unwrap();
        for ids in [["b", "a"], ["a", "a"]] {
            let sorted = ids.map(|text| (id(text), 1)).to_vec();
            let file = Fingerprints { sorted }.seal();
            assert_eq!(Fingerprints::open(&file), Err(BundleError::Damaged), "{ids:?}");
        }
        let none = Fingerprints::default();
        assert_eq!(Fingerprints::open(&none.seal()), Ok(none));
    }
}
