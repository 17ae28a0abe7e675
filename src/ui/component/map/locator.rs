//! Where a record sits in France, as a small still map. It says what stands in words beside it, so
//! it says nothing by itself; without a drawing there is nothing.

use super::ground::{over, under};
use crate::{
    domain::{Claim, Grade, record::Seat},
    outlines::Outlines,
    ui::{
        browser,
        state::{Atlas, View},
    },
    wording::map as words,
};
use leptos::prelude::*;

/// The id of the small map: there is one a page.
const LOCATOR: &str = "situation";

/// The small map of these seats; nothing without any.
#[component]
pub fn Locator(
    /// The seats, as the documents claim them.
    seats: Vec<Claim<Seat>>,
) -> impl IntoView {
    let atlas = expect_context::<Atlas>();
    browser::follow_width(LOCATOR, move |px| {
        if px > 0 {
            atlas.bring_outlines();
        }
    });
    let placed: Vec<&str> =
        seats.iter().filter(|seat| seat.value.point.is_some()).map(|seat| seat.value.name.as_str()).collect();
    if placed.is_empty() {
        return ().into_any();
    }
    let label = format!("{}{}", words::LOCATOR, placed.join(", "));
    let drawing = move || atlas.outlines().ready().map(|outlines| drawing(&outlines, &seats));
    view! {
        <div class="map map--locator" id=LOCATOR role="img" aria-label=label>
            <div class="map__frame">{drawing}</div>
        </div>
    }
    .into_any()
}

fn drawing(outlines: &Outlines, seats: &[Claim<Seat>]) -> AnyView {
    let (width, height) = outlines.size;
    let frames = outlines.frames.iter().enumerate().map(|(place, frame)| {
        let regions = outlines.regions().filter(|shape| usize::from(shape.frame) == place);
        let land = regions.map(|shape| view! { <path class="map__land" d=outlines.path(shape)></path> }).collect_view();
        view! { <g class="map__part">{under(outlines, place, frame)}{land}{over(outlines, place)}</g> }
    });
    let view = View::on(outlines, None);
    let marks = seats.iter().filter_map(|seat| {
        let spot = outlines.place(seat.value.point?)?;
        let class = if seat.grade == Grade::Explicit { "map__mark" } else { "map__mark map__mark--probable" };
        Some(view! { <span class=class style=view.place((spot.x, spot.y))></span> })
    });
    view! {
        <svg class="map__ground" viewBox=format!("0 0 {width} {height}") aria-hidden="true">{frames.collect_view()}</svg>
        <div class="map__signs">{marks.collect_view()}</div>
    }
    .into_any()
}
