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
        component::{Notices, Results, awaited},
        markup::{Markup, html},
        part::Program,
        state::{Atlas, Search, held},
    },
};
use head::SearchHead;
pub use home::{home_rest, home_themes};
use leptos::prelude::*;

/// The page of the list.
#[component(transparent)]
pub fn SearchPage() -> Markup {
    let atlas = held::<Atlas>();
    let search = held::<Search>();
    let sequel = held::<Program>().sequel();
    let home = Memo::new(move |_| search.request().with(SearchRequest::is_blank));
    let list = move |catalogue| {
        let catalogue = StoredValue::new(catalogue);
        let themes =
            move || awaited(move || sequel.get(), "", move |sequel| (sequel.home_themes)(catalogue.get_value()));
        html! {
            {move || home.get().then(themes)}
            <Results catalogue=catalogue.get_value()/>
            {move || home.get().then(|| sequel.show(|sequel| (sequel.home_rest)()))}
        }
    };
    html! {
        <div class=move || home.get().then_some("home")>
            <SearchHead/>
            <Notices/>
            {awaited(move || atlas.catalogue(), "", list)}
        </div>
    }
}
