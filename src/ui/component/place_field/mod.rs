//! «Où ?»: an editable combobox with a list of places (ARIA APG, «Editable Combobox With List
//! Autocomplete»), a way to take the place off, and «Autour de moi».

mod list;
mod locate;
mod offer;

use super::Icon;
use crate::{
    ui::{
        browser,
        state::{Offer, PlaceSearch},
    },
    wording::place_field as words,
};
use leptos::{ev, prelude::*};
use list::offer_list;
use locate::locate_button;
pub use locate::locate_message;
use offer::option_id;

/// Longest text (the longest name of a commune has 45 letters).
const MAX_TEXT: u16 = 80;

/// The field, its list and its buttons.
pub fn place_field(field: PlaceSearch) -> AnyView {
    let text = field.text();
    // The text is marked, so that typing takes its place.
    let click = move |_| {
        if !field.is_open() {
            field.show();
            browser::focus("ou");
        }
    };
    let expanded = move || if field.open() { "true" } else { "false" };
    let active = move || field.active().map(option_id);
    view! {
        <div class="place-field" class:place-field--open=move || field.open()>
            <input
                class="search-card__input"
                id="ou"
                type="text"
                role="combobox"
                aria-autocomplete="list"
                aria-expanded=expanded
                aria-controls="ou-liste"
                aria-activedescendant=active
                aria-describedby="ou-message"
                placeholder=words::EXAMPLE
                autocomplete="off"
                autocapitalize="off"
                spellcheck="false"
                enterkeyhint="search"
                maxlength=MAX_TEXT
                value=text
                prop:value=text
                on:input=move |event| field.type_text(event_target_value(&event))
                on:keydown=move |event| press(field, &event)
                on:focus=move |_| field.enter()
                on:click=click
                on:blur=move |_| field.leave()
            />
            {clear_button(field)}
            {locate_button(field)}
            {offer_list(field)}
        </div>
    }
    .into_any()
}

/// Takes the keys of the list; the others are the text's.
fn press(field: PlaceSearch, event: &ev::KeyboardEvent) {
    // A word that is being composed takes its own keys.
    if event.is_composing() {
        return;
    }
    let taken = match event.key().as_str() {
        "ArrowDown" if event.alt_key() => {
            field.show();
            true
        }
        "ArrowDown" => step(field, true),
        "ArrowUp" => step(field, false),
        "Enter" if field.is_open() => {
            field.press_enter();
            true
        }
        "Escape" => field.press_escape(),
        _ => false,
    };
    if taken {
        event.prevent_default();
    }
}

fn step(field: PlaceSearch, forward: bool) -> bool {
    if let Some(place) = field.step(forward) {
        browser::reveal(&option_id(place));
    }
    true
}

/// Takes the place off; nothing when there is none.
fn clear_button(field: PlaceSearch) -> AnyView {
    let clear = move |_| {
        field.choose(Offer::Everywhere);
        browser::focus_quietly("ou");
    };
    let button = move || {
        let current = field.current().get();
        (!current.is_empty()).then(|| {
            let name = words::clear(&current);
            view! {
                <button class="icon-button place-field__clear" type="button" aria-label=name on:click=clear>
                    <Icon name="x"/>
                </button>
            }
            .into_any()
        })
    };
    button.into_any()
}
