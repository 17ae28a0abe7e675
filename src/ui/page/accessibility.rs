//! «Accessibilité»: what is aimed at, what was checked and how, what was not, where to turn. It
//! never gives a rate.

use crate::{
    ui::{
        component::{PageHead, block},
        state::Atlas,
    },
    wording::accessibility as words,
};
use leptos::prelude::*;

/// The page.
#[component]
pub fn AccessibilityPage() -> impl IntoView {
    let atlas = expect_context::<Atlas>();
    let paragraph = |text: &'static str| view! { <div class="prose"><p>{text}</p></div> }.into_any();
    let tested = view! { {paragraph(words::TESTED_WITH)}{points(&words::TESTS)} };
    // Who answers is told by the dataset.
    let contact = move || {
        let catalogue = atlas.catalogue().ready();
        let contact = catalogue.map(|catalogue| catalogue.vocabulary.dataset.contact.clone()).unwrap_or_default();
        if contact.is_empty() { words::REPORT_COPY.to_owned() } else { format!("{}{contact}.", words::REPORT_TO) }
    };
    let report = view! { <div class="prose"><p>{contact}" "{words::REPORT_WHAT}</p></div> };
    view! {
        <div class="about">
            <PageHead eyebrow=words::EYEBROW title=words::TITLE lead=words::LEAD/>
            <div class="about__main wrap">
                {block("h-engagement", words::AIM, paragraph(words::AIM_TEXT))}
                {block("h-etat", words::STATE, paragraph(words::STATE_TEXT))}
                {block("h-tests", words::TESTED, tested.into_any())}
                {block("h-vu", words::SEEN, points(&words::LOOKED_AT))}
                {block("h-non-verifie", words::NOT_CHECKED, points(&words::UNCHECKED))}
                {block("h-non-conforme", words::NOT_CONFORM, points(&words::WEAK))}
                {block("h-signaler", words::REPORT, report.into_any())}
            </div>
        </div>
    }
    .into_any()
}

fn points(sentences: &'static [&'static str]) -> AnyView {
    let items: Vec<AnyView> = sentences.iter().map(|sentence| view! { <li>{*sentence}</li> }.into_any()).collect();
    view! { <ul class="points">{items}</ul> }.into_any()
}
