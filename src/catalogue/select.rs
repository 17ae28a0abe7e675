//! Filtering, counting, sorting and paging. OR inside a facet, AND across facets.

use super::{Catalogue, Facets, Nearness, SearchRequest, Sort, facets::Counts, filters::Filters, order::order};
use crate::domain::Territory;
use serde::{Deserialize, Serialize};

/// Results on one page (1: endless paging; 1,000: a page that scrolls for ever).
pub const PAGE_SIZE: u32 = 20;

/// Most rows of a list that are given beside its page: what a map shows at once (0: an empty map;
/// all of 100,000: a message of 300 kB at every key).
pub const ROWS_GIVEN: usize = 2_000;

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

/// What is known of the places that a request names. The vocabulary knows those where records
/// stand; the others take a gazetteer.
#[derive(Clone, Debug, Default)]
pub struct Surroundings {
    /// Territories of the request that the vocabulary may lack.
    pub places: Vec<Territory>,
    /// How near each row is to the request's place; empty when it names none, or when the place is
    /// not known.
    pub nearness: Vec<Option<Nearness>>,
}

impl Surroundings {
    /// How near a row is.
    pub fn of(&self, row: u32) -> Option<&Nearness> {
        self.nearness.get(row as usize)?.as_ref()
    }
}

/// How kinds share a list that no kind filter restricts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Layout {
    /// The main kind alone, and a few records of knowledge beside it.
    MainFirst,
    /// All kinds ranked together.
    Mixed,
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
    /// The first rows selected, on whatever page, in order, at most `ROWS_GIVEN`.
    pub rows: Vec<u32>,
    /// Number of records of knowledge beside them.
    pub knowledge_total: u32,
    /// The first of them.
    pub knowledge: Vec<Ranked>,
    /// Counts.
    pub facets: Facets,
    /// True when nothing lies within the radius: the nearest beyond it are given.
    pub reached_out: bool,
}

/// Selects one page of `page_size` rows. When nothing lies within the radius, it is left out.
pub fn select(
    catalogue: &Catalogue,
    request: &SearchRequest,
    matches: Matches,
    layout: Layout,
    page_size: u32,
    around: &Surroundings,
) -> Selection {
    let ranked = matches!(matches, Matches::Ranked(_));
    let found: Vec<Ranked> = match matches {
        Matches::All => (0..catalogue.len() as u32).map(|row| Ranked { row, score: 0.0 }).collect(),
        Matches::Ranked(found) => found,
    };
    let measured = !around.nearness.is_empty();
    let radius = request.radius_km.filter(|_| measured);
    let mut sifted = sift(catalogue, &found, &Filters::of(catalogue, request, layout, around, radius));
    let reached_out = radius.is_some() && sifted.hits.is_empty();
    if reached_out {
        sifted = sift(catalogue, &found, &Filters::of(catalogue, request, layout, around, None));
    }
    let Sifted { mut hits, mut knowledge, counts } = sifted;
    let total = hits.len() as u32;
    let page_size = page_size.max(1);
    let page = request.page.min(total.saturating_sub(1) / page_size);
    let first = ROWS_GIVEN.max(((page + 1) * page_size) as usize);
    order(catalogue, request.sort.resolved(measured), ranked, around, first, &mut hits);
    order(catalogue, Sort::Relevance, ranked, around, KNOWLEDGE_SHOWN, &mut knowledge);

    let rows = hits.iter().take(ROWS_GIVEN).map(|found| found.row).collect();
    let hits = hits.into_iter().skip((page * page_size) as usize).take(page_size as usize).collect();
    let knowledge_total = if layout == Layout::MainFirst { knowledge.len() as u32 } else { 0 };
    knowledge.truncate(if layout == Layout::MainFirst { KNOWLEDGE_SHOWN } else { 0 });
    Selection { total, page, hits, rows, knowledge_total, knowledge, facets: counts.facets(catalogue), reached_out }
}

/// What passes the filters, and what the facets count.
struct Sifted {
    hits: Vec<Ranked>,
    knowledge: Vec<Ranked>,
    counts: Counts,
}

fn sift(catalogue: &Catalogue, found: &[Ranked], filters: &Filters<'_>) -> Sifted {
    let mut sifted = Sifted { hits: Vec::new(), knowledge: Vec::new(), counts: Counts::new(catalogue) };
    for found in found {
        let pass = filters.pass(catalogue, found.row);
        sifted.counts.add(catalogue, found.row, &pass);
        if pass.themes && pass.territories && pass.others {
            if pass.kinds {
                sifted.hits.push(*found);
            } else if filters.is_knowledge(catalogue, found.row) {
                sifted.knowledge.push(*found);
            }
        }
    }
    sifted
}
