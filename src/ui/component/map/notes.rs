//! Beside the map: what its signs mean, and who has no place on it.

use crate::{
    catalogue::{Catalogue, Row},
    ui::{
        component::route_of,
        markup::{IntoMarkup, Markup, html},
        state::{Search, is_unplaced, listed},
    },
    wording::map as words,
};
use leptos::prelude::*;

/// What the signs mean.
pub fn legend() -> Markup {
    let item = |(class, figure, meaning): (&'static str, &'static str, &'static str)| {
        html! { <li class="map__key"><span class=class aria-hidden="true">{figure}</span>" "{meaning}</li> }
    };
    let items: Vec<Markup> = [
        ("map__mark", "", words::SURE),
        ("map__mark map__mark--probable", "", words::PROBABLE),
        ("map__cluster", "3", words::SEVERAL),
        ("map__number", "3", words::NUMBER),
    ]
    .into_iter()
    .map(item)
    .collect();
    html! { <ul class="map__legend" aria-label=words::LEGEND>{items}</ul> }
}

/// The records of the list whose seat is not known (tracked); nothing when all have one.
pub fn unplaced(search: Search, catalogue: &Catalogue) -> Markup {
    let vocabulary = &catalogue.vocabulary;
    let shown = search.shown().get();
    let mut rows: Vec<Row> = shown.map(|shown| listed(catalogue, &shown.response)).unwrap_or_default();
    rows.retain(|row| is_unplaced(row) && vocabulary.main_kind().is_some_and(|kind| kind.id == row.kind));
    if rows.is_empty() {
        return ().into_markup();
    }
    let link = |(place, row): (usize, &Row)| {
        let href = route_of(vocabulary, &row.kind, &row.id).href();
        html! { {(place > 0).then_some(", ")}<a href=href>{row.title.clone()}</a> }
    };
    let links: Vec<Markup> = rows.iter().enumerate().map(link).collect();
    html! { <p class="map__unplaced">{words::UNPLACED}{links}"."</p> }
}
