//! A first answer to words, from names alone, while the engine is under way. It holds less than the
//! engine's: no count of it is told. Pure.

use super::{
    Names, Typed,
    typed::{Fit, has},
};
use crate::{
    catalogue::{Catalogue, Facets, Layout, Matches, PAGE_SIZE, Ranked, SearchRequest, Surroundings, select},
    flat::Column,
    protocol::SearchResponse,
};

/// Shortest word that is looked for, in letters: one letter begins a word of nearly every name.
const SHORTEST: usize = 2;

/// The records of which the title, a theme or a territory has each of the words; none when there is
/// no such record, or when the request asks for what the page does not know.
pub fn early(catalogue: &Catalogue, names: &Names, request: &SearchRequest) -> Option<SearchResponse> {
    let typed = Typed::of(&request.text);
    let known = request.territories.iter().all(|code| catalogue.vocabulary.territory_name(code).is_some());
    let short = typed.words().iter().any(|word| word.len() < SHORTEST);
    if typed.is_empty() || short || !known || request.near.is_some() || request.page > 0 {
        return None;
    }
    let matches = Matches::Ranked(ranked(catalogue, names, &typed));
    let around = Surroundings::default();
    let selection = select(catalogue, request, matches, Layout::MainFirst, PAGE_SIZE, &around);
    if selection.hits.is_empty() {
        return None;
    }
    let mut response = SearchResponse::plain(catalogue, selection, &around);
    for hit in &mut response.hits {
        hit.title = typed.mark(&hit.row.title);
    }
    // One page of it, and no number that the engine's answer would contradict.
    response.total = response.hits.len() as u32;
    response.facets = Facets::default();
    response.knowledge_total = 0;
    response.knowledge.clear();
    Some(response)
}

/// The records that have all the words; those whose title has them first.
fn ranked(catalogue: &Catalogue, names: &Names, typed: &Typed) -> Vec<Ranked> {
    let places = |named: &dyn Fn(&str) -> Vec<bool>| typed.words().iter().map(|word| named(word)).collect::<Vec<_>>();
    let themes = places(&|word| names.themes.iter().map(|theme| theme.iter().any(|name| has(name, word))).collect());
    let territories = places(&|word| names.territories.iter().map(|name| has(name, word)).collect());
    let stands = |column: &Column, row: u32, named: Option<&Vec<bool>>| {
        let named = |place: &u16| named.and_then(|named| named.get(usize::from(*place))) == Some(&true);
        column.values(row).iter().any(named)
    };
    let mut found = Vec::new();
    for (row, title) in &names.titles {
        let has_word = |(place, word): (usize, &String)| {
            has(title, word)
                || stands(&catalogue.themes, *row, themes.get(place))
                || stands(&catalogue.territories, *row, territories.get(place))
        };
        if typed.words().iter().enumerate().all(has_word) {
            let score = match typed.fit(title) {
                Some(Fit::Begins) => 2.0,
                Some(Fit::Inside) => 1.0,
                None => 0.0,
            };
            found.push(Ranked { row: *row, score });
        }
    }
    found
}
