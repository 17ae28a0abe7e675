//! «Quoi ?»: a field with a list of themes, records and territories, and a way to take the words off.

use super::{
    combobox::{FieldLook, Line, ListLook, clear_button, combobox_input, list_box},
    place_field::level_icon,
};
use crate::{
    ui::{
        browser,
        markup::{Markup, html},
        state::{Suggested, Suggestion, WhatSearch},
    },
    wording::{search, what_field as words},
};
use leptos::prelude::*;

/// Longest text, as addresses keep it (`route`).
const MAX_TEXT: u16 = 200;

/// The field, its list and its button.
pub fn what_field(field: WhatSearch) -> Markup {
    let combobox = field.combobox();
    let look = FieldLook { name: Some("q"), placeholder: search::WHAT_EXAMPLE, longest: MAX_TEXT, described_by: None };
    let text = combobox.text;
    let name = Signal::derive(move || (!text.read().is_empty()).then(|| words::CLEAR.to_owned()));
    let clear = Callback::new(move |()| {
        field.clear();
        browser::focus_quietly("q");
    });
    let offered = field.offered();
    let list = ListLook {
        label: words::LIST,
        shut: Signal::derive(move || offered.read().is_empty()),
        remark: Box::new(|| None),
        lines: Box::new(move || offered.with(|offered| offered.iter().map(line).collect())),
        // Nothing is said of an empty list: the results are what counts then.
        heard: Signal::derive(move || {
            let n = offered.read().len();
            Some(if n == 0 { String::new() } else { words::offered(n) })
        }),
    };
    html! {
        <div class="combobox">
            {combobox_input(&combobox, look)}
            {clear_button(name, clear)}
            {list_box(combobox, list)}
        </div>
    }
}

fn line(of: &Suggestion) -> Line {
    let (icon, hue) = match &of.what {
        Suggested::Theme { icon, family } => (icon.as_str(), format!(" hue-{family}")),
        Suggested::Pole => ("users", String::new()),
        Suggested::Territory(code) => (level_icon(code), String::new()),
        Suggested::Knowledge => ("book-open", String::new()),
    };
    Line {
        class: format!("option{hue}"),
        icon: icon.to_owned(),
        name: of.name.clone(),
        rest: vec![("option__kind", of.told.clone())],
    }
}
