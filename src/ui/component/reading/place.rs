//! The place that the words name: a tag that takes it off, and what else they may mean.

use crate::{
    catalogue::SearchRequest,
    protocol::Reading,
    route::Route,
    ui::{
        browser,
        component::Icon,
        markup::{IntoMarkup, Markup, html},
        state::{PlaceTag, Search, place_tag},
    },
    wording::{filter, understood as words},
};
use leptos::prelude::*;

/// The line; nothing when the words name no place.
pub fn line(search: Search, request: &SearchRequest, reading: &Reading) -> Option<Markup> {
    let PlaceTag { label, without, others } = place_tag(request, reading)?;
    let remove = move |_| {
        let without = without.clone();
        search.change(|request| *request = without);
        browser::focus("resultats");
    };
    let link = |(name, to): (String, SearchRequest)| {
        html! { <li><a href=Route::Search(to).href()>{name}</a>" "</li> }
    };
    let others = (!others.is_empty()).then(|| {
        html! {
            <div class="reading__rather">
                <span class="reading__label" id="plutot">{words::RATHER}</span>" "
                <ul aria-labelledby="plutot">{others.into_iter().map(link).collect_view()}</ul>
            </div>
        }
    });
    let name = filter::remove(&label);
    let view = html! {
        <div class="reading__line">
            <button class="filter-tag" type="button" aria-label=name on:click=remove>
                <Icon name="map-pin"/>" "{label}" "<Icon name="x" class="filter-tag__x"/>
            </button>
            {others}
        </div>
    };
    Some(view.into_markup())
}
