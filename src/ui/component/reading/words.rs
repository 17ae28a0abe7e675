//! What was made of the words: corrections, everyday words, acronyms, what was left out.

use crate::{
    catalogue::{Catalogue, SearchRequest},
    domain::Vocabulary,
    protocol::{Acronym, Correction, Reading},
    route::Route,
    ui::{
        browser,
        component::{Icon, route_of},
        markup::{IntoMarkup, Markup, html},
        state::{MeaningTag, Search, meaning_tags, words_as_typed},
    },
    wording::understood as words,
};
use leptos::prelude::*;

fn line(content: impl IntoMarkup) -> Option<Markup> {
    Some(html! { <p class="reading__line">{content}</p> })
}

/// The misspelt words, and the way back to them.
pub fn corrections(request: &SearchRequest, reading: &Reading) -> Option<Markup> {
    if reading.corrections.is_empty() {
        return None;
    }
    let sentence = |correction: &Correction| {
        let Correction { typed, used, .. } = correction;
        html! {
            <span>{words::RESULTS_FOR}" "<strong>{used.clone()}</strong>{words::instead_of(typed)}</span>
            " "
        }
    };
    let sentences: Vec<Markup> = reading.corrections.iter().map(sentence).collect();
    let literal = words_as_typed(request, reading);
    let rather = words::search_rather(&literal.text);
    line(html! { {sentences}<a href=Route::Search(literal).href()>{rather}</a> })
}

/// The everyday words, each a tag: taking one off takes the words as they are.
pub fn meanings(search: Search, request: &SearchRequest, reading: &Reading, vocabulary: &Vocabulary) -> Option<Markup> {
    let literal = StoredValue::new(words_as_typed(request, reading));
    let tag = |MeaningTag { typed, meaning, theme }: MeaningTag| {
        let undo = move |_| {
            search.change(|request| *request = literal.get_value());
            browser::focus("resultats");
        };
        let (icon, hue) = theme.map(|theme| (theme.icon, format!("filter-tag hue-{}", theme.family))).unzip();
        html! {
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
                    " "{icon.map(|name| html! { <Icon name/>" " })}{meaning}
                    <span class="vh">{words::UNDO_MEANING}</span>" "
                    <Icon name="x" class="filter-tag__x"/>
                </button>
            </li>
        }
    };
    let tags: Vec<Markup> = meaning_tags(reading, vocabulary).into_iter().map(tag).collect();
    (!tags.is_empty()).then(|| html! { <ul class="reading__line">{tags}</ul> })
}

/// The acronyms that a record explains.
pub fn acronyms(reading: &Reading, vocabulary: &Vocabulary, catalogue: &Catalogue) -> Option<Markup> {
    let link = |acronym: &Acronym| {
        let row = catalogue.find(&acronym.record).and_then(|row| catalogue.row(row))?;
        let href = route_of(vocabulary, &row.kind, &row.id).href();
        Some(html! { <a class="reading__acronym" href=href>{acronym.title.clone()}</a> })
    };
    let links: Vec<Markup> = reading.acronyms.iter().filter_map(link).collect();
    if links.is_empty() { None } else { line(html! { <Icon name="book-open"/>" "{links} }) }
}

/// The words that nothing answers.
pub fn left_out(reading: &Reading) -> Option<Markup> {
    let left_out = (!reading.ignored.is_empty()).then(|| words::left_out(&reading.ignored));
    let partial = reading.partial.then(|| words::PARTIAL.to_owned());
    let sentences: Vec<String> = left_out.into_iter().chain(partial).collect();
    if sentences.is_empty() { None } else { line(sentences.join(" ")) }
}

/// The way from the very words to what they may mean.
pub fn literal(request: &SearchRequest) -> Option<Markup> {
    if !request.literal || request.has_no_words() {
        return None;
    }
    let understood = SearchRequest { literal: false, page: 0, ..request.clone() };
    line(html! { <a href=Route::Search(understood).href()>{words::NEAR_WORDS_TOO}</a> })
}
