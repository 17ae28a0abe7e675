//! The way from the home page to this one.

use crate::{
    route::Route,
    ui::markup::{Markup, html},
    wording::shell,
};
use leptos::prelude::*;

/// A step of the way: the pages it goes through, each with its name and address. An intercommunalité
/// can lie in several départements.
pub type Step = Vec<(String, String)>;

/// The way, without the page itself.
pub fn crumbs(steps: &[Step]) -> Markup {
    let page = |(place, (label, href)): (usize, &(String, String))| {
        html! { {(place > 0).then_some(", ")}<a class="crumbs__link" href=href.clone()>{label.clone()}</a> }
    };
    let step = |step: &Step| html! { <li>{step.iter().enumerate().map(page).collect_view()}</li> };
    html! {
        <nav class="crumbs" aria-label=shell::CRUMBS>
            <ol class="crumbs__list">
                <li><a class="crumbs__link" href=Route::home().href()>{shell::HOME}</a></li>
                {steps.iter().map(step).collect_view()}
            </ol>
        </nav>
    }
}
