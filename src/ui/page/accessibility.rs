//! «Accessibilité»: what is aimed at, what was checked and how, what was not, where to turn. It
//! never gives a rate.

use crate::{
    ui::{
        component::{PageHead, block},
        markup::{IntoMarkup, Markup, html},
        state::{Atlas, held},
    },
    wording::accessibility as words,
};
use leptos::prelude::*;

/// The page.
#[component(transparent)]
pub fn AccessibilityPage() -> Markup {
    let atlas = held::<Atlas>();
    let paragraph = |text: &'static str| html! { <div class="prose"><p>{text}</p></div> };
    let tested = html! { {paragraph(words::TESTED_WITH)}{points(&words::TESTS)} };
    // Who answers is told by the dataset.
    let contact = move || {
        let catalogue = atlas.catalogue().ready();
        let contact = catalogue.map(|catalogue| catalogue.vocabulary.dataset.contact.clone()).unwrap_or_default();
        if contact.is_empty() { words::REPORT_COPY.to_owned() } else { format!("{}{contact}.", words::REPORT_TO) }
    };
    let report = html! { <div class="prose"><p>{contact}" "{words::REPORT_WHAT}</p></div> };
    html! {
        <div class="about">
            <PageHead eyebrow=words::EYEBROW title=words::TITLE lead=words::LEAD/>
            <div class="about__main wrap">
                {block("h-engagement", words::AIM, paragraph(words::AIM_TEXT))}
                {block("h-etat", words::STATE, paragraph(words::STATE_TEXT))}
                {block("h-tests", words::TESTED, tested.into_markup())}
                {block("h-vu", words::SEEN, points(&words::LOOKED_AT))}
                {block("h-non-verifie", words::NOT_CHECKED, points(&words::UNCHECKED))}
                {block("h-non-conforme", words::NOT_CONFORM, points(&words::WEAK))}
                {block("h-signaler", words::REPORT, report.into_markup())}
            </div>
        </div>
    }
}

fn points(sentences: &'static [&'static str]) -> Markup {
    let items: Vec<Markup> = sentences.iter().map(|sentence| html! { <li>{*sentence}</li> }).collect();
    html! { <ul class="points">{items}</ul> }
}
