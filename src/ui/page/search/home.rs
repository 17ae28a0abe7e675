//! The sections of the home page: themes before the list, places and first steps after it.

use crate::{
    catalogue::{Catalogue, Facets, KindFilter, SearchRequest},
    route::{Chapter, Route},
    ui::{
        component::{Gazetteer, Icon, ThemeTiles},
        state::{Shared, noun_of, regions, without_words},
    },
    wording::{home, search::Noun},
};
use leptos::prelude::*;

/// The counts of everything, and what is counted.
fn everything(catalogue: &Catalogue) -> (Facets, Noun) {
    let blank = SearchRequest::default();
    (without_words(catalogue, &blank).facets, noun_of(&blank, &catalogue.vocabulary))
}

/// Before the list: the themes.
#[component]
pub fn HomeThemes(
    /// The catalogue.
    catalogue: Shared<Catalogue>,
) -> impl IntoView {
    let (facets, noun) = everything(&catalogue);
    view! {
        <section class="home__section wrap" aria-labelledby="h-themes">
            <h2 class="section-title" id="h-themes">{home::BY_THEME}</h2>
            <ThemeTiles themes=catalogue.vocabulary.themes.clone() counts=facets.themes noun/>
        </section>
        <section class="home__section wrap">
            <h2 class="section-title">{home::EVERYONE}</h2>
        </section>
    }
    .into_any()
}

/// After the list: places, what collectivités can do, what a PTCE is.
#[component]
pub fn HomeRest(
    /// The catalogue.
    catalogue: Shared<Catalogue>,
) -> impl IntoView {
    let (facets, noun) = everything(&catalogue);
    let kind = |id: &str| {
        let kinds = id.parse().map(KindFilter::Kind).into_iter().collect();
        Route::Search(SearchRequest { kinds, ..SearchRequest::default() })
    };
    let more = |route: Route, label: &'static str| {
        view! { <p><a class="more-link" href=route.href()>{label}" "<Icon name="arrow-right"/></a></p> }
    };
    view! {
        <section class="home__section wrap" aria-labelledby="h-places">
            <h2 class="section-title" id="h-places">{home::BY_PLACE}</h2>
            <Gazetteer regions=regions(&catalogue) counts=facets.territories noun/>
        </section>
        <section class="home__section home__section--band">
            <div class="wrap home__split">
                <div>
                    <h2 class="section-title">{home::FOR_COLLECTIVITES}</h2>
                    <p class="home__text">{home::FOR_COLLECTIVITES_TEXT}</p>
                    {more(kind("levier"), home::LEVERS)}
                    {more(kind("raison"), home::REASONS)}
                    {more(Route::Guide(Chapter::Apply), home::APPLY)}
                </div>
                <div>
                    <h2 class="section-title">{home::WHAT_IS}</h2>
                    <p class="home__text">{home::WHAT_IS_TEXT}</p>
                    {more(Route::Guide(Chapter::Understand), home::WHAT_IS_MORE)}
                </div>
            </div>
        </section>
    }
    .into_any()
}
