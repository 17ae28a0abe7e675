//! Home, results, themes and territories: one page, so that what is typed keeps its focus while
//! the address changes. The sections of the home page stand around the list when nothing is
//! asked for.

mod head;
mod head_place;
mod head_text;
mod home;

use crate::{
    catalogue::SearchRequest,
    ui::{
        component::{Meanwhile, Notices, awaited, kept, standing},
        markup::{Markup, html},
        part::{Program, Rows},
        state::{Atlas, Search, held},
    },
};
use head::SearchHead;
pub use home::{home_map, home_rest, home_themes};
use leptos::prelude::*;

/// The page of the list.
#[component(transparent)]
pub fn SearchPage() -> Markup {
    let atlas = held::<Atlas>();
    let search = held::<Search>();
    let program = held::<Program>();
    let home = Memo::new(move |_| search.request().with(SearchRequest::is_blank));
    let list = move |catalogue| {
        let catalogue = StoredValue::new(catalogue);
        let sequel = program.sequel();
        let before = move || {
            html! {
                {kept("themes", sequel, move |sequel| (sequel.home_themes)(catalogue.get_value()))}
                {standing("carte", Meanwhile::Nothing, sequel, move |sequel| (sequel.home_map)(catalogue.get_value()))}
            }
        };
        let results = move |rows: Rows| (rows.results)(catalogue.get_value());
        html! {
            {move || home.get().then(before)}
            {standing("lignes", Meanwhile::Told(""), program.rows(), results)}
            {move || home.get().then(|| kept("fin", sequel, |sequel| (sequel.home_rest)()))}
        }
    };
    html! {
        <div class=move || if home.get() { "home" } else { "listing" }>
            <SearchHead/>
            <Notices/>
            {awaited(move || atlas.catalogue(), "", list)}
        </div>
    }
}
