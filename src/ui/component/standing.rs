//! Pieces of a page of the build, which stand in the app's page until what makes the app's own is there: nothing is shown
//! twice, and no page waits for all of its parts before it answers. What the visitor did in a piece goes along
//! (`xtask/src/parts/takeover.js`).

use super::awaited::{Failed, Loading};
use crate::{
    ui::{
        browser,
        markup::{IntoMarkup, Markup, html},
        part::{Given, Part},
        state::{Load, Navigator, held},
    },
    wording,
};
use leptos::prelude::*;

/// What stands where a piece has not come, and none is in the page of the build.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meanwhile {
    /// Nothing: the page is whole without it.
    Nothing,
    /// That it is on its way, with this sentence as the page's title, or none where that is empty; and why it failed.
    Told(&'static str),
}

/// Shows `view` of a part of the program once it is there. Until then the piece of this name of the page of the build stands.
pub fn standing<T: Given>(
    name: &'static str,
    meanwhile: Meanwhile,
    part: Part<T>,
    view: impl Fn(T) -> Markup + Send + Sync + 'static,
) -> Markup {
    standing_for(name, meanwhile, || Load::Ready(()), part, view)
}

/// The same, which also waits for what the view shows, as `others` says.
pub fn standing_for<T: Given>(
    name: &'static str,
    meanwhile: Meanwhile,
    others: impl Fn() -> Load<()> + Send + Sync + 'static,
    part: Part<T>,
    view: impl Fn(T) -> Markup + Send + Sync + 'static,
) -> Markup {
    let load = move || others().and_then(|()| part.get()).done();
    // Read again where it is there: what the memo holds says only that.
    let view = move || part.get().ready().map_or_else(Markup::nothing, &view);
    stand(name, meanwhile, Box::new(load), Box::new(view))
}

/// A piece that never changes: the one of the page of the build stays; elsewhere it is what `view` shows of a part.
pub fn kept<T: Given>(name: &'static str, part: Part<T>, view: impl Fn(T) -> Markup + Send + Sync + 'static) -> Markup {
    match browser::kept(name) {
        Some(piece) => piece,
        None => part.show(move |part| {
            html! { <div class="piece" data-kept=browser::written(name)>{view(part)}</div> }
        }),
    }
}

/// What stands, whatever part it waits for.
fn stand(
    name: &'static str,
    meanwhile: Meanwhile,
    load: Box<dyn Fn() -> Load<()> + Send + Sync>,
    view: Box<dyn Fn() -> Markup + Send + Sync>,
) -> Markup {
    let navigator = held::<Navigator>();
    let load = Memo::new(move |_| load());
    (move || piece(navigator, name, meanwhile, load.get().and_then(|()| Load::Ready(untrack(&view))))).into_markup()
}

fn piece(navigator: Navigator, name: &'static str, meanwhile: Meanwhile, view: Load<Markup>) -> Markup {
    let fault = match view {
        Load::Ready(view) => {
            return html! { <div class="piece" data-stands=browser::written(name)>{view}</div> };
        }
        Load::Loading => None,
        Load::Failed(fault) => Some(fault),
    };
    // What stands there answers the address that was opened, and no other.
    if let Some(piece) = navigator.is_where_it_opened().then(|| browser::standing(name)).flatten() {
        if let (Some(fault), Meanwhile::Told(_)) = (fault, meanwhile) {
            // In the page, where the app may not be yet.
            browser::after_paint(move || browser::tell_failure(&wording::fault(&fault)));
        }
        return piece;
    }
    match (meanwhile, fault) {
        (Meanwhile::Nothing, _) => ().into_markup(),
        (Meanwhile::Told(sentence), None) => html! { <Loading sentence/> },
        (Meanwhile::Told(sentence), Some(fault)) => html! { <Failed fault titled=sentence.is_empty()/> },
    }
}
