//! The lines of the map, by rank: what a map-maker draws with one pen.

use serde::{Deserialize, Serialize};

/// What a line parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum LineKind {
    /// Land and sea.
    Coast,
    /// France and another country.
    Frontier,
    /// Two régions.
    Region,
    /// Two départements of a région.
    Departement,
    /// Nothing: a meridian or a parallel.
    Graticule,
}

/// A line of the sheet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// What it parts.
    pub kind: LineKind,
    /// The frame it stands in, a place in `Outlines::frames`.
    pub frame: u8,
    /// Its points in map units. In the file each is written as its step from the one before.
    pub points: Vec<(i32, i32)>,
}

impl Line {
    /// The points, the last one first if it is taken backwards.
    pub fn along(&self, backwards: bool) -> impl Iterator<Item = (i32, i32)> + '_ {
        let last = self.points.len().wrapping_sub(1);
        (0..self.points.len()).filter_map(move |i| self.points.get(if backwards { last - i } else { i }).copied())
    }

    /// The same line with each point written as its step from the one before.
    pub(super) fn as_steps(&self) -> Self {
        let mut before = (0, 0);
        let step = |(x, y): &(i32, i32)| {
            let step = (x.wrapping_sub(before.0), y.wrapping_sub(before.1));
            before = (*x, *y);
            step
        };
        Self { kind: self.kind, frame: self.frame, points: self.points.iter().map(step).collect() }
    }

    /// The reverse of `as_steps`. Steps that lead nowhere end outside the sheet, which is refused.
    pub(super) fn add_steps_up(&mut self) {
        let mut at = (0_i32, 0_i32);
        for point in &mut self.points {
            at = (at.0.wrapping_add(point.0), at.1.wrapping_add(point.1));
            *point = at;
        }
    }
}
