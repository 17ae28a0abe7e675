//! The catalogue: vocabularies, one column per facet, and the display rows, which are decoded one
//! by one when shown, so that a large dataset opens at once.

use super::{Reach, Row};
use crate::{
    bundle::{self, BundleError, names},
    domain::{Record, RecordId, TerritoryCode, Vocabulary},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Several values a row, as indices: the values of row `i` are `values[starts[i]..starts[i + 1]]`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    starts: Vec<u32>,
    values: Vec<u16>,
}

impl Column {
    fn of(rows: impl Iterator<Item = Vec<u16>>) -> Self {
        let mut column = Self { starts: vec![0], values: Vec::new() };
        for mut row in rows {
            row.sort_unstable();
            row.dedup();
            column.values.extend(row);
            column.starts.push(column.values.len() as u32);
        }
        column
    }

    /// The values of a row; none for a row that does not exist.
    pub fn values(&self, row: u32) -> &[u16] {
        let bound = |place: usize| self.starts.get(place).map(|start| *start as usize);
        match (bound(row as usize), bound(row as usize + 1)) {
            (Some(from), Some(to)) => self.values.get(from..to).unwrap_or_default(),
            _ => &[],
        }
    }
}

/// Everything that lists need.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Catalogue {
    /// The vocabularies of the dataset.
    pub vocabulary: Vocabulary,
    /// The territories in which records stand, sorted: what the values of `territories` index.
    pub territory_codes: Vec<TerritoryCode>,
    /// Places in `vocabulary.themes`.
    pub themes: Column,
    /// Places in `territory_codes`.
    pub territories: Column,
    /// Seats and areas of action, one a row.
    pub reach: Vec<Reach>,
    /// Place in `vocabulary.kinds`, one a row.
    pub kinds: Vec<u16>,
    /// Ids, in row order.
    pub ids: Vec<RecordId>,
    /// Rank of each row by title, in French order.
    pub by_name: Vec<u32>,
    /// `AAAAMMJJ` of each row, 0 when undated.
    pub dates: Vec<u32>,
    row_starts: Vec<u32>,
    /// Taken whole: byte by byte, those of 10,000 rows are a task of 50 ms in the page.
    #[serde(with = "serde_bytes")]
    row_bytes: Vec<u8>,
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
        let mut territory_codes: Vec<TerritoryCode> = standing.iter().flatten().cloned().collect();
        territory_codes.sort();
        territory_codes.dedup();
        let code_places = places(territory_codes.iter());

        let mut order: Vec<(String, usize)> =
            records.iter().enumerate().map(|(row, r)| (sort_key(&r.title), row)).collect();
        order.sort();
        let mut by_name = vec![0; records.len()];
        for (rank, (_, row)) in order.iter().enumerate() {
            by_name[*row] = rank as u32;
        }

        let mut row_starts = vec![0];
        let mut row_bytes = Vec::new();
        for record in records {
            let row = Row::of(record, &vocabulary);
            // Serialising plain data into memory cannot fail; an empty row would decode as none.
            row_bytes.extend(postcard::to_allocvec(&row).unwrap_or_default());
            row_starts.push(row_bytes.len() as u32);
        }
        Self {
            themes: Column::of(records.iter().map(|record| {
                record.themes.iter().filter_map(|claim| theme_places.get(&claim.value.theme).copied()).collect()
            })),
            territories: Column::of(
                standing.iter().map(|codes| codes.iter().filter_map(|code| code_places.get(code).copied()).collect()),
            ),
            reach: records.iter().map(|record| Reach::of(record, |code| code_places.get(code).copied())).collect(),
            kinds: records.iter().map(|record| kind_places.get(&record.kind).copied().unwrap_or(0)).collect(),
            ids: records.iter().map(|record| record.id.clone()).collect(),
            dates: records.iter().map(date_key).collect(),
            by_name,
            territory_codes,
            vocabulary,
            row_starts,
            row_bytes,
        }
    }

    /// Reads a catalogue file.
    pub fn open(file: &[u8]) -> Result<Self, BundleError> {
        let content = bundle::open(names::CATALOGUE.1, file)?;
        postcard::from_bytes(content).map_err(|_| BundleError::Damaged)
    }

    /// Writes a catalogue file.
    pub fn seal(&self) -> Vec<u8> {
        // Serialising plain data into memory cannot fail; an empty content would not open.
        bundle::seal(names::CATALOGUE.1, &postcard::to_allocvec(self).unwrap_or_default())
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
        let from = *self.row_starts.get(row as usize)? as usize;
        let to = *self.row_starts.get(row as usize + 1)? as usize;
        postcard::from_bytes(self.row_bytes.get(from..to)?).ok()
    }

    /// The row of this id.
    pub fn find(&self, id: &RecordId) -> Option<u32> {
        self.ids.iter().position(|other| other == id).map(|row| row as u32)
    }
}

fn places<'a, T: Ord + 'a>(values: impl Iterator<Item = &'a T>) -> BTreeMap<&'a T, u16> {
    values.enumerate().map(|(place, value)| (value, place as u16)).collect()
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
