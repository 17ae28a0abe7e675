//! The catalogue: vocabularies, one column per facet, and the display rows, which are decoded one
//! by one when shown, so that a large dataset opens at once. Its file is one postcard value, the
//! bytes of the rows behind it.

use super::{Reach, Row, rows::Rows};
use crate::{
    bundle::{self, BundleError, Checked, names},
    domain::{Codes, DeedId, Record, RecordId, TerritoryCode, Vocabulary, record::Deed},
    flat::{Column, Texts, numbers},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Everything that lists need.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Catalogue {
    /// The vocabularies of the dataset.
    pub vocabulary: Vocabulary,
    /// The territories in which records stand: what the values of `territories` index.
    pub territory_codes: Codes,
    /// Places in `vocabulary.themes`.
    pub themes: Column,
    /// Places in `territory_codes`.
    pub territories: Column,
    /// Seats and areas of action.
    pub reach: Reach,
    /// Place in `vocabulary.kinds`, one a row.
    #[serde(with = "numbers")]
    pub kinds: Vec<u16>,
    /// Rank of each row by title, in French order.
    #[serde(with = "numbers")]
    pub by_name: Vec<u32>,
    /// `AAAAMMJJ` of each row, 0 when undated.
    #[serde(with = "numbers")]
    pub dates: Vec<u32>,
    /// What local governments did, by name, once each, in the order of the records that tell it.
    pub deeds: Vec<Deed>,
    /// Ids, in row order.
    ids: Texts,
    rows: Rows,
}

impl Catalogue {
    /// The catalogue of these records, in their order. `sort_key` turns a title into what is
    /// compared to sort by name. A kind or theme that the vocabulary lacks is left out: the seed
    /// checks have refused it before.
    pub fn build(vocabulary: Vocabulary, records: &[Record], sort_key: impl Fn(&str) -> String) -> Self {
        let theme_places = places(vocabulary.themes.iter().map(|theme| &theme.id));
        let kind_places = places(vocabulary.kinds.iter().map(|kind| &kind.id));
        let standing: Vec<Vec<TerritoryCode>> =
            records.iter().map(|record| vocabulary.territories_of(record)).collect();
        let territory_codes: Codes = standing.iter().flatten().collect();
        let place = |code: &TerritoryCode| territory_codes.find(code).map(|place| place as u16);

        let mut order: Vec<(String, usize)> =
            records.iter().enumerate().map(|(row, r)| (sort_key(&r.title), row)).collect();
        order.sort();
        let mut by_name = vec![0; records.len()];
        for (rank, (_, row)) in order.iter().enumerate() {
            by_name[*row] = rank as u32;
        }

        Self {
            themes: Column::of_sets(records.iter().map(|record| {
                record.themes.iter().filter_map(|claim| theme_places.get(&claim.value.theme).copied()).collect()
            })),
            territories: Column::of_sets(standing.iter().map(|codes| codes.iter().filter_map(place).collect())),
            reach: Reach::of(records, place),
            kinds: records.iter().map(|record| kind_places.get(&record.kind).copied().unwrap_or(0)).collect(),
            ids: records.iter().map(|record| record.id.as_str()).collect(),
            dates: records.iter().map(date_key).collect(),
            by_name,
            deeds: deeds(records),
            rows: Rows::of(records.iter().map(|record| Row::of(record, &vocabulary))),
            territory_codes,
            vocabulary,
        }
    }

    /// Reads a catalogue file, of which it keeps the bytes.
    pub fn open(file: Vec<u8>) -> Result<Self, BundleError> {
        Self::read(bundle::check(names::CATALOGUE.1, file)?)
    }

    /// Reads a catalogue file whose envelope has been checked, of which it keeps the bytes.
    pub fn read(file: Checked) -> Result<Self, BundleError> {
        let (mut catalogue, rows) =
            postcard::take_from_bytes::<Self>(file.content()).map_err(|_| BundleError::Damaged)?;
        let rows = rows.len();
        catalogue.rows.bring(file.into_bytes(), rows);
        if catalogue.is_whole() { Ok(catalogue) } else { Err(BundleError::Damaged) }
    }

    /// Writes a catalogue file.
    pub fn seal(&self) -> Vec<u8> {
        // Serialising plain data into memory cannot fail; an empty content would not open.
        let mut content = postcard::to_allocvec(self).unwrap_or_default();
        content.extend_from_slice(self.rows.bytes());
        bundle::seal(names::CATALOGUE.1, &content)
    }

    /// True when every column has what each row takes.
    fn is_whole(&self) -> bool {
        let rows = self.len();
        self.vocabulary.territories.is_whole()
            && self.themes.is_whole(rows)
            && self.territories.is_whole(rows)
            && self.reach.is_whole(rows)
            && [self.kinds.len(), self.by_name.len(), self.dates.len()] == [rows; 3]
            && self.ids.is_whole(rows)
            && self.rows.is_whole(rows)
    }

    /// Number of records.
    pub fn len(&self) -> usize {
        self.ids.len()
    }

    /// True when there is no record.
    pub fn is_empty(&self) -> bool {
        self.ids.is_empty()
    }

    /// The display row of this number.
    pub fn row(&self, row: u32) -> Option<Row> {
        self.rows.get(row, self.ids.get(row as usize)?)
    }

    /// What this deed is called.
    pub fn deed(&self, id: &DeedId) -> Option<&Deed> {
        self.deeds.iter().find(|deed| deed.id == *id)
    }

    /// The row of this id.
    pub fn find(&self, id: &RecordId) -> Option<u32> {
        self.ids.iter().position(|other| other == id.as_str()).map(|row| row as u32)
    }
}

fn places<'a, T: Ord + 'a>(values: impl Iterator<Item = &'a T>) -> BTreeMap<&'a T, u16> {
    values.enumerate().map(|(place, value)| (value, place as u16)).collect()
}

fn deeds(records: &[Record]) -> Vec<Deed> {
    let mut deeds: Vec<Deed> = Vec::new();
    for deed in records.iter().flat_map(|record| &record.examples).filter_map(|claim| claim.value.deed.as_ref()) {
        if !deeds.iter().any(|known| known.id == deed.id) {
            deeds.push(deed.clone());
        }
    }
    deeds
}

/// The date that sorts a record: its own, else that of its latest status.
fn date_key(record: &Record) -> u32 {
    let latest = record.date.or_else(|| record.statuses.iter().filter_map(|claim| claim.value.date).max());
    latest.map_or(0, |date| {
        u32::from(date.year()) * 10_000
            + u32::from(date.month().unwrap_or(0)) * 100
            + u32::from(date.day().unwrap_or(0))
    })
}
