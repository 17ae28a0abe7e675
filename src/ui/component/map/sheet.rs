//! The sheet: the ground, what stands on it, and what keys, clicks and pointers do there. The
//! events of all that stands there come to one place, which reads from `data-map` what they are
//! about: the code of a territory, or the place of a sign.

use super::{
    bar::bar,
    ground::{ground, lit},
    keys::{Move, move_of},
    signs::{rings, signs, territory_id},
};
use crate::{
    domain::{TerritoryCode, TerritoryLevel},
    ui::{
        browser,
        component::Icon,
        markup::{IntoMarkup, Markup, html},
        state::{Highlight, MapState, Pointed, held},
    },
    wording::map as words,
};
use leptos::{
    ev::{FocusEvent, KeyboardEvent, MouseEvent, PointerEvent},
    prelude::*,
};

/// The id of the sentence that says how to move about.
const HELP: &str = "carte-aide";

/// The sheet and the line under it.
pub fn sheet(state: MapState) -> Markup {
    let highlight = held::<Highlight>();
    let (width, height) = state.with(|_, outlines| outlines.size);
    let keys = move |event: KeyboardEvent| {
        if !event.ctrl_key() && !event.alt_key() && !event.meta_key() && press(state, &event.key()) {
            event.prevent_default();
        }
    };
    let click = move |event: MouseEvent| match browser::map_part(&event) {
        Some(part) if activate(state, meant(state, &part)) => event.prevent_default(),
        _ => {}
    };
    let point = move |pointed: Pointed| {
        let one = match &pointed {
            Pointed::Marks(marks) => marks.first().filter(|_| marks.len() == 1),
            Pointed::Nothing | Pointed::Territory(_) => None,
        };
        highlight.point_at(one.map(|mark| mark.id.clone()));
        state.point_at(pointed);
    };
    let over = move |event: PointerEvent| {
        point(browser::map_part(&event).map_or(Pointed::Nothing, |part| meant(state, &part)));
    };
    let focus = move |event: FocusEvent| {
        let pointed = browser::map_part(&event).map_or(Pointed::Nothing, |part| meant(state, &part));
        if let Pointed::Territory(code) = &pointed {
            state.set_active(code);
        }
        point(pointed);
    };
    let back = move || match state.focus() {
        None => ().into_markup(),
        Some(_) => html! {
            <button class="button map__whole" type="button" on:click=move |_| state.zoom(None)>
                <Icon name="arrow-left"/>" "{words::WHOLE}
            </button>
        },
    };
    let scale = move || {
        let units = state.units_per_km();
        let view = state.view();
        let km = view.round_length(units);
        html! { <span class="map__scale" style:inline-size=view.length(km, units)>{words::kilometres(km)}</span> }
    };
    html! {
        <div
            class="map__frame"
            role="group"
            aria-label=words::LABEL
            aria-describedby=HELP
            on:keydown=keys
            on:click=click
            on:pointerover=over
            on:pointerleave=move |_| point(Pointed::Nothing)
            on:focusin=focus
            on:focusout=move |_| point(Pointed::Nothing)
        >
            <p class="vh" id=HELP>{words::HELP}</p>
            <svg class="map__ground" viewBox=format!("0 0 {width} {height}") aria-hidden="true">
                <g class="map__moved" transform=move || state.view().transform()>
                    <g inner_html=move || ground(state)></g>
                    <g inner_html=move || match state.pointed() {
                        Pointed::Territory(code) => lit(state, &code),
                        Pointed::Nothing | Pointed::Marks(_) => String::new(),
                    }></g>
                </g>
            </svg>
            <div class="map__signs">{move || signs(state)}{move || rings(state, highlight)}</div>
            <div class="map__scales" aria-hidden="true">{scale}</div>
            {back}
        </div>
        {bar(state)}
    }
}

/// What `data-map` names.
fn meant(state: MapState, part: &str) -> Pointed {
    match (part.parse(), part.parse::<usize>()) {
        (Ok(code), _) => Pointed::Territory(code),
        (_, Ok(place)) => state.sign(place).map_or(Pointed::Nothing, |sign| Pointed::Marks(sign.marks)),
        _ => Pointed::Nothing,
    }
}

/// Does what a click asks for; false when a link is to be followed.
fn activate(state: MapState, pointed: Pointed) -> bool {
    match pointed {
        Pointed::Nothing => false,
        Pointed::Territory(code) => {
            let zooms = code.level() == TerritoryLevel::Region;
            // A filter may lead to another page, whose map has the same buttons.
            if !zooms {
                reach(state, Some(code.clone()));
            }
            state.open(&code);
            if zooms {
                reach(state, untrack(|| state.active()));
            }
            true
        }
        Pointed::Marks(marks) => match marks.as_slice() {
            [mark] => browser::focus_result(mark.id.as_str()),
            _ => {
                state.pick(marks);
                true
            }
        },
    }
}

/// Gives the tab stop and the focus to a territory.
fn reach(state: MapState, code: Option<TerritoryCode>) {
    if let Some(code) = code {
        state.set_active(&code);
        browser::focus_soon(territory_id(&code));
    }
}

/// Does what a key asks for; false when it asks for nothing here.
fn press(state: MapState, key: &str) -> bool {
    match move_of(key) {
        None => return false,
        Some(Move::To(direction)) => reach(state, state.neighbour(direction)),
        Some(Move::First) => reach(state, untrack(|| state.options()).into_iter().next()),
        Some(Move::Last) => reach(state, untrack(|| state.options()).pop()),
        Some(Move::Back) => {
            let stepped = state.step_back();
            if stepped {
                reach(state, untrack(|| state.active()));
            }
            return stepped;
        }
    }
    true
}
