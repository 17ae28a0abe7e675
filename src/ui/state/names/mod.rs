//! The names that the page holds before and without the engine: themes, territories where records
//! stand, titles of records. What is typed is looked for at the beginnings of their words. It never
//! reads what a record says.

#[cfg(test)]
mod cases;
mod early;
mod suggest;
mod typed;

use super::fold::fold;
use crate::{catalogue::Catalogue, domain::Vocabulary};
pub use early::early;
pub use suggest::{Suggested, Suggestion, suggestions};
use typed::Typed;

/// Titles that are looked at, those of the main kind first. At 5,000 a key takes a few milliseconds;
/// a larger dataset has the engine find the rest.
const TITLES: usize = 5_000;

/// The names of a dataset, folded once.
#[derive(Debug, Default)]
pub struct Names {
    /// The full label and the short one of each theme, in the order of the vocabulary.
    themes: Vec<[String; 2]>,
    /// Those of `Catalogue::territory_codes`.
    territories: Vec<String>,
    /// The rows of records with their titles, those of the main kind first.
    titles: Vec<(u32, String)>,
}

impl Names {
    /// The names of this dataset. The kinds that are shown only when asked for have none here.
    pub fn of(catalogue: &Catalogue) -> Self {
        let Vocabulary { themes, kinds, .. } = &catalogue.vocabulary;
        let codes = &catalogue.territory_codes;
        let territory = |place| catalogue.vocabulary.territories.name_of(codes, place).map(fold);
        let kind = |row: &u32| usize::from(catalogue.kinds.get(*row as usize).copied().unwrap_or_default());
        let rows = || 0..catalogue.len() as u32;
        let main = rows().filter(|row| kind(row) == 0);
        let others = rows().filter(|row| kind(row) > 0 && kinds.get(kind(row)).is_some_and(|kind| !kind.hidden));
        let title = |row| Some((row, fold(&catalogue.row(row)?.title)));
        Self {
            themes: themes.iter().map(|theme| [fold(&theme.label), fold(&theme.short)]).collect(),
            territories: (0..codes.len()).map(|place| territory(place).unwrap_or_default()).collect(),
            titles: main.chain(others).take(TITLES).filter_map(title).collect(),
        }
    }
}
