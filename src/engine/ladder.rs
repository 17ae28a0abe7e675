//! When no record of the main kind answers: what would, each step with its count, so that nobody
//! clicks for nothing. It never changes the request by itself.

use super::Engine;
use crate::{
    catalogue::{Layout, SearchRequest},
    protocol::{PlaceRole, Reading, Rung, Step},
};

/// Most steps offered (1: a guess; 20: a second list).
const MOST_STEPS: usize = 5;

/// Widest territories are tried last; a commune has three.
const WIDER: usize = 3;

impl Engine {
    /// The steps out of an answer without any record of the main kind: another spelling, one filter
    /// less, a wider territory, the nearest. Only those that find something.
    pub(super) fn ladder(&self, request: &SearchRequest, reading: &Reading) -> Vec<Rung> {
        let base = SearchRequest { page: 0, ..request.clone() };
        let mut steps: Vec<(Step, SearchRequest)> = Vec::new();
        if base.literal {
            steps.push((Step::Understood, SearchRequest { literal: false, ..base.clone() }));
        }
        self.fewer_filters(&base, &mut steps);
        self.wider(&base, reading, &mut steps);
        let counted = steps.into_iter().filter_map(|(step, request)| {
            let request = request.normalised();
            let count = self.count(&request);
            (count > 0).then_some(Rung { step, request, count })
        });
        counted.take(MOST_STEPS).collect()
    }

    fn count(&self, request: &SearchRequest) -> u32 {
        self.answer(request, Layout::MainFirst, 1).map_or(0, |response| response.total)
    }

    fn fewer_filters(&self, base: &SearchRequest, steps: &mut Vec<(Step, SearchRequest)>) {
        if !base.themes.is_empty() {
            steps.push((Step::WithoutThemes, SearchRequest { themes: Vec::new(), ..base.clone() }));
        }
        if !base.kinds.is_empty() {
            steps.push((Step::WithoutKinds, SearchRequest { kinds: Vec::new(), ..base.clone() }));
        }
        if base.radius_km.is_some() {
            steps.push((Step::WithoutRadius, SearchRequest { radius_km: None, ..base.clone() }));
        }
        if !base.ids.is_empty() {
            steps.push((Step::WithoutSelection, SearchRequest { ids: Vec::new(), ..base.clone() }));
        }
    }

    /// Wider territories than the one asked for, in the text or as a filter, then the nearest.
    fn wider(&self, base: &SearchRequest, reading: &Reading, steps: &mut Vec<(Step, SearchRequest)>) {
        let (code, text) = match &reading.place {
            Some(place) if place.role == PlaceRole::Inside => {
                let Some(first) = place.places.first() else { return };
                (first.code.clone(), place.rest.clone())
            }
            Some(_) => return,
            None => match base.territories.as_slice() {
                [code] => (code.clone(), base.text.clone()),
                [] => return,
                _ => {
                    steps.push((Step::WithoutTerritories, SearchRequest { territories: Vec::new(), ..base.clone() }));
                    return;
                }
            },
        };
        let free = SearchRequest { text, territories: Vec::new(), near: None, radius_km: None, ..base.clone() };
        if let Some(territory) = self.territory(&code) {
            let mut wider = territory.within;
            wider.sort_by_key(|code| std::cmp::Reverse(code.level()));
            for wider in wider.into_iter().take(WIDER) {
                steps.push((Step::Wider(wider.clone()), SearchRequest { territories: vec![wider], ..free.clone() }));
            }
        }
        if self.origin(&code).is_some() {
            steps.push((Step::Nearest(code.clone()), SearchRequest { near: Some(code), ..free.clone() }));
        }
        if !free.has_no_words() {
            steps.push((Step::WithoutTerritories, free));
        }
    }
}
