//! «Comprendre»: the law, other definitions, dates, figures.

use super::{
    Plan,
    shelf::{Shelf, but},
};
use crate::{
    domain::Record,
    route::{Period, Route},
    ui::{
        component::{Icon, Moment, Timeline, block, paragraph, proof},
        markup::{IntoMarkup, Markup, html},
        page::knowledge::quotation,
        state::{Notes, Shared},
    },
    wording::{self, chronology, guide},
};

/// What the chapter is made of.
pub(super) const PLAN: Plan = Plan { kinds: &["definition", "evenement", "chiffre"], notes, content };

/// The record of the law's definition.
const LAW: &str = "def-article-9";

/// The notes of the chapter, in its order.
fn notes(shelf: &Shelf, mut notes: Notes) -> Notes {
    if let Some(law) = shelf.find(LAW) {
        notes = notes.with(&law.quotation).with(&law.summary);
    }
    let first = |records: &[Shared<Record>], notes: Notes| {
        records.iter().fold(notes, |notes, record| notes.with(record.summary.first()))
    };
    notes = first(&but(shelf.of("definition"), LAW), notes);
    first(shelf.of("evenement"), notes)
}

/// What the chapter tells.
fn content(shelf: &Shelf, notes: &Notes) -> Markup {
    let law = shelf.find(LAW).map(|law| {
        let text = html! { {quotation(law, notes)}{paragraph(notes, &law.summary)} };
        block("h-loi", guide::LAW, text.into_markup())
    });
    let others = but(shelf.of("definition"), LAW);
    html! {
        {law}
        {shelf.cards(("h-mots", guide::OTHER_WORDS), "", &others, notes)}
        {timeline(shelf, notes)}
        {figures(shelf)}
        {shelf.all_of("divergence")}
        {shelf.all_of("raison")}
    }
}

fn timeline(shelf: &Shelf, notes: &Notes) -> Option<Markup> {
    let moment = |record: &Shared<Record>| Moment {
        date: record.date,
        title: html! { <a href=shelf.href(record)>{record.title.clone()}</a> },
        body: record.summary.first().map(|claim| html! { {claim.value.clone()}{proof(notes, claim)} }).into_markup(),
    };
    let moments: Vec<Moment> = shelf.of("evenement").iter().map(moment).collect();
    let some = !moments.is_empty();
    some.then(|| {
        let to_whole = html! {
            <p>
                <a class="more-link" href=Route::Chronology(Period::default()).href()>
                    {chronology::TO_WHOLE}" "<Icon name="arrow-right"/>
                </a>
            </p>
        };
        let list = html! { <p>{guide::TIMELINE_LEAD}</p><Timeline moments/>{to_whole} };
        block("h-dates", guide::TIMELINE, list.into_markup())
    })
}

/// Each figure with the document that gives it and its date.
fn figures(shelf: &Shelf) -> Option<Markup> {
    let figure = |record: &Shared<Record>| {
        let claim = record.figure.as_ref()?;
        let source = shelf.catalogue.vocabulary.source(&claim.sources.first()?.source)?;
        let date = claim.value.date.map(|date| format!(" ({})", wording::in_words(date)));
        Some(html! {
            <li class="figure">
                <a class="figure__link" href=shelf.href(record)>
                    <span class="figure__value">{claim.value.value.clone()}</span>" "
                    <span class="figure__unit">{claim.value.unit.clone()}{date}</span>
                </a>
                " "
                <span class="figure__source">{source.publisher.clone()}", "{source.date_in_words.clone()}</span>
            </li>
        })
    };
    let figures: Vec<Markup> = shelf.of("chiffre").iter().filter_map(figure).collect();
    let some = !figures.is_empty();
    some.then(|| {
        let list = html! { <p>{guide::FIGURES_LEAD}</p><ul class="figures">{figures}</ul> };
        block("h-chiffres", guide::FIGURES, list.into_markup())
    })
}
