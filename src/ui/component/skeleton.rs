//! The shape of a list that is coming. The style shows nothing of it for 200 ms.

use leptos::prelude::*;

/// Five rows of nothing.
#[component]
pub fn Skeleton() -> impl IntoView {
    let row = || {
        view! {
            <li class="skeleton__row">
                <span class="skeleton__line"></span>
                <span class="skeleton__line"></span>
                <span class="skeleton__line"></span>
            </li>
        }
    };
    view! { <ul class="skeleton" aria-hidden="true">{(0..5).map(|_| row()).collect_view()}</ul> }.into_any()
}
