//! The raised numbers after a value: the notes it rests on, and its grade.

use crate::{
    domain::{Citation, Claim},
    ui::{
        browser,
        markup::{IntoMarkup, Markup, html},
        state::Notes,
    },
    wording::record as words,
};
use leptos::prelude::*;

/// The numbers of the notes of these passages.
pub fn refs(notes: &Notes, sources: &[Citation]) -> Markup {
    let link = |number: usize| {
        let unfold = move |_| browser::unfold(&Notes::anchor(number));
        html! {
            <a class="ref" href=notes.href(number) aria-label=words::source(number) on:click=unfold>{number}</a>
            " "
        }
    };
    let numbers = notes.numbers(sources);
    (!numbers.is_empty())
        .then(|| html! { <sup class="refs">{numbers.into_iter().map(link).collect_view()}</sup> })
        .into_markup()
}

/// What a claim rests on: its notes, its grade if it is not explicit, its remark.
pub fn proof<T>(notes: &Notes, claim: &Claim<T>) -> Markup {
    let grade = words::grade(claim.grade).map(|grade| html! { " "<span class="grade">{grade}</span> });
    let between = if grade.is_some() { ". " } else { " " };
    let note = claim.note.clone().map(|note| html! { {between}<span class="facts__hint">{note}</span> });
    html! { {refs(notes, &claim.sources)}{grade}{note} }
}
