//! The head of a page that is neither a list nor a record.

use super::{crumbs, graticule};
use crate::ui::markup::{Markup, html};
use leptos::prelude::*;

/// The head: eyebrow, title, a sentence.
#[component(transparent)]
pub fn PageHead(
    /// The small label above the title.
    eyebrow: &'static str,
    /// The title.
    title: &'static str,
    /// What the page tells.
    lead: &'static str,
) -> Markup {
    html! {
        <header class="page-head">
            {graticule()}
            <div class="page-head__inner wrap">
                {crumbs(&[])}
                <p class="eyebrow">{eyebrow}</p>
                <h1 class="page-head__title" id="titre" tabindex="-1">{title}</h1>
                <p class="page-head__lead">{lead}</p>
            </div>
        </header>
    }
}
