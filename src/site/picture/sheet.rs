//! The map on the picture: meridians over the whole of it, the sea along the coasts, the land, the
//! lines by rank, and a dot for each seat.

use super::colours::colour;
use crate::{
    catalogue::{Catalogue, Row},
    domain::Grade,
    geo::Point,
    outlines::{LineKind, Outlines},
};
use std::fmt::Write;

/// Pixels a map unit: the sheet is as high as what the neatline leaves.
pub(super) const SCALE: f64 = 0.225;

/// Where the upper left corner of the sheet stands, pixels.
const CORNER: (i32, i32) = (622, 38);

/// Radius of a dot, pixels.
const DOT: f64 = 5.2;

/// A line of the map: its kind, the role of its colour, its width in pixels, its dashes.
type Pen = (LineKind, &'static str, f64, &'static str);

/// The lines over the land, the finest first.
const PENS: [Pen; 4] = [
    (LineKind::Departement, "rule", 0.8, ""),
    (LineKind::Region, "line", 1.0, ""),
    (LineKind::Frontier, "ink", 1.3, "7 2.5 1.5 2.5"),
    (LineKind::Coast, "ink", 1.1, ""),
];

/// The sea along the coasts, the outermost first: role of the colour, width in pixels.
const WATERS: [(&str, f64); 4] = [("water", 15.0), ("sea", 13.6), ("water", 7.4), ("sea", 5.8)];

/// Everything of the map, as SVG.
pub(super) fn sheet(catalogue: &Catalogue, outlines: &Outlines) -> String {
    let (x, y) = CORNER;
    format!(
        "<g transform=\"translate({x} {y}) scale({SCALE})\" fill=\"none\" stroke-linejoin=\"round\">{}{}{}{}</g>",
        graticule(outlines),
        ground(outlines),
        lines(outlines),
        dots(catalogue, outlines),
    )
}

/// The poles that have a dot or several.
pub(super) fn placed(catalogue: &Catalogue, outlines: &Outlines) -> Vec<Row> {
    let main = catalogue.vocabulary.main_kind().map(|kind| &kind.id);
    let rows = (0..catalogue.len() as u32).filter_map(|row| catalogue.row(row));
    rows.filter(|row| Some(&row.kind) == main && !seats(row, outlines).is_empty()).collect()
}

/// Meridians and parallels every two degrees, as far as the picture goes: those of the drawing end
/// with its sheet.
fn graticule(outlines: &Outlines) -> String {
    let mut d = String::new();
    let Some(mainland) = outlines.frames.first() else { return d };
    let mut line = |points: &mut dyn Iterator<Item = Point>| {
        for (place, point) in points.enumerate() {
            let (x, y) = mainland.project(point);
            let _ = write!(d, "{}{x} {y}", if place == 0 { "M" } else { "L" });
        }
    };
    for lon in (-34..=18).step_by(2).map(f64::from) {
        line(&mut (34..=58).map(|lat| Point { lat: f64::from(lat), lon }));
    }
    for lat in (34..=58).step_by(2).map(f64::from) {
        line(&mut (-34..=18).map(|lon| Point { lat, lon: f64::from(lon) }));
    }
    path(&d, "graticule", 0.8, "")
}

/// The boxes of what is far away, the sea along the coasts, the land.
fn ground(outlines: &Outlines) -> String {
    let mut svg = String::new();
    for (part, frame) in outlines.frames.iter().enumerate() {
        if frame.departement.is_some() {
            let bounds = &frame.bounds;
            let _ = write!(
                svg,
                "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" fill=\"{}\" stroke=\"{}\" stroke-width=\"{}\"/>",
                bounds.left,
                bounds.top,
                bounds.width,
                bounds.height,
                colour("sea"),
                colour("line"),
                1.0 / SCALE,
            );
        }
        let coast = outlines.lines(LineKind::Coast, part);
        svg.extend(WATERS.map(|(role, width)| path(&coast, role, width, "")));
    }
    for shape in outlines.regions() {
        let _ = write!(svg, "<path fill=\"{}\" d=\"{}\"/>", colour("land"), outlines.path(shape));
    }
    svg
}

fn lines(outlines: &Outlines) -> String {
    let parts = 0..outlines.frames.len();
    parts
        .flat_map(|part| PENS.map(|(kind, role, width, dashes)| path(&outlines.lines(kind, part), role, width, dashes)))
        .collect()
}

/// A dot for each seat: filled where a document gives it, hollow where it is deduced.
fn dots(catalogue: &Catalogue, outlines: &Outlines) -> String {
    let (seat, land) = (colour("seat"), colour("land"));
    let mut svg = String::new();
    for row in placed(catalogue, outlines) {
        for ((x, y), sure) in seats(&row, outlines) {
            let fill = if sure { seat } else { land };
            let _ = write!(
                svg,
                "<g class=\"seat\"><circle cx=\"{x}\" cy=\"{y}\" r=\"{}\" fill=\"{land}\"/>\
                 <circle cx=\"{x}\" cy=\"{y}\" r=\"{}\" fill=\"{fill}\" stroke=\"{seat}\" stroke-width=\"{}\"/></g>",
                (DOT + 2.4) / SCALE,
                DOT / SCALE,
                2.0 / SCALE,
            );
        }
    }
    svg
}

/// The seats of a pole that the sheet shows, once each: where, and whether a document says it outright.
fn seats(row: &Row, outlines: &Outlines) -> Vec<((i32, i32), bool)> {
    let mut seats: Vec<((i32, i32), bool)> = Vec::new();
    for seat in &row.seats {
        let Some(spot) = seat.point.and_then(|point| outlines.place(point)) else { continue };
        let (at, sure) = ((spot.x, spot.y), seat.grade == Grade::Explicit);
        match seats.iter_mut().find(|(other, _)| *other == at) {
            Some((_, known)) => *known |= sure,
            None => seats.push((at, sure)),
        }
    }
    seats
}

/// A line of this width in pixels; nothing where there is none to draw.
fn path(d: &str, role: &str, width: f64, dashes: &str) -> String {
    if d.is_empty() {
        return String::new();
    }
    let dashes: Vec<String> =
        dashes.split(' ').filter_map(|dash| dash.parse().ok()).map(|dash: f64| (dash / SCALE).to_string()).collect();
    let dashes = if dashes.is_empty() { String::new() } else { format!(" stroke-dasharray=\"{}\"", dashes.join(" ")) };
    format!("<path stroke=\"{}\" stroke-width=\"{}\"{dashes} d=\"{d}\"/>", colour(role), width / SCALE)
}
