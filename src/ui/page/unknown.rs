//! What no page answers to: a path, or the id of a record.

use crate::{
    route::Route,
    ui::{
        component::Icon,
        markup::{Markup, html},
    },
    wording::shell,
};
use leptos::prelude::*;

/// No page has this path.
#[component(transparent)]
pub fn UnknownPage(
    /// The path.
    path: String,
) -> Markup {
    lost(shell::UNKNOWN_TITLE, shell::no_page(&path), None)
}

/// No record is at this route; perhaps it is elsewhere.
pub fn missing_record(route: &Route, elsewhere: Option<(String, Route)>) -> Markup {
    lost(shell::UNKNOWN_RECORD, shell::no_page(&route.href()), elsewhere)
}

fn lost(title: &'static str, sentence: String, elsewhere: Option<(String, Route)>) -> Markup {
    let step = |label: String, route: Route| {
        html! { <li><a class="empty__step" href=route.href()><span>{label}</span></a></li> }
    };
    let why = if elsewhere.is_some() { shell::ELSEWHERE } else { shell::UNKNOWN_WHY };
    html! {
        <div class="wrap">
            <section class="empty empty--page">
                <Icon name="compass" class="empty__icon"/>
                <h1 class="empty__title" id="titre" tabindex="-1">{title}</h1>
                <p class="empty__why">{sentence}" "{why}</p>
                <ul class="empty__steps">
                    {elsewhere.map(|(label, route)| step(label, route))}
                    {step(shell::GO_SEARCH.to_owned(), Route::home())}
                </ul>
            </section>
        </div>
    }
}
