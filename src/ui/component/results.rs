//! The list with everything around it: filters, count, order, banner, pages, knowledge.

use super::{ActiveFilters, AtlasMap, EngineBanner, FilterSheet, Icon, ResultList, ResultsBar, SeeLabel};
use crate::{
    catalogue::{Catalogue, SearchRequest},
    ui::state::{Search, Shared, active_filters, held},
    ui::{
        markup::{IntoMarkup, Markup, html},
        part::Program,
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
    let sequel = held::<Program>().sequel();
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
                {sequel.show(move |sequel| (sequel.reading)(search, held.get_value()))}
                {sequel.show(move |sequel| (sequel.reach)(search, held.get_value()))}
                <ResultList catalogue=catalogue.clone()/>
                {sequel.show(move |sequel| (sequel.around)(search, held.get_value()))}
                {sequel.show(move |sequel| (sequel.also)(held.get_value()))}
            </section>
            {pane}
        </div>
    }
}
