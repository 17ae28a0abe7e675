//! «Où ?»: an editable combobox with a list of places (ARIA APG, «Editable Combobox With List
//! Autocomplete»), a way to take the place off, and «Autour de moi».

mod list;
mod locate;
mod offer;

use super::Icon;
use crate::{
    ui::{
        browser,
        state::{Locating, Offer, PlaceSearch},
    },
    wording::place_field as words,
};
use leptos::{ev, prelude::*};
use list::{OfferList, option_id};
use locate::LocateButton;
pub use locate::LocateMessage;

/// Longest text (the longest name of a commune has 45 letters).
const MAX_TEXT: u16 = 80;

/// The field, its list and its buttons.
#[component]
pub fn PlaceField() -> impl IntoView {
    let field = expect_context::<PlaceSearch>();
    // The text is marked, so that typing takes its place.
    let click = move |_| {
        if !field.opened_untracked() {
            field.show();
            browser::focus("ou");
        }
    };
    let key = move |event: ev::KeyboardEvent| {
        // A word that is being composed takes its own keys.
        let taken = !event.is_composing()
            && match event.key().as_str() {
                "ArrowDown" if event.alt_key() => {
                    field.show();
                    true
                }
                "ArrowDown" => step(field, true),
                "ArrowUp" => step(field, false),
                "Enter" if field.opened_untracked() => {
                    field.press_enter();
                    true
                }
                "Escape" => field.press_escape(),
                _ => false,
            };
        if taken {
            event.prevent_default();
        }
    };
    let placeholder = move || if field.adds() { words::ADD_HINT } else { words::EXAMPLE };
    let active = move || field.active().get().map(option_id);
    let told = move || matches!(field.locator().locating(), Locating::Failed(_)).then_some("ou-message");
    view! {
        <div class="place-field" class:place-field--open=move || field.open()>
            <input
                class="search-card__input"
                id="ou"
                type="text"
                role="combobox"
                aria-autocomplete="list"
                aria-expanded=move || field.open().to_string()
                aria-controls="ou-liste"
                aria-activedescendant=active
                aria-describedby=told
                placeholder=placeholder
                autocomplete="off"
                autocapitalize="off"
                spellcheck="false"
                enterkeyhint="search"
                maxlength=MAX_TEXT
                value=move || field.text()
                prop:value=move || field.text()
                on:input=move |event| field.type_text(event_target_value(&event))
                on:keydown=key
                on:focus=move |_| field.enter()
                on:click=click
                on:blur=move |_| field.leave()
            />
            <ClearButton/>
            <LocateButton/>
            <OfferList/>
        </div>
    }
    .into_any()
}

fn step(field: PlaceSearch, forward: bool) -> bool {
    field.step(forward);
    if let Some(place) = field.active().get_untracked() {
        browser::reveal(&option_id(place));
    }
    true
}

/// Takes the place off; nothing when there is none.
#[component]
fn ClearButton() -> impl IntoView {
    let field = expect_context::<PlaceSearch>();
    let current = Memo::new(move |_| field.current());
    let clear = move |_| {
        field.choose(Offer::Everywhere);
        browser::focus_quietly("ou");
    };
    move || {
        let current = current.get();
        (!current.is_empty()).then(|| {
            view! {
                <button
                    class="icon-button place-field__clear"
                    type="button"
                    aria-label=words::clear(&current)
                    title=words::clear(&current)
                    on:click=clear
                >
                    <Icon name="x"/>
                </button>
            }
            .into_any()
        })
    }
}
