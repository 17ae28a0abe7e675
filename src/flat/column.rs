//! Several numbers a row.

use serde::{Deserialize, Serialize};
use std::ops::Range;

/// Several values a row, as indices: the values of row `i` are `values[starts[i]..starts[i + 1]]`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    #[serde(with = "super::steps")]
    starts: Vec<u32>,
    #[serde(with = "super::numbers")]
    values: Vec<u16>,
}

impl Default for Column {
    fn default() -> Self {
        Self { starts: vec![0], values: Vec::new() }
    }
}

impl Column {
    /// The values of each row, in its order.
    pub fn of(rows: impl Iterator<Item = Vec<u16>>) -> Self {
        let mut column = Self::default();
        for row in rows {
            column.values.extend(row);
            column.starts.push(column.values.len() as u32);
        }
        column
    }

    /// The values of each row, sorted, once each.
    pub fn of_sets(rows: impl Iterator<Item = Vec<u16>>) -> Self {
        Self::of(rows.map(|mut row| {
            row.sort_unstable();
            row.dedup();
            row
        }))
    }

    /// The values of a row; none for a row that does not exist.
    pub fn values(&self, row: u32) -> &[u16] {
        self.values.get(self.range(row)).unwrap_or_default()
    }

    /// Where the values of a row stand among all; nowhere for a row that does not exist.
    pub fn range(&self, row: u32) -> Range<usize> {
        range(&self.starts, row as usize).unwrap_or_default()
    }

    /// How many values there are in all.
    pub fn total(&self) -> usize {
        self.values.len()
    }

    /// True when it has this many rows, and no value that is none's.
    pub fn is_whole(&self, rows: usize) -> bool {
        cuts(&self.starts, rows, self.values.len())
    }
}

/// From the start of a row to that of the next.
pub(super) fn range(starts: &[u32], row: usize) -> Option<Range<usize>> {
    Some(*starts.get(row)? as usize..*starts.get(row.checked_add(1)?)? as usize)
}

/// True when these starts cut `values` values into `rows`.
pub(super) fn cuts(starts: &[u32], rows: usize, values: usize) -> bool {
    starts.len() == rows + 1 && starts.first() == Some(&0) && starts.last().map(|end| *end as usize) == Some(values)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_written_column_reads_as_its_rows(rows: Vec<Vec<u16>>) {
            let bytes = postcard::to_allocvec(&Column::of(rows.iter().cloned())).unwrap();
            let column: Column = postcard::from_bytes(&bytes).unwrap();
            prop_assert!(column.is_whole(rows.len()));
            for (place, row) in rows.iter().enumerate() {
                prop_assert_eq!(column.values(place as u32), &row[..]);
            }
            prop_assert_eq!(column.values(rows.len() as u32), &[] as &[u16]);
            prop_assert_eq!(column.values(u32::MAX), &[] as &[u16]);
        }

        #[test]
        fn a_column_of_any_bytes_answers_or_is_refused(bytes: Vec<u8>, row: u32) {
            if let Ok(column) = postcard::from_bytes::<Column>(&bytes) {
                column.values(row);
                column.is_whole(row as usize);
            }
        }
    }

    #[test]
    fn sets_are_sorted_and_hold_each_value_once() {
        let column = Column::of_sets([vec![3, 1, 3], vec![]].into_iter());
        assert_eq!((column.values(0), column.values(1)), (&[1, 3][..], &[][..]));
    }

    #[test]
    fn what_is_cut_short_is_not_whole() {
        let column = Column { starts: vec![0, 3], values: vec![1, 2] };
        assert!(!column.is_whole(1));
        assert_eq!(column.values(0), &[] as &[u16]);
        assert!(!Column { starts: vec![], values: vec![] }.is_whole(0));
        assert!(Column::default().is_whole(0));
    }
}
