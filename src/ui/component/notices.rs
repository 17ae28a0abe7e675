//! What the address asked for that does not exist, and why the engine does not answer.

use super::Icon;
use crate::{
    ui::{
        browser,
        state::{Search, Worth},
    },
    wording::{self, search as words, shell},
};
use leptos::prelude::*;

/// The parts of the address that were left out; nothing when there is none.
#[component]
pub fn Notices() -> impl IntoView {
    let notices = expect_context::<Search>().notices();
    move || {
        let notices = notices.get();
        let line = |notice| {
            view! {
                <p class="notice"><Icon name="info"/>" "<span class="notice__text">{wording::notice(&notice)}</span></p>
            }
        };
        (!notices.is_empty()).then(|| {
            view! { <div class="notices wrap">{notices.into_iter().map(line).collect_view()}</div> }
        })
    }
}

/// The engine does not answer; nothing when it does, or is not needed.
#[component]
pub fn EngineBanner() -> impl IntoView {
    let search = expect_context::<Search>();
    let fault = Memo::new(move |_| {
        search.shown().with(|shown| match shown.as_ref().map(|shown| &shown.worth) {
            Some(Worth::WithoutEngine(fault)) => Some(fault.clone()),
            Some(Worth::Current | Worth::Stale) | None => None,
        })
    });
    let retry = move |_| {
        search.start_engine();
        // The button goes away with the banner.
        browser::focus("resultats");
    };
    move || {
        fault.get().map(|fault| {
            view! {
                <div class="banner" role="alert">
                    <Icon name="triangle-alert"/>
                    <div class="banner__text">
                        <p class="banner__title">{words::ENGINE_DOWN}</p>
                        <p>{wording::fault(&fault)}" "{words::WORDS_LEFT_OUT}</p>
                    </div>
                    <button class="button" type="button" on:click=retry>
                        <Icon name="refresh-cw"/>" "{shell::RETRY}
                    </button>
                </div>
            }
        })
    }
}
