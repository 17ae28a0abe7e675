//! What was made of the words: corrections, everyday words, acronyms, what was left out.

use crate::{
    catalogue::{Catalogue, SearchRequest},
    domain::Vocabulary,
    protocol::{Acronym, Correction, Reading},
    route::Route,
    ui::{
        browser,
        component::{Icon, route_of},
        state::{MeaningTag, Search, meaning_tags, words_as_typed},
    },
    wording::understood as words,
};
use leptos::prelude::*;

fn line(content: impl IntoView + 'static) -> Option<AnyView> {
    Some(view! { <p class="reading__line">{content}</p> }.into_any())
}

/// The misspelt words, and the way back to them.
pub fn corrections(request: &SearchRequest, reading: &Reading) -> Option<AnyView> {
    if reading.corrections.is_empty() {
        return None;
    }
    let sentence = |correction: &Correction| {
        let Correction { typed, used, .. } = correction;
        view! {
            <span>{words::RESULTS_FOR}" "<strong>{used.clone()}</strong>{words::instead_of(typed)}</span>
            " "
        }
        .into_any()
    };
    let sentences: Vec<AnyView> = reading.corrections.iter().map(sentence).collect();
    let literal = words_as_typed(request, reading);
    let rather = words::search_rather(&literal.text);
    line(view! { {sentences}<a href=Route::Search(literal).href()>{rather}</a> })
}

/// The everyday words, each a tag: taking one off takes the words as they are.
pub fn meanings(
    search: Search,
    request: &SearchRequest,
    reading: &Reading,
    vocabulary: &Vocabulary,
) -> Option<AnyView> {
    let literal = StoredValue::new(words_as_typed(request, reading));
    let tag = |MeaningTag { typed, meaning, theme }: MeaningTag| {
        let undo = move |_| {
            search.change(|request| *request = literal.get_value());
            browser::focus("resultats");
        };
        let (icon, hue) = theme.map(|theme| (theme.icon, format!("filter-tag hue-{}", theme.family))).unzip();
        view! {
            <li>
                <button
                    class=hue.unwrap_or_else(|| "filter-tag".to_owned())
                    type="button"
                    title=words::AS_TYPED
                    on:click=undo
                >
                    <span>
                        {typed}" "<span aria-hidden="true">"→"</span><span class="vh">{words::MEANT_AS}</span>
                    </span>
                    " "{icon.map(|name| view! { <Icon name/>" " })}{meaning}
                    <span class="vh">{words::UNDO_MEANING}</span>" "
                    <Icon name="x" class="filter-tag__x"/>
                </button>
            </li>
        }
        .into_any()
    };
    let tags: Vec<AnyView> = meaning_tags(reading, vocabulary).into_iter().map(tag).collect();
    (!tags.is_empty()).then(|| view! { <ul class="reading__line">{tags}</ul> }.into_any())
}

/// The acronyms that a record explains.
pub fn acronyms(reading: &Reading, vocabulary: &Vocabulary, catalogue: &Catalogue) -> Option<AnyView> {
    let link = |acronym: &Acronym| {
        let row = catalogue.find(&acronym.record).and_then(|row| catalogue.row(row))?;
        let href = route_of(vocabulary, &row.kind, &row.id).href();
        Some(view! { <a class="reading__acronym" href=href>{acronym.title.clone()}</a> }.into_any())
    };
    let links: Vec<AnyView> = reading.acronyms.iter().filter_map(link).collect();
    if links.is_empty() { None } else { line(view! { <Icon name="book-open"/>" "{links} }) }
}

/// The words that nothing answers.
pub fn left_out(reading: &Reading) -> Option<AnyView> {
    let left_out = (!reading.ignored.is_empty()).then(|| words::left_out(&reading.ignored));
    let partial = reading.partial.then(|| words::PARTIAL.to_owned());
    let sentences: Vec<String> = left_out.into_iter().chain(partial).collect();
    if sentences.is_empty() { None } else { line(sentences.join(" ")) }
}

/// The way from the very words to what they may mean.
pub fn literal(request: &SearchRequest) -> Option<AnyView> {
    if !request.literal || request.has_no_words() {
        return None;
    }
    let understood = SearchRequest { literal: false, page: 0, ..request.clone() };
    line(view! { <a href=Route::Search(understood).href()>{words::NEAR_WORDS_TOO}</a> })
}
