//! The list of places under the field. The focus stays in the field: a press on the list never
//! takes it, so that the list does not close before the click.

use super::offer::{class, line};
use crate::{
    ui::{
        browser,
        state::{Offers, PlaceSearch, Remark},
    },
    wording::place_field as words,
};
use leptos::prelude::*;

/// After how long a list is announced, in ms (0: each key is announced; 2,000: too late).
const ANNOUNCE_MS: u32 = 600;

/// The id of the option at this place of the list.
pub fn option_id(place: usize) -> String {
    format!("ou-{place}")
}

/// The list, hidden while it is closed.
#[component]
pub fn OfferList() -> impl IntoView {
    let field = expect_context::<PlaceSearch>();
    let offers = field.offers();
    let typed = Memo::new(move |_| field.typed().trim().to_owned());
    let options = move || {
        offers.with(|offers| {
            let option = |(place, offer): (usize, _)| {
                let active = move || field.active().get() == Some(place);
                let chosen = StoredValue::new(Clone::clone(offer));
                let line = line(offer, &typed.read_untracked());
                view! {
                    <li
                        class=class(offer)
                        id=option_id(place)
                        role="option"
                        aria-selected=move || active().to_string()
                        on:click=move |_| field.choose(chosen.get_value())
                    >
                        {line}
                    </li>
                }
                .into_any()
            };
            offers.list.iter().enumerate().map(option).collect_view()
        })
    };
    let remark = move || {
        let text = offers.with(|offers| remark(offers, &typed.read()))?;
        let class = if offers.with(|offers| offers.remark == Some(Remark::Waiting)) {
            "place-list__remark place-list__remark--waiting"
        } else {
            "place-list__remark"
        };
        Some(view! { <p class=class>{text}</p> }.into_any())
    };
    let shut = move || !field.open() || offers.with(|offers| offers.list.is_empty() && offers.remark.is_none());
    view! {
        <div class="place-list" hidden=shut on:mousedown=|event| event.prevent_default()>
            {remark}
            <ul class="place-list__options" id="ou-liste" role="listbox" aria-label=words::LIST>{options}</ul>
        </div>
        <Announced/>
    }
    .into_any()
}

/// What stands above the options when they are not the answer to what is typed.
fn remark(offers: &Offers, typed: &str) -> Option<String> {
    Some(match offers.remark.as_ref()? {
        Remark::Nothing => words::nothing(typed),
        Remark::Waiting => words::LOADING.to_owned(),
        Remark::Failed => words::COMMUNES_MISSING.to_owned(),
    })
}

/// How many places are offered, said to the ear after a pause.
#[component]
fn Announced() -> impl IntoView {
    let field = expect_context::<PlaceSearch>();
    let heard = RwSignal::new(String::new());
    let timer = StoredValue::new_local(None::<browser::Timer>);
    Effect::new(move |_| {
        let typed = field.typed();
        let sentence = field.offers().with(|offers| match (remark(offers, typed.trim()), &offers.remark) {
            (_, Some(Remark::Waiting)) => None,
            (Some(sentence), _) => Some(sentence),
            (None, _) if offers.list.is_empty() => Some(String::new()),
            (None, _) => Some(words::offered(offers.list.len())),
        });
        if let Some(sentence) = sentence {
            timer.set_value(Some(browser::after(ANNOUNCE_MS, move || heard.set(sentence))));
        }
    });
    view! { <p class="vh" role="status">{heard}</p> }.into_any()
}
