//! The ground as SVG: meridians, the sea along the coasts, the land, and the lines by rank. It is
//! written as one text: it holds numbers and codes alone, and elements made one by one would weigh
//! more than all the rest of the map.

use crate::{
    domain::{TerritoryCode, TerritoryLevel},
    outlines::{LineKind, Outlines, Shape},
    ui::state::MapState,
};
use std::fmt::Write;

/// The lines along a coast, the outermost first, as on an engraved map.
const WATERLINES: [&str; 4] = ["water map__water--4", "water map__water--3", "water map__water--2", "water"];

/// The lines over the land, the finest first.
const LINES: [(LineKind, &str); 4] = [
    (LineKind::Departement, "line map__line--departement"),
    (LineKind::Region, "line map__line--region"),
    (LineKind::Frontier, "line map__line--frontier"),
    (LineKind::Coast, "line map__line--coast"),
];

/// The ground of the map (tracked).
pub fn ground(state: MapState) -> String {
    let region = state.region();
    state.with(|_, outlines| {
        let shown = region.as_ref().and_then(|region| outlines.shape(region)).map(|shape| usize::from(shape.frame));
        draw(outlines, shown, |shape, svg| {
            land(state, region.as_ref(), outlines, shape, svg);
            if region.as_ref() == Some(&shape.code) {
                outlines.departements_of(&shape.code).for_each(|inside| {
                    land(state, region.as_ref(), outlines, inside, svg);
                });
            }
        })
    })
}

/// The ground of a map that does nothing, without its finest lines.
pub fn still_ground(outlines: &Outlines) -> String {
    draw(outlines, None, |shape, svg| path(svg, "land", "", &outlines.path(shape)))
}

/// A territory that is pointed at (tracked).
pub fn lit(state: MapState, code: &TerritoryCode) -> String {
    let mut svg = String::new();
    state.with(|_, outlines| {
        if let Some(shape) = outlines.shape(code) {
            path(&mut svg, "lit", "", &outlines.path(shape));
        }
    });
    svg
}

/// The sheet, or the one part of it that is shown.
fn draw(outlines: &Outlines, shown: Option<usize>, land: impl Fn(&Shape, &mut String)) -> String {
    let mut svg = String::new();
    let parts = || (0..outlines.frames.len()).filter(|part| shown.is_none_or(|shown| shown == *part));
    for part in parts() {
        if let Some(frame) = outlines.frames.get(part).filter(|frame| frame.departement.is_some()) {
            let bounds = &frame.bounds;
            let (left, top, width, height) = (bounds.left, bounds.top, bounds.width, bounds.height);
            path(&mut svg, "box", "", &format!("M{left} {top}h{width}v{height}h-{width}z"));
        }
        path(&mut svg, "graticule", "", &outlines.lines(LineKind::Graticule, part));
        let coast = outlines.lines(LineKind::Coast, part);
        WATERLINES.iter().for_each(|class| path(&mut svg, class, "", &coast));
    }
    for shape in outlines.regions().filter(|shape| parts().any(|part| part == usize::from(shape.frame))) {
        land(shape, &mut svg);
    }
    for part in parts() {
        LINES.iter().for_each(|(kind, class)| path(&mut svg, class, "", &outlines.lines(*kind, part)));
    }
    svg
}

/// A territory to point at and to open.
fn land(state: MapState, open: Option<&TerritoryCode>, outlines: &Outlines, shape: &Shape, svg: &mut String) {
    let code = &shape.code;
    let some = if state.count(code) > 0 { " map__land--some" } else { "" };
    let place = match open {
        Some(open) if open == code => " map__land--open",
        Some(_) if code.level() == TerritoryLevel::Region => " map__land--aside",
        _ if state.is_chosen(code) => " map__land--chosen",
        _ => "",
    };
    path(svg, &format!("land{some}{place}"), &code.to_string(), &outlines.path(shape));
}

/// Writes a path; nothing for one without a line.
fn path(svg: &mut String, class: &str, code: &str, d: &str) {
    if !d.is_empty() {
        let meant = if code.is_empty() { "" } else { " data-map=" };
        // Writing into a string cannot fail. No code and no path data needs quotes inside.
        let _ = write!(svg, "<path class=\"map__{class}\"{meant}{code} d=\"{d}\"/>");
    }
}
