//! An icon of the sprite, which stands in the page. It repeats a word that stands beside it, so it says nothing by itself.

use crate::ui::markup::{Markup, html};
use leptos::prelude::*;

/// An icon, by its name in the sprite.
#[component(transparent)]
pub fn Icon(
    /// Its name: a lucide one.
    #[prop(into)]
    name: String,
    /// A class beside `icon`.
    #[prop(optional)]
    class: &'static str,
) -> Markup {
    let href = format!("#i-{name}");
    html! {
        <svg class=format!("icon {class}") aria-hidden="true">
            <use href=href></use>
        </svg>
    }
}

/// The mark of the atlas.
#[component(transparent)]
pub fn AtlasMark(
    /// Its class.
    class: &'static str,
) -> Markup {
    html! {
        <svg class=class aria-hidden="true">
            <use href="#i-atlas"></use>
        </svg>
    }
}
