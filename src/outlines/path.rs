//! What is read of the drawing: path data, bounds, places, neighbours.

use super::{Bounds, LineKind, Outlines, Shape, Spot};
use crate::{
    domain::{TerritoryCode, TerritoryLevel},
    geo::Point,
};
use std::fmt::Write;

impl Outlines {
    /// The régions, by code.
    pub fn regions(&self) -> impl Iterator<Item = &Shape> {
        self.shapes.iter().filter(|shape| shape.code.level() == TerritoryLevel::Region)
    }

    /// The départements of a région, by code.
    pub fn departements_of<'a>(&'a self, region: &'a TerritoryCode) -> impl Iterator<Item = &'a Shape> {
        self.shapes.iter().filter(move |shape| shape.region.as_ref() == Some(region))
    }

    /// Path data of a territory, closed. Holes turn the other way, or `evenodd` leaves them out.
    pub fn path(&self, shape: &Shape) -> String {
        let mut path = String::new();
        for ring in &shape.rings {
            append(&mut path, self.ring(ring));
            path.push('z');
        }
        path
    }

    /// Path data of the lines of a kind in a frame.
    pub fn lines(&self, kind: LineKind, frame: usize) -> String {
        let mut path = String::new();
        for line in self.lines.iter().filter(|line| line.kind == kind && usize::from(line.frame) == frame) {
            append(&mut path, line.along(false));
        }
        path
    }

    /// The rectangle that shows a territory: that of its outline, or its box if it has one.
    pub fn bounds(&self, shape: &Shape) -> Bounds {
        let frame = self.frames.get(usize::from(shape.frame));
        let boxed = frame.filter(|frame| frame.departement.is_some()).map(|frame| frame.bounds);
        let points = shape.rings.iter().flat_map(|ring| self.ring(ring));
        boxed.or_else(|| Bounds::around(points)).unwrap_or(Bounds { left: 0, top: 0, width: 1, height: 1 })
    }

    /// Where a point stands on the sheet; none when no part of it shows that point.
    pub fn place(&self, point: Point) -> Option<Spot> {
        // Boxes first: they stand upon the mainland's sea.
        self.frames.iter().enumerate().rev().find_map(|(frame, part)| {
            let (x, y) = part.project(point);
            let on_a_box = || self.frames.iter().skip(1).any(|other| other.bounds.contains((x, y)));
            (part.bounds.contains((x, y)) && (frame > 0 || !on_a_box())).then_some(Spot { frame, x, y })
        })
    }

    /// True for a point inside the outline of a territory, as it is drawn.
    pub fn contains(&self, code: &TerritoryCode, point: Point) -> bool {
        let Some(shape) = self.shape(code) else { return false };
        let Some(frame) = self.frames.get(usize::from(shape.frame)) else { return false };
        let spot = frame.project(point);
        shape.rings.iter().filter(|ring| is_inside(spot, &self.ring(ring).collect::<Vec<_>>())).count() % 2 == 1
    }
}

/// Appends a line: a start, then steps.
fn append(path: &mut String, points: impl Iterator<Item = (i32, i32)>) {
    let mut before = None;
    for (x, y) in points {
        // Writing into a string cannot fail.
        let _ = match before {
            None => write!(path, "M{x} {y}l"),
            Some((from_x, from_y)) => write!(path, "{} {} ", x - from_x, y - from_y),
        };
        before = Some((x, y));
    }
    // The last space.
    path.truncate(path.trim_end().len());
}

/// Even-odd: how often a ray to the right crosses the ring.
pub(super) fn is_inside((x, y): (i32, i32), ring: &[(i32, i32)]) -> bool {
    let next = ring.iter().cycle().skip(1);
    let crosses = |((x1, y1), (x2, y2)): (&(i32, i32), &(i32, i32))| {
        if (*y1 > y) == (*y2 > y) {
            return false;
        }
        let along = (i64::from(y) - i64::from(*y1)) * (i64::from(*x2) - i64::from(*x1));
        let height = i64::from(*y2) - i64::from(*y1);
        (i64::from(x) - i64::from(*x1)) * height.abs() < along * height.signum()
    };
    ring.iter().zip(next).filter(|segment| crosses(*segment)).count() % 2 == 1
}

#[cfg(test)]
mod tests {
    use super::is_inside;

    #[test]
    fn a_point_is_inside_or_not() {
        let square = [(0, 0), (10, 0), (10, 10), (0, 10)];
        assert!(is_inside((5, 5), &square));
        for outside in [(-1, 5), (11, 5), (5, -1), (5, 11)] {
            assert!(!is_inside(outside, &square), "{outside:?}");
        }
    }
}
