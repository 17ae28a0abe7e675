//! Where a number stands in a territory: the point of its largest ring that is farthest from its
//! borders.

use super::{Bounds, path::is_inside};

/// Points tried along each side of the rectangle around a ring, at each of the rounds.
const GRID: i32 = 24;

/// The area of a ring, in square map units.
pub fn area(ring: &[(i32, i32)]) -> i64 {
    let next = ring.iter().cycle().skip(1);
    let cross = |((x1, y1), (x2, y2)): (&(i32, i32), &(i32, i32))| {
        i64::from(*x1) * i64::from(*y2) - i64::from(*x2) * i64::from(*y1)
    };
    ring.iter().zip(next).map(cross).sum::<i64>().abs() / 2
}

/// The point inside the largest ring that is farthest from all of them.
pub fn label(rings: &[Vec<(i32, i32)>]) -> Option<(i32, i32)> {
    let largest = rings.iter().max_by_key(|ring| area(ring))?;
    let mut bounds = Bounds::around(largest.iter().copied())?;
    let mut best = (largest.first().copied()?, -1.0);
    // Each round looks around the best point of the one before.
    for _ in 0..3 {
        for i in 0..=GRID {
            for j in 0..=GRID {
                let point = (bounds.left + bounds.width * i / GRID, bounds.top + bounds.height * j / GRID);
                let away = rings.iter().map(|ring| distance(point, ring)).fold(f64::INFINITY, f64::min);
                if away > best.1 && is_inside(point, largest) {
                    best = (point, away);
                }
            }
        }
        let (width, height) = (bounds.width / 6, bounds.height / 6);
        bounds = Bounds { left: best.0.0 - width / 2, top: best.0.1 - height / 2, width, height };
    }
    Some(best.0)
}

/// The distance from a point to a ring, map units.
fn distance((x, y): (i32, i32), ring: &[(i32, i32)]) -> f64 {
    let next = ring.iter().cycle().skip(1);
    let to = |((x1, y1), (x2, y2)): (&(i32, i32), &(i32, i32))| {
        let (along_x, along_y) = (f64::from(x2 - x1), f64::from(y2 - y1));
        let (from_x, from_y) = (f64::from(x - x1), f64::from(y - y1));
        let length = along_x * along_x + along_y * along_y;
        let t = if length > 0.0 { ((from_x * along_x + from_y * along_y) / length).clamp(0.0, 1.0) } else { 0.0 };
        (from_x - t * along_x).hypot(from_y - t * along_y)
    };
    ring.iter().zip(next).map(to).fold(f64::INFINITY, f64::min)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_stands_in_the_thick_of_a_territory() {
        // A square with a long thin arm to the right.
        let ring = vec![(0, 0), (100, 0), (100, 45), (300, 45), (300, 55), (100, 55), (100, 100), (0, 100)];
        assert_eq!(area(&ring), 12_000);
        let (x, y) = label(&[ring, vec![(400, 400), (410, 400), (410, 410)]]).expect("a point");
        assert!((40..=60).contains(&x) && (40..=60).contains(&y), "{x} {y}");
    }
}
