//! The seats: one mark for each claim of a seat, a figure where several would overlap. They stand
//! beside the one tab stop: the list, which the keyboard reaches, leads to the same records.

use crate::{
    protocol::SearchResponse,
    ui::{
        browser,
        state::{Highlight, MapState, Mark, Pointed, Search, Sign, View, listed, place_marks},
    },
    wording::map as words,
};
use leptos::{ev::MouseEvent, prelude::*};

/// Least distance between two marks, CSS pixels: what a finger can tell apart.
const APART_PX: i32 = 26;

/// The width of a map whose width is not known, CSS pixels.
const USUAL_WIDTH: i32 = 560;

/// The marks.
#[component]
pub fn Marks(
    /// What the map shows.
    state: MapState,
    /// The part of the sheet that is seen.
    view: Memo<View>,
    /// The width of the map, CSS pixels.
    width: RwSignal<i32>,
) -> impl IntoView {
    let search = expect_context::<Search>();
    let highlight = expect_context::<Highlight>();
    let of = move |response: &SearchResponse| {
        let rows = state.catalogue(|catalogue| listed(catalogue, response));
        state.outlines(|outlines| place_marks(rows, outlines).0)
    };
    let marks = Memo::new(move |_| {
        search.shown().with(|shown| shown.as_ref().map(|shown| of(&shown.response))).unwrap_or_default()
    });
    let signs = Memo::new(move |_| {
        let view = view.get();
        let px = Some(width.get()).filter(|px| *px > 0).unwrap_or(USUAL_WIDTH);
        marks.with(|marks| Sign::of(marks, view, view.units(APART_PX, px), &state.numbers(view)))
    });
    let rings = move || {
        let view = view.get();
        let lit = marks.get().into_iter().filter(|mark| highlight.is(&mark.id));
        let ring = |mark: Mark| view! { <span class="map__ring" style=view.place(view.see(mark.at))></span> };
        lit.map(ring).collect_view()
    };
    view! {
        {move || signs.get().into_iter().map(|sign| shown(state, view.get_untracked(), sign)).collect_view()}
        {rings}
    }
    .into_any()
}

fn shown(state: MapState, view: View, sign: Sign) -> AnyView {
    let style = view.place(sign.at);
    match <[Mark; 1]>::try_from(sign.marks) {
        Ok([mark]) => single(state, style, mark),
        Err(marks) => several(state, style, marks),
    }
}

/// A link to the record, which a click reaches on the list if it stands there.
fn single(state: MapState, style: String, mark: Mark) -> AnyView {
    let highlight = expect_context::<Highlight>();
    let href = state.route(&mark).href();
    let class = if mark.sure { "map__mark" } else { "map__mark map__mark--probable" };
    let sentence = words::mark(&mark.title, &mark.place, mark.sure);
    let told = sentence.clone();
    let (id, pointed) = (mark.id.clone(), mark.id);
    let reach = move |event: MouseEvent| {
        if browser::focus_result(id.as_str()) {
            event.prevent_default();
        }
    };
    view! {
        <a
            class=class
            style=style
            href=href
            tabindex="-1"
            aria-label=sentence
            on:click=reach
            on:pointerenter=move |_| {
                state.point_at(Pointed::Mark(told.clone()));
                highlight.point_at(Some(pointed.clone()));
            }
            on:pointerleave=move |_| {
                state.point_at(Pointed::Nothing);
                highlight.point_at(None);
            }
        ></a>
    }
    .into_any()
}

/// How many, and a way closer.
fn several(state: MapState, style: String, marks: Vec<Mark>) -> AnyView {
    let n = marks.len() as u32;
    let titles: Vec<&str> = marks.iter().map(|mark| mark.title.as_str()).collect();
    let told = titles.join(", ");
    view! {
        <button
            class="map__cluster"
            style=style
            type="button"
            tabindex="-1"
            aria-label=words::cluster(n)
            on:click=move |_| state.pick(marks.clone())
            on:pointerenter=move |_| state.point_at(Pointed::Mark(told.clone()))
            on:pointerleave=move |_| state.point_at(Pointed::Nothing)
        >
            {n}
        </button>
    }
    .into_any()
}
