//! Above the list, one calm block: how the words were understood, the place they name, and the
//! ways back.

mod place;
mod words;

use crate::{
    catalogue::{Catalogue, SearchRequest},
    protocol::Reading,
    ui::{
        markup::{IntoMarkup, Markup, html},
        state::{Search, Shared},
    },
    wording::understood as said,
};
use leptos::prelude::*;

/// The block; nothing when there is nothing to say of the words.
pub fn reading_note(search: Search, catalogue: Shared<Catalogue>) -> Markup {
    // It belongs to the list that stands below, also while the next one is under way.
    let block = move || {
        let lines = search.shown().with(|shown| {
            let shown = shown.as_ref()?;
            Some(lines(search, &shown.request, &shown.response.reading, &catalogue))
        })?;
        (!lines.is_empty()).then(|| {
            html! { <div class="reading" role="group" aria-label=said::UNDERSTOOD>{lines}</div> }
        })
    };
    block.into_markup()
}

fn lines(search: Search, request: &SearchRequest, reading: &Reading, catalogue: &Catalogue) -> Vec<Markup> {
    let lines = [
        place::line(search, request, reading),
        words::corrections(request, reading),
        words::meanings(search, request, reading, &catalogue.vocabulary),
        words::acronyms(reading, &catalogue.vocabulary, catalogue),
        words::left_out(reading),
        words::literal(request),
    ];
    lines.into_iter().flatten().collect()
}
