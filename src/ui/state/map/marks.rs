//! The seats of the list as marks on the sheet, those that would overlap put together. Pure.

use super::View;
use crate::{
    catalogue::{Catalogue, ROWS_GIVEN, Row},
    domain::{Grade, KindId, RecordId, TerritoryCode},
    outlines::Outlines,
    protocol::SearchResponse,
};

/// A claim of a seat on the sheet.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// Whose seat.
    pub id: RecordId,
    /// The kind of that record.
    pub kind: KindId,
    /// Its title.
    pub title: String,
    /// Where it says to be.
    pub place: String,
    /// The commune of the seat.
    pub commune: TerritoryCode,
    /// Whether the documents say it outright.
    pub sure: bool,
    /// Map units.
    pub at: (i32, i32),
}

/// What stands at a place of the map: a mark, or several too close to be told apart.
#[derive(Clone, Debug, PartialEq)]
pub struct Sign {
    /// Where, map units of the whole sheet.
    pub at: (i32, i32),
    /// Its marks, one at least.
    pub marks: Vec<Mark>,
}

/// The rows of the whole list, whatever its page, up to `ROWS_GIVEN` (from a few thousand on, placing
/// them takes longer than a key press).
pub fn listed(catalogue: &Catalogue, response: &SearchResponse) -> Vec<Row> {
    response.rows.iter().take(ROWS_GIVEN).filter_map(|row| catalogue.row(*row)).collect()
}

/// Whether the map has no place for this row: no source gives it a seat.
pub fn is_unplaced(row: &Row) -> bool {
    row.seats.iter().all(|seat| seat.point.is_none())
}

/// The marks of a row; a seat that no part of the sheet shows has none.
pub fn marks_of(row: &Row, outlines: &Outlines) -> Vec<Mark> {
    let mut marks = Vec::new();
    for seat in &row.seats {
        if let Some(spot) = seat.point.and_then(|point| outlines.place(point)) {
            marks.push(Mark {
                id: row.id.clone(),
                kind: row.kind.clone(),
                title: row.title.clone(),
                place: row.places.join(", "),
                commune: seat.commune.clone(),
                sure: seat.grade == Grade::Explicit,
                at: (spot.x, spot.y),
            });
        }
    }
    marks
}

impl Sign {
    /// The marks that this view shows, put together when they stand closer than `apart`, map units
    /// of the whole sheet. Those closer to a number in `taken` are counted there, and left out.
    pub fn of(marks: impl Iterator<Item = Mark>, view: View, apart: i32, taken: &[(i32, i32)]) -> Vec<Self> {
        let near = |one: (i32, i32), other: (i32, i32)| {
            let (x, y) = (i64::from(one.0 - other.0), i64::from(one.1 - other.1));
            x * x + y * y < i64::from(apart) * i64::from(apart)
        };
        let mut signs: Vec<Self> = Vec::new();
        for mark in marks {
            let at = view.see(mark.at);
            if !view.shows(at) || taken.iter().any(|number| near(*number, at)) {
                continue;
            }
            match signs.iter_mut().find(|sign| near(sign.at, at)) {
                Some(sign) => sign.marks.push(mark),
                None => signs.push(Self { at, marks: vec![mark] }),
            }
        }
        signs
    }
}
