//! The territories to filter by: those chosen that the tree does not hold (communes,
//! intercommunalités), then the tree of régions and départements where records stand.

use super::{FacetBox, FacetValue, facets::count};
use crate::{
    catalogue::Catalogue,
    domain::TerritoryCode,
    ui::{
        markup::{Markup, html},
        state::{PlaceName, Search, Shared, choose_place, regions},
    },
};
use leptos::prelude::*;

/// The boxes.
pub fn territory_facet(search: Search, catalogue: &Shared<Catalogue>) -> Markup {
    let tree = regions(catalogue);
    let in_tree = tree.iter().flat_map(|region| std::iter::once(&region.place).chain(&region.departements));
    let in_tree: Vec<TerritoryCode> = in_tree.map(|place| place.code.clone()).collect();
    let places = tree.into_iter().map(|region| {
        let inside = region
            .departements
            .iter()
            .map(|place| html! { <li class="facet__item">{place_box(search, place, catalogue)}</li> });
        html! {
            <li class="facet__item">
                {place_box(search, &region.place, catalogue)}
                <ul class="facet__list facet__list--sub">{inside.collect_view()}</ul>
            </li>
        }
    });
    let others = {
        let catalogue = catalogue.clone();
        move || {
            let chosen = search.request().with(|request| request.territories.clone());
            let others = chosen.into_iter().filter(|code| !in_tree.contains(code));
            let item = |code: TerritoryCode| {
                let place = PlaceName { name: search.name_of(&code), code };
                html! { <li class="facet__item">{place_box(search, &place, &catalogue)}</li> }
            };
            others.map(item).collect::<Vec<_>>()
        }
    };
    html! { <ul class="facet__list">{others}{places.collect_view()}</ul> }
}

fn place_box(search: Search, place: &PlaceName, catalogue: &Shared<Catalogue>) -> Markup {
    let code = StoredValue::new(place.code.clone());
    let catalogue = catalogue.clone();
    let value = FacetValue { label: place.name.clone(), icon: None };
    let chosen = move || code.with_value(|code| search.request().read().territories.contains(code));
    let count = move || code.with_value(|code| count(search, |facets| &facets.territories, code));
    let choose = move |on: bool| {
        search.change(|request| {
            if on {
                choose_place(&catalogue.vocabulary, &mut request.territories, &code.get_value());
            } else {
                request.territories.retain(|other| *other != code.get_value());
            }
        });
    };
    html! { <FacetBox value chosen=Signal::derive(chosen) count=Signal::derive(count) on_choose=choose/> }
}
