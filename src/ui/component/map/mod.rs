//! The map, in parts: the sheet with its ground, the territories that can be chosen, the marks of
//! seats, and what stands under it. Everything it says, its table says as well.

mod ground;
mod keys;
mod locator;
mod marks;
mod notes;
mod sheet;
mod table;
mod territories;

pub use locator::Locator;

use crate::{
    catalogue::Catalogue,
    ui::{
        browser,
        state::{Atlas, Here, Load, MapState, Search, Shared},
    },
    wording::map as words,
};
use leptos::prelude::*;
use notes::{Legend, Unplaced};
use sheet::Sheet;
use table::MapTable;

/// The id of what the drawing stands in.
const FRAME: &str = "carte";

/// The map of the list. It asks for the drawing once it has a width.
#[component]
pub fn AtlasMap(
    /// The catalogue, whose vocabularies name what is shown.
    catalogue: Shared<Catalogue>,
    /// «You are here», if it is known.
    #[prop(optional, into)]
    here: Option<Signal<Option<Here>>>,
) -> impl IntoView {
    let atlas = expect_context::<Atlas>();
    let search = expect_context::<Search>();
    let width = RwSignal::new(0_i32);
    browser::follow_width(FRAME, move |px| {
        width.set(px as i32);
        if px > 0 {
            atlas.bring_outlines();
        }
    });
    let drawing = Memo::new(move |_| atlas.outlines());
    let held = StoredValue::new(catalogue.clone());
    let here = here.unwrap_or_else(|| Signal::stored(None));
    let sheet = move || match drawing.get() {
        Load::Loading => {
            view! { <div class="map__frame map__frame--empty"></div><div class="map__bar"></div> }.into_any()
        }
        Load::Failed(_) => view! {
            <div class="map__frame map__frame--empty"><p class="map__missing">{words::MISSING}</p></div>
            <div class="map__bar"></div>
        }
        .into_any(),
        Load::Ready(outlines) => {
            view! { <Sheet state=MapState::new(search, held.get_value(), outlines) width here/> }.into_any()
        }
    };
    view! {
        <div class="map" id=FRAME>
            {sheet}
            <Legend/>
            <Unplaced catalogue=catalogue.clone() drawing/>
            <MapTable catalogue/>
            <p class="map__credit">{words::CREDIT}</p>
        </div>
    }
    .into_any()
}
