//! Asking the index: every row that answers, with its score.

use super::{Plan, lower::lower, weights};
use crate::{
    catalogue::{Catalogue, Ranked},
    index::IndexReader,
    protocol::Factor,
};
use tantivy::{
    DocId, Score, SegmentOrdinal, SegmentReader,
    collector::{Collector, SegmentCollector},
};

/// All rows that answer every wanted word of the plan; when there is none, those that answer all
/// but one, and so on, which the plan then tells. Nothing for a plan without words.
pub fn search(plan: &mut Plan, index: &IndexReader, catalogue: &Catalogue) -> tantivy::Result<Vec<Ranked>> {
    let wanted = plan.clauses.iter().filter(|clause| clause.wanted).count();
    let least = if plan.literal { wanted } else { 1 };
    for required in (least.min(wanted)..=wanted).rev() {
        if required == 0 && plan.only.is_none() {
            break;
        }
        let mut found = index.searcher.search(&lower(plan, index, required), &AllRows)?;
        if !found.is_empty() {
            plan.reading.partial = required < wanted;
            for found in &mut found {
                found.score *= factors(plan, catalogue, found.row).iter().map(Factor::value).product::<f32>();
            }
            return Ok(found);
        }
    }
    Ok(Vec::new())
}

/// What the score of a row is multiplied with.
pub(super) fn factors(plan: &Plan, catalogue: &Catalogue, row: u32) -> Vec<Factor> {
    let place = catalogue.kinds.get(row as usize).copied().unwrap_or(0);
    let Some(kind) = catalogue.vocabulary.kinds.get(usize::from(place)) else { return Vec::new() };
    let leaning = plan.leanings.iter().filter(|(id, _)| *id == kind.id).map(|(_, weight)| *weight);
    let leaning = leaning.max_by(f32::total_cmp).map(|weight| Factor::Leaning(1.0 + (weights::LEANING - 1.0) * weight));
    std::iter::once(Factor::Kind(kind.weight)).chain(leaning).collect()
}

/// Collects every match: counting facets needs them all, not the best ten.
struct AllRows;

/// The matches of the one segment.
struct Rows(Vec<Ranked>);

impl Collector for AllRows {
    type Fruit = Vec<Ranked>;
    type Child = Rows;

    fn for_segment(&self, _: SegmentOrdinal, _: &SegmentReader) -> tantivy::Result<Rows> {
        Ok(Rows(Vec::new()))
    }

    fn requires_scoring(&self) -> bool {
        true
    }

    fn merge_fruits(&self, segments: Vec<Vec<Ranked>>) -> tantivy::Result<Vec<Ranked>> {
        Ok(segments.into_iter().flatten().collect())
    }
}

impl SegmentCollector for Rows {
    type Fruit = Vec<Ranked>;

    fn collect(&mut self, doc: DocId, score: Score) {
        self.0.push(Ranked { row: doc, score });
    }

    fn harvest(self) -> Vec<Ranked> {
        self.0
    }
}
