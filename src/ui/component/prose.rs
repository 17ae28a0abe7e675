//! Sentences, each with its sources: as a paragraph or as a list.

use super::proof;
use crate::{
    domain::Claim,
    ui::{
        markup::{Markup, html},
        state::Notes,
    },
    wording::record as words,
};
use leptos::prelude::*;

/// The sentences as one paragraph; that nothing is known when there is none.
pub fn paragraph(notes: &Notes, sentences: &[Claim<String>]) -> Markup {
    if sentences.is_empty() {
        return unknown();
    }
    // A grade ends no sentence by itself.
    let end =
        |claim: &Claim<String>| if words::grade(claim.grade).is_some() && claim.note.is_none() { ". " } else { " " };
    let sentence = |claim: &Claim<String>| html! { {claim.value.clone()}{proof(notes, claim)}{end(claim)} };
    html! { <div class="prose"><p>{sentences.iter().map(sentence).collect_view()}</p></div> }
}

/// The sentences as a list; that nothing is known when there is none.
pub fn points(notes: &Notes, sentences: &[Claim<String>]) -> Markup {
    if sentences.is_empty() {
        return unknown();
    }
    let point = |claim: &Claim<String>| html! { <li>{claim.value.clone()}{proof(notes, claim)}</li> };
    html! { <ul class="points">{sentences.iter().map(point).collect_view()}</ul> }
}

/// What no document says.
pub fn unknown() -> Markup {
    html! { <p class="unknown">{words::UNKNOWN}</p> }
}

/// A part of a page, with its title.
pub fn block(id: &'static str, title: &'static str, content: Markup) -> Markup {
    html! {
        <section class="block" aria-labelledby=id>
            <h2 class="block__title" id=id>{title}</h2>
            {content}
        </section>
    }
}
