//! What stands on the ground: a button where the number of each territory stands, a mark for each
//! seat, a figure where several would overlap. One tab stop leads to the territories, and arrows
//! from one to the other; the marks stand beside it, since the list leads the keyboard to the same
//! records.

use crate::{
    domain::{TerritoryCode, TerritoryLevel},
    outlines::Bounds,
    ui::{
        markup::{IntoMarkup, Markup, html},
        state::{Highlight, MapState, Sign, View},
    },
    wording::map as words,
};

/// The id of the button of a territory.
pub fn territory_id(code: &TerritoryCode) -> String {
    format!("carte-{code}")
}

/// Everything that stands on the ground (tracked).
pub fn signs(state: MapState) -> Markup {
    let view = state.view();
    let active = state.active();
    let mut all: Vec<Markup> = box_names(state, view);
    all.extend(state.options().iter().map(|code| territory(state, view, code, active.as_ref() == Some(code))));
    all.extend(state.signs().into_iter().enumerate().map(|(place, sign)| seat(state, view, place, sign)));
    all.extend(state.here().map(|(at, name)| text("map__here", view.place(at), name)));
    all.into_markup()
}

/// Rings around the seats of what is pointed at on the list (tracked).
pub fn rings(state: MapState, highlight: Highlight) -> Markup {
    let view = state.view();
    let meant = highlight.meant();
    let seats = meant.iter().flat_map(|id| state.seats_of(id));
    seats.map(|at| text("map__ring", view.place(at), String::new())).collect::<Vec<_>>().into_markup()
}

fn text(class: &'static str, inset: String, text: String) -> Markup {
    html! { <span class=class style:inset=inset>{text}</span> }
}

fn territory(state: MapState, view: View, code: &TerritoryCode, is_active: bool) -> Markup {
    let (label, boxed) =
        state.with(|_, outlines| outlines.shape(code).map(|shape| (shape.label, shape.frame > 0))).unwrap_or_default();
    let is_region = code.level() == TerritoryLevel::Region;
    let level = if is_region { "" } else { " map__territory--departement" };
    let none = if state.count(code) > 0 { "" } else { " map__territory--none" };
    let tight = if state.is_tight(view, label) { " map__territory--tight" } else { "" };
    // The name of a box stands in its corner.
    let name = if boxed { String::new() } else { state.name(code) };
    let number = state.number(code).map(|n| n.to_string()).unwrap_or_default();
    let tab = if is_active { "0" } else { "-1" };
    let pressed = (!is_region).then(|| state.is_chosen(code).to_string());
    html! {
        <button
            class=format!("map__territory{level}{none}{tight}")
            id=territory_id(code)
            type="button"
            style:inset=view.place(view.see(label))
            tabindex=tab
            aria-label=state.told(code)
            aria-pressed=pressed
            data-map=code.to_string()
        >
            <span class="map__name".to_owned()>{name}</span>
            // What is seen, read as one text, stands in the name that is heard.
            " "
            <span class="map__number".to_owned()>{number}</span>
        </button>
    }
}

/// A mark, which leads to its record, or a figure, which leads closer.
fn seat(state: MapState, view: View, place: usize, sign: Sign) -> Markup {
    let inset = view.place(sign.at);
    let key = place.to_string();
    match sign.marks.as_slice() {
        [mark] => {
            let class = if mark.sure { "map__mark" } else { "map__mark map__mark--probable" };
            let label = words::mark(&mark.title, &mark.place, mark.sure);
            let href = state.route(mark).href();
            html! {
                <a
                    class=class
                    style:inset=inset
                    href=href
                    tabindex="-1"
                    aria-label=label
                    data-map=key
                ></a>
            }
        }
        marks => {
            let n = marks.len() as u32;
            html! {
                <button
                    class="map__cluster"
                    type="button"
                    style:inset=inset
                    tabindex="-1"
                    aria-label=words::cluster(n)
                    data-map=key
                >
                    {n.to_string()}
                </button>
            }
        }
    }
}

/// The name of each box that is shown, in its upper corner.
fn box_names(state: MapState, view: View) -> Vec<Markup> {
    let open = state.region();
    state.with(|_, outlines| {
        let boxes = outlines.frames.iter().filter_map(|frame| Some((frame.departement.as_ref()?, frame.bounds)));
        let region_of = |code: &TerritoryCode| outlines.shape(code).and_then(|shape| shape.region.clone());
        let shown = boxes.filter(|(code, _)| open.is_none() || region_of(code) == open);
        let name = |(code, bounds): (&TerritoryCode, Bounds)| {
            text("map__box-name", view.place(view.see((bounds.left, bounds.top))), state.name(code))
        };
        shown.map(name).collect()
    })
}
