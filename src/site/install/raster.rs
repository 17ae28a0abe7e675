//! SVG without letters to PNG, with what shows through it.

use super::InstallError;
use resvg::{tiny_skia, usvg};

/// A square drawing as the bytes of a PNG of `size` pixels a side.
pub(super) fn png(svg: &str, size: u32) -> Result<Vec<u8>, InstallError> {
    let tree = usvg::Tree::from_str(svg, &usvg::Options::default()).map_err(|error| InstallError(error.to_string()))?;
    let mut drawn = tiny_skia::Pixmap::new(size, size).ok_or_else(|| InstallError("it has no size".to_owned()))?;
    let scale = size as f32 / tree.size().width();
    resvg::render(&tree, tiny_skia::Transform::from_scale(scale, scale), &mut drawn.as_mut());
    let pixels: Vec<u8> = drawn
        .pixels()
        .iter()
        .map(|pixel| pixel.demultiply())
        .flat_map(|pixel| [pixel.red(), pixel.green(), pixel.blue(), pixel.alpha()])
        .collect();
    encoded(&pixels, size).map_err(|error| InstallError(error.to_string()))
}

fn encoded(pixels: &[u8], size: u32) -> Result<Vec<u8>, png::EncodingError> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, size, size);
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(png::Compression::High);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(pixels)?;
    writer.finish()?;
    Ok(bytes)
}
