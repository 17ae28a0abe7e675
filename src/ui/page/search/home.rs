//! The sections of the home page: themes, map and places before the list, first steps after it.

use crate::{
    catalogue::{Catalogue, Facets, KindFilter, SearchRequest},
    deeds::InspireRequest,
    route::{Chapter, Route},
    ui::{
        component::{AtlasMap, Gazetteer, Icon, ThemeTiles, kept},
        markup::{Markup, html},
        part::Program,
        state::{Shared, held, noun_of, regions, without_words},
    },
    wording::{home, map, search::Noun},
};

/// The counts of everything, and what is counted.
fn everything(catalogue: &Catalogue) -> (Facets, Noun) {
    let blank = SearchRequest::default();
    (without_words(catalogue, &blank).facets, noun_of(&blank, &catalogue.vocabulary))
}

/// Before the list: the themes.
pub fn home_themes(catalogue: Shared<Catalogue>) -> Markup {
    let (facets, noun) = everything(&catalogue);
    html! {
        <section class="home__section wrap" aria-labelledby="h-themes">
            <h2 class="section-title" id="h-themes">{home::BY_THEME}</h2>
            <ThemeTiles themes=catalogue.vocabulary.themes.clone() counts=facets.themes noun/>
        </section>
    }
}

/// Between the themes and the list: the map and the places.
pub fn home_map(catalogue: Shared<Catalogue>) -> Markup {
    let program = held::<Program>();
    let places = {
        let catalogue = catalogue.clone();
        move |_| {
            let (facets, noun) = everything(&catalogue);
            html! { <Gazetteer regions=regions(&catalogue) counts=facets.territories noun/> }
        }
    };
    html! {
        <section class="home__section wrap" aria-labelledby="h-carte">
            <h2 class="section-title" id="h-carte">{map::TITLE}</h2>
            <div class="home__map">
                <AtlasMap catalogue/>
                <div class="home__places">
                    <h3 class="home__subtitle" id="h-places">{home::BY_PLACE}</h3>
                    {kept("lieux", program.sequel(), places)}
                </div>
            </div>
        </section>
        <section class="home__section wrap">
            <h2 class="section-title">{home::EVERYONE}</h2>
        </section>
    }
}

/// After the list: what collectivités can do, what a PTCE is.
pub fn home_rest() -> Markup {
    let kind = |id: &str| {
        let kinds = id.parse().map(KindFilter::Kind).into_iter().collect();
        Route::Search(SearchRequest { kinds, ..SearchRequest::default() })
    };
    let more = |route: Route, label: &'static str| {
        html! { <p><a class="more-link" href=route.href()>{label}" "<Icon name="arrow-right"/></a></p> }
    };
    html! {
        <section class="home__section home__section--band">
            <div class="wrap home__split">
                <div>
                    <h2 class="section-title">{home::FOR_COLLECTIVITES}</h2>
                    <p class="home__text">{home::FOR_COLLECTIVITES_TEXT}</p>
                    {more(Route::Inspire(InspireRequest::default()), home::LEVERS)}
                    {more(kind("raison"), home::REASONS)}
                    {more(Route::Panorama, home::PANORAMA)}
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
}
