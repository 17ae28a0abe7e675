//! What the page of a territory says below its list: who is near, and whom to ask.

mod beside;
mod contact;

use crate::{
    catalogue::Catalogue,
    ui::{
        markup::{IntoMarkup, Markup, html},
        state::{Search, Shared, territory_page},
    },
};
use beside::beside;
use contact::contact;
pub use contact::referents;
use leptos::prelude::*;

/// The blocks; nothing on other pages, and for a code that no territory has.
pub fn around_territory(search: Search, catalogue: Shared<Catalogue>) -> Markup {
    let shown = search.shown();
    let blocks = move || {
        let shown = shown.get()?;
        let place = search.place(territory_page(&shown.request)?)?;
        let beside = beside(&catalogue, &place, &shown.response.beside);
        Some(html! { <div class="territory">{beside}{contact(&catalogue, &place)}</div> })
    };
    blocks.into_markup()
}
