//! The order of the list.

use crate::{catalogue::Sort, ui::state::Search, wording::search as words};
use leptos::prelude::*;

/// The order of the list.
#[component]
pub fn SortSelect() -> impl IntoView {
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
