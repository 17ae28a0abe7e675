//! How near records are to a place: whether their area of action covers it, and how far their
//! seats are. Pure; it asks for the points of a territory and knows no gazetteer.

use super::Catalogue;
use crate::{
    domain::{Grade, Territory, TerritoryCode, TerritoryLevel},
    geo::Point,
};
use serde::{Deserialize, Serialize};
use std::cmp::{Ordering, Reverse};

/// Where one stands: a commune, or a wider territory.
#[derive(Clone, Debug, PartialEq)]
pub struct Origin {
    /// The territory.
    pub territory: Territory,
    /// The centres of its communes: one for a commune. Distances start at the nearest one.
    pub points: Vec<Point>,
}

/// What ties a record to a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Reason {
    /// Its area of action covers the place, as the place itself or as a wider territory of this
    /// level.
    Covers {
        /// Level of the territory through which it covers the place.
        level: TerritoryLevel,
        /// How sure the area is.
        grade: Grade,
    },
    /// A seat is in this very place.
    SeatHere,
    /// A seat is at some distance.
    Seat,
    /// No seat is known; its area of action begins at some distance.
    Area,
}

/// How near a record is to a place.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Nearness {
    /// What ties it to the place.
    pub reason: Reason,
    /// Distance to its nearest seat, else to its area of action, in km between centres of communes.
    pub km: Option<f64>,
}

impl Nearness {
    /// True when the area of action covers the place.
    pub fn covers(&self) -> bool {
        matches!(self.reason, Reason::Covers { .. })
    }

    /// True when its distance is that of a seat.
    pub fn has_seat(&self) -> bool {
        self.km.is_some() && self.reason != Reason::Area
    }

    /// The order of a list: what covers the place, through the smallest territory first, then the
    /// nearest; what is nowhere comes last.
    pub fn order(one: Option<&Self>, other: Option<&Self>) -> Ordering {
        let rank = |near: Option<&Self>| match near.map(|near| near.reason) {
            Some(Reason::Covers { level, .. }) => (0, Reverse(Some(level))),
            Some(Reason::SeatHere | Reason::Seat | Reason::Area) => (1, Reverse(None)),
            None => (2, Reverse(None)),
        };
        let km = |near: Option<&Self>| near.and_then(|near| near.km).unwrap_or(f64::INFINITY);
        rank(one).cmp(&rank(other)).then(km(one).total_cmp(&km(other)))
    }
}

/// How near each row of a catalogue is to a place; none for a row that is nowhere.
pub fn nearness(
    catalogue: &Catalogue,
    origin: &Origin,
    points_of: &dyn Fn(&TerritoryCode) -> Vec<Point>,
) -> Vec<Option<Nearness>> {
    let here = &origin.territory.code;
    let place = |code: &TerritoryCode| catalogue.territory_codes.find(code).map(|place| place as u16);
    let around: Vec<(u16, TerritoryLevel)> = std::iter::once(here)
        .chain(&origin.territory.within)
        .filter_map(|code| Some((place(code)?, code.level())))
        .collect();
    let here = place(here);
    let reach = &catalogue.reach;
    let row = |row: u32| {
        let covering = reach.areas(row).filter_map(|(place, grade)| {
            let (_, level) = around.iter().find(|(around, _)| *around == place)?;
            Some((*level, grade))
        });
        let seats: Vec<Point> = reach.seats(row).filter_map(|(_, point)| point).collect();
        let km = shortest(&origin.points, &seats);
        if let Some((level, grade)) = covering.max_by_key(|(level, grade)| (*level, Reverse(*grade))) {
            return Some(Nearness { reason: Reason::Covers { level, grade }, km });
        }
        if here.is_some() && reach.seats(row).any(|(place, _)| Some(place) == here) {
            return Some(Nearness { reason: Reason::SeatHere, km });
        }
        if km.is_some() {
            return Some(Nearness { reason: Reason::Seat, km });
        }
        let areas = reach.areas(row).filter_map(|(place, _)| catalogue.territory_codes.get(usize::from(place)));
        let area: Vec<Point> = areas.flat_map(|code| points_of(&code)).collect();
        shortest(&origin.points, &area).map(|km| Nearness { reason: Reason::Area, km: Some(km) })
    };
    (0..catalogue.len() as u32).map(row).collect()
}

/// The shortest distance between two sets of points, in km; none when one is empty.
fn shortest(from: &[Point], to: &[Point]) -> Option<f64> {
    let each = from.iter().filter_map(|one| Some(one.distance_km(one.nearest(to.iter().copied())?)));
    each.min_by(f64::total_cmp)
}
