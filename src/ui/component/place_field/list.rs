//! The list of places under the field. The focus stays in the field: a press on the list never
//! takes it, so that the list does not close before the click.

use super::offer::line;
use crate::{
    ui::{
        component::announced::announced,
        state::{Offers, PlaceSearch, Remark},
    },
    wording::place_field as words,
};
use leptos::prelude::*;

/// The list, hidden while it is closed.
pub fn offer_list(field: PlaceSearch) -> AnyView {
    let offers = field.offers();
    let options = move || {
        let (active, typed) = (field.active(), field.typed());
        offers.with(|offers| {
            let option = |(place, offer)| line(field, place, offer, active == Some(place), &typed);
            offers.list.iter().enumerate().map(option).collect::<Vec<_>>()
        })
    };
    let remark = move || {
        let text = offers.with(|offers| said(offers, &field.typed()));
        let waits = offers.with(|offers| offers.remark == Some(Remark::Waiting));
        let class = if waits { "place-list__remark place-list__remark--waiting" } else { "place-list__remark" };
        text.map(|text| view! { <p class=class>{text}</p> }.into_any())
    };
    let shut = move || offers.with(|offers| offers.list.is_empty() && offers.remark.is_none());
    // What is heard: how many, or why none; nothing while the answer is under way.
    let heard = Signal::derive(move || {
        offers.with(|offers| match offers.remark {
            Some(Remark::Waiting) => None,
            Some(_) => said(offers, &field.typed()),
            None if offers.list.is_empty() => Some(String::new()),
            None => Some(words::offered(offers.list.len())),
        })
    });
    view! {
        <div class="place-list" id="ou-cadre" hidden=shut on:mousedown=|event| event.prevent_default()>
            {remark}
            <ul class="place-list__options" id="ou-liste" role="listbox" aria-label=words::LIST>{options}</ul>
        </div>
        {announced(heard)}
    }
    .into_any()
}

/// What stands above the options when they are not the answer to what is typed.
fn said(offers: &Offers, typed: &str) -> Option<String> {
    Some(match offers.remark.as_ref()? {
        Remark::Nothing => words::nothing(typed),
        Remark::Waiting => words::LOADING.to_owned(),
        Remark::Adding => words::ADD_HINT.to_owned(),
        Remark::Failed => words::COMMUNES_MISSING.to_owned(),
    })
}
