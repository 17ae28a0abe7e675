//! What the address asked for that does not exist, and why the engine does not answer.

use super::{Icon, place_href};
use crate::{
    route::Notice,
    ui::{
        browser,
        markup::{IntoMarkup, Markup, html},
        state::{Search, Worth, held},
    },
    wording::{self, near, search as words, shell},
};
use leptos::prelude::*;

/// The parts of the address that were left out, and the former codes in it; nothing when there is
/// none.
#[component(transparent)]
pub fn Notices() -> Markup {
    let search = held::<Search>();
    let notices = search.notices();
    (move || {
        let mut lines = told(&notices.get());
        search.shown().with(|shown| {
            let Some(shown) = shown.as_ref().filter(|shown| shown.worth == Worth::Current) else { return };
            for (from, to) in &shown.response.places.moved {
                let name = shown.response.places.find(to).map(|place| place.name.clone()).unwrap_or_default();
                let link = html! { <a href=place_href(to)>{near::SEE_TERRITORY}</a> };
                lines.push(line(html! { {wording::moved(from.code(), &name)}" "{link} }));
            }
        });
        (!lines.is_empty()).then(|| html! { <div class="notices wrap">{lines}</div> })
    })
    .into_markup()
}

/// The parts of an address that were left out; nothing when there is none.
pub fn notice_lines(notices: &[Notice]) -> Option<Markup> {
    (!notices.is_empty()).then(|| html! { <div class="notices">{told(notices)}</div> })
}

fn told(notices: &[Notice]) -> Vec<Markup> {
    notices.iter().map(|notice| line(wording::notice(notice).into_markup())).collect()
}

fn line(content: Markup) -> Markup {
    html! { <p class="notice"><Icon name="info"/>" "<span class="notice__text">{content}</span></p> }
}

/// The engine does not answer, or knows no communes; nothing when it does, or is not needed.
#[component(transparent)]
pub fn EngineBanner() -> Markup {
    let search = held::<Search>();
    // Whether nothing is answered, or places alone are not; and why.
    let faults = Memo::new(move |_| {
        search.shown().with(|shown| match shown.as_ref().map(|shown| (&shown.worth, &shown.response.places.fault)) {
            Some((Worth::WithoutEngine(fault), _)) => Some((true, fault.clone())),
            Some((Worth::Current, Some(fault))) => Some((false, fault.clone())),
            _ => None,
        })
    });
    // What of the request the engine answers: words, a place.
    let asked = move || {
        search
            .request()
            .with(|request| (!request.has_no_words(), request.near.is_some() || !request.territories.is_empty()))
    };
    let retry = move |_| {
        if faults.with_untracked(|faults| matches!(faults, Some((true, _)))) {
            search.start_engine();
        } else {
            search.ask_again();
        }
        // The button goes away with the banner.
        browser::focus("resultats");
    };
    (move || {
        let (down, fault) = faults.get()?;
        let (class, role, icon) = match down {
            true => ("banner", "alert", "triangle-alert"),
            false => ("banner banner--light", "status", "info"),
        };
        let title = move || if down { words::engine_down(asked().0, asked().1) } else { "" };
        let what = move || if down { words::left_out(asked().0, asked().1) } else { near::NO_DISTANCES };
        Some(html! {
            <div class=class role=role>
                <Icon name=icon/>
                <div class="banner__text">
                    <p class="banner__title">{title}</p>
                    <p>{wording::fault(&fault)}" "{what}</p>
                </div>
                <button class="button" type="button" on:click=retry>
                    <Icon name="refresh-cw"/>" "{shell::RETRY}
                </button>
            </div>
        })
    })
    .into_markup()
}
