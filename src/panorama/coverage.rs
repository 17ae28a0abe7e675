//! Themes by département: what a dataset has, and what it does not have.

use super::{
    Table,
    counted::{Cross, Part, main_rows},
};
use crate::{
    catalogue::{Catalogue, SearchRequest},
    domain::{Grade, TerritoryLevel, ThemeId},
};

/// Themes (places in the vocabulary, in its order) by département (places in `territory_codes`, most
/// first). A theme that no document says outright is probable.
pub fn coverage(catalogue: &Catalogue) -> Table {
    let vocabulary = &catalogue.vocabulary;
    let departements = catalogue.territory_codes.of_level(TerritoryLevel::Departement);
    let first = departements.start;
    let mut cross = Cross::new(vocabulary.themes.len(), departements.len());
    for row in main_rows(catalogue) {
        let places = catalogue.territories.values(row).iter().map(|place| usize::from(*place));
        let columns: Vec<usize> =
            places.filter(|place| departements.contains(place)).map(|place| place - first).collect();
        cross.add(row, &themes_of(catalogue, row), &columns);
    }
    let filter = |line: Part, column: Part| {
        let mut request = SearchRequest::default();
        match line {
            Part::At(theme) => request.themes.push(vocabulary.themes.get(theme)?.id.clone()),
            Part::Unknown => return None,
            Part::Any => {}
        }
        match column {
            Part::At(place) => request.territories.push(catalogue.territory_codes.get(first + place)?),
            Part::Unknown => return None,
            Part::Any => {}
        }
        Some(request)
    };
    let mut table = cross.table(catalogue, true, &filter);
    for column in &mut table.columns {
        column.at = column.at.map(|place| first + place);
    }
    table
}

/// How many départements that the dataset names have no record of the main kind.
pub fn departements_without(catalogue: &Catalogue, coverage: &Table) -> u32 {
    let known = catalogue.vocabulary.territories.of_level(TerritoryLevel::Departement).count();
    let with = coverage.columns.iter().filter(|column| column.at.is_some()).count();
    known.saturating_sub(with) as u32
}

/// The themes of a row as places in the vocabulary, the surest first, with whether one is sure.
fn themes_of(catalogue: &Catalogue, row: u32) -> Vec<(usize, bool)> {
    let themes = catalogue.row(row).map(|row| row.themes).unwrap_or_default();
    let place = |id: &ThemeId| catalogue.vocabulary.themes.iter().position(|theme| theme.id == *id);
    themes.iter().filter_map(|(id, grade)| Some((place(id)?, *grade == Grade::Explicit))).collect()
}
