//! Territories with their counts, as the index of an atlas lists them.

use crate::{
    catalogue::{FacetCount, SearchRequest},
    domain::TerritoryCode,
    route::Route,
    ui::{
        markup::{Markup, html},
        state::{PlaceName, Region},
    },
    wording::search::Noun,
};
use leptos::prelude::*;

/// The address of a territory's page.
pub fn place_href(code: &TerritoryCode) -> String {
    Route::Search(SearchRequest { territories: vec![code.clone()], ..Default::default() }).href()
}

/// The address of what is near a commune.
pub fn near_href(code: &TerritoryCode) -> String {
    Route::Search(SearchRequest { near: Some(code.clone()), ..Default::default() }).href()
}

/// The régions and their départements.
#[component(transparent)]
pub fn Gazetteer(
    /// What to list.
    regions: Vec<Region>,
    /// How many each has; what has none is left out: this is an index, not a filter.
    counts: FacetCount<TerritoryCode>,
    /// Of what.
    noun: Noun,
) -> Markup {
    let line = |place: &PlaceName, class: &'static str| {
        let count = counts.iter().find(|(code, _)| *code == place.code).map(|(_, n)| *n).filter(|n| *n > 0)?;
        Some(html! {
            <li class=class>
                <a class="gazetteer__link" href=place_href(&place.code)>{place.name.clone()}</a>
                " "
                <span class="gazetteer__count">{noun.count(count)}</span>
            </li>
        })
    };
    let region = |region: &Region| {
        let inside = region.departements.iter().map(|place| line(place, "gazetteer__item gazetteer__item--sub"));
        html! { {line(&region.place, "gazetteer__item")} {inside.collect_view()} }
    };
    html! { <ul class="gazetteer">{regions.iter().map(region).collect_view()}</ul> }
}
