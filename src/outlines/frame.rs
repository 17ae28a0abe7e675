//! The parts of the sheet, each with its own projection and scale: mainland France, and a box for
//! each département far away.

use super::Bounds;
use crate::{
    domain::TerritoryCode,
    geo::{Point, Projection},
};
use serde::{Deserialize, Serialize};

/// A part of the sheet.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Frame {
    /// The département that has it for itself; none for the mainland.
    pub departement: Option<TerritoryCode>,
    /// Its rectangle.
    pub bounds: Bounds,
    /// The point around which it is projected; none for Lambert-93.
    pub centre: Option<Point>,
    /// Map units a kilometre.
    pub units_per_km: f32,
    /// East and north of its upper left corner, km of its projection.
    pub corner_km: (f32, f32),
}

/// A place on the sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spot {
    /// The frame it stands in, a place in `Outlines::frames`.
    pub frame: usize,
    /// To the right, map units.
    pub x: i32,
    /// Down, map units.
    pub y: i32,
}

impl Frame {
    /// Where a point falls on the sheet, in the frame or not.
    pub fn project(&self, point: Point) -> (i32, i32) {
        let projection = self.centre.map_or(Projection::Lambert93, Projection::Around);
        let (east, north) = projection.km(point);
        let right = (east - f64::from(self.corner_km.0)) * f64::from(self.units_per_km);
        let down = (f64::from(self.corner_km.1) - north) * f64::from(self.units_per_km);
        // A cast keeps within the bounds of its type, and no sheet is that large.
        ((right.round() as i32).saturating_add(self.bounds.left), (down.round() as i32).saturating_add(self.bounds.top))
    }

    /// True when its numbers can be computed with.
    pub(super) fn is_sound(&self) -> bool {
        let finite = [self.units_per_km, self.corner_km.0, self.corner_km.1].iter().all(|number| number.is_finite());
        let centre = self.centre.is_none_or(|centre| Point::new(centre.lat, centre.lon).is_ok());
        finite && centre && self.units_per_km > 0.0
    }
}
