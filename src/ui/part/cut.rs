//! Where the program is cut: each function here, and what only it reaches, becomes a part, by the name that stands before it.
//! What several parts reach the build keeps apart. It is called through what `Part` keeps of it, so that nothing else
//! of the program names what a part holds.

use super::program::{DrawSheet, Pages, Sequel};
use crate::{
    route::Route,
    ui::{browser, component, page, state::Place},
};
use leptos::prelude::*;
use wasm_split_helpers::{SplitLoaderError, wasm_split};

type Cut<T> = Result<T, SplitLoaderError>;

#[wasm_split(liste, fallible)]
pub fn list() -> Cut<Pages> {
    let view = |place| match place {
        Place::Frame | Place::Page(Route::Embed(_)) => view! { <page::EmbedPage/> }.into_any(),
        _ => view! { <page::SearchPage/> }.into_any(),
    };
    Ok(Pages { view, load: |atlas, _| atlas.catalogue().done() })
}

#[wasm_split(suite, fallible)]
pub fn sequel() -> Cut<Sequel> {
    Ok(Sequel {
        start_engine: browser::start_engine,
        home_themes: page::home_themes,
        home_rest: page::home_rest,
        facets: |catalogue, on_add| view! { <component::FacetList catalogue on_add/> }.into_any(),
        reading: component::reading_note,
        reach: component::reach_note,
        empty: |catalogue| view! { <component::Empty catalogue/> }.into_any(),
        reasons: component::reasons_told,
        around: component::around_territory,
        also: |catalogue| view! { <component::Also catalogue/> }.into_any(),
        formats: component::formats,
    })
}

#[wasm_split(carte, fallible)]
pub fn sheet() -> Cut<DrawSheet> {
    Ok(component::sheet)
}

#[wasm_split(fiche, fallible)]
pub fn record() -> Cut<Pages> {
    let view = |place| match place {
        Place::Page(route) => view! { <page::RecordPage route/> }.into_any(),
        Place::List | Place::Frame => ().into_any(),
    };
    Ok(Pages { view, load: page::load_record })
}

#[wasm_split(guide, fallible)]
pub fn guide() -> Cut<Pages> {
    let view = |place| match place {
        Place::Page(Route::Guide(chapter)) => view! { <page::GuidePage chapter/> }.into_any(),
        Place::Page(Route::About) => view! { <page::AboutPage/> }.into_any(),
        Place::Page(Route::Accessibility) => view! { <page::AccessibilityPage/> }.into_any(),
        Place::Page(Route::Offline) => view! { <page::OfflinePage/> }.into_any(),
        _ => ().into_any(),
    };
    Ok(Pages { view, load: page::load_guide })
}

#[wasm_split(exemples, fallible)]
pub fn examples() -> Cut<Pages> {
    let view = |place| match place {
        Place::Page(Route::Inspire(_)) => view! { <page::InspirePage/> }.into_any(),
        Place::Page(Route::Deed(id)) => view! { <page::DeedPage id/> }.into_any(),
        Place::Page(Route::Panorama) => view! { <page::PanoramaPage/> }.into_any(),
        Place::Page(Route::Chronology(_)) => view! { <page::ChronologyPage/> }.into_any(),
        _ => ().into_any(),
    };
    Ok(Pages { view, load: page::load_examples })
}

#[wasm_split(carnet, fallible)]
pub fn notebook() -> Cut<Pages> {
    let view = |place| match place {
        Place::Page(Route::Notebook(_)) => view! { <page::NotebookPage/> }.into_any(),
        Place::Page(Route::Compare(_)) => view! { <page::ComparePage/> }.into_any(),
        Place::Page(Route::EmbedMaker(_)) => view! { <page::EmbedMakerPage/> }.into_any(),
        _ => ().into_any(),
    };
    Ok(Pages { view, load: page::load_notebook })
}
