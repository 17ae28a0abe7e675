//! What stands around every page: skip links, head and foot.

use super::{AtlasMark, Icon, NetworkCut, licence};
use crate::{
    catalogue::SearchRequest,
    deeds::InspireRequest,
    route::{Chapter, Period, Route},
    ui::{
        browser,
        markup::{Markup, html},
        state::{Atlas, Navigator, Notebook, held},
    },
    wording::{self, shell},
};
use leptos::{ev::MouseEvent, prelude::*};

/// The way past the navigation, for keyboards.
#[component(transparent)]
pub fn SkipLinks() -> Markup {
    let navigator = held::<Navigator>();
    // Under a `<base>`, an anchor needs the page's own address.
    let anchor = move |id: &str| navigator.with(|route| format!("{}#{id}", route.href()));
    let leap = |id: &'static str| {
        move |event: MouseEvent| {
            event.prevent_default();
            browser::focus(id);
        }
    };
    let search = move |event: MouseEvent| {
        event.prevent_default();
        navigator.reach_search();
    };
    html! {
        <nav class="skip" aria-label=shell::QUICK_ACCESS>
            <a class="skip__link" href=move || anchor("contenu") on:click=leap("contenu")>{shell::CONTENT}</a>
            <a class="skip__link" href=move || anchor("recherche") on:click=search>{shell::SEARCH}</a>
            <a class="skip__link" href=move || anchor("pied") on:click=leap("pied")>{shell::FOOT}</a>
        </nav>
    }
}

/// The name of the site and the ways in.
#[component(transparent)]
pub fn Masthead() -> Markup {
    let navigator = held::<Navigator>();
    let link = move |route: Route, label: &'static str, here: fn(&Route) -> bool| {
        let href = route.href();
        let current = move || navigator.with(|at| if *at == route { Some("page") } else { here(at).then_some("true") });
        html! { <li><a class="mainnav__link" href=href aria-current=current>{label}</a></li> }
    };
    html! {
        <header class="masthead">
            <div class="masthead__inner wrap">
                <a class="brand" href=Route::home().href()>
                    <AtlasMark class="brand__mark"/>
                    <span class="brand__name">"Atlas "<b>"PTCE"</b></span>
                </a>
                <nav class="mainnav" aria-label=shell::MAIN_NAVIGATION>
                    <ul class="mainnav__list">
                        {link(Route::home(), shell::POLES, |at| matches!(at, Route::Search(_) | Route::Pole(_)))}
                        {link(
                            Route::Inspire(InspireRequest::default()),
                            shell::INSPIRE,
                            |at| matches!(at, Route::Inspire(_) | Route::Deed(_)),
                        )}
                        {link(
                            Route::Guide(Chapter::Understand),
                            shell::UNDERSTAND,
                            |at| matches!(at, Route::Guide(_) | Route::Knowledge(_)),
                        )}
                    </ul>
                </nav>
                {notebook_link(navigator)}
                <NetworkCut/>
            </div>
        </header>
    }
}

/// The way to the visitor's notebook, with how many records it holds once it is open.
fn notebook_link(navigator: Navigator) -> Markup {
    let notebook = held::<Notebook>();
    let href = Route::Notebook(Vec::new()).href();
    let current = move || navigator.with(|at| matches!(at, Route::Notebook(_)).then_some("page"));
    let held = move || match notebook.len() {
        0 => String::new(),
        held => held.to_string(),
    };
    html! {
        <a class="mainnav__link mainnav__link--notebook" href=href aria-current=current>
            <Icon name="bookmark"/>
            <span class="mainnav__label">{wording::notebook::TITLE}</span>
            <span class="mainnav__count">{held}</span>
        </a>
    }
}

/// Whose data it is, under what licence.
#[component(transparent)]
pub fn Colophon() -> Markup {
    let atlas = held::<Atlas>();
    let data = move || {
        atlas.catalogue().ready().map(|catalogue| {
            let dataset = &catalogue.vocabulary.dataset;
            html! {
                {shell::data_of(dataset)}
                {licence(dataset)}
                {shell::credits(dataset)}
            }
        })
    };
    html! {
        <footer class="colophon" id="pied" tabindex="-1">
            <div class="colophon__inner wrap">
                <p class="colophon__name">{shell::SITE}</p>
                <div class="colophon__text">
                    <p>{data}</p>
                    <p>{shell::SHORTCUTS}</p>
                </div>
                <ul class="colophon__links">
                    <li><a href=Route::About.href()>{shell::WHENCE_DATA}</a></li>
                    <li><a href=Route::Inspire(InspireRequest::default()).href()>{wording::inspire::TITLE}</a></li>
                    <li><a href=Route::Panorama.href()>{wording::panorama::EYEBROW}</a></li>
                    <li><a href=Route::Chronology(Period::default()).href()>{wording::chronology::EYEBROW}</a></li>
                    <li><a href=Route::Offline.href()>{wording::offline::TITLE}</a></li>
                    <li>
                        <a href=Route::EmbedMaker(SearchRequest::default()).href()>{wording::embed::IN_FOOT}</a>
                    </li>
                    <li><a href=Route::Accessibility.href()>{wording::accessibility::IN_FOOT}</a></li>
                    <li><a href=Route::Guide(Chapter::Understand).href()>{shell::UNDERSTAND_PTCE}</a></li>
                    <li>
                        <a href=Route::Guide(Chapter::Actors).href()>{wording::guide::title(Chapter::Actors)}</a>
                    </li>
                </ul>
            </div>
        </footer>
    }
}
