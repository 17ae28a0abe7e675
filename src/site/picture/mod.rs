//! The picture that stands for the site where its address is shared: the map of France with every
//! seat that is known, the name and a sentence. It is drawn from the dataset as SVG, in the colours
//! and the type of the style, and becomes a PNG of which two builds give the same bytes. It reads no
//! file, and no page of the site shows it.

mod neatline;
mod palette;
mod plate;
mod raster;
mod sheet;

pub use plate::plate;

use super::colours;
use crate::{catalogue::Catalogue, outlines::Outlines, wording::site as words};
use std::fmt;
use xxhash_rust::xxh3::xxh3_64;

/// Width and height, pixels: what Open Graph's readers show whole (1.91 to 1).
pub const SIZE: (u32, u32) = (1200, 630);

/// The media type of its bytes.
pub const TYPE: &str = "image/png";

/// The picture as it is published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Its file in the site's folder, named by its bytes: who keeps a copy asks anew when it changes.
    pub file: String,
    /// What it shows, for those who do not see it.
    pub alt: String,
    /// A PNG.
    pub png: Vec<u8>,
}

/// What kept the picture from being made: a fault of the SVG, of the font, or of the encoder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PictureError(String);

impl fmt::Display for PictureError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the sharing picture: {}", self.0)
    }
}

impl std::error::Error for PictureError {}

impl Picture {
    /// Draws it from the dataset.
    pub fn draw(catalogue: &Catalogue, outlines: &Outlines) -> Result<Self, PictureError> {
        let png = raster::png(&plate(catalogue, outlines))?;
        let poles = sheet::placed(catalogue, outlines).len() as u32;
        Ok(Self { file: format!("partage-{:016x}.png", xxh3_64(&png)), alt: words::picture(poles), png })
    }
}
