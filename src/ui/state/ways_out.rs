//! What stands in the place of an empty list: what happened, why, and what would find something,
//! each with its count. The engine counts when it answers; the page counts what filters alone give.
//! Pure.

use super::{
    Shown, Worth,
    filters::{NameOf, noun_of, territory_page},
    shown::without_words,
};
use crate::{
    catalogue::{Catalogue, SearchRequest},
    domain::{Territory, TerritoryCode},
    protocol::{About, Rung, Target, steps_out},
    wording::ladder as words,
};

/// A way out.
#[derive(Clone, Debug, PartialEq)]
pub struct WayOut {
    /// What it does.
    pub label: String,
    /// How much it finds: «6 PTCE».
    pub count: String,
    /// The request.
    pub request: SearchRequest,
}

/// What is said when nothing of the main kind answers.
#[derive(Clone, Debug, PartialEq)]
pub struct Nothing {
    /// What happened.
    pub title: String,
    /// Why, or what to do about it.
    pub why: &'static str,
    /// The ways out, the whole atlas last.
    pub ways: Vec<WayOut>,
    /// Records of knowledge answer: they stand right below.
    pub beside_knowledge: bool,
}

/// What is said of an empty list. `place` tells of territories that the dataset does not name.
pub fn nothing(
    catalogue: &Catalogue,
    shown: &Shown,
    place: &dyn Fn(&TerritoryCode) -> Option<Territory>,
    name_of: NameOf,
) -> Nothing {
    let Shown { request, response, .. } = shown;
    let vocabulary = &catalogue.vocabulary;
    let rungs = match response.ladder.as_slice() {
        // The words are the engine's to count, unless it is not there to take them.
        [] if request.has_no_words() || shown.worth != Worth::Current => counted(catalogue, request, place),
        rungs => rungs.to_vec(),
    };
    let way = |label: String, request: &SearchRequest, count: u32| WayOut {
        label,
        count: noun_of(request, vocabulary).count(count),
        request: request.clone(),
    };
    let step = |rung: &Rung| way(words::step(&rung.step, request, vocabulary, name_of), &rung.request, rung.count);
    let mut ways: Vec<WayOut> = rungs.iter().map(step).collect();
    let why = match (ways.is_empty(), request.literal, request.has_no_words()) {
        (_, true, false) => words::LITERAL_WHY,
        (false, ..) => words::STEPS,
        (true, _, false) => words::CHECK,
        (true, _, true) => words::NOTHING_ELSE,
    };
    let everything = SearchRequest::default();
    if ways.iter().all(|way| way.request != everything) {
        let total = without_words(catalogue, &everything).total;
        ways.push(way(words::EVERYTHING.to_owned(), &everything, total));
    }
    Nothing { title: title(catalogue, shown), why, ways, beside_knowledge: beside_knowledge(shown) }
}

/// Records of knowledge answer the words, and no kind was chosen: they stand below.
fn beside_knowledge(shown: &Shown) -> bool {
    shown.response.knowledge_total > 0 && shown.request.kinds.is_empty() && !shown.request.has_no_words()
}

/// What happened.
fn title(catalogue: &Catalogue, shown: &Shown) -> String {
    let Shown { request, response, .. } = shown;
    let text = request.text.trim();
    let knowledge = response.knowledge_total;
    let filters = SearchRequest { text: String::new(), literal: false, ..request.clone() };
    let territory = territory_page(&filters).is_some();
    let blank = SearchRequest { sort: filters.sort, page: filters.page, ..SearchRequest::default() };
    let asked = words::Asked {
        words: if request.has_no_words() { "" } else { text },
        filtered: filters != blank && !(territory && filters.kinds.is_empty() && filters.ids.is_empty()),
        territory,
    };
    let nothing = words::nothing(&noun_of(request, &catalogue.vocabulary), asked);
    let is_question = response.reading.meanings.iter().any(|one| matches!(one.meaning, Target::Kind(_)));
    if !beside_knowledge(shown) {
        nothing
    } else if is_question {
        words::knowledge_answers(text, knowledge)
    } else {
        words::but_knowledge(&nothing, knowledge)
    }
}

/// What the page itself can count: the filters, without the words.
fn counted(
    catalogue: &Catalogue,
    request: &SearchRequest,
    place: &dyn Fn(&TerritoryCode) -> Option<Territory>,
) -> Vec<Rung> {
    let code = request.territories.first().filter(|_| request.territories.len() == 1);
    let territory = code.and_then(place);
    let about = territory.as_ref().map(|place| About { place, text: &request.text });
    let rung = |(step, request): (_, SearchRequest)| {
        let count = without_words(catalogue, &request).total;
        (count > 0).then_some(Rung { step, request, count })
    };
    steps_out(request, about.as_ref()).into_iter().filter_map(rung).collect()
}
