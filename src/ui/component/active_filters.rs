//! The filters that are on, each with a way to take it off. The focus then goes to the filter that
//! takes its place, else to the list.

use super::Icon;
use crate::{
    ui::{
        browser,
        markup::{IntoMarkup, Markup, html},
        state::{ActiveFilter, Search, held},
    },
    wording::filter,
};
use leptos::prelude::*;

/// The filters that are on; nothing when there is none.
#[component(transparent)]
pub fn ActiveFilters(
    /// What is on.
    #[prop(into)]
    filters: Signal<Vec<ActiveFilter>>,
) -> Markup {
    let search = held::<Search>();
    let clear = move |_| {
        search.clear_filters();
        browser::focus("resultats");
    };
    (move || {
        let filters = filters.get();
        if filters.is_empty() {
            return None;
        }
        let several = filters.len() > 1;
        let tags = filters.into_iter().enumerate().map(|(place, filter)| tag(search, place, filter)).collect_view();
        let all = several.then(|| {
            html! { <li><button class="button button--quiet" type="button" on:click=clear>{filter::CLEAR}</button></li> }
        });
        Some(html! { <ul class="active-filters" aria-label=filter::ACTIVE>{tags}{all}</ul> })
    }).into_markup()
}

fn tag(search: Search, place: usize, active: ActiveFilter) -> Markup {
    let ActiveFilter { label, theme, without } = active;
    let remove = move |_| {
        let without = without.clone();
        search.change(|request| *request = without);
        browser::focus_filter(place, "resultats");
    };
    let name = filter::remove(&label);
    let class =
        theme.as_ref().map_or_else(|| "filter-tag".to_owned(), |theme| format!("filter-tag hue-{}", theme.family));
    html! {
        <li>
            <button
                class=class
                id=format!("filtre-{place}")
                type="button"
                aria-label=name
                on:click=remove
            >
                {theme.map(|theme| html! { <Icon name=theme.icon/>" " })}
                {label}
                " "
                <Icon name="x" class="filter-tag__x"/>
            </button>
        </li>
    }
}
