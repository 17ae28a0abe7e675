//! The drawing of a grid as SVG text. One string is a fraction of what the same elements weigh as
//! views, in the program of the page.

use super::{GridLine, Head, Tally};
use std::fmt::Write;

/// Sizes, in CSS pixels at full size: the names of the lines, a column, a line, the names of the columns.
const NAMES: usize = 216;
const COLUMN: usize = 60;
const LINE: usize = 36;
const HEADS: usize = 132;

/// Room at the right for the names of the last columns, which lean over (at 45°).
const LEAN: usize = 96;

/// The largest disc's radius. Areas tell the numbers: a radius goes as their square root.
const RADIUS: u32 = 15;

/// Width and height of the drawing of so many columns and lines.
pub(super) fn size(columns: usize, lines: usize) -> (usize, usize) {
    (NAMES + columns * COLUMN + LEAN, HEADS + lines * LINE)
}

/// What stands in the drawing.
pub(super) fn grid(columns: &[Head], lines: &[GridLine]) -> String {
    let mut svg = String::new();
    let (width, height) = size(columns.len(), lines.len());
    let most = lines.iter().flat_map(|line| &line.cells).map(Tally::total).max().unwrap_or(0);
    // Writing to a text cannot fail.
    for (place, column) in columns.iter().enumerate() {
        let x = NAMES + place * COLUMN + COLUMN / 2;
        let (y, label) = (HEADS - 10, escaped(&column.label));
        let _ = write!(
            svg,
            "<path class=\"grid__rule\" d=\"M{x} {HEADS}V{height}\"/>\
             <text class=\"grid__column\" transform=\"translate({x} {y}) rotate(-45)\">{label}</text>"
        );
    }
    for (place, line) in lines.iter().enumerate() {
        let (top, end) = (HEADS + place * LINE, width - LEAN + 8);
        let (middle, hue) = (top + LINE / 2, escaped(&line.head.hue()));
        let (y, label) = (middle + 5, escaped(&line.head.label));
        let _ = write!(svg, "<path class=\"grid__rule\" d=\"M0 {top}H{end}\"/><g class=\"grid__line{hue}\">");
        let mut at = 0;
        if !line.head.icon.is_empty() {
            let (icon, icon_y) = (escaped(&line.head.icon), middle - 9);
            let _ = write!(
                svg,
                "<use class=\"grid__icon\" href=\"#i-{icon}\" x=\"0\" y=\"{icon_y}\" width=\"18\" height=\"18\"/>"
            );
            at = 26;
        }
        let _ = write!(svg, "<text class=\"grid__name\" x=\"{at}\" y=\"{y}\">{label}</text>");
        for (column, cell) in line.cells.iter().enumerate() {
            disc(&mut svg, cell, (NAMES + column * COLUMN, top), most);
        }
        svg.push_str("</g>");
    }
    svg
}

/// A number at this corner: a disc, dashed around as far as it is only probable, and the number beside it.
fn disc(svg: &mut String, cell: &Tally, (left, top): (usize, usize), most: u32) {
    let total = cell.total();
    let (x, y) = (left + COLUMN / 2, top + LINE / 2);
    if total == 0 {
        let _ = write!(svg, "<circle class=\"grid__none\" cx=\"{x}\" cy=\"{y}\" r=\"1.5\"/>");
        return;
    }
    let radius = |n: u32| (RADIUS * RADIUS * n / most.max(1)).isqrt().max(3);
    let name = escaped(&cell.name);
    let _ = match &cell.href {
        Some(href) => write!(svg, "<a class=\"grid__cell\" href=\"{}\" aria-label=\"{name}\">", escaped(href)),
        None => write!(svg, "<g class=\"grid__cell\" role=\"img\" aria-label=\"{name}\">"),
    };
    // Around the disc and its number, which stands beside the line of the column.
    let (hit_x, hit_y, wide, high) = (left + 10, top + 2, COLUMN - 4, LINE - 4);
    let _ = write!(
        svg,
        "<rect class=\"grid__hit\" x=\"{hit_x}\" y=\"{hit_y}\" width=\"{wide}\" height=\"{high}\" rx=\"5\"/>"
    );
    if cell.probable > 0 {
        let _ = write!(svg, "<circle class=\"grid__probable\" cx=\"{x}\" cy=\"{y}\" r=\"{}\"/>", radius(total));
    }
    if cell.sure > 0 {
        let _ = write!(svg, "<circle class=\"grid__sure\" cx=\"{x}\" cy=\"{y}\" r=\"{}\"/>", radius(cell.sure));
    }
    let _ = write!(svg, "<text class=\"grid__n\" x=\"{}\" y=\"{}\">{total}</text>", x + 19, y + 5);
    svg.push_str(if cell.href.is_some() { "</a>" } else { "</g>" });
}

/// A text as it stands in markup.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
