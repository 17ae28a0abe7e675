//! The sheet: the ground, what stands on it, and the line under it that tells what is pointed at.

use super::{
    ground::ground,
    keys::{Move, move_of},
    marks::Marks,
    territories::{territories, territory_id},
};
use crate::{
    ui::{
        browser,
        component::Icon,
        state::{Here, MapState, Pointed, View},
    },
    wording::map as words,
};
use leptos::{ev::KeyboardEvent, prelude::*};

/// The id of the sentence that says how to move about.
const HELP: &str = "carte-aide";

/// The sheet.
#[component]
pub fn Sheet(
    /// What it shows.
    state: MapState,
    /// Its width, CSS pixels; 0 while it is not known.
    width: RwSignal<i32>,
    /// «You are here».
    here: Signal<Option<Here>>,
) -> impl IntoView {
    let view = Memo::new(move |_| state.view());
    let (width_units, height_units) = state.outlines(|outlines| outlines.size);
    let keys = move |event: KeyboardEvent| {
        if !event.ctrl_key() && !event.alt_key() && !event.meta_key() && act(state, &event.key()) {
            event.prevent_default();
        }
    };
    // Another class restarts the animation that lets the signs appear where they now stand.
    let signs = Memo::new(move |odd: Option<&bool>| {
        view.track();
        odd.is_some_and(|odd| !odd)
    });
    let here = move || {
        let here = here.get()?;
        let spot = state.outlines(|outlines| outlines.place(here.point))?;
        let view = view.get();
        let at = view.see((spot.x, spot.y));
        view.shows(at).then(|| {
            view! {
                <span class="map__here" style=view.place(at)><span class="vh">{words::here(&here.label)}</span></span>
            }
        })
    };
    view! {
        <div
            class="map__frame"
            role="group"
            aria-label=words::LABEL
            aria-describedby=HELP
            on:keydown=keys
            on:pointerleave=move |_| state.point_at(Pointed::Nothing)
        >
            <p class="vh" id=HELP>{words::HELP}</p>
            <svg
                class="map__ground"
                viewBox=format!("0 0 {width_units} {height_units}")
                aria-hidden="true"
            >
                {ground(state, view)}
            </svg>
            <div class=move || if signs.get() { "map__signs map__signs--odd" } else { "map__signs" }>
                {territories(state, view)}
                <Marks state view width/>
                {here}
            </div>
            {scale_bar(state, view)}
            {move || state.focus().map(|_| view! {
                <button class="button map__whole" type="button" on:click=move |_| state.zoom(None)>
                    <Icon name="arrow-left"/>" "{words::WHOLE}
                </button>
            })}
        </div>
        <Bar state/>
    }
    .into_any()
}

/// Does what a key asks for; false when it asks for nothing here.
fn act(state: MapState, key: &str) -> bool {
    let reach = |code: Option<_>| {
        if let Some(code) = code {
            state.set_active(&code);
            browser::focus_soon(territory_id(&code));
        }
    };
    match move_of(key) {
        None => return false,
        Some(Move::To(direction)) => reach(state.neighbour(direction)),
        Some(Move::First) => reach(untrack(|| state.options()).into_iter().next()),
        Some(Move::Last) => reach(untrack(|| state.options()).pop()),
        Some(Move::Back) => {
            let stepped = state.step_back();
            if stepped {
                reach(untrack(|| state.active()));
            }
            return stepped;
        }
    }
    true
}

/// What is pointed at, else what fills the map, and the way from there to a filter.
#[component]
fn Bar(
    /// What the map shows.
    state: MapState,
) -> impl IntoView {
    let told = move || match state.pointed() {
        Pointed::Territory(code) => words::territory(&state.name(&code), &state.noun(), state.count(&code)),
        Pointed::Mark(sentence) => sentence,
        Pointed::Nothing => match state.focus() {
            None => words::HINT.to_owned(),
            Some(focus) => words::territory(&state.name(&focus), &state.noun(), state.count(&focus)),
        },
    };
    // Whoever hears the page hears the names as they get the focus; only the moves need telling.
    let heard = move || {
        let region = state.region()?;
        let departements = state.outlines(|outlines| outlines.departements_of(&region).count());
        Some(words::opened(&state.name(&region), departements as u32))
    };
    let ways = move || {
        let focus = state.focus()?;
        (!state.is_chosen(&focus)).then(|| {
            let label = words::choose(&state.name(&focus));
            view! {
                <button class="button button--quiet" type="button" on:click=move |_| state.choose(&focus)>{label}</button>
            }
        })
    };
    let picked = move || {
        let marks = state.picked();
        let link = |mark: &crate::ui::state::Mark| {
            view! { <li><a href=state.route(mark).href()>{mark.title.clone()}</a>" "{mark.place.clone()}</li> }
        };
        (!marks.is_empty()).then(|| {
            view! {
                <p class="map__together">{words::TOGETHER}</p>
                <ul class="map__picked">{marks.iter().map(link).collect_view()}</ul>
            }
        })
    };
    view! {
        <div class="map__bar">
            <p class="map__caption" aria-hidden="true">{told}</p>
            <p class="vh" aria-live="polite">{heard}</p>
            <div class="map__ways">{ways}</div>
            {picked}
        </div>
    }
    .into_any()
}

/// A length on the mainland, or in the box that fills the map.
fn scale_bar(state: MapState, view: Memo<View>) -> AnyView {
    let bar = move || {
        let units = state.units_per_km();
        let view = view.get();
        let km = view.round_length(units);
        view! { <span class="map__scale" style=view.length(km, units)>{words::kilometres(km)}</span> }
    };
    view! { <div class="map__scales" aria-hidden="true">{bar}</div> }.into_any()
}
