//! Above the list: how the words were understood, and the way back to the very words.

use super::Icon;
use crate::{
    catalogue::{Catalogue, SearchRequest},
    protocol::{PlaceRole, Target},
    route::Route,
    ui::state::{Search, Shared, Shown, Worth},
    wording::understood as words,
};
use leptos::prelude::*;

/// The sentences; nothing when the words were searched as they are.
pub fn reading_note(search: Search, catalogue: Shared<Catalogue>) -> AnyView {
    let told = move || {
        let shown = search.shown();
        let shown = shown.read();
        let shown = shown.as_ref().filter(|shown| shown.worth == Worth::Current)?;
        let sentences = sentences(shown, &catalogue);
        if sentences.is_empty() {
            return None;
        }
        let literal = SearchRequest { literal: true, page: 0, ..shown.request.clone() };
        Some(view! {
            <p class="notice">
                <Icon name="info"/>" "
                <span class="notice__text">
                    {sentences}" "<a href=Route::Search(literal).href()>{words::AS_TYPED}</a>
                </span>
            </p>
        })
    };
    (move || told()).into_any()
}

fn sentences(shown: &Shown, catalogue: &Catalogue) -> String {
    let reading = &shown.response.reading;
    let vocabulary = &catalogue.vocabulary;
    let mut sentences: Vec<String> = Vec::new();
    sentences
        .extend(reading.corrections.iter().map(|correction| words::corrected(&correction.used, &correction.typed)));
    for understood in &reading.meanings {
        let meaning = match &understood.meaning {
            Target::Theme(id) => vocabulary.theme(id).map(|theme| theme.short.clone()),
            Target::Kind(id) => vocabulary.kind(id).map(|kind| kind.plural.clone()),
            Target::Words(words) => Some(words.clone()),
            // A level of government only changes the order.
            Target::Level(_) => None,
        };
        sentences.extend(meaning.map(|meaning| words::meant(&understood.typed, &meaning)));
    }
    if let Some((read, place)) = reading.place.as_ref().and_then(|read| Some((read, read.places.first()?))) {
        sentences.push(match read.role {
            PlaceRole::Inside => words::inside(&place.name, &place.number),
            PlaceRole::Near => words::near(&place.name, &place.number),
        });
    }
    if reading.partial {
        sentences.push(words::PARTIAL.to_owned());
    }
    sentences.join(" ")
}
