//! The shape of a list that is coming. The style shows nothing of it for 200 ms.

use crate::ui::markup::{Markup, html};
use leptos::prelude::*;

/// Five rows of nothing.
#[component(transparent)]
pub fn Skeleton() -> Markup {
    let row = || {
        html! {
            <li class="skeleton__row">
                <span class="skeleton__line"></span>
                <span class="skeleton__line"></span>
                <span class="skeleton__line"></span>
            </li>
        }
    };
    html! { <ul class="skeleton" aria-hidden="true">{(0..5).map(|_| row()).collect_view()}</ul> }
}
