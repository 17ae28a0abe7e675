//! One value of a facet: a box to tick, its icon, its label, its count. A value that would find
//! nothing stays in its place, disabled.

use super::Icon;
use crate::ui::markup::{Markup, html};
use leptos::prelude::*;

/// What a value of a facet shows.
#[derive(Clone, Debug, Default)]
pub struct FacetValue {
    /// Its label.
    pub label: String,
    /// Its icon, if it has one.
    pub icon: Option<String>,
}

/// A value of a facet, without the list item around it.
#[component(transparent)]
pub fn FacetBox(
    /// What it shows.
    value: FacetValue,
    /// Whether it is chosen.
    #[prop(into)]
    chosen: Signal<bool>,
    /// How many it would find; none while that is not known.
    #[prop(into)]
    count: Signal<Option<u32>>,
    /// Chooses it, or not any more.
    on_choose: impl Fn(bool) + 'static,
) -> Markup {
    let disabled = Memo::new(move |_| count.get() == Some(0) && !chosen.get());
    let change = move |event| on_choose(event_target_checked(&event));
    html! {
        <label class="check">
            <input
                class="check__box"
                type="checkbox"
                checked=chosen
                prop:checked=chosen
                disabled=disabled
                on:change=change
            />
            {value.icon.map(|icon| html! { <Icon name=icon class="check__icon"/> })}
            <span class="check__label">{value.label}</span>
            <span class="check__count">{move || count.get()}</span>
        </label>
    }
}
