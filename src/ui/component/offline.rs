//! What is said around every page of versions, network and installation: a word when there is no
//! network, the new version that waits, the proposal to install.

use super::Icon;
use crate::{
    route::Route,
    ui::state::{Navigator, Offline, Wish},
    wording::offline as words,
};
use leptos::prelude::*;

/// A word in the masthead while the browser has no network.
#[component]
pub fn NetworkCut() -> impl IntoView {
    let offline = expect_context::<Offline>();
    let cut = Memo::new(move |_| offline.with(|state| state.cut));
    let word =
        move || cut.get().then(|| view! { <a class="cut" href=Route::Offline.href()>{words::CUT}</a> }.into_any());
    view! { <span role="status">{word}</span> }.into_any()
}

/// The new version that waits; nothing until there is one.
#[component]
pub fn NewVersion() -> impl IntoView {
    let offline = expect_context::<Offline>();
    let waits = Memo::new(move |_| offline.with(|state| state.next));
    let offer = move || {
        waits.get().then(|| {
            view! {
                <div class="offer">
                    <p class="offer__text">{words::NEW_VERSION}</p>
                    {button("button button--primary", words::RELOAD, move || offline.ask(Wish::Apply))}
                    {button("button", words::LATER, move || offline.ask(Wish::Later))}
                </div>
            }
            .into_any()
        })
    };
    view! { <div role="status">{offer}</div> }.into_any()
}

/// The proposal to install, at the end of the page, until it is refused for good.
#[component]
pub fn InstallHint() -> impl IntoView {
    let offline = expect_context::<Offline>();
    let navigator = expect_context::<Navigator>();
    // The page about it says it better.
    let proposes = Memo::new(move |_| offline.proposes() && navigator.with(|route| *route != Route::Offline));
    move || {
        proposes.get().then(|| {
            view! {
                <aside class="hint wrap" aria-label=words::INSTALL>
                    <Icon name="atlas"/>
                    <p class="hint__text">{words::HINT}</p>
                    {button("button button--primary", words::INSTALL_NOW, move || offline.ask(Wish::Install))}
                    {button("button", words::HINT_NEVER, move || offline.never_propose())}
                </aside>
            }
            .into_any()
        })
    }
}

/// A button that does one thing.
pub fn button(class: &'static str, label: &'static str, act: impl Fn() + 'static) -> AnyView {
    view! { <button class=class type="button" on:click=move |_| act()>{label}</button> }.into_any()
}
