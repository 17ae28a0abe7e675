//! Sentences, each with its sources: as a paragraph or as a list.

use super::proof;
use crate::{domain::Claim, ui::state::Notes, wording::record as words};
use leptos::prelude::*;

/// The sentences as one paragraph; that nothing is known when there is none.
pub fn paragraph(notes: &Notes, sentences: &[Claim<String>]) -> AnyView {
    if sentences.is_empty() {
        return unknown();
    }
    let sentence = |claim: &Claim<String>| view! { {claim.value.clone()}{proof(notes, claim)}" " };
    view! { <div class="prose"><p>{sentences.iter().map(sentence).collect_view()}</p></div> }.into_any()
}

/// The sentences as a list; that nothing is known when there is none.
pub fn points(notes: &Notes, sentences: &[Claim<String>]) -> AnyView {
    if sentences.is_empty() {
        return unknown();
    }
    let point = |claim: &Claim<String>| view! { <li>{claim.value.clone()}{proof(notes, claim)}</li> };
    view! { <ul class="points">{sentences.iter().map(point).collect_view()}</ul> }.into_any()
}

/// What no document says.
pub fn unknown() -> AnyView {
    view! { <p class="unknown">{words::UNKNOWN}</p> }.into_any()
}

/// A part of a page, with its title.
pub fn block(id: &'static str, title: &'static str, content: AnyView) -> AnyView {
    view! {
        <section class="block" aria-labelledby=id>
            <h2 class="block__title" id=id>{title}</h2>
            {content}
        </section>
    }
    .into_any()
}
