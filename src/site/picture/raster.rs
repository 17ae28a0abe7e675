//! SVG to PNG. The only type is the style's own font, so that a picture is the same wherever it is
//! made.

use super::{
    PictureError, SIZE,
    palette::{Indexed, indexed},
};
use resvg::{tiny_skia, usvg};
use std::sync::Arc;

/// The style's font, as browsers get it.
const FONT: &[u8] = include_bytes!("../../../style/fonts/atkinson-hyperlegible-next.woff2");

/// The picture as the bytes of a PNG.
pub(super) fn png(svg: &str) -> Result<Vec<u8>, PictureError> {
    let fault = |why: String| PictureError(why);
    let font = wuff::decompress_woff2(FONT).map_err(|error| fault(format!("the font: {error:?}")))?;
    let mut options = usvg::Options::default();
    Arc::make_mut(&mut options.fontdb).load_font_data(font);
    let tree = usvg::Tree::from_str(svg, &options).map_err(|error| fault(error.to_string()))?;
    let (width, height) = SIZE;
    let mut drawn = tiny_skia::Pixmap::new(width, height).ok_or_else(|| fault("it has no size".to_owned()))?;
    resvg::render(&tree, tiny_skia::Transform::identity(), &mut drawn.as_mut());
    // Nothing shows through: its ground covers the whole.
    let pixels: Vec<_> = drawn.pixels().iter().map(|pixel| [pixel.red(), pixel.green(), pixel.blue()]).collect();
    encoded(&indexed(&pixels)).map_err(|error| fault(error.to_string()))
}

fn encoded(picture: &Indexed) -> Result<Vec<u8>, png::EncodingError> {
    let mut bytes = Vec::new();
    let (width, height) = SIZE;
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(png::ColorType::Indexed);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_palette(picture.palette.concat());
    encoder.set_compression(png::Compression::High);
    // The place of a colour tells nothing of the place of its neighbour's.
    encoder.set_filter(png::Filter::NoFilter);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&picture.pixels)?;
    writer.finish()?;
    Ok(bytes)
}
