//! How many answer, said to the eye at once and to the ear after a pause, and how the list is
//! ordered and bounded.

use super::{
    ExportMenu,
    announced::announced,
    order::{radius_choice, sort_choice},
};
use crate::{
    catalogue::{Catalogue, PAGE_SIZE},
    protocol::ExportScope,
    ui::{
        markup::{Markup, html},
        state::{Fields, Search, Shared, Worth, held, noun_of, territory_page},
    },
    wording::{search as words, territory},
};
use leptos::prelude::*;

/// The count, the radius and the order.
#[component(transparent)]
pub fn ResultsBar(
    /// The catalogue, whose vocabularies name what is counted.
    catalogue: Shared<Catalogue>,
) -> Markup {
    let search = held::<Search>();
    let counted = Memo::new(move |_| {
        let shown = search.shown().get()?;
        if shown.worth == Worth::Early {
            return Some((words::EARLY.to_owned(), words::EARLY_WHY.to_owned()));
        }
        if !shown.worth.tells_how_many() {
            return None;
        }
        let noun = noun_of(&shown.request, &catalogue.vocabulary);
        let total = shown.response.total;
        let pages = total.div_ceil(PAGE_SIZE);
        let seen = if total == 0 { noun.none() } else { noun.count(total) };
        Some((seen, words::heard(&noun, total, shown.response.page, pages)))
    });
    // While an answer is under way the last count stays.
    let seen = Memo::new(move |before: Option<&String>| {
        counted.get().map(|(seen, _)| seen).or_else(|| before.cloned()).unwrap_or_default()
    });
    // While suggestions are open they are what is told: a letter says one thing. Once they are
    // closed it is how many were found.
    let suggested = Fields::held().what.offered();
    let heard = Signal::derive(move || Some(counted.get()?.1).filter(|_| suggested.read().is_empty()));
    let of_territory = Memo::new(move |_| search.request().with(|request| territory_page(request).is_some()));
    let what = move || match of_territory.get() {
        true => (territory::WHO_ACTS, "results__what"),
        false => (words::RESULTS, "vh"),
    };
    let scope = Signal::derive(move || ExportScope::Found(search.request().get()));
    html! {
        <div class="results__bar">
            <h2 class="results__count" id="resultats" tabindex="-1">
                <span class=move || what().1>{move || what().0}</span>
                <span class="vh">"\u{a0}: "</span>
                <span class="results__n">{seen}</span>
            </h2>
            {announced(heard)}
            <div class="results__order">{radius_choice(search)}{sort_choice(search)}<ExportMenu id="export" scope/></div>
        </div>
    }
}
