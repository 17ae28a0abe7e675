//! «Où ?»: a field with a list of places, a way to take the place off, and «Autour de moi».

mod list;
mod locate;
mod offer;

use super::{
    Icon,
    combobox::{FieldLook, clear_button, combobox_input},
};
use crate::{
    ui::{
        browser,
        markup::{Markup, html},
        state::{Offer, PlaceSearch},
    },
    wording::place_field as words,
};
use leptos::prelude::*;
use list::offer_list;
use locate::locate_button;
pub use locate::locate_message;
pub use offer::level_icon;

/// Longest text (the longest name of a commune has 45 letters).
const MAX_TEXT: u16 = 80;

/// The field, its list and its buttons.
pub fn place_field(field: PlaceSearch) -> Markup {
    let look =
        FieldLook { name: None, placeholder: words::EXAMPLE, longest: MAX_TEXT, described_by: Some("ou-message") };
    // Takes the place off; there is nothing to press when there is none.
    let name = Signal::derive(move || {
        let current = field.current().get();
        (!current.is_empty()).then(|| words::clear(&current))
    });
    let clear = Callback::new(move |()| {
        field.choose(Offer::Everywhere);
        browser::focus_quietly("ou");
    });
    let combobox = field.combobox();
    let open = combobox.open;
    let look_of_box =
        move || if open.get() { "combobox place-field place-field--open" } else { "combobox place-field" };
    html! {
        <div class=look_of_box>
            {combobox_input(&combobox, look)}
            {clear_button(name, clear)}
            {locate_button(field)}
            {offer_list(field)}
        </div>
    }
}
