//! Which rows a request lets through, each filter apart, so that facets can be counted under the
//! others.

use super::{Catalogue, KindFilter, Layout, SearchRequest, Surroundings};
use crate::{
    domain::{TerritoryCode, TerritoryLevel},
    flat::Column,
};

/// The request, in the catalogue's own numbers. An empty list lets everything through.
pub(super) struct Filters<'a> {
    themes: Option<Vec<u16>>,
    territories: Option<Vec<u16>>,
    /// Territories whose records act in the chosen ones too, if they are areas of action.
    covering: Vec<u16>,
    /// By place in the vocabulary of kinds.
    kinds: Option<Vec<bool>>,
    ids: Option<Vec<u32>>,
    knowledge: Vec<bool>,
    radius_km: Option<u16>,
    around: &'a Surroundings,
}

/// Which filters a row passes.
pub(super) struct Pass {
    pub(super) themes: bool,
    pub(super) territories: bool,
    pub(super) kinds: bool,
    /// Those that are no facet: chosen ids, the radius.
    pub(super) others: bool,
}

impl<'a> Filters<'a> {
    pub(super) fn of(
        catalogue: &Catalogue,
        request: &SearchRequest,
        layout: Layout,
        around: &'a Surroundings,
        radius_km: Option<u16>,
    ) -> Self {
        let vocabulary = &catalogue.vocabulary;
        let knowledge: Vec<bool> =
            vocabulary.kinds.iter().enumerate().map(|(place, kind)| place > 0 && !kind.hidden).collect();
        let kinds = if request.kinds.is_empty() {
            (layout == Layout::MainFirst).then(|| (0..vocabulary.kinds.len()).map(|place| place == 0).collect())
        } else {
            let chosen = |(place, kind): (usize, &crate::domain::Kind)| {
                request.kinds.iter().any(|filter| match filter {
                    KindFilter::Knowledge => knowledge.get(place).copied().unwrap_or(false),
                    KindFilter::Kind(id) => *id == kind.id,
                })
            };
            Some(vocabulary.kinds.iter().enumerate().map(chosen).collect())
        };
        Self {
            themes: chosen(&request.themes, |id| vocabulary.themes.iter().position(|theme| theme.id == *id)),
            territories: chosen(&request.territories, |code| catalogue.territory_codes.find(code)),
            ids: (!request.ids.is_empty()).then(|| request.ids.iter().filter_map(|id| catalogue.find(id)).collect()),
            covering: covering(catalogue, request, around),
            kinds,
            knowledge,
            radius_km,
            around,
        }
    }

    pub(super) fn pass(&self, catalogue: &Catalogue, row: u32) -> Pass {
        let any = |wanted: &Option<Vec<u16>>, column: &Column| {
            wanted.as_ref().is_none_or(|wanted| column.values(row).iter().any(|value| wanted.contains(value)))
        };
        let kind = kind_of(catalogue, row);
        let covers = || catalogue.reach.areas(row).any(|(place, _)| self.covering.contains(&place));
        let within = |km: u16| {
            let near = self.around.of(row);
            near.is_some_and(|near| near.covers() || near.km.is_some_and(|far| far <= f64::from(km)))
        };
        Pass {
            themes: any(&self.themes, &catalogue.themes),
            territories: any(&self.territories, &catalogue.territories) || covers(),
            kinds: self.kinds.as_ref().is_none_or(|kinds| kinds.get(kind).copied().unwrap_or(false)),
            others: self.ids.as_ref().is_none_or(|ids| ids.contains(&row)) && self.radius_km.is_none_or(within),
        }
    }

    pub(super) fn is_knowledge(&self, catalogue: &Catalogue, row: u32) -> bool {
        self.knowledge.get(kind_of(catalogue, row)).copied().unwrap_or(false)
    }
}

pub(super) fn kind_of(catalogue: &Catalogue, row: u32) -> usize {
    catalogue.kinds.get(row as usize).map_or(0, |kind| usize::from(*kind))
}

/// None when nothing is chosen. A value that no record has stays chosen, and lets nothing through.
fn chosen<T>(values: &[T], place: impl Fn(&T) -> Option<usize>) -> Option<Vec<u16>> {
    (!values.is_empty()).then(|| values.iter().filter_map(place).map(|place| place as u16).collect())
}

/// What covers the communes and EPCI that are chosen: the territories they lie in. Départements
/// and régions are counted as facets, by what stands in them alone.
fn covering(catalogue: &Catalogue, request: &SearchRequest, around: &Surroundings) -> Vec<u16> {
    let small = |code: &&TerritoryCode| matches!(code.level(), TerritoryLevel::Epci | TerritoryLevel::Commune);
    let wider = |code: &TerritoryCode| match around.places.iter().find(|place| place.code == *code) {
        Some(place) => place.within.clone(),
        None => catalogue.vocabulary.with_wider(code).split_off(1),
    };
    let wider = request.territories.iter().filter(small).flat_map(wider);
    wider.filter_map(|code| catalogue.territory_codes.find(&code)).map(|place| place as u16).collect()
}
