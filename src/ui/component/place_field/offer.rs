//! One line of the list of places: a name, what tells it apart, how it was found.

use super::Icon;
use crate::{
    domain::{PlaceHint, TerritoryLevel},
    ui::state::{Offer, PlaceSearch},
    wording::{place_field as words, search},
};
use leptos::prelude::*;

/// What a line shows.
struct Line {
    class: &'static str,
    icon: &'static str,
    name: String,
    /// Each with its class; one that is empty is left out.
    rest: [(&'static str, String); 3],
}

/// The id of the line at this place of the list.
pub fn option_id(place: usize) -> String {
    format!("ou-{place}")
}

/// The line of an offer, at its place of the list.
pub fn line(field: PlaceSearch, place: usize, offer: &Offer, active: bool, typed: &str) -> AnyView {
    let action = |icon, name: &str| Line {
        class: "place-option place-option--action",
        icon,
        name: name.to_owned(),
        rest: Default::default(),
    };
    let Line { class, icon, name, rest } = match offer {
        Offer::AroundMe => action("locate", words::AROUND_ME),
        Offer::Everywhere => action("map", search::EVERYWHERE),
        Offer::Retry => action("refresh-cw", words::RETRY),
        Offer::Place(hint, count) => of_place(hint, *count, typed),
    };
    let part = |(class, text): (&'static str, String)| {
        (!text.is_empty()).then(|| view! { " "<span class=class>{text}</span> }.into_any())
    };
    let rest: Vec<_> = rest.into_iter().filter_map(part).collect();
    let selected = if active { "true" } else { "false" };
    view! {
        <li
            class=class
            id=option_id(place)
            role="option"
            aria-selected=selected
            on:click=move |_| field.choose_at(place)
        >
            <Icon name=icon class="place-option__icon"/>
            <span class="place-option__text"><span class="place-option__name">{name}</span>{rest}</span>
        </li>
    }
    .into_any()
}

fn of_place(hint: &PlaceHint, count: Option<u32>, typed: &str) -> Line {
    let level = hint.code.level();
    let icon = match level {
        TerritoryLevel::Commune => "map-pin",
        TerritoryLevel::Epci => "network",
        TerritoryLevel::Departement | TerritoryLevel::Region => "map",
    };
    // In the usual list its place tells the level, départements being set under their région.
    let class = match (level, count) {
        (TerritoryLevel::Departement, Some(_)) => "place-option place-option--sub",
        _ => "place-option",
    };
    let context = if count.is_none() { words::context(hint) } else { String::new() };
    let rest = [
        ("place-option__context", context),
        ("place-option__found", words::found_by(hint, typed).unwrap_or_default()),
        ("place-option__count", count.map(|n| n.to_string()).unwrap_or_default()),
    ];
    Line { class, icon, name: hint.name.clone(), rest }
}
