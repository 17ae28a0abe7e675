//! Statuses by date: who was what, when, as far as documents date it.

use super::{
    Table,
    counted::{Cross, Part, main_rows},
};
use crate::{
    catalogue::Catalogue,
    domain::{Grade, PartialDate, Record, StatusId},
};

/// A status of a record at a date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The row of the record.
    pub row: u32,
    /// Which status.
    pub status: StatusId,
    /// When, if a document says.
    pub date: Option<PartialDate>,
    /// Whether documents say it outright.
    pub sure: bool,
}

/// Statuses by date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standings {
    /// The dates, the earliest first.
    pub dates: Vec<PartialDate>,
    /// Statuses (places in the vocabulary) by date (places in `dates`).
    pub table: Table,
}

/// Every status of these records.
pub fn standings_of<'a>(catalogue: &Catalogue, records: impl Iterator<Item = &'a Record>) -> Vec<Standing> {
    let mut all = Vec::new();
    for record in records {
        let Some(row) = catalogue.find(&record.id) else { continue };
        all.extend(record.statuses.iter().map(|claim| Standing {
            row,
            status: claim.value.status.clone(),
            date: claim.value.date,
            sure: claim.grade == Grade::Explicit,
        }));
    }
    all
}

/// The foremost status of each record of the main kind, which takes no more than the catalogue.
pub fn foremost_standings(catalogue: &Catalogue) -> Vec<Standing> {
    let foremost = |row: u32| {
        let (status, date) = catalogue.row(row)?.status?;
        Some(Standing { row, status, date, sure: true })
    };
    main_rows(catalogue).filter_map(foremost).collect()
}

/// Counts statuses by date. A record that has a status at two dates counts at both.
pub fn standings(catalogue: &Catalogue, standings: &[Standing]) -> Standings {
    let statuses = &catalogue.vocabulary.statuses;
    let mut dates: Vec<PartialDate> = Vec::new();
    for date in standings.iter().filter_map(|standing| standing.date) {
        if let Err(place) = dates.binary_search(&date) {
            dates.insert(place, date);
        }
    }
    let mut cross = Cross::new(statuses.len(), dates.len());
    for standing in standings {
        let Some(line) = statuses.iter().position(|term| term.id == standing.status) else { continue };
        let column = standing.date.and_then(|date| dates.binary_search(&date).ok());
        cross.add(standing.row, &[(line, standing.sure)], column.as_slice());
    }
    let mut table = cross.table(catalogue, false, &|_: Part, _: Part| None);
    table.lines.retain(|line| line.all.total() > 0);
    Standings { dates, table }
}
