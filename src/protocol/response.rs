//! One page of results with everything that is needed to show it.

use super::{EngineFault, Reading, Rung};
use crate::{
    catalogue::{Catalogue, Facets, Nearness, Ranked, Row, Selection, Surroundings},
    domain::{Territory, TerritoryCode},
};
use serde::{Deserialize, Serialize};

/// A text with the parts that answer the query.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Marked {
    /// The original text.
    pub text: String,
    /// Byte ranges of `text`, in order, not overlapping, on character bounds.
    pub marks: Vec<(u32, u32)>,
}

impl Marked {
    /// A text without marks.
    pub fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), marks: Vec::new() }
    }

    /// The text in pieces, each with whether it is marked. A range that does not fit is skipped.
    pub fn pieces(&self) -> Vec<(&str, bool)> {
        let mut pieces = Vec::new();
        let mut done = 0;
        for &(from, to) in &self.marks {
            let (from, to) = (from as usize, to as usize);
            if let (Some(before), Some(marked)) = (self.text.get(done..from), self.text.get(from..to)) {
                pieces.push((before, false));
                pieces.push((marked, true));
                done = to;
            }
        }
        pieces.push((self.text.get(done..).unwrap_or_default(), false));
        pieces.retain(|(piece, _)| !piece.is_empty());
        pieces
    }
}

/// A result.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Hit {
    /// What to show of the record.
    pub row: Row,
    /// Its title, marked.
    pub title: Marked,
    /// The sentence that answers best, marked; its first sentence without words.
    pub excerpt: Marked,
    /// Higher is better.
    pub score: f32,
    /// How near it is to the place that was asked for.
    pub nearness: Option<Nearness>,
}

/// What is known of the places that a request names.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct PlacesTold {
    /// The territories it names and the wider ones they lie in.
    pub known: Vec<Territory>,
    /// Former codes that it names, each with the one it leads to.
    pub moved: Vec<(TerritoryCode, TerritoryCode)>,
    /// What it names that no official territory has.
    pub unknown: Vec<TerritoryCode>,
    /// Why nothing is known of places: distances and unusual territories are left out.
    pub fault: Option<EngineFault>,
}

impl PlacesTold {
    /// The territory of this code, current or former, if the answer tells it.
    pub fn find(&self, code: &TerritoryCode) -> Option<&Territory> {
        let moved = self.moved.iter().find(|(from, _)| from == code);
        let code = moved.map_or(code, |(_, to)| to);
        self.known.iter().find(|place| place.code == *code)
    }
}

/// An answer: one page of results and the counts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SearchResponse {
    /// Records found.
    pub total: u32,
    /// The page given, from 0.
    pub page: u32,
    /// Its results.
    pub hits: Vec<Hit>,
    /// The catalogue's rows of the first records found, on whatever page, at most
    /// `catalogue::ROWS_GIVEN`: what a map shows.
    pub rows: Vec<u32>,
    /// Records of knowledge found beside the main kind.
    pub knowledge_total: u32,
    /// The first of them.
    pub knowledge: Vec<Hit>,
    /// Counts under the other filters.
    pub facets: Facets,
    /// True when nothing lies within the radius that was asked for, and the nearest are given.
    pub reached_out: bool,
    /// What is known of the places of the request.
    pub places: PlacesTold,
    /// Of the main kind, the nearest that do not act in the territory of the request; empty unless
    /// it is about one territory.
    pub beside: Vec<Hit>,
    /// What was understood of the words.
    pub reading: Reading,
    /// When no record of the main kind answers: what would.
    pub ladder: Vec<Rung>,
}

impl SearchResponse {
    /// The answer that shows a selection, each row turned into a result by `show`.
    pub fn of(
        catalogue: &Catalogue,
        selection: Selection,
        around: &Surroundings,
        show: impl Fn(u32, &Row) -> (Marked, Marked),
    ) -> Self {
        let hit = |found: &Ranked| {
            let row = catalogue.row(found.row)?;
            let (title, excerpt) = show(found.row, &row);
            Some(Hit { row, title, excerpt, score: found.score, nearness: around.of(found.row).copied() })
        };
        Self {
            total: selection.total,
            page: selection.page,
            rows: selection.rows,
            hits: selection.hits.iter().filter_map(hit).collect(),
            knowledge_total: selection.knowledge_total,
            knowledge: selection.knowledge.iter().filter_map(hit).collect(),
            facets: selection.facets,
            reached_out: selection.reached_out,
            places: PlacesTold::default(),
            beside: Vec::new(),
            reading: Reading::default(),
            ladder: Vec::new(),
        }
    }

    /// The answer without marks, as the page gives it when no engine is needed or there is none.
    pub fn plain(catalogue: &Catalogue, selection: Selection, around: &Surroundings) -> Self {
        Self::of(catalogue, selection, around, |_, row| (Marked::plain(&*row.title), Marked::plain(&*row.lead)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_marked_text_falls_into_pieces() {
        let marked = Marked { text: "L’alimentation de proximité".into(), marks: vec![(4, 16)] };
        assert_eq!(marked.pieces(), [("L’", false), ("alimentation", true), (" de proximité", false)]);
    }

    #[test]
    fn a_range_inside_a_character_is_skipped() {
        let marked = Marked { text: "é".into(), marks: vec![(1, 2), (0, 9)] };
        assert_eq!(marked.pieces(), [("é", false)]);
    }
}
