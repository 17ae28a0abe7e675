//! What can be done with a record, or another page of its own.

use super::{Icon, SaveButton};
use crate::{
    domain::RecordId,
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
) -> Markup {
    let session = held::<Session>();
    let copy = move |_| {
        browser::copy_address(move |copied| session.say(if copied { words::COPIED } else { words::NOT_COPIED }));
    };
    html! {
        <div class="actions" role="group" aria-label=words::ACTION_BAR>
            {id.map(|id| html! { <SaveButton id title="" class="actions__item"/> })}
            <button class="actions__item" type="button" on:click=copy>
                <Icon name="link"/>" "<span>{words::COPY}</span>
            </button>
            <button class="actions__item" type="button" on:click=|_| browser::print()>
                <Icon name="printer"/>" "<span>{words::PRINT}</span>
            </button>
        </div>
    }
}
