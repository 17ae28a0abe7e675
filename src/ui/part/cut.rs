//! Where the program is cut: each function here, and what only it reaches, becomes a part, by the name that stands before it.
//! What several parts reach the build keeps apart. It is called through what `Part` keeps of it, so that nothing else
//! of the program names what a part holds.

use super::program::{Gift, Pages, Rows, Sequel};
use crate::{
    route::Route,
    ui::{
        browser, component,
        markup::{IntoMarkup, html},
        page,
        state::Place,
    },
};
use wasm_split_helpers::{SplitLoaderError, wasm_split};

type Cut = Result<Gift, SplitLoaderError>;

#[wasm_split(liste, fallible)]
pub fn list() -> Cut {
    Ok(Gift::Pages(Pages { view: |_| html! { <page::SearchPage/> }, load: |atlas, _| atlas.catalogue().done() }))
}

#[wasm_split(lignes, fallible)]
pub fn rows() -> Cut {
    Ok(Gift::Rows(Rows { results: |catalogue| html! { <component::Results catalogue/> } }))
}

#[wasm_split(lignes, fallible)]
pub fn frame() -> Cut {
    Ok(Gift::Pages(Pages { view: |_| html! { <page::EmbedPage/> }, load: |atlas, _| atlas.catalogue().done() }))
}

#[wasm_split(suite, fallible)]
pub fn sequel() -> Cut {
    Ok(Gift::Sequel(Sequel {
        start_engine: browser::start_engine,
        home_themes: page::home_themes,
        home_map: page::home_map,
        home_rest: page::home_rest,
        facets: |catalogue, on_add| html! { <component::FacetList catalogue on_add/> },
        reading: component::reading_note,
        reach: component::reach_note,
        empty: |catalogue| html! { <component::Empty catalogue/> },
        reasons: component::reasons_told,
        around: component::around_territory,
        also: |catalogue| html! { <component::Also catalogue/> },
        formats: component::formats,
    }))
}

#[wasm_split(carte, fallible)]
pub fn sheet() -> Cut {
    Ok(Gift::Sheet(component::sheet))
}

#[wasm_split(fiche, fallible)]
pub fn record() -> Cut {
    let view = |place| match place {
        Place::Page(route) => html! { <page::RecordPage route/> },
        Place::List | Place::Frame => ().into_markup(),
    };
    Ok(Gift::Pages(Pages { view, load: page::load_record }))
}

#[wasm_split(guide, fallible)]
pub fn guide() -> Cut {
    let view = |place| match place {
        Place::Page(Route::Guide(chapter)) => html! { <page::GuidePage chapter/> },
        Place::Page(Route::About) => html! { <page::AboutPage/> },
        Place::Page(Route::Accessibility) => html! { <page::AccessibilityPage/> },
        Place::Page(Route::Offline) => html! { <page::OfflinePage/> },
        _ => ().into_markup(),
    };
    Ok(Gift::Pages(Pages { view, load: page::load_guide }))
}

#[wasm_split(exemples, fallible)]
pub fn examples() -> Cut {
    let view = |place| match place {
        Place::Page(Route::Inspire(_)) => html! { <page::InspirePage/> },
        Place::Page(Route::Deed(id)) => html! { <page::DeedPage id/> },
        Place::Page(Route::Panorama) => html! { <page::PanoramaPage/> },
        Place::Page(Route::Chronology(_)) => html! { <page::ChronologyPage/> },
        _ => ().into_markup(),
    };
    Ok(Gift::Pages(Pages { view, load: page::load_examples }))
}

#[wasm_split(carnet, fallible)]
pub fn notebook() -> Cut {
    let view = |place| match place {
        Place::Page(Route::Notebook(_)) => html! { <page::NotebookPage/> },
        Place::Page(Route::Compare(_)) => html! { <page::ComparePage/> },
        Place::Page(Route::EmbedMaker(_)) => html! { <page::EmbedMakerPage/> },
        _ => ().into_markup(),
    };
    Ok(Gift::Pages(Pages { view, load: page::load_notebook }))
}
