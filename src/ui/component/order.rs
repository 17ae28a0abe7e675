//! How the list is bounded and ordered: the radius around a place, and the order.

use super::choice::{Choice, choice};
use crate::{
    catalogue::{SearchRequest, Sort},
    ui::{
        markup::{IntoMarkup, Markup},
        state::{Search, near_chosen},
    },
    wording::{near, search as words},
};
use leptos::prelude::*;

/// The radiuses offered, in km: a walk, a ride, a drive, a region.
const RADIUSES_KM: [u16; 6] = [5, 10, 20, 30, 50, 100];

/// True when distances are measured: from the place of the request, or from one that its words name.
fn measured(search: Search) -> bool {
    search.request().with(|request| request.near.is_some()) || place_of_words(search).is_some()
}

/// The request, the commune that its words name chosen outside of them (tracked).
fn place_of_words(search: Search) -> Option<SearchRequest> {
    let asked = search.request();
    let asked = asked.read();
    search.shown().with(|shown| near_chosen(shown.as_ref().filter(|shown| shown.request == *asked)?))
}

/// Changes an order or a radius: both are measured from a place, which is therefore chosen.
fn change(search: Search, change: impl FnOnce(&mut SearchRequest)) {
    let placed = untrack(|| place_of_words(search));
    search.change(|request| {
        if let Some(placed) = placed {
            *request = placed;
        }
        change(request);
    });
}

/// The order of the list.
pub fn sort_choice(search: Search) -> Markup {
    let choices = move || {
        let measured = measured(search);
        let request = search.request();
        let request = request.read();
        let sort = |order: &Sort| Choice {
            value: order.as_str().to_owned(),
            label: words::sort(*order).to_owned(),
            chosen: request.sort.resolved(measured) == *order,
        };
        Sort::offered(measured, !request.has_no_words()).iter().map(sort).collect()
    };
    let choose = move |value: String| {
        if let Some(chosen) = Sort::from_spelling(&value) {
            change(search, |request| request.sort = chosen);
        }
    };
    choice("tri", words::SORT_BY, Box::new(choices), Box::new(choose))
}

/// The radius; nothing when no place is asked for.
pub fn radius_choice(search: Search) -> Markup {
    let near = Memo::new(move |_| measured(search));
    let choices = move || {
        let chosen = search.request().with(|request| request.radius_km);
        let radius = |km: Option<u16>| Choice {
            value: km.map(|km| km.to_string()).unwrap_or_default(),
            label: km.map_or_else(|| near::ANYWHERE.to_owned(), near::within),
            chosen: chosen == km,
        };
        let mut choices = vec![radius(None)];
        choices.extend(RADIUSES_KM.map(Some).map(radius));
        // An address can ask for any.
        if chosen.is_some_and(|km| !RADIUSES_KM.contains(&km)) {
            choices.push(radius(chosen));
        }
        choices
    };
    let choose = move |value: String| change(search, |request| request.radius_km = value.parse().ok());
    let shown = move || near.get().then(|| choice("rayon", near::RADIUS, Box::new(choices), Box::new(choose)));
    shown.into_markup()
}
