//! The list with everything around it: filters, count, order, banner, pages, knowledge.

use super::{
    ActiveFilters, AtlasMap, EngineBanner, FilterSheet, Icon, Meanwhile, ResultList, ResultsBar, SeeLabel, standing,
};
use crate::{
    catalogue::{Catalogue, SearchRequest},
    ui::state::{Search, Shared, active_filters, held},
    ui::{
        markup::{IntoMarkup, Markup, html},
        part::{Program, Sequel},
    },
    wording::{map as map_words, search as words},
};
use leptos::prelude::*;

/// The list.
#[component(transparent)]
pub fn Results(
    /// The catalogue, whose vocabularies name what results have.
    catalogue: Shared<Catalogue>,
) -> Markup {
    let search = held::<Search>();
    let program = held::<Program>();
    let filters = {
        let catalogue = catalogue.clone();
        Memo::new(move |_| {
            search
                .request()
                .with(|request| active_filters(request, &catalogue.vocabulary, &|code| search.name_of(code)))
        })
    };
    let active = Signal::derive(move || filters.read().len());
    // The home page has its own map, above the list.
    let mapped = Memo::new(move |_| !search.request().with(SearchRequest::is_blank));
    let map = RwSignal::new(false);
    let held = StoredValue::new(catalogue.clone());
    let toggle = move || {
        let label = match (mapped.get(), map.get()) {
            (false, _) => return ().into_markup(),
            (true, true) => html! { <SeeLabel/> },
            (true, false) => html! { <Icon name="map-pin"/>" "{map_words::SHOW} },
        };
        html! {
            <button class="button map-toggle" type="button" on:click=move |_| map.update(|map| *map = !*map)>
                {label}
            </button>
        }
    };
    let pane = move || {
        if mapped.get() {
            html! { <div class="map-pane"><AtlasMap catalogue=held.get_value()/></div> }
        } else {
            ().into_markup()
        }
    };
    let later = move |name: &'static str, view: fn(Sequel, Search, Shared<Catalogue>) -> Markup| {
        let view = move |sequel| view(sequel, search, held.get_value());
        standing(name, Meanwhile::Nothing, program.sequel(), view)
    };
    html! {
        <div class=move || match (mapped.get(), map.get()) {
            (false, _) => "results wrap",
            (true, false) => "results results--mapped wrap",
            (true, true) => "results results--mapped results--map wrap",
        }>
            <FilterSheet catalogue=catalogue.clone() active/>
            {toggle}
            <section class="results__main" aria-label=words::RESULTS>
                <ResultsBar catalogue=catalogue.clone()/>
                <ActiveFilters filters/>
                <EngineBanner/>
                {later("lecture", |sequel, search, catalogue| (sequel.reading)(search, catalogue))}
                {later("portee", |sequel, search, catalogue| (sequel.reach)(search, catalogue))}
                <ResultList catalogue=catalogue.clone()/>
                {later("autour", |sequel, search, catalogue| (sequel.around)(search, catalogue))}
                {later("savoirs", |sequel, _, catalogue| (sequel.also)(catalogue))}
            </section>
            {pane}
        </div>
    }
}
