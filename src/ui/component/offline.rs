//! What is said around every page of versions, network and installation: a word when there is no
//! network, the new version that waits, the proposal to install.

use super::Icon;
use crate::{
    route::Route,
    ui::{
        markup::{IntoMarkup, Markup, html},
        state::{Navigator, Offline, Wish, held},
    },
    wording::offline as words,
};
use leptos::prelude::*;

/// A word in the masthead while the browser has no network.
#[component(transparent)]
pub fn NetworkCut() -> Markup {
    let offline = held::<Offline>();
    let cut = Memo::new(move |_| offline.with(|state| state.cut));
    let word = move || cut.get().then(|| html! { <a class="cut" href=Route::Offline.href()>{words::CUT}</a> });
    html! { <span role="status">{word}</span> }
}

/// The new version that waits; nothing until there is one.
#[component(transparent)]
pub fn NewVersion() -> Markup {
    let offline = held::<Offline>();
    let waits = Memo::new(move |_| offline.with(|state| state.next));
    let offer = move || {
        waits.get().then(|| {
            html! {
                <div class="offer">
                    <p class="offer__text">{words::NEW_VERSION}</p>
                    {button("button button--primary", words::RELOAD, move || offline.ask(Wish::Apply))}
                    {button("button", words::LATER, move || offline.ask(Wish::Later))}
                </div>
            }
        })
    };
    html! { <div role="status">{offer}</div> }
}

/// The proposal to install, at the end of the page, until it is refused for good.
#[component(transparent)]
pub fn InstallHint() -> Markup {
    let offline = held::<Offline>();
    let navigator = held::<Navigator>();
    // The page about it says it better.
    let proposes = Memo::new(move |_| offline.proposes() && navigator.with(|route| *route != Route::Offline));
    (move || {
        proposes.get().then(|| {
            html! {
                <aside class="hint wrap" aria-label=words::INSTALL>
                    <Icon name="atlas"/>
                    <p class="hint__text">{words::HINT}</p>
                    {button("button button--primary", words::INSTALL_NOW, move || offline.ask(Wish::Install))}
                    {button("button", words::HINT_NEVER, move || offline.never_propose())}
                </aside>
            }
        })
    })
    .into_markup()
}

/// A button that does one thing.
pub fn button(class: &'static str, label: &'static str, act: impl Fn() + 'static) -> Markup {
    html! { <button class=class type="button" on:click=move |_| act()>{label}</button> }
}
