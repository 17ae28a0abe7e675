//! Filtering, counting, sorting and paging. OR inside a facet, AND across facets; the counts of a
//! facet are what each of its values would give under the filters of the other facets.

use super::{Catalogue, Column, KindFilter, SearchRequest, Sort};
use crate::domain::{KindId, TerritoryCode, ThemeId};
use serde::{Deserialize, Serialize};

/// Results on one page (1: endless paging; 1,000: a page that scrolls for ever).
pub const PAGE_SIZE: u32 = 20;

/// Records of knowledge shown beside the main kind.
const KNOWLEDGE_SHOWN: usize = 3;

/// A row and how well it answers.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Ranked {
    /// Its number in the catalogue.
    pub row: u32,
    /// Higher is better; 0 without words.
    pub score: f32,
}

/// What is selected from.
pub enum Matches {
    /// Every record, in the order of the dataset: no word was asked for.
    All,
    /// What the engine found, in any order.
    Ranked(Vec<Ranked>),
}

/// How kinds share a list that no kind filter restricts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Layout {
    /// The main kind alone, and a few records of knowledge beside it.
    MainFirst,
    /// All kinds ranked together.
    Mixed,
}

/// A value of a facet and its count.
pub type FacetCount<T> = Vec<(T, u32)>;

/// The counts of each facet, values in the order of the vocabulary, zeros included for themes
/// and kinds.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facets {
    /// By theme.
    pub themes: FacetCount<ThemeId>,
    /// By territory.
    pub territories: FacetCount<TerritoryCode>,
    /// By kind.
    pub kinds: FacetCount<KindId>,
}

/// One page of a selection.
#[derive(Clone, Debug, PartialEq)]
pub struct Selection {
    /// Number of records selected.
    pub total: u32,
    /// The page that was given, from 0: the last one when the request asked for more.
    pub page: u32,
    /// Its rows.
    pub hits: Vec<Ranked>,
    /// Number of records of knowledge beside them.
    pub knowledge_total: u32,
    /// The first of them.
    pub knowledge: Vec<Ranked>,
    /// Counts.
    pub facets: Facets,
}

/// Selects one page of `page_size` rows.
pub fn select(
    catalogue: &Catalogue,
    request: &SearchRequest,
    matches: Matches,
    layout: Layout,
    page_size: u32,
) -> Selection {
    let filters = Filters::of(catalogue, request, layout);
    let mut counts = Counts::new(catalogue);
    let mut hits = Vec::new();
    let mut knowledge = Vec::new();
    let ranked = matches!(matches, Matches::Ranked(_));
    let mut visit = |found: Ranked| {
        let pass = filters.pass(catalogue, found.row);
        counts.add(catalogue, found.row, &pass);
        if pass.themes && pass.territories && pass.ids {
            if pass.kinds {
                hits.push(found);
            } else if filters.is_knowledge(catalogue, found.row) {
                knowledge.push(found);
            }
        }
    };
    match matches {
        Matches::All => (0..catalogue.len() as u32).for_each(|row| visit(Ranked { row, score: 0.0 })),
        Matches::Ranked(found) => found.into_iter().for_each(visit),
    }
    order(catalogue, request.sort, ranked, &mut hits);
    order(catalogue, Sort::Relevance, ranked, &mut knowledge);

    let total = hits.len() as u32;
    let page_size = page_size.max(1);
    let page = request.page.min(total.saturating_sub(1) / page_size);
    let hits = hits.into_iter().skip((page * page_size) as usize).take(page_size as usize).collect();
    let knowledge_total = if layout == Layout::MainFirst { knowledge.len() as u32 } else { 0 };
    knowledge.truncate(if layout == Layout::MainFirst { KNOWLEDGE_SHOWN } else { 0 });
    Selection { total, page, hits, knowledge_total, knowledge, facets: counts.facets(catalogue) }
}

fn order(catalogue: &Catalogue, sort: Sort, ranked: bool, rows: &mut [Ranked]) {
    let name = |row: u32| catalogue.by_name.get(row as usize).copied().unwrap_or(u32::MAX);
    let date = |row: u32| catalogue.dates.get(row as usize).copied().unwrap_or(0);
    match sort {
        Sort::Relevance if ranked => rows.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.row.cmp(&b.row))),
        Sort::Relevance => {}
        Sort::Name => rows.sort_by_key(|found| name(found.row)),
        Sort::Date => rows.sort_by_key(|found| (std::cmp::Reverse(date(found.row)), name(found.row))),
    }
}

/// The request, in the catalogue's own numbers. An empty list lets everything through.
struct Filters {
    themes: Option<Vec<u16>>,
    territories: Option<Vec<u16>>,
    /// By place in the vocabulary of kinds.
    kinds: Option<Vec<bool>>,
    ids: Option<Vec<u32>>,
    knowledge: Vec<bool>,
}

struct Pass {
    themes: bool,
    territories: bool,
    kinds: bool,
    ids: bool,
}

impl Filters {
    fn of(catalogue: &Catalogue, request: &SearchRequest, layout: Layout) -> Self {
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
            territories: chosen(&request.territories, |code| catalogue.territory_codes.binary_search(code).ok()),
            ids: (!request.ids.is_empty()).then(|| request.ids.iter().filter_map(|id| catalogue.find(id)).collect()),
            kinds,
            knowledge,
        }
    }

    fn pass(&self, catalogue: &Catalogue, row: u32) -> Pass {
        let any = |wanted: &Option<Vec<u16>>, column: &Column| {
            wanted.as_ref().is_none_or(|wanted| column.values(row).iter().any(|value| wanted.contains(value)))
        };
        let kind = kind_of(catalogue, row);
        Pass {
            themes: any(&self.themes, &catalogue.themes),
            territories: any(&self.territories, &catalogue.territories),
            kinds: self.kinds.as_ref().is_none_or(|kinds| kinds.get(kind).copied().unwrap_or(false)),
            ids: self.ids.as_ref().is_none_or(|ids| ids.contains(&row)),
        }
    }

    fn is_knowledge(&self, catalogue: &Catalogue, row: u32) -> bool {
        self.knowledge.get(kind_of(catalogue, row)).copied().unwrap_or(false)
    }
}

fn kind_of(catalogue: &Catalogue, row: u32) -> usize {
    catalogue.kinds.get(row as usize).map_or(0, |kind| usize::from(*kind))
}

/// None when nothing is chosen. A value that no record has stays chosen, and lets nothing through.
fn chosen<T>(values: &[T], place: impl Fn(&T) -> Option<usize>) -> Option<Vec<u16>> {
    (!values.is_empty()).then(|| values.iter().filter_map(place).map(|place| place as u16).collect())
}

struct Counts {
    themes: Vec<u32>,
    territories: Vec<u32>,
    kinds: Vec<u32>,
}

impl Counts {
    fn new(catalogue: &Catalogue) -> Self {
        Self {
            themes: vec![0; catalogue.vocabulary.themes.len()],
            territories: vec![0; catalogue.territory_codes.len()],
            kinds: vec![0; catalogue.vocabulary.kinds.len()],
        }
    }

    fn add(&mut self, catalogue: &Catalogue, row: u32, pass: &Pass) {
        let add_all = |counts: &mut [u32], values: &[u16]| {
            for value in values {
                if let Some(count) = counts.get_mut(usize::from(*value)) {
                    *count += 1;
                }
            }
        };
        if pass.territories && pass.kinds && pass.ids {
            add_all(&mut self.themes, catalogue.themes.values(row));
        }
        if pass.themes && pass.kinds && pass.ids {
            add_all(&mut self.territories, catalogue.territories.values(row));
        }
        if pass.themes && pass.territories && pass.ids {
            add_all(&mut self.kinds, &[kind_of(catalogue, row) as u16]);
        }
    }

    fn facets(self, catalogue: &Catalogue) -> Facets {
        let vocabulary = &catalogue.vocabulary;
        Facets {
            themes: vocabulary.themes.iter().map(|theme| theme.id.clone()).zip(self.themes).collect(),
            territories: catalogue
                .territory_codes
                .iter()
                .cloned()
                .zip(self.territories)
                .filter(|(_, n)| *n > 0)
                .collect(),
            kinds: vocabulary.kinds.iter().map(|kind| kind.id.clone()).zip(self.kinds).collect(),
        }
    }
}
