//! The versions of a contradiction, side by side.

use super::{Icon, proof};
use crate::{
    domain::{Claim, Record, record::Position},
    route::Route,
    ui::{
        markup::{IntoMarkup, Markup, html},
        state::{Notes, Shared},
    },
    wording::record as words,
};
use leptos::prelude::*;

/// The versions.
pub fn positions(notes: &Notes, positions: &[Claim<Position>]) -> Markup {
    let position = |claim: &Claim<Position>| {
        html! {
            <li class="position">
                <p class="position__value">{claim.value.value.clone()}</p>
                <p class="position__text">{claim.value.text.clone()}{proof(notes, claim)}</p>
            </li>
        }
    };
    html! { <ul class="positions">{positions.iter().map(position).collect_view()}</ul> }
}

/// The contradictions that touch a record, in a ruled box; nothing when there is none.
#[component(transparent)]
pub fn Divergences(
    /// The records of the contradictions.
    records: Vec<Shared<Record>>,
    /// The notes of the page.
    notes: Notes,
) -> Markup {
    let one = |record: &Shared<Record>| {
        html! {
            <h3 class="divergence__subject">
                <a href=Route::Knowledge(record.id.clone()).href()>{record.title.clone()}</a>
            </h3>
            {positions(&notes, &record.positions)}
        }
    };
    (!records.is_empty())
        .then(|| {
            html! {
                <section class="divergence" aria-labelledby="h-divergences">
                    <h2 class="divergence__title" id="h-divergences">
                        <Icon name="split"/>" "{words::DIVERGENCE}
                    </h2>
                    {records.iter().map(one).collect_view()}
                </section>
            }
        })
        .into_markup()
}
