//! A choice of a few values, each with its spelling in addresses: the browser's own select.

use crate::ui::markup::{Markup, html};
use leptos::prelude::*;

/// A value that can be chosen.
pub struct Choice {
    /// Its spelling.
    pub value: String,
    /// What it is called.
    pub label: String,
    /// Whether it is chosen.
    pub chosen: bool,
}

/// The choice, with its label.
pub fn choice(
    id: &'static str,
    label: &'static str,
    choices: Box<dyn Fn() -> Vec<Choice> + Send + Sync>,
    choose: Box<dyn Fn(String)>,
) -> Markup {
    let options = move || {
        let option = |Choice { value, label, chosen }| {
            html! { <option value=value selected=chosen prop:selected=chosen>{label}</option> }
        };
        choices().into_iter().map(option).collect::<Vec<_>>()
    };
    html! {
        <div class="sort">
            <label class="sort__label" for=id>{label}</label>
            <select class="sort__select select" id=id on:change=move |event| choose(event_target_value(&event))>
                {options}
            </select>
        </div>
    }
}
