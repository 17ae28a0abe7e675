//! The head of the list: what it is about, and the form, which stays in place when the rest of the
//! head changes.

use super::{
    head_place::around_of,
    head_text::{HeadText, Known, head_text},
};
use crate::{
    catalogue::{SearchRequest, Sort},
    route::Route,
    ui::{
        component::{Icon, SearchForm, crumbs, graticule, rings},
        markup::{Markup, html},
        state::{Atlas, Search, Worth, held},
    },
    wording::home,
};
use leptos::prelude::*;

/// What the head says of what is asked for now (tracked).
fn text_of(atlas: Atlas, search: Search) -> HeadText {
    let request = search.request();
    let request = request.read();
    let catalogue = atlas.catalogue().ready();
    let shown = search.shown();
    let shown = shown.read();
    let current = shown.as_ref().filter(|shown| shown.worth == Worth::Current && shown.request == *request);
    // The first page by distance tells how a place is surrounded, whatever page and order are shown.
    let first = SearchRequest { page: 0, sort: Sort::Best, radius_km: None, ..request.clone() };
    let as_asked = SearchRequest { page: 0, sort: Sort::Best, ..request.clone() };
    let around = search.answer_to(&first).or_else(|| search.answer_to(&as_asked));
    head_text(
        &request,
        &Known {
            catalogue: catalogue.as_deref(),
            place: &|code| search.place(code),
            name_of: &|code| search.name_of(code),
            unknown: &|code| current.is_some_and(|shown| shown.response.places.unknown.contains(code)),
            total: current.map(|shown| shown.response.total),
            around: around.and_then(|response| around_of(&response)),
        },
    )
}

/// The head.
#[component(transparent)]
pub fn SearchHead() -> Markup {
    let atlas = held::<Atlas>();
    let search = held::<Search>();
    let head = Memo::new(move |_| text_of(atlas, search));
    let home = Memo::new(move |_| head.read().home);
    let class =
        move || head.with(|head| if head.home { "hero".to_owned() } else { format!("page-head {}", head.class) });
    let inner = move || if home.get() { "hero__inner wrap" } else { "page-head__inner wrap" };
    let title = move || if home.get() { "hero__title" } else { "page-head__title" };
    let lead = move || {
        let class = if home.get() { "hero__lead" } else { "page-head__lead" };
        head.with(|head| {
            (head.keeps_room || !head.lead.is_empty()).then(|| html! { <p class=class>{head.lead.clone()}</p> })
        })
    };
    let facts = move || {
        head.with(|head| {
            let facts = head.facts.iter().map(|fact| html! { <li>{fact.clone()}</li> }).collect_view();
            let more = head.more.clone().map(|(name, href)| html! { <li><a href=href>{name}</a></li> });
            let some = head.keeps_room || !head.facts.is_empty();
            some.then(|| html! { <ul class="page-head__facts">{facts}{more}</ul> })
        })
    };
    let icon =
        move || head.with(|head| head.icon.clone()).map(|name| html! { <Icon name class="page-head__icon"/>" " });
    html! {
        <header class=class>
            {graticule()}
            {move || home.get().then(rings)}
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
}

/// A few words to try.
fn tries() -> Markup {
    let link = |word: &str| {
        let request = SearchRequest { text: word.to_owned(), ..SearchRequest::default() };
        html! { <a href=Route::Search(request).href()>{word.to_owned()}</a>" " }
    };
    html! { <p class="hero__tries">{home::TRIES}{home::EXAMPLES.map(link).collect_view()}</p> }
}
