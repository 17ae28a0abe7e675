//! What the address asked for that does not exist, and why the engine does not answer.

use super::{Icon, place_href};
use crate::{
    ui::{
        browser,
        state::{Search, Worth},
    },
    wording::{self, near, search as words, shell},
};
use leptos::prelude::*;

/// The parts of the address that were left out, and the former codes in it; nothing when there is
/// none.
#[component]
pub fn Notices() -> impl IntoView {
    let search = expect_context::<Search>();
    let notices = search.notices();
    // Former codes, with the name and the address of what they lead to.
    let moved = Memo::new(move |_| {
        search.shown().with(|shown| {
            let shown = shown.as_ref().filter(|shown| shown.worth == Worth::Current);
            let Some(places) = shown.map(|shown| &shown.response.places) else { return Vec::new() };
            let lead = |(from, to): &(_, _)| {
                let name = places.find(to).map(|place| place.name.clone()).unwrap_or_default();
                (wording::moved(&format!("{from}"), &name), place_href(to))
            };
            places.moved.iter().map(lead).collect()
        })
    });
    move || {
        let line = |content: AnyView| {
            view! { <p class="notice"><Icon name="info"/>" "<span class="notice__text">{content}</span></p> }
        };
        let unknown = notices.get().into_iter().map(|notice| line(wording::notice(&notice).into_any()));
        let moved = moved
            .get()
            .into_iter()
            .map(|(sentence, href)| line(view! { {sentence}" "<a href=href>{near::SEE_TERRITORY}</a> }.into_any()));
        let lines: Vec<_> = unknown.chain(moved).collect();
        (!lines.is_empty()).then(|| view! { <div class="notices wrap">{lines}</div> })
    }
}

/// The engine does not answer, or knows no communes; nothing when it does, or is not needed.
#[component]
pub fn EngineBanner() -> impl IntoView {
    let search = expect_context::<Search>();
    let down = Memo::new(move |_| {
        search.shown().with(|shown| {
            let shown = shown.as_ref()?;
            let Worth::WithoutEngine(fault) = &shown.worth else { return None };
            let place = shown.request.near.is_some() || !shown.request.territories.is_empty();
            Some((fault.clone(), !shown.request.has_no_words(), place))
        })
    });
    let no_communes = Memo::new(move |_| {
        search.shown().with(|shown| {
            let shown = shown.as_ref().filter(|shown| shown.worth == Worth::Current);
            shown.and_then(|shown| shown.response.places.fault.clone())
        })
    });
    let again = move |restart: bool| {
        if restart {
            search.start_engine();
        } else {
            search.ask_again();
        }
        // The button goes away with the banner.
        browser::focus("resultats");
    };
    let button = move |restart: bool| {
        view! {
            <button class="button" type="button" on:click=move |_| again(restart)>
                <Icon name="refresh-cw"/>" "{shell::RETRY}
            </button>
        }
        .into_any()
    };
    let down = move || {
        down.get().map(|(fault, text, place)| {
            view! {
                <div class="banner" role="alert">
                    <Icon name="triangle-alert"/>
                    <div class="banner__text">
                        <p class="banner__title">{words::engine_down(text, place)}</p>
                        <p>{wording::fault(&fault)}" "{words::left_out(text, place)}</p>
                    </div>
                    {button(true)}
                </div>
            }
            .into_any()
        })
    };
    let no_communes = move || {
        no_communes.get().map(|fault| {
            view! {
                <div class="banner banner--light" role="status">
                    <Icon name="info"/>
                    <p class="banner__text">{near::NO_DISTANCES}" "{wording::fault(&fault)}</p>
                    {button(false)}
                </div>
            }
            .into_any()
        })
    };
    view! { {down}{no_communes} }.into_any()
}
