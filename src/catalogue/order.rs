//! The orders of a list.

use super::{Catalogue, Nearness, Ranked, Sort, Surroundings};

/// Sorts rows; `ranked` says whether their scores mean something. One sort for all orders: each one
/// written weighs 4 kB in the page.
pub(super) fn order(catalogue: &Catalogue, sort: Sort, ranked: bool, around: &Surroundings, rows: &mut [Ranked]) {
    let name = |row: u32| catalogue.by_name.get(row as usize).copied().unwrap_or(u32::MAX);
    let date = |row: u32| catalogue.dates.get(row as usize).copied().unwrap_or(0);
    let better = |a: &Ranked, b: &Ranked| b.score.total_cmp(&a.score).then(a.row.cmp(&b.row));
    if ranked || !matches!(sort, Sort::Best | Sort::Relevance) {
        rows.sort_by(|a, b| match sort {
            Sort::Best | Sort::Relevance => better(a, b),
            Sort::Distance => Nearness::order(around.of(a.row), around.of(b.row)).then_with(|| better(a, b)),
            Sort::Name => name(a.row).cmp(&name(b.row)),
            Sort::Date => date(b.row).cmp(&date(a.row)).then_with(|| name(a.row).cmp(&name(b.row))),
        });
    }
}
