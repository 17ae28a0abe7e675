//! From a request as typed to what is selected: the words to search, and the place that the text
//! names as if it had been chosen.

use super::Engine;
use crate::{
    catalogue::{Matches, Ranked, SearchRequest},
    domain::TerritoryCode,
    protocol::{Acronym, PlaceRole, Reading},
    query::Plan,
};

/// Most communes that one postal code stands for (1: a village hides the others; the largest code
/// has 46).
const MOST_COMMUNES: usize = 50;

impl Engine {
    /// The plan of a request's words, none when it has none; and the request as understood.
    pub(super) fn understand(&self, request: &SearchRequest) -> (Option<Plan>, SearchRequest) {
        if request.has_no_words() {
            return (None, request.clone());
        }
        if request.literal {
            return (Some(Plan::of_words(&request.text, true)), request.clone());
        }
        let mut plan = Plan::read(&request.text, &self.sources(request));
        plan.reading.acronyms = self.acronyms(&plan);
        let mut understood = request.clone();
        if let Some(place) = &plan.reading.place {
            let mut codes = place.places.iter().map(|place| place.code.clone());
            match place.role {
                PlaceRole::Near => understood.near = codes.next(),
                // A postal code is all its communes; a name is the first place of that name.
                PlaceRole::Inside => {
                    let postal_code = is_postal_code(&place.typed);
                    let codes: Vec<TerritoryCode> = codes.take(if postal_code { MOST_COMMUNES } else { 1 }).collect();
                    understood.territories = codes;
                }
            }
            understood.text.clone_from(&place.rest);
        }
        (Some(plan), understood.normalised())
    }

    /// Every row, those that have seats, but none in the territories of the request, behind: an
    /// EPCI that reaches over a border is not of the other département.
    pub(super) fn standing(&self, request: &SearchRequest) -> Matches {
        let catalogue = &self.catalogue;
        let within = |seat: &TerritoryCode| {
            catalogue.vocabulary.with_wider(seat).iter().any(|code| request.territories.contains(code))
        };
        let codes = &catalogue.territory_codes;
        let inside: Vec<bool> =
            (0..codes.len()).map(|place| codes.get(place).is_some_and(|code| within(&code))).collect();
        let stands_inside = |place: u16| inside.get(usize::from(place)).copied().unwrap_or(false);
        let ranked = |row: u32| {
            let mut seats = catalogue.reach.seats(row).map(|(place, _)| stands_inside(place)).peekable();
            let stands = seats.peek().is_none() || seats.any(|inside| inside);
            Ranked { row, score: f32::from(u8::from(stands)) }
        };
        Matches::Ranked((0..catalogue.len() as u32).map(ranked).collect())
    }

    /// The acronyms of a plan that a record explains.
    fn acronyms(&self, plan: &Plan) -> Vec<Acronym> {
        let explained = |word: &str| {
            let (_, row) = self.index.aside.acronyms.iter().find(|(acronym, _)| acronym == word)?;
            let row = self.catalogue.row(*row)?;
            Some(Acronym { typed: word.to_owned(), title: row.title, record: row.id })
        };
        let words = plan.clauses.iter().filter(|clause| clause.wanted).map(|clause| clause.word.folded.as_str());
        words.filter_map(explained).collect()
    }

    /// True when the gazetteer would understand more of this request's words.
    pub(super) fn text_wants_gazetteer(&self, request: &SearchRequest) -> bool {
        !request.literal && !request.has_no_words() && Plan::wants_gazetteer(&request.text, &self.sources(request))
    }

    /// What is told of a plan.
    pub(super) fn reading(plan: Option<Plan>) -> Reading {
        plan.map(|plan| plan.reading).unwrap_or_default()
    }
}

fn is_postal_code(text: &str) -> bool {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    digits.len() == 5
}
