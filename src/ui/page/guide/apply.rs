//! «Candidater»: the path of the AMI, who decides, the other schemes. All of it is dated.

use super::{
    Plan,
    shelf::{Shelf, but},
};
use crate::{
    deeds::InspireRequest,
    domain::{Claim, Record},
    route::Route,
    ui::{
        component::{Icon, block, paragraph, proof},
        markup::{IntoMarkup, Markup, html},
        state::{Notes, Shared},
    },
    wording::{guide, inspire},
};
use leptos::prelude::*;

/// What the chapter is made of.
pub(super) const PLAN: Plan = Plan { kinds: &["gouvernance", "dispositif", "defi"], notes, content };

/// The record of the path.
const PATH: &str = "gouv-processus-ami";

/// The record of the call.
const CALL: &str = "disp-ami-ptce";

/// The notes of the chapter, in its order.
fn notes(shelf: &Shelf, notes: Notes) -> Notes {
    let whole = [PATH, CALL].into_iter().filter_map(|id| shelf.find(id));
    let notes = whole.fold(notes, |notes, record| notes.with(&record.summary));
    let others = [but(shelf.of("gouvernance"), PATH), but(shelf.of("dispositif"), CALL), shelf.of("defi").to_vec()];
    others.concat().iter().fold(notes, |notes, record: &Shared<Record>| notes.with(record.summary.first()))
}

/// What the chapter tells.
fn content(shelf: &Shelf, notes: &Notes) -> Markup {
    let step = |claim: &Claim<String>| {
        html! { <li class="step"><p class="step__text">{claim.value.clone()}{proof(notes, claim)}</p></li> }
    };
    let path = shelf.find(PATH).map(|record| {
        let steps = record.summary.iter().map(step).collect_view();
        let text = html! { <ol class="steps">{steps}</ol>{to_record(shelf, record)} };
        block("h-phases", guide::PATH, text.into_markup())
    });
    let call = shelf.find(CALL).map(|record| {
        let text = html! { {paragraph(notes, &record.summary)}{to_record(shelf, record)} };
        block("h-appel", guide::CALL, text.into_markup())
    });
    let inspired = Route::Inspire(InspireRequest::default()).href();
    let roles = but(shelf.of("gouvernance"), PATH);
    let others = but(shelf.of("dispositif"), CALL);
    html! {
        {path}
        {call}
        {shelf.cards(("h-roles", guide::ROLES), "", &roles, notes)}
        {shelf.cards(("h-aides", guide::OTHER_SCHEMES), guide::OTHER_SCHEMES_LEAD, &others, notes)}
        {shelf.cards(("h-defis", guide::CHALLENGES), "", shelf.of("defi"), notes)}
        {shelf.all_of("levier")}
        <p><a class="more-link" href=inspired>{inspire::TITLE}" "<Icon name="arrow-right"/></a></p>
    }
}

fn to_record(shelf: &Shelf, record: &Record) -> Markup {
    html! { <p><a href=shelf.href(record)>{record.title.clone()}</a></p> }
}
