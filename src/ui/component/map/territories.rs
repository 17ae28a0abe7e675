//! The territories that can be chosen, as buttons where their numbers stand: one tab stop for all,
//! and the arrows between them. What the land under them does at a click, they do at Enter.

use crate::{
    domain::{TerritoryCode, TerritoryLevel},
    ui::{
        browser,
        state::{MapState, Pointed, View},
    },
    wording::map as words,
};
use leptos::prelude::*;

/// The id of the button of a territory.
pub fn territory_id(code: &TerritoryCode) -> String {
    format!("carte-{code}")
}

/// The buttons, and the names of the boxes.
pub fn territories(state: MapState, view: Memo<View>) -> AnyView {
    let buttons = move || state.options().iter().map(|code| territory(state, view, code)).collect_view();
    view! {
        {move || box_names(state, view)}
        {buttons}
    }
    .into_any()
}

fn territory(state: MapState, view: Memo<View>, code: &TerritoryCode) -> AnyView {
    let label = state.outlines(|outlines| outlines.shape(code).map(|shape| shape.label)).unwrap_or_default();
    let boxed = state.is_boxed(code);
    let name = state.name(code);
    let heard = name.clone();
    let id = territory_id(code);
    let is_region = code.level() == TerritoryLevel::Region;
    let code = StoredValue::new(code.clone());
    let count = Memo::new(move |_| code.with_value(|code| state.count(code)));
    let class = move || {
        let level = if is_region { "" } else { " map__territory--departement" };
        let none = if count.get() > 0 { "" } else { " map__territory--none" };
        let tight = if state.is_tight(view.get(), label) { " map__territory--tight" } else { "" };
        format!("map__territory{level}{none}{tight}")
    };
    // What fills the map shows its marks, and the line below tells its number.
    let number = move || {
        let fills = code.with_value(|code| state.focus().as_ref() == Some(code));
        Some(count.get()).filter(|n| *n > 0 && !fills)
    };
    let open = move |_| {
        code.with_value(|code| {
            state.open(code);
            let next = if is_region { untrack(|| state.options()).into_iter().next() } else { Some(code.clone()) };
            if let Some(next) = next {
                state.set_active(&next);
                browser::focus_soon(territory_id(&next));
            }
        });
    };
    let enter = move || {
        code.with_value(|code| {
            state.set_active(code);
            state.point_at(Pointed::Territory(code.clone()));
        });
    };
    view! {
        <button
            class=class
            id=id
            type="button"
            style=move || { let view = view.get(); view.place(view.see(label)) }
            tabindex=move || if code.with_value(|code| state.active().as_ref() == Some(code)) { 0 } else { -1 }
            aria-label=move || words::territory(&heard, &state.noun(), count.get())
            aria-pressed=move || (!is_region).then(|| code.with_value(|code| state.is_chosen(code)).to_string())
            on:click=open
            on:focus=move |_| enter()
            on:blur=move |_| state.point_at(Pointed::Nothing)
            on:pointerenter=move |_| state.point_at(Pointed::Territory(code.get_value()))
        >
            {(!boxed).then(|| view! { <span class="map__name">{name}</span> })}
            <span class="map__number">{number}</span>
        </button>
    }
    .into_any()
}

/// The name of each box, in its upper corner.
fn box_names(state: MapState, view: Memo<View>) -> Vec<AnyView> {
    let view = view.get();
    let focus = state.focus();
    state.outlines(|outlines| {
        let boxes = outlines.frames.iter().filter_map(|frame| Some((frame.departement.as_ref()?, frame.bounds)));
        let shown = boxes.filter(|(code, _)| {
            focus.as_ref().is_none_or(|focus| state.is_boxed(focus) && state.around(code) == state.around(focus))
        });
        let name = |(code, bounds): (&TerritoryCode, crate::outlines::Bounds)| {
            let corner = view.see((bounds.left, bounds.top));
            view! { <span class="map__box-name" style=view.place(corner) aria-hidden="true">{state.name(code)}</span> }
                .into_any()
        };
        shown.map(name).collect()
    })
}
