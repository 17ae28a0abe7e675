//! Which list stands on the page, decided from what was asked, what the engine said and what
//! stood there before. Pure: no signal, no browser.

use super::{Shared, engine::Phase};
use crate::{
    catalogue::{Catalogue, Layout, Matches, PAGE_SIZE, SearchRequest, Surroundings, select},
    domain::Vocabulary,
    protocol::{EngineFault, SearchResponse},
};

/// What the engine said to a request.
pub type Answer = Result<Shared<SearchResponse>, EngineFault>;

/// What a list is worth.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Worth {
    /// It answers what was asked.
    Current,
    /// It answers an earlier request: the answer to this one is under way.
    Stale,
    /// The engine cannot answer, and why: the filters are applied; the words and the place are not.
    WithoutEngine(EngineFault),
}

/// What a request asks of the engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asks {
    /// Nothing: the page answers by itself.
    Nothing,
    /// More than the page knows, who is near a territory; its own list stands meanwhile.
    More,
    /// Everything: words, distances, a territory that the dataset does not name.
    Everything,
}

/// What this request asks of the engine.
pub fn asks_of(request: &SearchRequest, vocabulary: &Vocabulary) -> Asks {
    let unusual = request.territories.iter().any(|code| vocabulary.territory(code).is_none());
    if !request.has_no_words() || request.near.is_some() || unusual {
        Asks::Everything
    } else if request.territories.is_empty() {
        Asks::Nothing
    } else {
        Asks::More
    }
}

/// The list on the page.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    /// What it answers.
    pub request: SearchRequest,
    /// Its results and counts.
    pub response: Shared<SearchResponse>,
    /// What it is worth.
    pub worth: Worth,
}

/// The list to show; none while there is nothing to show yet.
pub fn show(
    catalogue: &Catalogue,
    request: &SearchRequest,
    phase: &Phase,
    answer: Option<&Answer>,
    before: Option<&Shown>,
) -> Option<Shown> {
    let current = |response: &Shared<SearchResponse>, worth| {
        Some(Shown { request: request.clone(), response: response.clone(), worth })
    };
    let asks = asks_of(request, &catalogue.vocabulary);
    if let (Asks::More, Some(Ok(response))) = (asks, answer) {
        return current(response, Worth::Current);
    }
    if asks != Asks::Everything {
        if let Some(before) = before.filter(|before| before.request == *request && before.worth == Worth::Current) {
            return Some(before.clone());
        }
        return current(&Shared::new(without_words(catalogue, request)), Worth::Current);
    }
    let fault = match (answer, phase) {
        (Some(Ok(response)), _) => return current(response, Worth::Current),
        (Some(Err(fault)), _) | (None, Phase::Failed(fault)) => fault,
        (None, Phase::Waiting | Phase::Ready) => {
            return before.map(|before| Shown { worth: Worth::Stale, ..before.clone() });
        }
    };
    let mut rest = request.clone();
    rest.territories.retain(|code| catalogue.vocabulary.territory(code).is_some());
    current(&Shared::new(without_words(catalogue, &rest)), Worth::WithoutEngine(fault.clone()))
}

/// The list that the filters alone give.
pub fn without_words(catalogue: &Catalogue, request: &SearchRequest) -> SearchResponse {
    let around = Surroundings::default();
    let selection = select(catalogue, request, Matches::All, Layout::MainFirst, PAGE_SIZE, &around);
    SearchResponse::plain(catalogue, selection, &around)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Dataset, Vocabulary};

    fn catalogue() -> Catalogue {
        let dataset = Dataset {
            title: String::new(),
            version: "2026".parse().unwrap_or_else(|_| unreachable!("a year is a date")),
            licence: String::new(),
            licence_address: String::new(),
            credits: Vec::new(),
            contact: String::new(),
        };
        let vocabulary = Vocabulary {
            dataset,
            themes: Vec::new(),
            kinds: Vec::new(),
            statuses: Vec::new(),
            sources: Vec::new(),
            territories: Vec::new(),
            thesaurus: Vec::new(),
        };
        Catalogue::build(vocabulary, &[], str::to_owned)
    }

    fn asking(text: &str) -> SearchRequest {
        SearchRequest { text: text.into(), ..SearchRequest::default() }
    }

    fn worth(request: &SearchRequest, phase: &Phase, answer: Option<&Answer>, before: Option<&Shown>) -> Option<Worth> {
        show(&catalogue(), request, phase, answer, before).map(|shown| shown.worth)
    }

    #[test]
    fn filters_alone_need_no_engine() {
        let failed = Phase::Failed(EngineFault::NotStarted);
        for phase in [Phase::Waiting, Phase::Ready, failed] {
            assert_eq!(worth(&asking(" ?"), &phase, None, None), Some(Worth::Current));
        }
    }

    #[test]
    fn while_an_answer_is_awaited_the_last_list_stays() {
        let before = show(&catalogue(), &asking(""), &Phase::Waiting, None, None);
        assert_eq!(worth(&asking("eau"), &Phase::Ready, None, before.as_ref()), Some(Worth::Stale));
        assert_eq!(worth(&asking("eau"), &Phase::Ready, None, None), None);
    }

    #[test]
    fn an_answer_is_shown_even_when_the_engine_failed_since() {
        let answer = Ok(Shared::new(without_words(&catalogue(), &asking(""))));
        let failed = Phase::Failed(EngineFault::NotStarted);
        assert_eq!(worth(&asking("eau"), &failed, Some(&answer), None), Some(Worth::Current));
    }

    #[test]
    fn without_an_engine_the_words_are_left_out_and_it_is_said() {
        let fault = EngineFault::NotStarted;
        let without = Some(Worth::WithoutEngine(fault.clone()));
        assert_eq!(worth(&asking("eau"), &Phase::Failed(fault.clone()), None, None), without);
        assert_eq!(worth(&asking("eau"), &Phase::Ready, Some(&Err(fault)), None), without);
    }
}
