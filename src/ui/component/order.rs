//! How the list is bounded and ordered: the radius around a place, and the order.

use super::choice::{Choice, choice};
use crate::{
    catalogue::Sort,
    ui::state::Search,
    wording::{near, search as words},
};
use leptos::prelude::*;

/// The radiuses offered, in km: a walk, a ride, a drive, a region.
const RADIUSES_KM: [u16; 6] = [5, 10, 20, 30, 50, 100];

/// The order of the list.
pub fn sort_choice(search: Search) -> AnyView {
    let choices = move || {
        let request = search.request();
        let request = request.read();
        let sort = |order: &Sort| Choice {
            value: order.as_str().to_owned(),
            label: words::sort(*order).to_owned(),
            chosen: request.sort.resolved(request.near.is_some()) == *order,
        };
        Sort::offered(request.near.is_some(), !request.has_no_words()).iter().map(sort).collect()
    };
    let choose = move |value: String| {
        if let Some(chosen) = Sort::from_spelling(&value) {
            search.change(|request| request.sort = chosen);
        }
    };
    choice("tri", words::SORT_BY, Box::new(choices), Box::new(choose))
}

/// The radius; nothing when no place is asked for.
pub fn radius_choice(search: Search) -> AnyView {
    let near = Memo::new(move |_| search.request().with(|request| request.near.is_some()));
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
    let choose = move |value: String| search.change(|request| request.radius_km = value.parse().ok());
    let shown = move || near.get().then(|| choice("rayon", near::RADIUS, Box::new(choices), Box::new(choose)));
    shown.into_any()
}
