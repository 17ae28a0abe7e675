//! The counts of each facet: what each of its values would give under the filters of the others.

use super::{
    Catalogue,
    filters::{Pass, kind_of},
};
use crate::domain::{KindId, TerritoryCode, ThemeId};
use serde::{Deserialize, Serialize};

/// A value of a facet and its count.
pub type FacetCount<T> = Vec<(T, u32)>;

/// The counts of each facet, values in the order of the vocabulary, zeros included for themes
/// and kinds.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facets {
    /// By theme.
    pub themes: FacetCount<ThemeId>,
    /// By territory, the widest first, at most `TERRITORIES_TOLD`.
    pub territories: FacetCount<TerritoryCode>,
    /// By kind.
    pub kinds: FacetCount<KindId>,
}

/// Most territories that are counted in an answer, the widest first: all régions and départements,
/// which lists and maps show, and some more (0: no counts; all of 24,000: a message of a megabyte at
/// every key).
const TERRITORIES_TOLD: usize = 128;

pub(super) struct Counts {
    themes: Vec<u32>,
    territories: Vec<u32>,
    kinds: Vec<u32>,
}

impl Counts {
    pub(super) fn new(catalogue: &Catalogue) -> Self {
        Self {
            themes: vec![0; catalogue.vocabulary.themes.len()],
            territories: vec![0; catalogue.territory_codes.len()],
            kinds: vec![0; catalogue.vocabulary.kinds.len()],
        }
    }

    pub(super) fn add(&mut self, catalogue: &Catalogue, row: u32, pass: &Pass) {
        let add_all = |counts: &mut [u32], values: &[u16]| {
            for value in values {
                if let Some(count) = counts.get_mut(usize::from(*value)) {
                    *count += 1;
                }
            }
        };
        if pass.territories && pass.kinds && pass.others {
            add_all(&mut self.themes, catalogue.themes.values(row));
        }
        if pass.themes && pass.kinds && pass.others {
            add_all(&mut self.territories, catalogue.territories.values(row));
        }
        if pass.themes && pass.territories && pass.others {
            add_all(&mut self.kinds, &[kind_of(catalogue, row) as u16]);
        }
    }

    pub(super) fn facets(self, catalogue: &Catalogue) -> Facets {
        let vocabulary = &catalogue.vocabulary;
        Facets {
            themes: vocabulary.themes.iter().map(|theme| theme.id.clone()).zip(self.themes).collect(),
            territories: (0..)
                .zip(self.territories)
                .filter(|(_, n)| *n > 0)
                .take(TERRITORIES_TOLD)
                .filter_map(|(place, n)| Some((catalogue.territory_codes.get(place)?, n)))
                .collect(),
            kinds: vocabulary.kinds.iter().map(|kind| kind.id.clone()).zip(self.kinds).collect(),
        }
    }
}
