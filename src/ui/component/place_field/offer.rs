//! One line of the list of places: a name, what tells it apart, how it was found.

use super::Icon;
use crate::{
    domain::{PlaceHint, TerritoryLevel},
    ui::state::Offer,
    wording::{place_field as words, search},
};
use leptos::prelude::*;

/// The line of an offer.
pub fn line(offer: &Offer, typed: &str) -> AnyView {
    let action = |icon: &'static str, label: &'static str| {
        view! { <Icon name=icon class="place-option__icon"/><span class="place-option__name">{label}</span> }.into_any()
    };
    match offer {
        Offer::AroundMe => action("locate", words::AROUND_ME),
        Offer::Everywhere => action("map", search::EVERYWHERE),
        Offer::Retry => action("refresh-cw", words::RETRY),
        Offer::Place(hint, count) => place(hint, *count, typed),
    }
}

/// The class of its level: the usual list sets départements under their région.
pub fn class(offer: &Offer) -> &'static str {
    match offer {
        Offer::AroundMe | Offer::Everywhere | Offer::Retry => "place-option place-option--action",
        Offer::Place(hint, Some(_)) if hint.code.level() == TerritoryLevel::Departement => {
            "place-option place-option--sub"
        }
        Offer::Place(..) => "place-option",
    }
}

fn place(hint: &PlaceHint, count: Option<u32>, typed: &str) -> AnyView {
    let icon = match hint.code.level() {
        TerritoryLevel::Commune => "map-pin",
        TerritoryLevel::Epci => "network",
        TerritoryLevel::Departement | TerritoryLevel::Region => "map",
    };
    // In the usual list the place says the level, and the count what is there.
    let context = count.is_none().then(|| words::context(hint)).filter(|context| !context.is_empty());
    let context = context.map(|text| view! { " "<span class="place-option__context">{text}</span> });
    let found = words::found_by(hint, typed).map(|text| view! { " "<span class="place-option__found">{text}</span> });
    let count = count.map(|n| view! { " "<span class="place-option__count">{n}</span> });
    view! {
        <Icon name=icon class="place-option__icon"/>
        <span class="place-option__text">
            <span class="place-option__name">{hint.name.clone()}</span>{context}{found}
        </span>
        {count}
    }
    .into_any()
}
