//! The line under the sheet: what is pointed at, else what fills the map, and the way from there
//! to a filter. Who stands too close to be told apart is listed there.

use crate::{
    ui::{
        markup::{IntoMarkup, Markup, html},
        state::{MapState, Mark, Pointed},
    },
    wording::map as words,
};

/// The line.
pub fn bar(state: MapState) -> Markup {
    let told = move || match state.pointed() {
        Pointed::Territory(code) => state.told(&code),
        Pointed::Marks(marks) => match marks.as_slice() {
            [mark] => words::mark(&mark.title, &mark.place, mark.sure),
            marks => marks.iter().map(|mark| mark.title.as_str()).collect::<Vec<_>>().join(", "),
        },
        Pointed::Nothing => state.focus().map_or_else(|| words::HINT.to_owned(), |focus| state.told(&focus)),
    };
    // Who hears the page hears the names as they get the focus; only the visitor's own moves need
    // telling: where a request leads the map, the list tells what it found.
    let heard = move || {
        state.region().filter(|_| state.is_zoomed()).map_or_else(String::new, |region| {
            let departements = state.with(|_, outlines| outlines.departements_of(&region).count());
            words::opened(&state.name(&region), departements as u32)
        })
    };
    let ways = move || {
        let Some(focus) = state.focus().filter(|focus| !state.is_chosen(focus)) else { return ().into_markup() };
        let label = words::choose(&state.name(&focus));
        html! {
            <button class="button button--quiet" type="button" on:click=move |_| state.choose(&focus)>{label}</button>
        }
    };
    let picked = move || {
        let marks = state.picked();
        if marks.is_empty() {
            return ().into_markup();
        }
        let link = |mark: &Mark| {
            html! { <li><a href=state.route(mark).href()>{mark.title.clone()}</a>" "{mark.place.clone()}</li> }
        };
        let links: Vec<Markup> = marks.iter().map(link).collect();
        html! {
            <p class="map__together">{words::TOGETHER}</p>
            <ul class="map__picked">{links}</ul>
        }
    };
    html! {
        <div class="map__bar">
            <p class="map__caption" aria-hidden="true">{told}</p>
            <p class="vh" aria-live="polite">{heard}</p>
            <div class="map__ways">{ways}</div>
            {picked}
        </div>
    }
}
