//! «Autour de moi»: the button, and what becomes of it, in a line under the form.

use super::Icon;
use crate::{
    ui::{
        browser::LocateFault,
        state::{Locating, PlaceSearch, Search, Unlocated},
    },
    wording::place_field as words,
};
use leptos::prelude::*;

/// The button. It asks nothing of the browser before it is pressed.
#[component]
pub fn LocateButton() -> impl IntoView {
    let field = expect_context::<PlaceSearch>();
    let waits = move || field.locator().waits();
    view! {
        <button
            class="button button--quiet place-field__locate"
            type="button"
            aria-busy=move || waits().to_string()
            title=words::AROUND_ME
            on:click=move |_| field.locator().start()
        >
            <Icon name="locate"/>
            <span class="place-field__locate-label">{words::AROUND_ME}</span>
        </button>
    }
    .into_any()
}

/// What becomes of «Autour de moi»: under way, found, or why not. Always there, so that it is heard.
#[component]
pub fn LocateMessage() -> impl IntoView {
    let field = expect_context::<PlaceSearch>();
    let search = expect_context::<Search>();
    let message = move || match field.locator().locating() {
        Locating::Idle => None,
        Locating::Waiting => {
            Some(view! { <Icon name="locate" class="place-message__icon"/><span>{words::LOCATING}</span> }.into_any())
        }
        Locating::Found(place) => {
            // The visitor may have gone elsewhere since.
            let here = search.request().with(|request| request.near.as_ref() == Some(&place.code));
            here.then(|| {
                let text = words::around(&place);
                view! {
                    <Icon name="map-pin" class="place-message__icon"/>
                    <span><b>{text}</b>" "{words::CORRECT_IT}</span>
                }
                .into_any()
            })
        }
        Locating::Failed(why) => {
            let icon = "triangle-alert";
            Some(view! { <Icon name=icon class="place-message__icon"/><span>{not_located(&why)}</span> }.into_any())
        }
    };
    let class = move || match field.locator().locating() {
        Locating::Failed(_) => "place-message place-message--failed",
        Locating::Waiting => "place-message place-message--waiting",
        Locating::Idle | Locating::Found(_) => "place-message",
    };
    view! { <p class=class id="ou-message" role="status">{message}</p> }.into_any()
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
