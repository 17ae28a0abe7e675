//! Where records are, as the catalogue keeps it.

use crate::{
    domain::{Grade, Record, TerritoryCode},
    flat::{Column, numbers, points},
    geo::Point,
};
use serde::{Deserialize, Serialize};

/// Seats and areas of action of each row: places in `Catalogue::territory_codes`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Reach {
    /// Communes of its seats.
    seats: Column,
    /// The centre of each.
    #[serde(with = "points")]
    centres: Vec<Option<Point>>,
    /// Territories of its areas of action.
    areas: Column,
    /// The grade of each reading, as a place in `GRADES`.
    #[serde(with = "numbers")]
    grades: Vec<u16>,
}

const GRADES: [Grade; 3] = [Grade::Explicit, Grade::FromName, Grade::Inferred];

impl Reach {
    /// Where these records are.
    pub(super) fn of(records: &[Record], place: impl Fn(&TerritoryCode) -> Option<u16>) -> Self {
        let placed = |record: &Record| {
            let seats = record.seats.iter().map(|seat| &seat.value);
            seats.filter_map(|seat| Some((place(&seat.commune)?, seat.point))).collect::<Vec<_>>()
        };
        let acting = |record: &Record| {
            let codes = record.areas.iter().flat_map(|area| area.value.codes.iter().map(|code| (code, area.grade)));
            codes.filter_map(|(code, grade)| Some((place(code)?, grade))).collect::<Vec<_>>()
        };
        let grade = |(_, grade): (u16, Grade)| GRADES.iter().position(|other| *other == grade).unwrap_or(0) as u16;
        Self {
            seats: Column::of(
                records.iter().map(|record| placed(record).into_iter().map(|(place, _)| place).collect()),
            ),
            centres: records.iter().flat_map(placed).map(|(_, point)| point).collect(),
            areas: Column::of(
                records.iter().map(|record| acting(record).into_iter().map(|(place, _)| place).collect()),
            ),
            grades: records.iter().flat_map(acting).map(grade).collect(),
        }
    }

    /// Communes of the seats of a row, with their centres.
    pub fn seats(&self, row: u32) -> impl Iterator<Item = (u16, Option<Point>)> {
        let centres = self.centres.get(self.seats.range(row)).unwrap_or_default();
        self.seats.values(row).iter().copied().zip(centres.iter().copied())
    }

    /// Territories of the areas of action of a row, with the grade of the reading.
    pub fn areas(&self, row: u32) -> impl Iterator<Item = (u16, Grade)> {
        let grades = self.grades.get(self.areas.range(row)).unwrap_or_default();
        let grade = |place: &u16| GRADES.get(usize::from(*place)).copied();
        self.areas.values(row).iter().zip(grades).filter_map(move |(place, at)| Some((*place, grade(at)?)))
    }

    pub(super) fn is_whole(&self, rows: usize) -> bool {
        let known = |place: &u16| usize::from(*place) < GRADES.len();
        self.seats.is_whole(rows)
            && self.areas.is_whole(rows)
            && self.centres.len() == self.seats.total()
            && self.grades.len() == self.areas.total()
            && self.grades.iter().all(known)
    }
}
