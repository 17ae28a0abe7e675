//! The head of the list: what it is about, and the form, which stays in place when the rest of the
//! head changes.

use super::head_text::head_text;
use crate::{
    catalogue::SearchRequest,
    route::Route,
    ui::{
        component::{Icon, SearchForm, crumbs},
        state::{Atlas, Search, Worth},
    },
    wording::home,
};
use leptos::prelude::*;

/// The head.
#[component]
pub fn SearchHead() -> impl IntoView {
    let atlas = expect_context::<Atlas>();
    let search = expect_context::<Search>();
    let total = Memo::new(move |_| {
        search.shown().with(|shown| {
            let current = shown.as_ref().filter(|shown| shown.worth == Worth::Current);
            current.map(|shown| shown.response.total)
        })
    });
    let head = Memo::new(move |_| {
        let catalogue = atlas.catalogue().ready();
        search.request().with(|request| head_text(request, catalogue.as_deref(), total.get()))
    });
    let home = Memo::new(move |_| head.read().home);
    let class =
        move || head.with(|head| if head.home { "hero".to_owned() } else { format!("page-head {}", head.class) });
    let inner = move || if home.get() { "hero__inner wrap" } else { "page-head__inner wrap" };
    let title = move || if home.get() { "hero__title" } else { "page-head__title" };
    let lead = move || {
        let class = if home.get() { "hero__lead" } else { "page-head__lead" };
        head.with(|head| (!head.lead.is_empty()).then(|| view! { <p class=class>{head.lead.clone()}</p> }))
    };
    let facts = move || {
        head.with(|head| {
            let facts = head.facts.iter().map(|fact| view! { <li>{fact.clone()}</li> }).collect_view();
            (!head.facts.is_empty()).then(|| view! { <ul class="page-head__facts">{facts}</ul> })
        })
    };
    let icon =
        move || head.with(|head| head.icon.clone()).map(|name| view! { <Icon name class="page-head__icon"/>" " });
    view! {
        <header class=class>
            <div class=inner>
                {move || (!home.get()).then(|| head.with(|head| crumbs(&head.crumbs)))}
                <p class="eyebrow">{move || head.read().eyebrow}</p>
                <h1 class=title id="titre" tabindex="-1">{icon}{move || head.read().title.clone()}</h1>
                {lead}
                {facts}
                <SearchForm compact=Signal::derive(move || !home.get())/>
                {move || home.get().then(tries)}
            </div>
        </header>
    }
    .into_any()
}

/// A few words to try.
fn tries() -> AnyView {
    let link = |word: &str| {
        let request = SearchRequest { text: word.to_owned(), ..SearchRequest::default() };
        view! { <a href=Route::Search(request).href()>{word.to_owned()}</a>" " }
    };
    view! { <p class="hero__tries">{home::TRIES}{home::EXAMPLES.map(link).collect_view()}</p> }.into_any()
}
