//! The map, in parts: the sheet with its ground and its signs, and what stands under it.
//! Everything it says, its table says as well.

mod bar;
mod ground;
mod keys;
mod locator;
mod notes;
mod sheet;
mod signs;
mod table;

pub use locator::Locator;
pub use sheet::sheet;

use crate::{
    catalogue::Catalogue,
    ui::{
        browser,
        markup::{Markup, html},
        part::Program,
        state::{Atlas, Load, MapState, Search, Shared, held},
    },
    wording::map as words,
};
use leptos::prelude::*;
use notes::{legend, unplaced};
use table::rows;

/// The id of the map: there is one a page.
const MAP: &str = "carte";

/// The map of the list. It asks for the drawing once it is less than a screen away.
#[component(transparent)]
pub fn AtlasMap(
    /// The catalogue, whose vocabularies name what is shown.
    catalogue: Shared<Catalogue>,
) -> Markup {
    let atlas = held::<Atlas>();
    let search = held::<Search>();
    let program = held::<Program>();
    let width = RwSignal::new(0_u32);
    browser::follow_width(MAP, move |px| width.set(px));
    browser::once_near(MAP, move || atlas.bring_outlines());
    let catalogue = StoredValue::new(catalogue);
    let empty = |why: &'static str| {
        html! {
            <div class="map__frame map__frame--empty"><p class="map__missing">{why}</p></div>
            <div class="map__bar"></div>
        }
    };
    let sheet = move || match atlas.outlines() {
        Load::Loading => empty(""),
        Load::Failed(_) => empty(words::MISSING),
        Load::Ready(outlines) => match program.sheet().get() {
            Load::Ready(sheet) => sheet(MapState::new(search, catalogue.get_value(), outlines, width)),
            Load::Loading => empty(""),
            Load::Failed(_) => empty(words::MISSING),
        },
    };
    html! {
        <div class="map" id=MAP>
            {sheet}
            {legend()}
            {move || matches!(atlas.outlines(), Load::Ready(_)).then(|| unplaced(search, &catalogue.get_value()))}
            {table::folded(move || rows(search, &catalogue.get_value()))}
            <p class="map__credit">{words::CREDIT}</p>
        </div>
    }
}
