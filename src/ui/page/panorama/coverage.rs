//! Themes by département.

use super::{noun, place_name, tally, theme_head};
use crate::{
    catalogue::Catalogue,
    panorama::{Column, Line, Table, departements_without},
    ui::{
        component::{Grid, GridLine, Head, picture},
        markup::{IntoMarkup, Markup, html},
    },
    wording::panorama as words,
};

/// The picture; nothing when the dataset counts nothing.
pub(super) fn part(catalogue: &Catalogue, coverage: &Table) -> Option<Markup> {
    let noun = noun(catalogue);
    let name = |column: &Column| {
        let code = column.at.and_then(|at| catalogue.territory_codes.get(at));
        place_name(catalogue, code.as_ref(), words::NO_DEPARTEMENT_SHORT)
    };
    let columns: Vec<Head> = coverage.columns.iter().map(|column| Head::plain(name(column))).collect();
    let line = |line: &Line| {
        let head = theme_head(catalogue, line.at);
        let cells = line.cells.iter().zip(&columns);
        GridLine {
            all: tally(&line.all, &[&head.label], &noun),
            cells: cells.map(|(cell, column)| tally(cell, &[&head.label, &column.label], &noun)).collect(),
            head,
            inside: false,
        }
    };
    let lines: Vec<GridLine> = coverage.lines.iter().map(line).collect();
    let (fullest, _) = coverage.columns.iter().zip(&columns).find(|(column, _)| column.at.is_some())?;
    let told = finding(catalogue, coverage, (&name(fullest), fullest.all.total()))?;
    let notes = vec![
        words::departements_without(departements_without(catalogue, coverage)),
        words::HOW_PROBABLE.to_owned(),
        words::SEVERAL.to_owned(),
    ];
    let grid = html! { <Grid id="couverture" label=words::COVERAGE_LABEL corner=words::THEME columns lines/> };
    Some(picture("h-couverture", words::COVERAGE, told, notes, grid.into_markup()))
}

/// What it finds, of what has a theme and a département.
fn finding(catalogue: &Catalogue, coverage: &Table, departement: (&str, u32)) -> Option<String> {
    let filled = |line: &Line| {
        let there = line.cells.iter().zip(&coverage.columns);
        there.filter(|(cell, column)| cell.total() > 0 && column.at.is_some()).count() as u32
    };
    let known = || coverage.lines.iter().filter(|line| line.at.is_some());
    let mut widest: Option<(&Line, u32)> = None;
    for line in known() {
        if widest.is_none_or(|(_, most)| most < filled(line)) {
            widest = Some((line, filled(line)));
        }
    }
    let (widest, most) = widest?;
    let columns = coverage.columns.iter().filter(|column| column.at.is_some()).count() as u32;
    let cells = known().count() as u32 * columns;
    let theme = theme_head(catalogue, widest.at).label;
    Some(words::coverage(departement, (&theme, most), known().map(filled).sum(), cells))
}
