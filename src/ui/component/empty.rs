//! What stands in the place of an empty list: what was asked, and what can be asked instead.

use super::Icon;
use crate::{
    catalogue::Catalogue,
    route::Route,
    ui::state::{Search, Shared, WayOut, noun_of, ways_out},
    wording::search as words,
};
use leptos::prelude::*;

/// Nothing answers.
#[component]
pub fn Empty(
    /// The catalogue, which knows what would.
    catalogue: Shared<Catalogue>,
) -> impl IntoView {
    let search = expect_context::<Search>();
    let shown = search.shown();
    move || {
        let request = shown.get()?.request;
        let noun = noun_of(&request, &catalogue.vocabulary);
        let why = if request.has_no_words() { words::NOTHING_WHY_FILTERS } else { words::NOTHING_WHY_WORDS };
        let step = |way: WayOut| {
            let noun = noun_of(&way.request, &catalogue.vocabulary);
            let count = way.total.map(|n| view! { " "<span class="empty__count">{noun.count(n)}</span> });
            view! {
                <li><a class="empty__step" href=Route::Search(way.request).href()><span>{way.label}</span>{count}</a></li>
            }
        };
        let ways = ways_out(&catalogue, &request, &|code| search.place(code), &|code| search.name_of(code));
        Some(view! {
            <section class="empty">
                <Icon name="compass" class="empty__icon"/>
                <h2 class="empty__title">{words::nothing(&noun, request.text.trim())}</h2>
                <p class="empty__why">{why}</p>
                <ul class="empty__steps">{ways.into_iter().map(step).collect_view()}</ul>
            </section>
        })
    }
}
