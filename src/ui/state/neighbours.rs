//! The records of the main kind that are near another: by distance between seats, then by themes
//! in common. Pure. A record without seat is near nothing: its territory has no point.

use super::sort_few;
use crate::{
    catalogue::{Catalogue, Row},
    domain::{Grade, Record, ThemeId},
    geo::Point,
};

/// How many of each sort (0: none; 10: a second list of results).
const SHOWN: usize = 3;

/// Farthest a neighbour may be, in km (10: towns only; 1,000: the whole country).
const FARTHEST_KM: f64 = 60.0;

/// What makes two records neighbours.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Tie {
    /// The distance between their nearest seats, in km.
    Distance(f64),
    /// The number of themes that both are explicitly about.
    Themes(usize),
}

/// The neighbours, the nearest first, then those with most themes in common.
pub fn neighbours(catalogue: &Catalogue, record: &Record) -> Vec<(Row, Tie)> {
    let seats: Vec<Point> = record.seats.iter().filter_map(|seat| seat.value.point).collect();
    let sure = record.themes.iter().filter(|claim| claim.grade == Grade::Explicit);
    let themes: Vec<&ThemeId> = sure.map(|claim| &claim.value.theme).collect();
    let others = || {
        let rows = (0..catalogue.len() as u32).filter(|row| catalogue.kinds.get(*row as usize) == Some(&0));
        rows.filter_map(|row| catalogue.row(row)).filter(|row| row.id != record.id)
    };

    let mut near: Vec<(Row, f64)> = others().filter_map(|row| Some((nearest(&seats, &row)?, row))).map(swap).collect();
    near.retain(|(_, km)| *km <= FARTHEST_KM);
    sort_few(&mut near, |(_, one), (_, other)| one < other);
    near.truncate(SHOWN);

    let shared =
        |row: &Row| row.themes.iter().filter(|(id, grade)| *grade == Grade::Explicit && themes.contains(&id)).count();
    let mut alike: Vec<(Row, usize)> = others().map(|row| (shared(&row), row)).map(swap).collect();
    alike.retain(|(row, n)| *n > 0 && !near.iter().any(|(other, _)| other.id == row.id));
    sort_few(&mut alike, |(_, one), (_, other)| one > other);
    alike.truncate(SHOWN);

    let near = near.into_iter().map(|(row, km)| (row, Tie::Distance(km)));
    near.chain(alike.into_iter().map(|(row, n)| (row, Tie::Themes(n)))).collect()
}

fn swap<A, B>((a, b): (A, B)) -> (B, A) {
    (b, a)
}

/// The shortest distance between seats; none when one of the two has no point.
fn nearest(seats: &[Point], row: &Row) -> Option<f64> {
    let others = row.seats.iter().filter_map(|seat| seat.point);
    others.flat_map(|other| seats.iter().map(move |seat| seat.distance_km(other))).min_by(f64::total_cmp)
}
