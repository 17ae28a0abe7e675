//! The part of the sheet that the map shows, in whole numbers: page and browser then agree on
//! every digit. Pure.

use crate::{
    domain::TerritoryCode,
    outlines::{Bounds, Outlines},
};

/// Largest scale, in hundredths: Paris would fill a map on its own, but its outline has a dozen
/// points.
const LARGEST: i32 = 1_200;

/// How much of the map a territory fills, in hundredths.
const FILLED: i32 = 84;

/// A part of the sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct View {
    /// Width and height of the sheet, map units.
    size: (i32, i32),
    /// Hundredths.
    scale: i32,
    /// What is added after scaling, map units.
    shift: (i32, i32),
}

impl View {
    /// The view that a territory fills; the whole sheet without one.
    pub fn on(outlines: &Outlines, focus: Option<&TerritoryCode>) -> Self {
        let size = outlines.size;
        let bounds = focus.and_then(|code| outlines.shape(code)).map(|shape| outlines.bounds(shape));
        let Some(bounds) = bounds else { return Self { size, scale: 100, shift: (0, 0) } };
        let Bounds { width, height, .. } = bounds;
        let scale = (size.0 * FILLED / width.max(1)).min(size.1 * FILLED / height.max(1)).clamp(100, LARGEST);
        let (x, y) = bounds.centre();
        Self { size, scale, shift: (size.0 / 2 - x * scale / 100, size.1 / 2 - y * scale / 100) }
    }

    /// Where a point of the sheet is seen, map units of the whole sheet.
    pub fn see(&self, (x, y): (i32, i32)) -> (i32, i32) {
        (x * self.scale / 100 + self.shift.0, y * self.scale / 100 + self.shift.1)
    }

    /// True for what is seen, not cut by the edge.
    pub fn shows(&self, (x, y): (i32, i32)) -> bool {
        (0..=self.size.0).contains(&x) && (0..=self.size.1).contains(&y)
    }

    /// True for two places so near that names there would overlap: a name takes a tenth of the
    /// width and a twentieth of the height.
    pub fn is_beside(&self, one: (i32, i32), other: (i32, i32)) -> bool {
        (one.0 - other.0).abs() < self.size.0 / 10 && (one.1 - other.1).abs() < self.size.1 / 20
    }

    /// What moves the drawing, as the value of its `transform`, in map units.
    pub fn transform(&self) -> String {
        let Self { scale, shift, .. } = self;
        format!("translate({},{})scale({}.{:02})", shift.0, shift.1, scale / 100, scale % 100)
    }

    /// The place of something seen, as the value of `inset`: percents of the height, from the top, and of the
    /// width, from the left.
    pub fn place(&self, (x, y): (i32, i32)) -> String {
        let percent = |at: i32, of: i32| (i64::from(at) * 10_000 / i64::from(of.max(1))).clamp(-9_999, 19_999);
        format!("{} auto auto {}", spelt(percent(y, self.size.1)), spelt(percent(x, self.size.0)))
    }

    /// How many units of the whole sheet a length on the screen is, in a map this wide.
    pub fn units(&self, px: i32, width_px: u32) -> i32 {
        px * self.size.0 / (width_px as i32).max(1)
    }

    /// The longest of a few round lengths that takes a fifth of the width at most, km.
    pub fn round_length(&self, units_per_km: f32) -> i32 {
        let fits = |km: &i32| self.hundredths(*km, units_per_km) <= 2_000;
        [200, 100, 50, 20, 10, 5].into_iter().find(fits).unwrap_or(2)
    }

    /// A length, as the value of `inline-size`.
    pub fn length(&self, km: i32, units_per_km: f32) -> String {
        spelt(self.hundredths(km, units_per_km))
    }

    /// A length, in hundredths of a percent of the width.
    fn hundredths(&self, km: i32, units_per_km: f32) -> i64 {
        let part = km as f32 * units_per_km * self.scale as f32 * 100.0 / self.size.0.max(1) as f32;
        part.round() as i64
    }
}

/// Hundredths of a percent, as CSS.
fn spelt(hundredths: i64) -> String {
    let sign = if hundredths < 0 { "-" } else { "" };
    format!("{sign}{}.{:02}%", hundredths.abs() / 100, hundredths.abs() % 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_whole_sheet_is_not_moved() {
        let view = View { size: (2000, 1000), scale: 100, shift: (0, 0) };
        assert_eq!(view.see((500, 250)), (500, 250));
        assert_eq!(view.transform(), "translate(0,0)scale(1.00)");
        assert_eq!(view.place((500, 250)), "25.00% auto auto 25.00%");
    }

    #[test]
    fn what_lies_outside_keeps_its_sign() {
        let view = View { size: (2000, 1000), scale: 350, shift: (-100, -2000) };
        assert_eq!(view.see((10, 10)), (-65, -1965));
        assert!(!view.shows(view.see((10, 10))));
        assert_eq!(view.place((-1, 5)), "0.50% auto auto -0.05%");
    }
}
