//! The way from the home page to this one.

use crate::{route::Route, wording::shell};
use leptos::prelude::*;

/// The way, without the page itself.
pub fn crumbs(steps: &[(String, String)]) -> AnyView {
    let step = |(label, href): &(String, String)| {
        view! { <li><a class="crumbs__link" href=href.clone()>{label.clone()}</a></li> }
    };
    view! {
        <nav class="crumbs" aria-label=shell::CRUMBS>
            <ol class="crumbs__list">
                <li><a class="crumbs__link" href=Route::home().href()>{shell::HOME}</a></li>
                {steps.iter().map(step).collect_view()}
            </ol>
        </nav>
    }
    .into_any()
}
