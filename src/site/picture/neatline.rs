//! The neatline: the black-and-white scale that frames a printed map, on all four sides.

use super::{SIZE, colours::colour};
use std::fmt::Write;

/// From the edge of the picture to the scale, pixels.
const MARGIN: u32 = 15;

/// How thick the scale is, pixels.
const THICK: u32 = 8;

/// The length of its parts along the width and along the height, pixels. Each side has an odd number
/// of them, so that every corner is black.
const PART: [u32; 2] = [26, 24];

/// The frame, as SVG; it paints over the margin what stands there.
pub(super) fn neatline() -> String {
    let (width, height) = SIZE;
    let (paper, frame) = (colour("paper"), colour("frame"));
    let (right, bottom) = (width - MARGIN, height - MARGIN);
    let (inner_width, inner_height) = (right - MARGIN, bottom - MARGIN);
    let mut svg = format!(
        "<path fill=\"{paper}\" fill-rule=\"evenodd\" d=\"M0 0H{width}V{height}H0zM{} {}H{}V{}H{}z\"/>",
        MARGIN + THICK,
        MARGIN + THICK,
        right - THICK,
        bottom - THICK,
        MARGIN + THICK,
    );
    // Writing into a string cannot fail.
    let _ = write!(
        svg,
        "<g fill=\"none\" stroke=\"{frame}\"><rect x=\"{MARGIN}.5\" y=\"{MARGIN}.5\" width=\"{}\" height=\"{}\"/>\
         <rect x=\"{}.5\" y=\"{}.5\" width=\"{}\" height=\"{}\"/></g><path fill=\"{frame}\" d=\"",
        inner_width - 1,
        inner_height - 1,
        MARGIN + THICK - 1,
        MARGIN + THICK - 1,
        inner_width - 2 * THICK + 1,
        inner_height - 2 * THICK + 1,
    );
    let [wide, high] = PART;
    for x in (MARGIN..right).step_by(2 * wide as usize) {
        let length = wide.min(right - x);
        let _ =
            write!(svg, "M{x} {MARGIN}h{length}v{THICK}h-{length}zM{x} {}h{length}v{THICK}h-{length}z", bottom - THICK);
    }
    for y in (MARGIN..bottom).step_by(2 * high as usize) {
        let length = high.min(bottom - y);
        let _ =
            write!(svg, "M{MARGIN} {y}h{THICK}v{length}h-{THICK}zM{} {y}h{THICK}v{length}h-{THICK}z", right - THICK);
    }
    svg + "\"/>"
}
