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
    /// Why, or what to do about it; empty where records below say enough.
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
        (true, ..) if beside_knowledge(shown) => "",
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::{Dataset, Kind, Vocabulary},
        protocol::{EngineFault, SearchResponse, Step, Understood},
        ui::state::Shared,
    };

    fn id<T: std::str::FromStr>(text: &str) -> T {
        text.parse().unwrap_or_else(|_| panic!("{text} is an id"))
    }

    fn catalogue() -> Catalogue {
        let text = String::new;
        let dataset = Dataset {
            title: text(),
            version: id("2026"),
            licence: text(),
            licence_address: text(),
            credits: Vec::new(),
            contact: text(),
        };
        let kind = Kind { id: id("ptce"), label: "PTCE".into(), plural: "PTCE".into(), hidden: false, weight: 1.0 };
        let vocabulary = Vocabulary {
            dataset,
            themes: Vec::new(),
            kinds: vec![kind],
            statuses: Vec::new(),
            sources: Vec::new(),
            territories: Default::default(),
            thesaurus: Vec::new(),
        };
        Catalogue::build(vocabulary, &[], str::to_owned)
    }

    fn said(text: &str, worth: Worth, change: impl FnOnce(&mut SearchResponse)) -> Nothing {
        let catalogue = catalogue();
        let request = SearchRequest { text: text.into(), ..SearchRequest::default() };
        let mut response = without_words(&catalogue, &request);
        change(&mut response);
        let shown = Shown { request, response: Shared::new(response), worth };
        nothing(&catalogue, &shown, &|_| None, &|_| "Cognac".to_owned())
    }

    fn labels(nothing: &Nothing) -> Vec<String> {
        let plain = |way: &WayOut| format!("{} : {}", way.label, way.count).replace('\u{a0}', " ");
        nothing.ways.iter().map(plain).collect()
    }

    #[test]
    fn the_steps_of_the_engine_come_with_their_counts_and_the_whole_atlas_last() {
        let nearest = SearchRequest { near: Some(id("com-16102")), ..SearchRequest::default() };
        let rung = Rung { step: Step::Nearest(id("com-16102")), request: nearest, count: 28 };
        let said = said("cognac", Worth::Current, |response| response.ladder = vec![rung]);
        assert_eq!(said.title.replace('\u{a0}', " "), "Aucun PTCE connu pour « cognac »");
        assert_eq!(labels(&said), ["Les plus proches de Cognac : 28 PTCE", "Voir tout l’atlas : 0 PTCE"]);
        assert!(!said.beside_knowledge);
    }

    #[test]
    fn words_of_nobody_are_told_to_be_checked() {
        let said = said("zzzz", Worth::Current, |_| {});
        assert_eq!(said.why, words::CHECK);
        assert_eq!(labels(&said), ["Voir tout l’atlas : 0 PTCE"]);
    }

    #[test]
    fn where_knowledge_answers_the_title_says_so() {
        let known = |response: &mut SearchResponse| response.knowledge_total = 7;
        let other = said("gouvernance", Worth::Current, known);
        assert_eq!(
            other.title.replace('\u{a0}', " "),
            "Aucun PTCE connu pour « gouvernance », mais 7 fiches pour comprendre"
        );
        let question = said("pourquoi", Worth::Current, |response| {
            known(response);
            let meaning = Target::Kind(id("raison"));
            response.reading.meanings.push(Understood { typed: "pourquoi".into(), meaning });
        });
        assert_eq!(question.title.replace('\u{a0}', " "), "7 fiches répondent à « pourquoi »");
        assert!(question.beside_knowledge && question.why.is_empty());
    }

    #[test]
    fn without_an_engine_there_still_is_a_way_out() {
        let said = said("vélo", Worth::WithoutEngine(EngineFault::NotStarted), |_| {});
        assert_eq!(said.ways.len(), 1);
    }
}
