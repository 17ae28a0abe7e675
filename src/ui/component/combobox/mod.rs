//! A text field with a list (ARIA APG, «Editable Combobox With List Autocomplete»): the field, its
//! keys, the way to empty it. What the list offers and what choosing does are the field's own
//! (`state::Combobox`).

mod list;

use super::Icon;
use crate::ui::{
    browser,
    markup::{IntoMarkup, Markup, html},
    state::{Act, Combobox},
};
use leptos::{ev, prelude::*};
pub use list::{Line, ListLook, list_box};

/// What tells one field from another.
pub struct FieldLook {
    /// The name of its value in the form, if it has one.
    pub name: Option<&'static str>,
    /// What stands there while it is empty.
    pub placeholder: &'static str,
    /// Longest text, in characters.
    pub longest: u16,
    /// The id of what describes it, if something does.
    pub described_by: Option<&'static str>,
}

/// The field.
pub fn combobox_input(field: &Combobox, look: FieldLook) -> Markup {
    let Combobox { id, text, open, active, .. } = *field;
    let expanded = move || if open.get() { "true" } else { "false" };
    let active = move || active.get().map(|place| option_id(id, place));
    let told = |what: Act| {
        let act = field.act.clone();
        move || {
            act(what.clone());
        }
    };
    let (enter, click, leave) = (told(Act::Enter), told(Act::Click), told(Act::Leave));
    let (typed, pressed) = (field.act.clone(), field.clone());
    html! {
        <input
            class="search-card__input"
            id=id
            name=look.name
            type="text"
            role="combobox"
            aria-autocomplete="list"
            aria-expanded=expanded
            aria-controls=format!("{id}-liste")
            aria-activedescendant=active
            aria-describedby=look.described_by
            placeholder=look.placeholder
            autocomplete="off"
            autocapitalize="off"
            spellcheck="false"
            enterkeyhint="search"
            maxlength=look.longest
            value=text
            prop:value=text
            on:input=move |event| {
                typed(Act::Type(event_target_value(&event)));
            }
            on:keydown=move |event| press(&pressed, &event)
            on:focus=move |_| enter()
            on:click=move |_| click()
            on:blur=move |_| leave()
        />
    }
}

/// A button that empties the field; none while `name` gives it none.
pub fn clear_button(name: Signal<Option<String>>, clear: Callback<()>) -> Markup {
    let button = move || {
        let name = name.get()?;
        let button = html! {
            <button class="icon-button combobox__clear" type="button" aria-label=name on:click=move |_| clear.run(())>
                <Icon name="x"/>
            </button>
        };
        Some(button.into_markup())
    };
    button.into_markup()
}

/// The id of the option at this place of the list.
fn option_id(field: &str, place: usize) -> String {
    format!("{field}-{place}")
}

/// Takes the keys of the list; the others are the text's.
fn press(field: &Combobox, event: &ev::KeyboardEvent) {
    // A word that is being composed takes its own keys.
    if event.is_composing() {
        return;
    }
    let act = match event.key().as_str() {
        "ArrowDown" if event.alt_key() => Act::Show,
        "ArrowDown" => Act::Step { forward: true },
        "ArrowUp" => Act::Step { forward: false },
        "Enter" => Act::Accept,
        "Escape" => Act::Escape,
        _ => return,
    };
    if (field.act)(act) {
        event.prevent_default();
    }
    // What was done may have left the page.
    if let Some(place) = field.active.try_get_untracked().flatten() {
        browser::reveal(&option_id(field.id, place));
    }
}
