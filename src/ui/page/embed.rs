//! What other sites show in a frame: a list and its credits, whatever its filters. The rest of the atlas opens
//! beside it; the frame itself never shows another page.

use crate::{
    catalogue::Catalogue,
    domain::TerritoryCode,
    route::Route,
    ui::{
        component::{EngineBanner, Icon, Notices, ResultList, ResultsBar, awaited, licence},
        markup::{Markup, html},
        state::{Atlas, Search, Shared, held},
    },
    wording::{embed as words, search, shell, title},
};
use leptos::prelude::*;

/// The page.
#[component(transparent)]
pub fn EmbedPage() -> Markup {
    let atlas = held::<Atlas>();
    let search = held::<Search>();
    let name = move || {
        let catalogue = atlas.catalogue().ready();
        let name_of = |code: &TerritoryCode| Some(search.place(code)?.name);
        search.request().with(|request| title::of_list(request, catalogue.as_deref(), &name_of))
    };
    let whole = move || search.request().with(|request| Route::Search(request.clone()).href());
    html! {
        <div class="framed">
            <header class="framed__head wrap">
                <h1 class="framed__title" id="titre" tabindex="-1">{name}</h1>
                <a class="more-link" href=whole target="_blank" rel="noopener">
                    {words::OPEN}" "<span class="vh">{words::NEW_TAB}</span>" "<Icon name="external-link"/>
                </a>
            </header>
            <Notices/>
            {awaited(move || atlas.catalogue(), "", list)}
        </div>
    }
}

fn list(catalogue: Shared<Catalogue>) -> Markup {
    let dataset = &catalogue.vocabulary.dataset;
    let credits = html! {
        {shell::SITE}". "{shell::data_of(dataset)}{licence(dataset)}{shell::credits(dataset)}
    };
    html! {
        <div class="framed__list wrap">
            <section aria-label=search::RESULTS>
                <ResultsBar catalogue=catalogue.clone()/>
                <EngineBanner/>
                <ResultList catalogue=catalogue.clone()/>
            </section>
            <p class="framed__credits">{credits}</p>
        </div>
    }
}
