//! The page of a record of knowledge: of each thing that a kind can have, what this one has.

use super::{
    parts::{Parts, foremost_status},
    record_head::RecordHead,
};
use crate::{
    catalogue::Catalogue,
    domain::{Claim, Record, RecordId, record::Example},
    route::Route,
    ui::{
        component::{
            Actions, Icon, ReportBox, area, block, carrier, examples_href, names, paragraph, partner, place_link,
            points, positions, proof, refs, row, seat, values,
        },
        markup::{IntoMarkup, Markup, html},
        state::{Atlas, Notes, Shared},
    },
    wording::{self, inspire, record as words},
};
use leptos::prelude::*;

/// The page of this record.
pub fn knowledge_page(atlas: Atlas, catalogue: &Shared<Catalogue>, record: &Shared<Record>) -> Markup {
    let parts = Parts::new(atlas, catalogue, record, notes_of);
    let notes = &parts.notes;
    let listed = |id, title, sentences: &[Claim<String>]| {
        (!sentences.is_empty()).then(|| block(id, title, points(notes, sentences)))
    };
    let summary =
        (!record.summary.is_empty()).then(|| block("h-bref", words::IN_SHORT, paragraph(notes, &record.summary)));
    let expansions = (!record.expansions.is_empty()).then(|| {
        let item =
            |claim: &Claim<String>| html! { <li class="expansion">{claim.value.clone()}{proof(notes, claim)}</li> };
        let list = html! { <ul class="expansions">{record.expansions.iter().map(item).collect_view()}</ul> };
        block("h-sigle", words::EXPANSIONS, list.into_markup())
    });
    let versions = (!record.positions.is_empty())
        .then(|| block("h-positions", words::POSITIONS, positions(notes, &record.positions)));
    let examples = (!record.examples.is_empty())
        .then(|| block("h-exemples", words::EXAMPLES, examples(catalogue, notes, &record.id, &record.examples)));
    let statuses = (!record.statuses.is_empty()).then(|| block("h-statuts", words::STATUSES, parts.statuses()));
    let themes = (!record.themes.is_empty()).then(|| block("h-themes", words::THEMES, parts.themes()));
    let marks = marks(catalogue, record, notes).map(|facts| block("h-reperes", words::MARKS, facts));
    html! {
        <article class="record record--knowledge">
            <RecordHead parts=parts.clone()/>
            <div class="record__layout wrap">
                <div class="record__main">
                    {figure(record, notes)}
                    {quotation(record, notes)}
                    {summary}
                    {expansions}
                    {versions}
                    {examples}
                    {listed("h-actions", words::ACTIONS, &record.actions)}
                    {listed("h-buts", words::GOALS, &record.goals)}
                    {themes}
                    {statuses}
                    {parts.links()}
                    {parts.divergences()}
                    {parts.misprints()}
                    {parts.sources()}
                    <ReportBox catalogue=catalogue.clone() record=record.clone()/>
                </div>
                <aside class="record__side" aria-label=words::MARKS>
                    <Actions id=record.id.clone()/>
                    {marks}
                    {parts.related("h-leviers", words::LEVERS, &record.levers)}
                    {parts.related("h-voir", words::RELATED, &record.related)}
                </aside>
            </div>
        </article>
    }
}

fn figure(record: &Record, notes: &Notes) -> Option<Markup> {
    let claim = record.figure.as_ref()?;
    let date = claim.value.date.map(wording::in_words);
    Some(html! {
        <p class="bignum">
            <span class="bignum__value">{claim.value.value.clone()}</span>" "
            <span class="bignum__unit">{claim.value.unit.clone()}</span>" "
            <span class="bignum__date">{date}{proof(notes, claim)}</span>
        </p>
    })
}

/// The text of the law, the only quotation.
pub fn quotation(record: &Record, notes: &Notes) -> Option<Markup> {
    let claim = record.quotation.as_ref()?;
    Some(html! {
        <blockquote class="quotation">
            <p>{wording::quoted(&claim.value)}</p>
            <footer class="quotation__from">{record.title.clone()}{refs(notes, &claim.sources)}</footer>
        </blockquote>
    })
}

fn examples(catalogue: &Catalogue, notes: &Notes, lever: &RecordId, examples: &[Claim<Example>]) -> Markup {
    let item = |claim: &Claim<Example>| {
        let poles = claim.value.poles.iter().filter_map(|id| {
            let row = catalogue.row(catalogue.find(id)?)?;
            Some(html! { <a href=Route::Pole(id.clone()).href()>{row.title}</a>" " })
        });
        let places = claim.value.territories.iter().map(|code| html! { {place_link(catalogue, code)}" " });
        html! {
            <li class="example">
                <p class="example__text">{claim.value.text.clone()}{proof(notes, claim)}</p>
                <p class="example__links">{poles.collect_view()}{places.collect_view()}</p>
            </li>
        }
    };
    // The page of a lever leads to its examples among the others.
    let all = examples.iter().any(|claim| claim.value.deed.is_some()).then(|| {
        let href = examples_href(lever);
        html! { <p><a class="more-link" href=href>{inspire::SEE_EXAMPLES}" "<Icon name="arrow-right"/></a></p> }
    });
    html! { <ul class="examples">{examples.iter().map(item).collect_view()}</ul>{all} }
}

/// The facts that it has; none when it has none.
fn marks(catalogue: &Catalogue, record: &Record, notes: &Notes) -> Option<Markup> {
    use crate::domain::record::NameSort::Usage;
    let rows: Vec<Markup> = [
        row(words::CARRIER, values(notes, &record.carriers, carrier)),
        row(words::SEAT, values(notes, &record.seats, seat)),
        row(words::TERRITORY, values(notes, &record.territories, |code| place_link(catalogue, code))),
        row(words::AREA, values(notes, &record.areas, |value| area(catalogue, value))),
        row(words::PARTNERS, values(notes, &record.partners, partner)),
        row(words::NAMES, names(notes, &record.names, Usage)),
    ]
    .into_iter()
    .flatten()
    .collect();
    (!rows.is_empty()).then(|| html! { <dl class="facts">{rows}</dl> })
}

/// The notes, in the order in which the page names them.
fn notes_of(notes: Notes, record: &Record, catalogue: &Catalogue) -> Notes {
    notes
        .with(foremost_status(record, catalogue))
        .with(&record.figure)
        .with(&record.quotation)
        .with(&record.summary)
        .with(&record.expansions)
        .with(&record.positions)
        .with(&record.examples)
        .with(&record.actions)
        .with(&record.goals)
        .with(&record.themes)
        .with(&record.statuses)
        .with(&record.links)
        .with(&record.names)
        .with(&record.carriers)
        .with(&record.seats)
        .with(&record.territories)
        .with(&record.areas)
        .with(&record.partners)
}
