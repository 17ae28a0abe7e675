//! What a map is drawn from: départements in degrees, whose neighbours share their borders.

use crate::{
    domain::{TerritoryCode, TerritoryLevel},
    geo::Point,
};
use std::fmt;

/// Outlines in degrees WGS84. A border between two départements is one arc, which both name.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Survey {
    /// Lines, of two points at least.
    pub arcs: Vec<Vec<Point>>,
    /// Départements.
    pub departements: Vec<Surveyed>,
}

/// A département of a survey.
#[derive(Clone, Debug, PartialEq)]
pub struct Surveyed {
    /// Its code.
    pub code: TerritoryCode,
    /// The région it belongs to.
    pub region: TerritoryCode,
    /// Its rings, holes included: places in `Survey::arcs`, `!place` for an arc taken backwards.
    pub rings: Vec<Vec<i32>>,
}

/// Why a survey cannot be drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SurveyError {
    /// There is no département.
    Empty,
    /// A département whose rings name an arc that is not there, or that do not close.
    Broken(TerritoryCode),
    /// A département too small to be seen.
    Invisible(TerritoryCode),
}

impl fmt::Display for SurveyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("aucun département"),
            Self::Broken(code) => write!(f, "le contour de {code} ne se ferme pas"),
            Self::Invisible(code) => write!(f, "le contour de {code} est trop petit pour se voir"),
        }
    }
}

impl std::error::Error for SurveyError {}

impl Surveyed {
    /// True for a département that has a box of its own: their codes have three digits (INSEE).
    pub fn is_far(&self) -> bool {
        self.code.level() == TerritoryLevel::Departement && self.code.code().len() == 3
    }
}

/// The place of an arc that a ring names, and whether it is taken backwards.
pub fn arc_of(reference: i32) -> (usize, bool) {
    if reference < 0 { (!reference as usize, true) } else { (reference as usize, false) }
}

impl Survey {
    /// The ends of an arc as a ring takes it; none when it is not there.
    fn ends(&self, reference: i32) -> Option<(Point, Point)> {
        let (place, backwards) = arc_of(reference);
        let arc = self.arcs.get(place).filter(|arc| arc.len() > 1)?;
        let (first, last) = (*arc.first()?, *arc.last()?);
        Some(if backwards { (last, first) } else { (first, last) })
    }

    /// Checks that every ring closes.
    pub fn check(&self) -> Result<(), SurveyError> {
        if self.departements.is_empty() {
            return Err(SurveyError::Empty);
        }
        for departement in &self.departements {
            let closed = |ring: &Vec<i32>| {
                let ends: Option<Vec<_>> = ring.iter().map(|reference| self.ends(*reference)).collect();
                let Some(ends) = ends.filter(|ends| !ends.is_empty()) else { return false };
                let next = ends.iter().cycle().skip(1);
                ends.iter().zip(next).all(|((_, end), (start, _))| end == start)
            };
            if departement.rings.is_empty() || !departement.rings.iter().all(closed) {
                return Err(SurveyError::Broken(departement.code.clone()));
            }
        }
        Ok(())
    }
}
