//! What no page answers to: a path, or the id of a record.

use crate::{route::Route, ui::component::Icon, wording::shell};
use leptos::prelude::*;

/// No page has this path.
#[component]
pub fn UnknownPage(
    /// The path.
    path: String,
) -> impl IntoView {
    lost(shell::UNKNOWN_TITLE, shell::no_page(&path), None)
}

/// No record is at this route; perhaps it is elsewhere.
pub fn missing_record(route: &Route, elsewhere: Option<(String, Route)>) -> AnyView {
    lost(shell::UNKNOWN_RECORD, shell::no_page(&route.href()), elsewhere)
}

fn lost(title: &'static str, sentence: String, elsewhere: Option<(String, Route)>) -> AnyView {
    let step = |label: String, route: Route| {
        view! { <li><a class="empty__step" href=route.href()><span>{label}</span></a></li> }
    };
    let why = if elsewhere.is_some() { shell::ELSEWHERE } else { shell::UNKNOWN_WHY };
    view! {
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
    .into_any()
}
