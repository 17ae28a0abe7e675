//! The orders of a list.

use super::{Catalogue, Nearness, Ranked, Sort, Surroundings};

/// Sorts rows; `ranked` says whether their scores mean something.
pub(super) fn order(catalogue: &Catalogue, sort: Sort, ranked: bool, around: &Surroundings, rows: &mut [Ranked]) {
    let name = |row: u32| catalogue.by_name.get(row as usize).copied().unwrap_or(u32::MAX);
    let date = |row: u32| catalogue.dates.get(row as usize).copied().unwrap_or(0);
    match sort {
        Sort::Best | Sort::Relevance if ranked => {
            rows.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.row.cmp(&b.row)))
        }
        Sort::Best | Sort::Relevance => {}
        Sort::Distance => rows.sort_by(|a, b| {
            let near = Nearness::order(around.of(a.row), around.of(b.row));
            near.then(b.score.total_cmp(&a.score)).then(a.row.cmp(&b.row))
        }),
        Sort::Name => rows.sort_by_key(|found| name(found.row)),
        Sort::Date => rows.sort_by_key(|found| (std::cmp::Reverse(date(found.row)), name(found.row))),
    }
}
