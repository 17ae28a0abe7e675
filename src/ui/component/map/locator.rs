//! Where a record sits in France, as a small still map. It says what stands in words beside it, so
//! it says nothing by itself; without a drawing there is nothing.

use super::ground::still_ground;
use crate::{
    domain::{Claim, Grade, record::Seat},
    outlines::Outlines,
    ui::{
        browser,
        markup::{IntoMarkup, Markup, html},
        state::{Atlas, View, held},
    },
    wording::map as words,
};
use leptos::prelude::*;

/// The id of the small map: there is one a page.
const LOCATOR: &str = "situation";

/// The small map of these seats; nothing without any.
#[component(transparent)]
pub fn Locator(
    /// The seats, as the documents claim them.
    seats: Vec<Claim<Seat>>,
) -> Markup {
    let atlas = held::<Atlas>();
    let placed: Vec<&str> =
        seats.iter().filter(|seat| seat.value.point.is_some()).map(|seat| seat.value.name.as_str()).collect();
    if placed.is_empty() {
        return ().into_markup();
    }
    browser::follow_width(LOCATOR, move |px| {
        if px > 0 {
            atlas.bring_outlines();
        }
    });
    let label = format!("{}{}", words::LOCATOR, placed.join(", "));
    let drawing =
        move || atlas.outlines().ready().map_or_else(|| ().into_markup(), |outlines| drawn(&outlines, &seats));
    html! {
        <div class="map map--locator" id=LOCATOR role="img" aria-label=label>
            <div class="map__frame">{drawing}</div>
        </div>
    }
}

fn drawn(outlines: &Outlines, seats: &[Claim<Seat>]) -> Markup {
    let (width, height) = outlines.size;
    let view = View::on(outlines, None);
    let mark = |seat: &Claim<Seat>| {
        let spot = outlines.place(seat.value.point?)?;
        let class = if seat.grade == Grade::Explicit { "map__mark" } else { "map__mark map__mark--probable" };
        let inset = view.place((spot.x, spot.y));
        Some(html! { <span class=class style:inset=inset></span> })
    };
    let marks: Vec<Markup> = seats.iter().filter_map(mark).collect();
    let ground = still_ground(outlines);
    html! {
        <svg class="map__ground" viewBox=format!("0 0 {width} {height}") aria-hidden="true">
            <g inner_html=ground></g>
        </svg>
        <div class="map__signs">{marks}</div>
    }
}
