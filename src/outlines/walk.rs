//! Going from a territory to its neighbour with an arrow key.

use super::{Outlines, Shape};
use crate::domain::TerritoryCode;

/// A side of the sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Towards the top.
    Up,
    /// Towards the right.
    Right,
    /// Towards the bottom.
    Down,
    /// Towards the left.
    Left,
}

impl Outlines {
    /// The territory to reach from another in a direction, among these: the nearest by their label
    /// points, where a step aside costs three steps ahead; none at the edge of the sheet.
    pub fn neighbour<'a>(
        &self,
        from: &TerritoryCode,
        among: impl IntoIterator<Item = &'a Shape>,
        direction: Direction,
    ) -> Option<&'a Shape> {
        let (x, y) = self.shape(from)?.label;
        let cost = |shape: &Shape| {
            let (right, down) = (shape.label.0 - x, shape.label.1 - y);
            let (ahead, aside) = match direction {
                Direction::Up => (-down, right),
                Direction::Right => (right, down),
                Direction::Down => (down, right),
                Direction::Left => (-right, down),
            };
            // What lies more to the side than ahead belongs to another arrow.
            (ahead > 0 && aside.abs() <= ahead * 3).then_some(ahead + 3 * aside.abs())
        };
        let found =
            among.into_iter().filter(|shape| shape.code != *from).filter_map(|shape| Some((cost(shape)?, shape)));
        found.min_by_key(|(cost, _)| *cost).map(|(_, shape)| shape)
    }
}
