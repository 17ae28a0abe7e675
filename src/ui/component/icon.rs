//! An icon of the sprite, which stands in the page. It repeats a word that stands beside it, so it says nothing by itself.

use leptos::prelude::*;

/// An icon, by its name in the sprite.
#[component]
pub fn Icon(
    /// Its name: a lucide one.
    #[prop(into)]
    name: String,
    /// A class beside `icon`.
    #[prop(optional)]
    class: &'static str,
) -> impl IntoView {
    let href = format!("#i-{name}");
    view! {
        <svg class=format!("icon {class}") aria-hidden="true">
            <use href=href></use>
        </svg>
    }
    .into_any()
}

/// The mark of the atlas.
#[component]
pub fn AtlasMark(
    /// Its class.
    class: &'static str,
) -> impl IntoView {
    // Not written inside: leptos would make a group around what never changes in an SVG.
    let href = "#i-atlas";
    view! {
        <svg class=class aria-hidden="true">
            <use href=href></use>
        </svg>
    }
    .into_any()
}
