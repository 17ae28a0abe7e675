//! What the words of a query give each row, added up. A field answers a word once, in the best way
//! it can; the best field counts whole, the others a share (`weights::TIE_BREAKER`). The sums are
//! those that `explain` tells.

use super::{bm25::Bm25, ways::Way, weights};

/// What the word that is being added gives a row.
#[derive(Clone, Copy, Default)]
struct Part {
    /// The best way in the field that is being read.
    field: f32,
    /// The best field.
    best: f32,
    /// All fields.
    sum: f32,
}

/// The sums of all rows.
pub(super) struct Tally {
    scores: Vec<f32>,
    /// How many wanted words each row answers.
    answered: Vec<u8>,
    parts: Vec<Part>,
    /// Rows of the field that is being read, and of the word that is being added.
    in_field: Vec<u32>,
    in_word: Vec<u32>,
}

impl Tally {
    /// Nothing yet, for so many rows.
    pub(super) fn of(rows: usize) -> Self {
        Self {
            scores: vec![0.0; rows],
            answered: vec![0; rows],
            parts: vec![Part::default(); rows],
            in_field: Vec::new(),
            in_word: Vec::new(),
        }
    }

    /// Adds a word by all its ways, those of a field side by side. One that is not wanted only
    /// raises what it finds.
    pub(super) fn add(&mut self, ways: &[Way], wanted: bool, bm25: &mut Bm25<'_>) -> tantivy::Result<()> {
        for ways in ways.chunk_by(|one, other| one.field == other.field) {
            let Self { parts, in_field, .. } = self;
            for way in ways {
                bm25.each(way, |row, score| {
                    if let Some(part) = parts.get_mut(row as usize) {
                        if part.field == 0.0 {
                            in_field.push(row);
                        }
                        // Never 0, which marks a row that was not seen.
                        part.field = part.field.max(score).max(f32::MIN_POSITIVE);
                    }
                })?;
            }
            self.close_field();
        }
        self.close_word(wanted);
        Ok(())
    }

    fn close_field(&mut self) {
        for row in self.in_field.drain(..) {
            if let Some(part) = self.parts.get_mut(row as usize) {
                if part.sum == 0.0 {
                    self.in_word.push(row);
                }
                part.sum += part.field;
                part.best = part.best.max(part.field);
                part.field = 0.0;
            }
        }
    }

    fn close_word(&mut self, wanted: bool) {
        for row in self.in_word.drain(..) {
            let row = row as usize;
            if let (Some(part), Some(score), Some(answered)) =
                (self.parts.get_mut(row), self.scores.get_mut(row), self.answered.get_mut(row))
            {
                *score += part.best + weights::TIE_BREAKER * (part.sum - part.best);
                *answered += u8::from(wanted);
                *part = Part::default();
            }
        }
    }

    /// The most wanted words that any row answers.
    pub(super) fn most_answered(&self) -> u8 {
        self.answered.iter().copied().max().unwrap_or(0)
    }

    /// The rows that answer at least so many wanted words, in their order, with their sums.
    pub(super) fn rows(&self, answered: u8) -> impl Iterator<Item = (u32, f32)> {
        let rows = self.answered.iter().zip(&self.scores).enumerate();
        rows.filter(move |(_, (count, _))| **count >= answered).map(|(row, (_, score))| (row as u32, *score))
    }
}
