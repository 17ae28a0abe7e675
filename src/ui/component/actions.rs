//! What can be done with a record.

use super::Icon;
use crate::{
    ui::{browser, state::Session},
    wording::record as words,
};
use leptos::prelude::*;

/// The actions.
#[component]
pub fn Actions() -> impl IntoView {
    let session = expect_context::<Session>();
    let copy = move |_| {
        browser::copy_address(move |copied| session.say(if copied { words::COPIED } else { words::NOT_COPIED }));
    };
    view! {
        <div class="actions" role="group" aria-label=words::ACTION_BAR>
            <button class="actions__item" type="button" on:click=copy>
                <Icon name="link"/>" "<span>{words::COPY}</span>
            </button>
            <button class="actions__item" type="button" on:click=|_| browser::print()>
                <Icon name="printer"/>" "<span>{words::PRINT}</span>
            </button>
        </div>
    }
    .into_any()
}
