//! The list with everything around it: filters, count, order, banner, pages, knowledge.

use super::{ActiveFilters, Also, EngineBanner, FilterSheet, ResultList, ResultsBar};
use crate::{
    catalogue::Catalogue,
    ui::state::{Search, Shared, active_filters},
    wording::search as words,
};
use leptos::prelude::*;

/// The list.
#[component]
pub fn Results(
    /// The catalogue, whose vocabularies name what results have.
    catalogue: Shared<Catalogue>,
) -> impl IntoView {
    let search = expect_context::<Search>();
    let filters = {
        let catalogue = catalogue.clone();
        Memo::new(move |_| search.request().with(|request| active_filters(request, &catalogue.vocabulary)))
    };
    let active = Signal::derive(move || filters.read().len());
    view! {
        <div class="results wrap">
            <FilterSheet catalogue=catalogue.clone() active/>
            <section class="results__main" aria-label=words::RESULTS>
                <ResultsBar catalogue=catalogue.clone()/>
                <ActiveFilters filters/>
                <EngineBanner/>
                <ResultList catalogue=catalogue.clone()/>
                <Also catalogue/>
            </section>
        </div>
    }
    .into_any()
}
