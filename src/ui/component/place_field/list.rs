//! The list of places under the field, and what is said when it is not the answer to what is typed.

use super::offer::line;
use crate::{
    ui::{
        component::combobox::{ListLook, list_box},
        markup::{Markup, html},
        state::{Offers, PlaceSearch, Remark},
    },
    wording::place_field as words,
};
use leptos::prelude::*;

/// The list, hidden while it is closed.
pub fn offer_list(field: PlaceSearch) -> Markup {
    let offers = field.offers();
    let lines = move || {
        let typed = field.typed();
        offers.with(|offers| offers.list.iter().map(|offer| line(offer, &typed)).collect())
    };
    let remark = move || {
        let text = offers.with(|offers| said(offers, &field.typed()));
        let waits = offers.with(|offers| offers.remark == Some(Remark::Waiting));
        let class = if waits { "combobox__remark combobox__remark--waiting" } else { "combobox__remark" };
        text.map(|text| html! { <p class=class>{text}</p> })
    };
    let shut = Signal::derive(move || offers.with(|offers| offers.list.is_empty() && offers.remark.is_none()));
    // What is heard: how many, or why none; nothing while the answer is under way.
    let heard = Signal::derive(move || {
        offers.with(|offers| match offers.remark {
            Some(Remark::Waiting) => None,
            Some(_) => said(offers, &field.typed()),
            None if offers.list.is_empty() => Some(String::new()),
            None => Some(words::offered(offers.list.len())),
        })
    });
    let look = ListLook { label: words::LIST, shut, remark: Box::new(remark), lines: Box::new(lines), heard };
    list_box(field.combobox(), look)
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
