//! A rectangle of the sheet.

use serde::{Deserialize, Serialize};

/// A rectangle in map units: x to the right, y down.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bounds {
    /// Smallest x.
    pub left: i32,
    /// Smallest y.
    pub top: i32,
    /// Width.
    pub width: i32,
    /// Height.
    pub height: i32,
}

impl Bounds {
    /// The smallest rectangle around these points; none around nothing.
    pub fn around(points: impl IntoIterator<Item = (i32, i32)>) -> Option<Self> {
        let mut points = points.into_iter();
        let (x, y) = points.next()?;
        let (mut left, mut top, mut right, mut bottom) = (x, y, x, y);
        for (x, y) in points {
            (left, right) = (left.min(x), right.max(x));
            (top, bottom) = (top.min(y), bottom.max(y));
        }
        Some(Self { left, top, width: right - left, height: bottom - top })
    }

    /// True for a point inside or on the edge.
    pub fn contains(&self, (x, y): (i32, i32)) -> bool {
        (self.left..=self.left + self.width).contains(&x) && (self.top..=self.top + self.height).contains(&y)
    }

    /// Its middle.
    pub fn centre(&self) -> (i32, i32) {
        (self.left + self.width / 2, self.top + self.height / 2)
    }
}
