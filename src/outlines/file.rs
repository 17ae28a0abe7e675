//! The drawing as its file holds it, and the checks that let the rest read it without doubt.

use super::{Bounds, Frame, Line, survey::arc_of};
use crate::{
    bundle::{self, BundleError, names},
    domain::TerritoryCode,
};
use serde::{Deserialize, Serialize};

/// Farthest from the origin a point may stand, map units: far beyond any sheet.
const FARTHEST: i32 = 1 << 20;

/// The drawing of the map.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Outlines {
    /// Width and height of the sheet, map units.
    pub size: (i32, i32),
    /// Its parts, the mainland first.
    pub frames: Vec<Frame>,
    /// Every line.
    pub(super) lines: Vec<Line>,
    /// Régions and départements, by code.
    pub(super) shapes: Vec<Shape>,
}

/// The outline of a territory.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shape {
    /// Its code.
    pub code: TerritoryCode,
    /// The région of a département.
    pub region: Option<TerritoryCode>,
    /// The frame it stands in, a place in `Outlines::frames`.
    pub frame: u8,
    /// Where its name or its number stands: inside, as far from its borders as can be.
    pub label: (i32, i32),
    /// Its rings: places of lines, `!place` for a line taken backwards.
    pub(super) rings: Vec<Vec<i32>>,
}

impl Outlines {
    /// Reads a file of outlines.
    pub fn open(file: &[u8]) -> Result<Self, BundleError> {
        let mut outlines: Self = bundle::read(names::CONTOURS.1, file)?;
        outlines.lines.iter_mut().for_each(Line::add_steps_up);
        if outlines.is_sound() { Ok(outlines) } else { Err(BundleError::Damaged) }
    }

    /// Writes a file of outlines.
    pub fn seal(&self) -> Vec<u8> {
        let lines = self.lines.iter().map(Line::as_steps).collect();
        let file = Self { size: self.size, frames: self.frames.clone(), lines, shapes: self.shapes.clone() };
        // Serialising plain data into memory cannot fail; an empty content would not open.
        bundle::seal(names::CONTOURS.1, &postcard::to_allocvec(&file).unwrap_or_default())
    }

    /// True when every number leads somewhere.
    fn is_sound(&self) -> bool {
        let near = |(x, y): (i32, i32)| x.unsigned_abs().max(y.unsigned_abs()) <= FARTHEST as u32;
        let fits = |bounds: &Bounds| {
            near((bounds.left, bounds.top))
                && near((bounds.width, bounds.height))
                && bounds.width.min(bounds.height) > 0
        };
        let framed = |frame: u8| usize::from(frame) < self.frames.len();
        let sheet = Bounds { left: 0, top: 0, width: self.size.0, height: self.size.1 };
        fits(&sheet)
            && !self.shapes.is_empty()
            && self.frames.iter().all(|frame| fits(&frame.bounds) && frame.is_sound())
            && self.lines.iter().all(|line| {
                framed(line.frame) && line.points.len() > 1 && line.points.iter().all(|point| near(*point))
            })
            && self.shapes.iter().all(|shape| framed(shape.frame) && near(shape.label) && self.closes(shape))
            && self.shapes.iter().all(|shape| shape.region.as_ref().is_none_or(|region| self.shape(region).is_some()))
            // Looked up by code from now on.
            && self.shapes.windows(2).all(|pair| pair[0].code < pair[1].code)
    }

    /// True when each ring of a shape leads back to where it starts.
    fn closes(&self, shape: &Shape) -> bool {
        let ends = |reference: &i32| {
            let (place, backwards) = arc_of(*reference);
            let line = self.lines.get(place)?;
            let (first, last) = (line.points.first()?, line.points.last()?);
            Some(if backwards { (last, first) } else { (first, last) })
        };
        let closed = |ring: &Vec<i32>| {
            let first = ring.first().and_then(ends).map(|(start, _)| start);
            let last = ring.iter().try_fold(first, |at, reference| {
                let (start, end) = ends(reference)?;
                (at == Some(start)).then_some(Some(end))
            });
            first.is_some() && last == Some(first)
        };
        !shape.rings.is_empty() && shape.rings.iter().all(closed)
    }

    /// The outline of a territory.
    pub fn shape(&self, code: &TerritoryCode) -> Option<&Shape> {
        let place = self.shapes.binary_search_by(|shape| shape.code.cmp(code)).ok()?;
        self.shapes.get(place)
    }

    /// The points of a ring, the first one not repeated at the end.
    pub(super) fn ring<'a>(&'a self, ring: &'a [i32]) -> impl Iterator<Item = (i32, i32)> + 'a {
        ring.iter().flat_map(|reference| {
            let (place, backwards) = arc_of(*reference);
            let line = self.lines.get(place);
            line.into_iter().flat_map(move |line| line.along(backwards).take(line.points.len() - 1))
        })
    }
}
