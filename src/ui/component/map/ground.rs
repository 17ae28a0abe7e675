//! The ground: meridians, the sea along the coasts, the land, and the lines by rank. It moves as
//! one when the map zooms.

use crate::{
    domain::{TerritoryCode, TerritoryLevel},
    outlines::{Frame, LineKind, Outlines},
    ui::state::{MapState, Pointed, View},
};
use leptos::prelude::*;

/// The lines along a coast, the outermost first, as on an engraved map.
const WATERLINES: [&str; 4] =
    ["map__water map__water--4", "map__water map__water--3", "map__water map__water--2", "map__water"];

/// The ground of the map.
pub fn ground(state: MapState, view: Memo<View>) -> AnyView {
    let frames = state.outlines(|outlines| {
        let frames = outlines.frames.iter().enumerate();
        frames.map(|(place, frame)| frame_group(state, outlines, place, frame)).collect_view()
    });
    view! { <g class="map__moved" style=move || view.get().transform()>{frames}</g> }.into_any()
}

/// A part of the sheet, which is hidden while another one fills the map.
fn frame_group(state: MapState, outlines: &Outlines, place: usize, frame: &Frame) -> AnyView {
    let hidden = move || {
        let focus = state.focus()?;
        let shown = state.outlines(|outlines| outlines.shape(&focus).map(|shape| usize::from(shape.frame)));
        (shown != Some(place)).then_some("display:none")
    };
    let here = |code: &&TerritoryCode| outlines.shape(code).is_some_and(|shape| usize::from(shape.frame) == place);
    let regions: Vec<TerritoryCode> = outlines.regions().map(|shape| shape.code.clone()).collect();
    let regions = regions.iter().filter(here).map(|code| land(state, outlines, code)).collect_view();
    let opened = move || {
        let region = state.region()?;
        state.outlines(|outlines| {
            let inside = outlines.departements_of(&region).filter(|shape| usize::from(shape.frame) == place);
            Some(inside.map(|shape| land(state, outlines, &shape.code)).collect_view())
        })
    };
    view! {
        <g class="map__part" style=hidden>
            {under(outlines, place, frame)}
            {regions}
            {opened}
            {line(outlines, LineKind::Departement, place, "map__line map__line--departement")}
            {over(outlines, place)}
        </g>
    }
    .into_any()
}

/// What the land lies upon: the box, the graticule, the sea.
pub fn under(outlines: &Outlines, place: usize, frame: &Frame) -> AnyView {
    let bounds = &frame.bounds;
    let boxed = frame.departement.is_some().then(|| {
        view! { <rect class="map__box" x=bounds.left y=bounds.top width=bounds.width height=bounds.height></rect> }
    });
    let coast = outlines.lines(LineKind::Coast, place);
    view! {
        {boxed}
        {line(outlines, LineKind::Graticule, place, "map__graticule")}
        {WATERLINES.map(|class| view! { <path class=class d=coast.clone()></path> }).collect_view()}
    }
    .into_any()
}

/// The lines over the land but those of the départements, the finest first.
pub fn over(outlines: &Outlines, place: usize) -> AnyView {
    view! {
        {line(outlines, LineKind::Region, place, "map__line map__line--region")}
        {line(outlines, LineKind::Frontier, place, "map__line map__line--frontier")}
        {line(outlines, LineKind::Coast, place, "map__line map__line--coast")}
    }
    .into_any()
}

fn line(outlines: &Outlines, kind: LineKind, place: usize, class: &'static str) -> Option<AnyView> {
    let path = outlines.lines(kind, place);
    (!path.is_empty()).then(|| view! { <path class=class d=path></path> }.into_any())
}

/// A territory to point at and to open.
fn land(state: MapState, outlines: &Outlines, code: &TerritoryCode) -> AnyView {
    let path = outlines.shape(code).map(|shape| outlines.path(shape));
    let code = StoredValue::new(code.clone());
    let class = move || {
        code.with_value(|code| {
            let some = if state.count(code) > 0 { " map__land--some" } else { "" };
            let is_region = code.level() == TerritoryLevel::Region;
            let open = match state.region() {
                Some(region) if region == *code => " map__land--open",
                Some(_) if is_region => " map__land--aside",
                _ => "",
            };
            let lit = if state.is_lit(code) { " map__land--lit" } else { "" };
            let chosen = if state.is_chosen(code) { " map__land--chosen" } else { "" };
            format!("map__land{some}{open}{lit}{chosen}")
        })
    };
    view! {
        <path
            class=class
            d=path
            on:click=move |_| code.with_value(|code| state.open(code))
            on:pointerenter=move |_| state.point_at(Pointed::Territory(code.get_value()))
        ></path>
    }
    .into_any()
}
