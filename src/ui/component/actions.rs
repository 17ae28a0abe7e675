//! What can be done with a record, or another page of its own.

use super::{Icon, SaveButton};
use crate::{
    domain::RecordId,
    route::Route,
    ui::{
        browser,
        markup::{Markup, html},
        state::{Session, held},
    },
    wording::record as words,
};
use leptos::prelude::*;

/// The actions.
#[component(transparent)]
pub fn Actions(
    /// The record, which can be kept; none where the page is of no record.
    #[prop(into)]
    id: Option<RecordId>,
    /// Whether it can be compared: only what is of the main kind can.
    #[prop(optional)]
    compared: bool,
) -> Markup {
    let session = held::<Session>();
    let compare = id.clone().filter(|_| compared).map(|id| {
        html! {
            <a class="actions__item" href=Route::Compare(vec![id]).href()>
                <Icon name="columns-2"/>" "<span>{words::COMPARE}</span>
            </a>
        }
    });
    let copy = move |_| {
        browser::copy_address(move |copied| session.say(if copied { words::COPIED } else { words::NOT_COPIED }));
    };
    html! {
        <div class="actions" role="group" aria-label=words::ACTION_BAR>
            {id.map(|id| html! { <SaveButton id title="" class="actions__item"/> })}
            {compare}
            <button class="actions__item" type="button" on:click=copy>
                <Icon name="link"/>" "<span>{words::COPY}</span>
            </button>
            <button class="actions__item" type="button" on:click=|_| browser::print()>
                <Icon name="printer"/>" "<span>{words::PRINT}</span>
            </button>
        </div>
    }
}
