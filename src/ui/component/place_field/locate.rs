//! «Autour de moi»: the button, and what becomes of it, in a line under the form.

use super::Icon;
use crate::{
    ui::{
        browser::LocateFault,
        markup::{IntoMarkup, Markup, html},
        state::{Locating, PlaceSearch, Search, Unlocated},
    },
    wording::place_field as words,
};
use leptos::prelude::*;

/// The button. It asks nothing of the browser before it is pressed.
pub fn locate_button(field: PlaceSearch) -> Markup {
    let busy = move || if field.locating() == Locating::Waiting { "true" } else { "false" };
    html! {
        <button
            class="button button--quiet place-field__locate"
            type="button"
            aria-busy=busy
            title=words::AROUND_ME
            on:click=move |_| field.locate()
        >
            <Icon name="locate"/>
            <span class="place-field__locate-label">{words::AROUND_ME}</span>
        </button>
    }
}

/// What becomes of «Autour de moi»: under way, found, or why not. Always there, so that it is heard.
pub fn locate_message(field: PlaceSearch, search: Search) -> Markup {
    let message = move || {
        let (icon, class, strong, text) = match field.locating() {
            Locating::Idle => return None,
            Locating::Waiting => ("locate", "place-message__busy", String::new(), words::LOCATING),
            Locating::Found(place) => {
                // The visitor may have gone elsewhere since.
                let here = search.request().with(|request| request.near.as_ref() == Some(&place.code));
                if !here {
                    return None;
                }
                ("map-pin", "", words::around(&place), words::CORRECT_IT)
            }
            Locating::Failed(why) => ("triangle-alert", "place-message__warning", String::new(), not_located(&why)),
        };
        let message = html! {
            <Icon name=icon class=class/>
            <span><b>{strong}</b>" "{text}</span>
        };
        Some(message.into_markup())
    };
    html! { <p class="place-message" id="ou-message" role="status">{message}</p> }
}

fn not_located(why: &Unlocated) -> &'static str {
    match why {
        Unlocated::Browser(LocateFault::Refused) => words::REFUSED,
        Unlocated::Browser(LocateFault::Unavailable) => words::UNAVAILABLE,
        Unlocated::Browser(LocateFault::TooLong) => words::TOO_LONG,
        Unlocated::Browser(LocateFault::Unsupported) => words::UNSUPPORTED,
        Unlocated::Abroad => words::ABROAD,
        Unlocated::Engine(_) => words::UNNAMED,
    }
}
