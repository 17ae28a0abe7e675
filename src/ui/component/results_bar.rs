//! How many answer, said to the eye at once and to the ear after a pause, and how the list is
//! ordered and bounded.

use super::{RadiusSelect, SortSelect};
use crate::{
    catalogue::{Catalogue, PAGE_SIZE},
    ui::{
        browser,
        state::{Search, Shared, Worth, noun_of, territory_page},
    },
    wording::{search as words, territory},
};
use leptos::prelude::*;

/// After how long a count is announced, in ms (0: each key is announced; 2,000: too late).
const ANNOUNCE_MS: u32 = 600;

/// The count, the radius and the order.
#[component]
pub fn ResultsBar(
    /// The catalogue, whose vocabularies name what is counted.
    catalogue: Shared<Catalogue>,
) -> impl IntoView {
    let search = expect_context::<Search>();
    let counted = Memo::new(move |_| {
        let shown = search.shown().get().filter(|shown| shown.worth != Worth::Stale)?;
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
    let heard = RwSignal::new(String::new());
    let timer = StoredValue::new_local(None::<browser::Timer>);
    Effect::new(move |_| {
        if let Some((_, sentence)) = counted.get() {
            timer.set_value(Some(browser::after(ANNOUNCE_MS, move || heard.set(sentence))));
        }
    });
    let of_territory = Memo::new(move |_| search.request().with(|request| territory_page(request).is_some()));
    let what = move || match of_territory.get() {
        true => (territory::WHO_ACTS, "results__what"),
        false => (words::RESULTS, "vh"),
    };
    view! {
        <div class="results__bar">
            <h2 class="results__count" id="resultats" tabindex="-1">
                <span class=move || what().1>{move || what().0}</span>
                <span class="vh">"\u{a0}: "</span>
                <span class="results__n">{seen}</span>
            </h2>
            <p class="vh" role="status">{heard}</p>
            <div class="results__order">
                <RadiusSelect/>
                <SortSelect/>
            </div>
        </div>
    }
    .into_any()
}
