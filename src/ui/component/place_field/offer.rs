//! One line of the list of places: a name, what tells it apart, how it was found.

use crate::{
    domain::{PlaceHint, TerritoryCode, TerritoryLevel},
    protocol::Marked,
    ui::{component::combobox::Line, state::Offer},
    wording::{place_field as words, search},
};

/// The line of an offer.
pub fn line(offer: &Offer, typed: &str) -> Line {
    let action = |icon: &str, name: &str| Line {
        class: "option option--action".to_owned(),
        icon: icon.to_owned(),
        name: Marked::plain(name),
        rest: Vec::new(),
    };
    match offer {
        Offer::AroundMe => action("locate", words::AROUND_ME),
        Offer::Everywhere => action("map", search::EVERYWHERE),
        Offer::Retry => action("refresh-cw", words::RETRY),
        Offer::Place(hint, count) => of_place(hint, *count, typed),
    }
}

/// The name of the icon of a territory of this level.
pub fn level_icon(code: &TerritoryCode) -> &'static str {
    match code.level() {
        TerritoryLevel::Commune => "map-pin",
        TerritoryLevel::Epci => "network",
        TerritoryLevel::Departement | TerritoryLevel::Region => "map",
    }
}

fn of_place(hint: &PlaceHint, count: Option<u32>, typed: &str) -> Line {
    // In the usual list its place tells the level, départements being set under their région.
    let class = match (hint.code.level(), count) {
        (TerritoryLevel::Departement, Some(_)) => "option option--sub",
        _ => "option",
    };
    let context = if count.is_none() { words::context(hint) } else { String::new() };
    let rest = vec![
        ("option__context", context),
        ("option__found", words::found_by(hint, typed).unwrap_or_default()),
        ("option__count", count.map(|n| n.to_string()).unwrap_or_default()),
    ];
    Line {
        class: class.to_owned(),
        icon: level_icon(&hint.code).to_owned(),
        name: Marked::plain(hint.name.clone()),
        rest,
    }
}
