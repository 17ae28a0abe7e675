//! What a list shows of a record.

use crate::{
    domain::{
        Grade, KindId, PartialDate, Record, RecordId, StatusId, TerritoryCode, TerritoryLevel, ThemeId, Vocabulary,
    },
    geo::Point,
};
use serde::{Deserialize, Serialize};

/// A record as lists show it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Row {
    /// Its id.
    pub id: RecordId,
    /// Its kind.
    pub kind: KindId,
    /// Its title.
    pub title: String,
    /// Where: the communes of its seats, else its territories; empty when unknown.
    pub places: Vec<String>,
    /// Its themes with their grades, surest first.
    pub themes: Vec<(ThemeId, Grade)>,
    /// The first sentence about it; empty when sources say nothing more.
    pub lead: String,
    /// Its foremost status and the date of it.
    pub status: Option<(StatusId, Option<PartialDate>)>,
    /// The date of an event or a figure.
    pub date: Option<PartialDate>,
    /// One point per claim of a seat.
    pub seats: Vec<SeatPoint>,
}

/// A claim of a seat, as a point.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SeatPoint {
    /// `com-…`
    pub commune: TerritoryCode,
    /// Centre of the commune, degrees WGS84.
    pub point: Option<Point>,
    /// How sure the claim is.
    pub grade: Grade,
}

impl Row {
    /// The row of a record.
    pub fn of(record: &Record, vocabulary: &Vocabulary) -> Self {
        let mut themes: Vec<(ThemeId, Grade)> =
            record.themes.iter().map(|claim| (claim.value.theme.clone(), claim.grade)).collect();
        themes.sort_by_key(|(_, grade)| *grade);
        Self {
            id: record.id.clone(),
            kind: record.kind.clone(),
            title: record.title.clone(),
            places: places(record, vocabulary),
            themes,
            lead: lead(record),
            status: foremost_status(record, vocabulary),
            date: record.date,
            seats: record
                .seats
                .iter()
                .map(|seat| SeatPoint {
                    commune: seat.value.commune.clone(),
                    point: seat.value.point,
                    grade: seat.grade,
                })
                .collect(),
        }
    }
}

fn places(record: &Record, vocabulary: &Vocabulary) -> Vec<String> {
    let mut places: Vec<String> =
        record.seats.iter().map(|seat| format!("{} ({})", seat.value.name, seat.value.departement)).collect();
    if places.is_empty() {
        places = record
            .territories
            .iter()
            .map(|claim| &claim.value)
            .chain(record.areas.iter().flat_map(|area| &area.value.codes))
            .filter_map(|code| vocabulary.territory_name(code))
            .map(str::to_owned)
            .collect();
        // The widest comes last: «Amiens Métropole», then «Somme».
        if let [first, .., last] = record.territories.as_slice()
            && first.value.level() == TerritoryLevel::Region
            && last.value.level() != TerritoryLevel::Region
        {
            places.reverse();
        }
    }
    places.dedup();
    places
}

fn lead(record: &Record) -> String {
    record
        .summary
        .first()
        .map(|claim| &claim.value)
        .or_else(|| record.goals.first().map(|claim| &claim.value))
        .or_else(|| record.actions.first().map(|claim| &claim.value))
        .or_else(|| record.expansions.first().map(|claim| &claim.value))
        .or_else(|| record.positions.first().map(|claim| &claim.value.text))
        .or_else(|| record.statuses.first().map(|claim| &claim.value.text))
        .cloned()
        .unwrap_or_default()
}

/// The status that stands first in the vocabulary.
fn foremost_status(record: &Record, vocabulary: &Vocabulary) -> Option<(StatusId, Option<PartialDate>)> {
    let rank = |id: &StatusId| vocabulary.statuses.iter().position(|term| term.id == *id);
    record
        .statuses
        .iter()
        .min_by_key(|claim| rank(&claim.value.status).unwrap_or(usize::MAX))
        .map(|claim| (claim.value.status.clone(), claim.value.date))
}
