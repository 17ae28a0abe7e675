//! The way out of an answer that has nothing to show. Which steps there are is told here once, for
//! the engine and for the page; who counts what each finds is theirs.

use crate::{
    catalogue::SearchRequest,
    domain::{Territory, TerritoryCode, TerritoryLevel},
};
use serde::{Deserialize, Serialize};

/// A request that would find something.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Rung {
    /// How it differs from the one that was asked.
    pub step: Step,
    /// It.
    pub request: SearchRequest,
    /// Records of the main kind that it finds.
    pub count: u32,
}

/// How a request differs from the one that found nothing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Step {
    /// The words are understood (spelling, everyday words, places) instead of taken literally.
    Understood,
    /// Without the themes.
    WithoutThemes,
    /// Without the kinds.
    WithoutKinds,
    /// Without the radius.
    WithoutRadius,
    /// Among all records, not only the chosen ones.
    WithoutSelection,
    /// In a wider territory.
    Wider(TerritoryCode),
    /// Everywhere, the nearest to this commune first.
    Nearest(TerritoryCode),
    /// Everywhere.
    WithoutTerritories,
}

/// Widest territories are tried last; a commune has three.
const WIDER: usize = 3;

/// From the smallest to the widest.
const LEVELS: [TerritoryLevel; 3] = [TerritoryLevel::Epci, TerritoryLevel::Departement, TerritoryLevel::Region];

/// The one place that an answer is about.
pub struct About<'a> {
    /// The place.
    pub place: &'a Territory,
    /// The words that are asked for there.
    pub text: &'a str,
}

/// The steps out of a request that finds nothing, the mildest first: another reading of its words,
/// one filter less, a wider territory, the nearest, everywhere. Whether a step finds something is
/// still to be counted.
pub fn steps_out(request: &SearchRequest, about: Option<&About<'_>>) -> Vec<(Step, SearchRequest)> {
    let base = SearchRequest { page: 0, ..request.clone() };
    let mut steps: Vec<(Step, SearchRequest)> = Vec::new();
    let mut add = |step, request: SearchRequest| steps.push((step, request.normalised()));
    if base.literal && !base.has_no_words() {
        add(Step::Understood, SearchRequest { literal: false, ..base.clone() });
    }
    if !base.themes.is_empty() {
        add(Step::WithoutThemes, SearchRequest { themes: Vec::new(), ..base.clone() });
    }
    if !base.kinds.is_empty() {
        add(Step::WithoutKinds, SearchRequest { kinds: Vec::new(), ..base.clone() });
    }
    if base.radius_km.is_some() {
        add(Step::WithoutRadius, SearchRequest { radius_km: None, ..base.clone() });
    }
    if !base.ids.is_empty() {
        add(Step::WithoutSelection, SearchRequest { ids: Vec::new(), ..base.clone() });
    }
    let anywhere = |text: &str| SearchRequest {
        text: text.to_owned(),
        territories: Vec::new(),
        near: None,
        radius_km: None,
        ..base.clone()
    };
    let Some(About { place, text }) = about else {
        let free = anywhere(&base.text);
        if !base.territories.is_empty() && !free.is_blank() {
            add(Step::WithoutTerritories, free);
        }
        return steps;
    };
    let free = anywhere(text);
    let wider = LEVELS.iter().flat_map(|level| place.within.iter().filter(|code| code.level() == *level));
    for wider in wider.take(WIDER) {
        add(Step::Wider(wider.clone()), SearchRequest { territories: vec![wider.clone()], ..free.clone() });
    }
    if place.code.level() == TerritoryLevel::Commune {
        // Everywhere, in the order that says most.
        add(Step::Nearest(place.code.clone()), SearchRequest { near: Some(place.code.clone()), ..free });
    } else if !free.is_blank() {
        add(Step::WithoutTerritories, free);
    }
    steps
}
