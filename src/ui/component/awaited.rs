//! What is fetched, in its three states: on its way, there, or failed with a way to try again.

use super::{AtlasMark, Icon};
use crate::{
    protocol::EngineFault,
    ui::{
        markup::{IntoMarkup, Markup, html},
        part::Program,
        state::{Atlas, Load, held},
    },
    wording::{self, shell},
};
use leptos::prelude::*;

/// Shows `view` of what is fetched once it is there. Until then `waiting`, a sentence, stands as
/// the page's title; empty where the page has one.
pub fn awaited<T>(
    load: impl Fn() -> Load<T> + Send + Sync + 'static,
    waiting: &'static str,
    view: impl Fn(T) -> Markup + Send + Sync + 'static,
) -> Markup
where
    T: Clone + PartialEq + Send + Sync + 'static,
{
    let load = Memo::new(move |_| load());
    let show = move || match load.get() {
        Load::Ready(value) => view(value),
        Load::Loading => html! { <Loading sentence=waiting/> },
        Load::Failed(fault) => html! { <Failed fault titled=waiting.is_empty()/> },
    };
    show.into_markup()
}

/// On its way. The style shows nothing of it for 200 ms.
#[component(transparent)]
pub(super) fn Loading(
    /// What one waits for; empty where the page has its title already.
    sentence: &'static str,
) -> Markup {
    let title = (!sentence.is_empty()).then(|| html! { <h1 class="vh" id="titre" tabindex="-1">{sentence}</h1> });
    html! {
        {title}
        <div class="loading">
            <AtlasMark class="loading__mark"/>
            <p aria-hidden="true">{if sentence.is_empty() { shell::OPENING } else { sentence }}</p>
        </div>
    }
}

/// It did not come.
#[component(transparent)]
pub(super) fn Failed(
    /// Why.
    fault: EngineFault,
    /// True where the page has its title already.
    titled: bool,
) -> Markup {
    let atlas = held::<Atlas>();
    let program = held::<Program>();
    let what = if fault == EngineFault::Part { shell::PAGE_NOT_OPENED } else { shell::NOT_OPENED };
    let title = if titled {
        html! { <h2 class="empty__title">{what}</h2> }
    } else {
        html! { <h1 class="empty__title" id="titre" tabindex="-1">{what}</h1> }
    };
    html! {
        <div class="wrap">
            <section class="empty empty--page" role="alert">
                <Icon name="triangle-alert" class="empty__icon"/>
                {title}
                <p class="empty__why">{wording::fault(&fault)}</p>
                <button class="button button--primary" type="button" on:click=move |_| { program.retry(); atlas.retry() }>
                    <Icon name="refresh-cw"/>
                    {shell::RETRY}
                </button>
            </section>
        </div>
    }
}
