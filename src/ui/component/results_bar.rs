//! How many answer, said to the eye at once and to the ear after a pause, and the order of the
//! list.

use crate::{
    catalogue::{Catalogue, PAGE_SIZE, Sort},
    ui::{
        browser,
        state::{Search, Shared, Worth, noun_of},
    },
    wording::search as words,
};
use leptos::prelude::*;

/// After how long a count is announced, in ms (0: each key is announced; 2,000: too late).
const ANNOUNCE_MS: u32 = 600;

/// The count and the order.
#[component]
pub fn ResultsBar(
    /// The catalogue, whose vocabularies name what is counted.
    catalogue: Shared<Catalogue>,
) -> impl IntoView {
    let search = expect_context::<Search>();
    let counted = Memo::new(move |_| {
        let shown = search.shown().get().filter(|shown| shown.worth != Worth::Stale)?;
        let noun = noun_of(&shown.request, &catalogue.vocabulary);
        let total = shown.response.total;
        let pages = total.div_ceil(PAGE_SIZE);
        let seen = if total == 0 { noun.none() } else { noun.count(total) };
        Some((seen, words::heard(&noun, total, shown.response.page, pages)))
    });
    // While an answer is under way the last count stays.
    let seen = Memo::new(move |before: Option<&String>| {
        counted.get().map(|(seen, _)| seen).or_else(|| before.cloned()).unwrap_or_default()
    });
    let heard = RwSignal::new(String::new());
    let timer = StoredValue::new_local(None::<browser::Timer>);
    Effect::new(move |_| {
        if let Some((_, sentence)) = counted.get() {
            timer.set_value(Some(browser::after(ANNOUNCE_MS, move || heard.set(sentence))));
        }
    });
    view! {
        <div class="results__bar">
            <h2 class="results__count" id="resultats" tabindex="-1">
                <span class="vh">{words::RESULTS}"\u{a0}: "</span>
                {seen}
            </h2>
            <p class="vh" role="status">{heard}</p>
            <SortSelect/>
        </div>
    }
    .into_any()
}

/// The order of the list.
#[component]
fn SortSelect() -> impl IntoView {
    let search = expect_context::<Search>();
    // What the request can be sorted by, and what it is.
    let orders = Memo::new(move |_| {
        search.request().with(|request| (request.near.is_some(), !request.has_no_words(), request.sort))
    });
    let choose = move |value: String| {
        if let Some(chosen) = Sort::from_spelling(&value) {
            search.change(|request| request.sort = chosen);
        }
    };
    let options = move || {
        let (near, words, sort) = orders.get();
        let option = |order: &Sort| {
            let chosen = sort.resolved(near) == *order;
            view! { <option value=order.as_str() selected=chosen prop:selected=chosen>{words::sort(*order)}</option> }
        };
        Sort::offered(near, words).iter().map(option).collect_view()
    };
    view! {
        <div class="sort">
            <label class="sort__label" for="tri">{words::SORT_BY}</label>
            <select class="sort__select select" id="tri" on:change=move |event| choose(event_target_value(&event))>
                {options}
            </select>
        </div>
    }
    .into_any()
}
