//! What a request's places mean, by the gazetteer: which territories they are, how near each record
//! is, and who is near a territory without acting in it. It never reads words.

use super::{Engine, names_a_place};
use crate::{
    catalogue::{Layout, Matches, Nearness, Origin, Ranked, SearchRequest, Surroundings, nearness, select},
    domain::{Territory, TerritoryCode},
    protocol::{Hit, PlacesTold, SearchResponse},
};
use std::collections::HashSet;

/// How many are shown beside a territory (0: a dead end; 20: a second list).
const BESIDE_SHOWN: usize = 4;

impl Engine {
    /// What the places of a request are, and the request with former codes replaced by those they
    /// lead to.
    pub(super) fn places_of(&self, request: &SearchRequest) -> (SearchRequest, PlacesTold) {
        let mut request = request.clone();
        let mut told = PlacesTold::default();
        if !names_a_place(&request) {
            return (request, told);
        }
        told.fault = self.gazetteer().err();
        for code in request.territories.iter_mut().chain(&mut request.near) {
            let Some(place) = self.territory(code) else {
                // Without a gazetteer nobody can tell.
                if told.fault.is_none() {
                    told.unknown.push(code.clone());
                }
                continue;
            };
            if place.code != *code {
                told.moved.push((std::mem::replace(code, place.code.clone()), place.code.clone()));
            }
            let wider: Vec<Territory> = place.within.iter().filter_map(|code| self.territory(code)).collect();
            let new = |place: &Territory| !told.known.contains(place);
            let named: Vec<Territory> = std::iter::once(place).chain(wider).filter(new).collect();
            told.known.extend(named);
        }
        (request, told)
    }

    /// What a selection needs to know of these places.
    pub(super) fn around(&self, request: &SearchRequest, told: &PlacesTold) -> Surroundings {
        let origin = request.near.as_ref().and_then(|code| self.origin(code));
        Surroundings {
            places: told.known.clone(),
            nearness: origin.map(|origin| self.nearness(&origin)).unwrap_or_default(),
        }
    }

    /// Of the main kind, the nearest to the one territory of a request that do not act in it.
    pub(super) fn beside(&self, request: &SearchRequest) -> Vec<Hit> {
        let ([code], None) = (request.territories.as_slice(), &request.near) else { return Vec::new() };
        let Some(origin) = self.origin(code) else { return Vec::new() };
        let around = Surroundings { places: Vec::new(), nearness: self.nearness(&origin) };
        let selection = |request: &SearchRequest, around: &Surroundings| {
            let size = self.catalogue.len() as u32;
            select(&self.catalogue, request, Matches::All, Layout::MainFirst, size, around)
        };
        let acting = SearchRequest { territories: request.territories.clone(), ..SearchRequest::default() };
        let acting = selection(
            &acting,
            &Surroundings { places: self.territory(code).into_iter().collect(), ..Default::default() },
        );
        let acting: HashSet<u32> = acting.hits.iter().map(|hit| hit.row).collect();
        let mut selection = selection(&SearchRequest::default(), &around);
        let far = |found: &Ranked| around.of(found.row).is_some_and(|near| near.km.is_some());
        selection.hits.retain(|found| !acting.contains(&found.row) && far(found));
        selection.hits.sort_by(|a, b| Nearness::order(around.of(a.row), around.of(b.row)));
        selection.hits.truncate(BESIDE_SHOWN);
        SearchResponse::plain(&self.catalogue, selection, &around).hits
    }

    fn nearness(&self, origin: &Origin) -> Vec<Option<Nearness>> {
        let points_of =
            |code: &TerritoryCode| self.gazetteer().map(|places| places.points_of(code)).unwrap_or_default();
        nearness(&self.catalogue, origin, &points_of)
    }

    pub(super) fn origin(&self, code: &TerritoryCode) -> Option<Origin> {
        let territory = self.territory(code)?;
        let points = match self.gazetteer() {
            Ok(gazetteer) => gazetteer.points_of(&territory.code),
            Err(_) => territory.centre.into_iter().collect(),
        };
        (!points.is_empty()).then_some(Origin { territory, points })
    }

    /// A territory by its code: of all France, or of the dataset while there is no gazetteer.
    pub(super) fn territory(&self, code: &TerritoryCode) -> Option<Territory> {
        match self.gazetteer() {
            Ok(gazetteer) => gazetteer.find(code),
            Err(_) => self.catalogue.vocabulary.territory(code),
        }
    }
}
