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
    /// It answers what was asked from names alone: the engine's answer is under way.
    Early,
    /// The engine cannot answer, and why: the filters are applied; the words and the place are not.
    WithoutEngine(EngineFault),
}

impl Worth {
    /// Whether the list tells how many answer what was asked.
    pub fn tells_how_many(&self) -> bool {
        matches!(self, Self::Current | Self::WithoutEngine(_))
    }
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
    let unusual = request.territories.iter().any(|code| vocabulary.territory_name(code).is_none());
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

/// The list to show; none while there is nothing to show yet. `early` is what names alone answer.
pub fn show(
    catalogue: &Catalogue,
    request: &SearchRequest,
    phase: &Phase,
    answer: Option<&Answer>,
    before: Option<&Shown>,
    early: &dyn Fn() -> Option<SearchResponse>,
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
            return awaiting(request, phase, before, early);
        }
    };
    let mut rest = request.clone();
    rest.territories.retain(|code| catalogue.vocabulary.territory_name(code).is_some());
    current(&Shared::new(without_words(catalogue, &rest)), Worth::WithoutEngine(fault.clone()))
}

/// The list to show while the engine's answer is under way: what names alone answer, else the last
/// list. An engine that is ready answers before one could read: the last list stays.
fn awaiting(
    request: &SearchRequest,
    phase: &Phase,
    before: Option<&Shown>,
    early: &dyn Fn() -> Option<SearchResponse>,
) -> Option<Shown> {
    let is_early = before.is_some_and(|before| before.worth == Worth::Early);
    if let Some(before) = before.filter(|before| is_early && before.request == *request) {
        return Some(before.clone());
    }
    let stays = *phase == Phase::Ready && before.is_some() && !is_early;
    let early = if stays { None } else { early() };
    match early {
        Some(response) => {
            Some(Shown { request: request.clone(), response: Shared::new(response), worth: Worth::Early })
        }
        None => before.map(|before| Shown { worth: Worth::Stale, ..before.clone() }),
    }
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
            territories: Default::default(),
            thesaurus: Vec::new(),
        };
        Catalogue::build(vocabulary, &[], str::to_owned)
    }

    fn asking(text: &str) -> SearchRequest {
        SearchRequest { text: text.into(), ..SearchRequest::default() }
    }

    fn worth(request: &SearchRequest, phase: &Phase, answer: Option<&Answer>, before: Option<&Shown>) -> Option<Worth> {
        show(&catalogue(), request, phase, answer, before, &|| None).map(|shown| shown.worth)
    }

    /// What is shown where names answer every request.
    fn early(text: &str, phase: &Phase, before: Option<&Shown>) -> Option<Shown> {
        let catalogue = catalogue();
        let answer = || Some(without_words(&catalogue, &asking("")));
        show(&catalogue, &asking(text), phase, None, before, &answer)
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
        let before = show(&catalogue(), &asking(""), &Phase::Waiting, None, None, &|| None);
        assert_eq!(worth(&asking("eau"), &Phase::Ready, None, before.as_ref()), Some(Worth::Stale));
        assert_eq!(worth(&asking("eau"), &Phase::Ready, None, None), None);
    }

    #[test]
    fn while_the_engine_starts_names_answer() {
        let home = show(&catalogue(), &asking(""), &Phase::Waiting, None, None, &|| None);
        for before in [None, home.as_ref()] {
            let shown = early("eau", &Phase::Waiting, before);
            assert_eq!(shown.map(|shown| (shown.request, shown.worth)), Some((asking("eau"), Worth::Early)));
        }
        // A question that is put before anything stands is as good as a start.
        assert_eq!(early("eau", &Phase::Ready, None).map(|shown| shown.worth), Some(Worth::Early));
    }

    #[test]
    fn names_do_not_answer_what_an_engine_that_is_ready_is_about_to() {
        let home = show(&catalogue(), &asking(""), &Phase::Ready, None, None, &|| None);
        assert_eq!(early("eau", &Phase::Ready, home.as_ref()).map(|shown| shown.worth), Some(Worth::Stale));
    }

    #[test]
    fn what_names_answered_stays_until_the_engine_answers() {
        let first = early("eau", &Phase::Waiting, None);
        let ready = early("eau", &Phase::Ready, first.as_ref());
        assert_eq!(ready, first, "the list is the same one, not another with the same results");
        let more = early("eaux", &Phase::Ready, first.as_ref());
        assert_eq!(more.map(|shown| (shown.request, shown.worth)), Some((asking("eaux"), Worth::Early)));
        let answer = Ok(Shared::new(without_words(&catalogue(), &asking(""))));
        assert_eq!(worth(&asking("eau"), &Phase::Ready, Some(&answer), first.as_ref()), Some(Worth::Current));
        // What names do not answer is no reason to say that nothing does.
        assert_eq!(worth(&asking("eau bue"), &Phase::Waiting, None, first.as_ref()), Some(Worth::Stale));
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
