//! The neatline: the black-and-white scale that frames a printed map, on all four sides.

use super::{SIZE, colours::colour};

/// From the edge of the picture to the scale, pixels.
const MARGIN: u32 = 15;

/// How thick the scale is, pixels.
const THICK: u32 = 8;

/// The length of its parts along the width and along the height, pixels. Each side has an odd number
/// of them, so that every corner is black.
const PART: [u32; 2] = [26, 24];

/// The frame, as SVG; it paints over what stands in the margin.
pub(super) fn neatline() -> String {
    let (width, height) = SIZE;
    let (paper, frame) = (colour("paper"), colour("frame"));
    let [wide, high] = PART;
    let (outer, inner, middle) = (MARGIN, MARGIN + THICK, MARGIN + THICK / 2);
    let (right, bottom) = (width - outer, height - outer);
    let (inner_right, inner_bottom) = (width - inner, height - inner);
    let (middle_right, middle_bottom) = (width - middle, height - middle);
    format!(
        "<path fill=\"{paper}\" fill-rule=\"evenodd\" \
         d=\"M0 0H{width}V{height}H0zM{inner} {inner}H{inner_right}V{inner_bottom}H{inner}z\"/>\
         <g fill=\"none\" stroke=\"{frame}\">\
         <path d=\"M{outer} {outer}H{right}V{bottom}H{outer}zM{inner} {inner}H{inner_right}V{inner_bottom}H{inner}z\"/>\
         <g stroke-width=\"{THICK}\">\
         <path stroke-dasharray=\"{wide}\" d=\"M{outer} {middle}H{right}M{outer} {middle_bottom}H{right}\"/>\
         <path stroke-dasharray=\"{high}\" d=\"M{middle} {outer}V{bottom}M{middle_right} {outer}V{bottom}\"/>\
         </g></g>"
    )
}
