//! Beside the map: what its signs mean, and who has no place on it.

use crate::{
    catalogue::{Catalogue, Row},
    outlines::Outlines,
    ui::{
        component::route_of,
        state::{Load, Search, Shared, listed, place_marks},
    },
    wording::map as words,
};
use leptos::prelude::*;

/// What the signs mean.
#[component]
pub fn Legend() -> impl IntoView {
    let item = |class: &'static str, figure: &'static str, meaning: &'static str| {
        view! { <li class="map__key"><span class=class aria-hidden="true">{figure}</span>" "{meaning}</li> }
    };
    view! {
        <ul class="map__legend" aria-label=words::LEGEND>
            {item("map__mark", "", words::SURE)}
            {item("map__mark map__mark--probable", "", words::PROBABLE)}
            {item("map__cluster", "3", words::SEVERAL)}
            {item("map__number", "3", words::NUMBER)}
        </ul>
    }
    .into_any()
}

/// The records of the list whose seat is not known; nothing when all have one.
#[component]
pub fn Unplaced(
    /// The catalogue, which knows their names.
    catalogue: Shared<Catalogue>,
    /// The drawing.
    drawing: Memo<Load<Shared<Outlines>>>,
) -> impl IntoView {
    let shown = expect_context::<Search>().shown();
    move || {
        let rows = shown.with(|shown| shown.as_ref().map(|shown| listed(&catalogue, &shown.response)))?;
        let outlines = drawing.get().ready()?;
        let vocabulary = &catalogue.vocabulary;
        let (_, mut elsewhere) = place_marks(rows, &outlines);
        elsewhere.retain(|row| vocabulary.main_kind().is_some_and(|kind| kind.id == row.kind));
        let link = |(place, row): (usize, &Row)| {
            let href = route_of(vocabulary, &row.kind, &row.id).href();
            view! { {(place > 0).then_some(", ")}<a href=href>{row.title.clone()}</a> }
        };
        let links = elsewhere.iter().enumerate().map(link).collect_view();
        (!elsewhere.is_empty()).then(|| view! { <p class="map__unplaced">{words::UNPLACED}{links}"."</p> })
    }
}
