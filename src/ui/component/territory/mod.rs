//! What the page of a territory says below its list: who is near, and whom to ask.

mod beside;
mod contact;

use crate::{
    catalogue::Catalogue,
    ui::state::{Search, Shared, territory_page},
};
use beside::beside;
use contact::contact;
use leptos::prelude::*;

/// The blocks; nothing on other pages, and for a code that no territory has.
#[component]
pub fn AroundTerritory(
    /// The catalogue, whose vocabularies name what records have.
    catalogue: Shared<Catalogue>,
) -> impl IntoView {
    let search = expect_context::<Search>();
    let shown = search.shown();
    let place = Memo::new(move |_| {
        shown.with(|shown| {
            let code = territory_page(&shown.as_ref()?.request)?;
            search.place(code)
        })
    });
    move || {
        let place = place.get()?;
        let response = shown.get()?.response;
        let blocks = view! {
            <div class="territory">
                {beside(&catalogue, &place, &response.beside)}
                {contact(&catalogue, &place)}
            </div>
        };
        Some(blocks.into_any())
    }
}
