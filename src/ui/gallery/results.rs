//! A result: each kind of record, and what is said of it.

use super::{
    specimen::Specimen,
    stage::{Kit, Stage, calais},
};
use crate::{
    catalogue::{Nearness, Reason, SearchRequest},
    domain::{Grade, Record, TerritoryLevel},
    protocol::{EngineFault, ExportScope, Hit, Marked, PlacesTold, SearchResponse},
    ui::{
        component::{ExportMenu, ResultItem, Why},
        markup::{IntoMarkup, html},
        state::{Phase, Shared, Shown, Worth},
    },
};
use leptos::prelude::*;

pub(super) fn specimens(kit: &Kit) -> Vec<Specimen> {
    let main = |record: &Record| record.kind == kit.main.id;
    let by_name = kit.record(|record| main(record) && record.themes.iter().any(|theme| theme.grade == Grade::FromName));
    let nowhere = kit.record(|record| main(record) && record.seats.is_empty() && record.territories.is_empty());
    let bare = kit.record(|record| main(record) && record.themes.is_empty());
    let many = kit.record(|record| main(record) && record.themes.len() > 4);
    let shown = [
        ("a PTCE", Some(kit.pole)),
        ("a PTCE with more themes than are shown", many),
        ("a theme after the name alone", by_name),
        ("its place is not known", nowhere),
        ("its themes are not known", bare),
        ("another kind of record", Some(kit.knowledge)),
    ];
    let result = Specimen::wide("ResultItem", "A result of the list. The link is on its title only.");
    let result = shown.into_iter().fold(result, |result, (label, record)| match record {
        Some(record) => result.state(label, item(kit, record, false, None)),
        None => result,
    });
    let result = result.state("words answer: why can be asked", item(kit, kit.pole, true, None));
    vec![
        nearness()
            .into_iter()
            .fold(result, |result, (label, near)| result.state(label, item(kit, kit.pole, false, Some(near)))),
        export(kit),
    ]
}

fn export(kit: &Kit) -> Specimen {
    let menu = |opened: bool| html! { <ExportMenu id="export" scope=Signal::stored(ExportScope::All) opened/> };
    let down = |stage: &Stage| {
        stage.engine.phase().set(Phase::Failed(EngineFault::NotStarted));
        menu(true)
    };
    Specimen::small("ExportMenu", "Beside the order of a list, and for the whole dataset: its records as a file.")
        .state("closed", kit.here(|_| menu(false)))
        .state("open", kit.here(|_| menu(true)))
        .state("the engine, which makes the files, is not there", kit.here(down))
}

/// A result as an item of a list.
fn item(kit: &Kit, record: &Record, worded: bool, near: Option<Nearness>) -> String {
    kit.here(|stage| {
        let Some(hit) = hit(stage, record, near) else { return ().into_markup() };
        let why = near.and_then(|_| why(kit, &hit));
        let hit = if worded { found(hit) } else { hit };
        html! {
            <ol class="result-list"><ResultItem hit why worded catalogue=stage.catalogue.clone()/></ol>
        }
    })
}

/// A record as a result.
pub(super) fn hit(stage: &Stage, record: &Record, nearness: Option<Nearness>) -> Option<Hit> {
    let row = stage.catalogue.row(stage.catalogue.find(&record.id)?)?;
    let (title, excerpt) = (Marked::plain(&*row.title), Marked::plain(&*row.lead));
    Some(Hit { row, title, excerpt, score: 1.0, nearness })
}

/// The first word of each text marked, as if it had been asked for.
fn found(hit: Hit) -> Hit {
    let first = |text: Marked| {
        let end = text.text.find(' ').unwrap_or(text.text.len()) as u32;
        Marked { marks: vec![(0, end)], ..text }
    };
    Hit { title: first(hit.title), excerpt: first(hit.excerpt), ..hit }
}

/// What a list around a commune says of a result.
fn why(kit: &Kit, hit: &Hit) -> Option<Why> {
    let place = calais();
    let request = SearchRequest { near: Some(place.code.clone()), ..SearchRequest::default() };
    let places = PlacesTold { known: vec![place], ..PlacesTold::default() };
    let response = Shared::new(SearchResponse { places, ..kit.answer() });
    Why::of(hit, &Shown { request, response, worth: Worth::Current }, Some(&kit.main.id))
}

/// The ways in which a result can be near.
fn nearness() -> [(&'static str, Nearness); 5] {
    let near = |reason, km| Nearness { reason, km };
    let covers = |grade| Reason::Covers { level: TerritoryLevel::Departement, grade };
    [
        ("near: its area covers the place", near(covers(Grade::Explicit), Some(12.0))),
        ("near: its area probably covers the place", near(covers(Grade::Inferred), None)),
        ("near: its seat is there", near(Reason::SeatHere, Some(0.0))),
        ("near: its seat is at some distance", near(Reason::Seat, Some(12.4))),
        ("near: no seat is known, its area begins at some distance", near(Reason::Area, Some(48.0))),
    ]
}
