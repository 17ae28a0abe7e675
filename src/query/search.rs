//! Asking the index: every row that answers, with its score.

use super::{Plan, lower::lower};
use crate::{catalogue::Ranked, index::IndexReader};
use tantivy::{
    DocId, Score, SegmentOrdinal, SegmentReader,
    collector::{Collector, SegmentCollector},
};

/// All rows that hold every word of the plan; when there is none, those that hold all but one,
/// and so on. Nothing for a plan without words.
pub fn search(plan: &Plan, index: &IndexReader) -> tantivy::Result<Vec<Ranked>> {
    for required in (1..=plan.words.len()).rev() {
        let found = index.searcher.search(&lower(plan, index, required), &AllRows)?;
        if !found.is_empty() || plan.literal {
            return Ok(found);
        }
    }
    Ok(Vec::new())
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
