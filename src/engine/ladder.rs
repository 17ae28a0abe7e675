//! When no record of the main kind answers: what would, each step with its count, so that nobody
//! clicks for nothing. It never changes the request by itself.

use super::Engine;
use crate::{
    catalogue::{Layout, SearchRequest},
    protocol::{About, PlaceRole, Reading, Rung, Step, steps_out},
};

/// Most steps offered (1: a guess; 20: a second list).
const MOST_STEPS: usize = 5;

impl Engine {
    /// The steps out of an answer without any record of the main kind. Only those that find
    /// something.
    pub(super) fn ladder(&self, request: &SearchRequest, reading: &Reading) -> Vec<Rung> {
        // What is near a place of the text is everything: only the words find nothing.
        let inside = reading.place.as_ref().filter(|place| place.role == PlaceRole::Inside);
        let (code, text) = match inside {
            Some(place) => (place.places.first().map(|place| &place.code), place.rest.as_str()),
            None => (request.territories.first().filter(|_| request.territories.len() == 1), request.text.as_str()),
        };
        let place = code.and_then(|code| self.territory(code));
        let about = place.as_ref().map(|place| About { place, text });
        // A distance takes a point: without one, everywhere is in no order.
        let measured = |(step, request): (Step, SearchRequest)| match &step {
            Step::Nearest(code) if self.origin(code).is_none() => {
                (Step::WithoutTerritories, SearchRequest { near: None, ..request })
            }
            _ => (step, request),
        };
        let steps = steps_out(request, about.as_ref()).into_iter().map(measured);
        let counted = steps.filter(|(_, request)| !request.is_blank()).filter_map(|(step, request)| {
            let count = self.count(&request);
            (count > 0).then_some(Rung { step, request, count })
        });
        counted.take(MOST_STEPS).collect()
    }

    fn count(&self, request: &SearchRequest) -> u32 {
        self.answer(request, Layout::MainFirst, 1).map_or(0, |response| response.total)
    }
}
