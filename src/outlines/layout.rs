//! Where things stand on the sheet, as in a French school atlas: the mainland in Lambert-93,
//! Corse beside it, and the départements far away in ruled boxes, in the ocean and under the
//! Pyrénées.

use super::{Bounds, Frame};
use crate::{
    domain::TerritoryCode,
    geo::{Point, Projection},
};

/// Map units a kilometre on the mainland (0.5: coasts in steps; 10: twice the bytes).
pub const UNITS_PER_KM: f64 = 2.0;

/// The sheet in Lambert-93, km: west, east, south, north. The mainland and Corse reach from 99 to
/// 1,242 and from 6,046 to 7,110; the south is for the boxes.
const SHEET: [f64; 4] = [75.0, 1266.0, 5920.0, 7146.0];

/// The upper left corner of each box, in the same kilometres.
const BOXES: [(&str, [f64; 2]); 5] = [
    ("971", [85.0, 6606.0]),
    ("972", [85.0, 6414.0]),
    ("973", [85.0, 6112.0]),
    ("974", [312.0, 6112.0]),
    ("976", [539.0, 6112.0]),
];

/// Width and height of a box, km of the mainland.
const BOX: [f64; 2] = [215.0, 180.0];

/// What a box keeps free around its islands: above for its name, and on the other sides, km.
const FREE: [f64; 2] = [38.0, 12.0];

/// The size of the sheet, map units.
pub fn size() -> (i32, i32) {
    let [west, east, south, north] = SHEET;
    (units(east - west), units(north - south))
}

/// The frame of the mainland: the whole sheet.
pub fn mainland() -> Frame {
    let (width, height) = size();
    Frame {
        departement: None,
        bounds: Bounds { left: 0, top: 0, width, height },
        centre: None,
        units_per_km: UNITS_PER_KM as f32,
        corner_km: (SHEET[0] as f32, SHEET[3] as f32),
    }
}

/// The box of a département far away, at the scale at which it fills it; none when the sheet has
/// no place for it.
pub fn boxed(code: &TerritoryCode, points: &[Point]) -> Option<Frame> {
    let (_, [west, north]) = BOXES.iter().find(|(known, _)| *known == code.code())?;
    let (south_most, north_most) = extremes(points.iter().map(|point| point.lat))?;
    let (west_most, east_most) = extremes(points.iter().map(|point| point.lon))?;
    let centre = Point { lat: (south_most + north_most) / 2.0, lon: (west_most + east_most) / 2.0 };
    let km = Projection::Around(centre).km(Point { lat: north_most, lon: east_most });
    // From the centre to the edges of what it holds, and of what is free for it.
    let (half_width, half_height) = (km.0.max(0.1), km.1.max(0.1));
    let [above, beside] = FREE;
    let free = (BOX[0] / 2.0 - beside, (BOX[1] - above - beside) / 2.0);
    let scale = (free.0 / half_width).min(free.1 / half_height);
    Some(Frame {
        departement: Some(code.clone()),
        bounds: Bounds {
            left: units(west - SHEET[0]),
            top: units(SHEET[3] - north),
            width: units(BOX[0]),
            height: units(BOX[1]),
        },
        centre: Some(centre),
        units_per_km: (UNITS_PER_KM * scale) as f32,
        corner_km: ((-BOX[0] / 2.0 / scale) as f32, ((above + free.1) / scale) as f32),
    })
}

fn units(km: f64) -> i32 {
    (km * UNITS_PER_KM).round() as i32
}

fn extremes(numbers: impl Iterator<Item = f64> + Clone) -> Option<(f64, f64)> {
    Some((numbers.clone().min_by(f64::total_cmp)?, numbers.max_by(f64::total_cmp)?))
}
