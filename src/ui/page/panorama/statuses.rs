//! Statuses by date.

use super::{noun, tally};
use crate::{
    panorama::{Column, Line, standings},
    route::{Period, Route},
    ui::{
        component::{Grid, GridLine, Head, Icon, picture},
        markup::{IntoMarkup, Markup, html},
        state::Statuses,
    },
    wording::{self, panorama as words},
};

/// The picture; nothing without statuses.
pub(super) fn part(statuses: &Statuses) -> Option<Markup> {
    let catalogue = &statuses.catalogue;
    let counted = standings(catalogue, &statuses.standings);
    let (table, noun) = (&counted.table, noun(catalogue));
    let name = |column: &Column| {
        let date = column.at.and_then(|at| counted.dates.get(at)).copied();
        date.map_or_else(|| words::NO_DATE.to_owned(), wording::in_words)
    };
    let columns: Vec<Head> = table.columns.iter().map(|column| Head::plain(name(column))).collect();
    let line = |line: &Line| {
        let term = line.at.and_then(|at| catalogue.vocabulary.statuses.get(at));
        let head = Head::plain(term.map(|term| term.label.clone()).unwrap_or_default());
        let cells = line.cells.iter().zip(&columns);
        GridLine {
            all: tally(&line.all, &[&head.label], &noun),
            cells: cells.map(|(cell, column)| tally(cell, &[&head.label, &column.label], &noun)).collect(),
            head,
            inside: false,
        }
    };
    let lines: Vec<GridLine> = table.lines.iter().map(line).collect();
    let mut told: Option<&Column> = None;
    for column in table.columns.iter().filter(|column| column.at.is_some()) {
        if told.is_none_or(|most| most.all.total() < column.all.total()) {
            told = Some(column);
        }
    }
    let undated = statuses.standings.iter().filter(|standing| standing.date.is_none()).count() as u32;
    let told = told.map(|most| words::statuses(&name(most), most.all.total(), undated)).unwrap_or_default();
    let notes = if statuses.records.is_empty() { words::FOREMOST_ONLY } else { words::SEVERAL_STATUSES };
    let grid = html! {
        <Grid id="statuts" label=words::STATUSES_LABEL corner=words::STATUS columns lines=lines.clone()/>
        <p>
            <a class="more-link" href=Route::Chronology(Period::default()).href()>
                {words::TO_TIMELINE}" "<Icon name="arrow-right"/>
            </a>
        </p>
    };
    (!lines.is_empty()).then(|| picture("h-statuts", words::STATUSES, told, vec![notes.to_owned()], grid.into_markup()))
}
