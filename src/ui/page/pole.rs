//! The page of a PTCE. What no document says is said to be unknown; each value has its notes.

use super::{
    parts::{Parts, foremost_status},
    record_head::RecordHead,
    similar::similar_block,
};
use crate::{
    catalogue::Catalogue,
    domain::{
        Record,
        record::{Deed, NameSort},
    },
    ui::{
        component::{
            Actions, Locator, ReportBox, area, block, carrier, deed_links, known_row, names, paragraph, partner,
            place_link, points, row, seat, unknown, values,
        },
        markup::{Markup, html},
        state::{Atlas, Notes, Shared},
    },
    wording::{inspire, record as words},
};
use leptos::prelude::*;

/// The page of this PTCE.
pub fn pole_page(atlas: Atlas, catalogue: &Shared<Catalogue>, record: &Shared<Record>) -> Markup {
    let parts = Parts::new(atlas, catalogue, record, notes_of);
    let notes = parts.notes.clone();
    let partners = values(&notes, &record.partners, partner);
    let partners = if partners.is_empty() {
        unknown()
    } else {
        let items = partners.into_iter().map(|partner| html! { <li>{partner}</li> }).collect_view();
        html! { <ul class="points">{items}</ul> }
    };
    let deeds: Vec<&Deed> = record.deeds.iter().collect();
    let deeds = deed_links(&deeds).map(|links| block("h-exemples", inspire::FOR_POLE, links));
    html! {
        <article class="record">
            <RecordHead parts=parts.clone()/>
            <div class="record__layout wrap">
                <div class="record__main">
                    {block("h-bref", words::IN_SHORT, paragraph(&notes, &record.summary))}
                    {block("h-actions", words::ACTIONS, points(&notes, &record.actions))}
                    {block("h-buts", words::GOALS, points(&notes, &record.goals))}
                    {block("h-partenaires", words::PARTNERS, partners)}
                    {block("h-themes", words::THEMES, parts.themes())}
                    {block("h-statuts", words::STATUSES, parts.statuses())}
                    {parts.links()}
                    {parts.divergences()}
                    {parts.misprints()}
                    {parts.sources()}
                    <ReportBox catalogue=catalogue.clone() record=record.clone()/>
                </div>
                <aside class="record__side" aria-label=words::MARKS>
                    <Actions id=record.id.clone() compared=true/>
                    <Locator seats=record.seats.clone()/>
                    {block("h-reperes", words::MARKS, marks(catalogue, record, &notes))}
                    {parts.related("h-voir", words::RELATED, &record.related)}
                    {parts.related("h-leviers", words::LEVERS, &record.levers)}
                    {deeds}
                </aside>
            </div>
            <div class="record__foot wrap">{similar_block(atlas, catalogue, record)}</div>
        </article>
    }
}

/// Who carries it, where it sits, where it acts.
fn marks(catalogue: &Catalogue, record: &Record, notes: &Notes) -> Markup {
    let seats = values(notes, &record.seats, seat);
    let seat_term = if seats.len() > 1 { words::SEATS } else { words::SEAT };
    html! {
        <dl class="facts">
            {known_row(words::CARRIER, values(notes, &record.carriers, carrier), words::UNKNOWN)}
            {known_row(seat_term, seats, words::NO_SEAT)}
            {row(words::TERRITORY, values(notes, &record.territories, |code| place_link(catalogue, code)))}
            {known_row(words::AREA, values(notes, &record.areas, |value| area(catalogue, value)), words::UNKNOWN)}
            {row(words::NAME, names(notes, &record.names, NameSort::Main))}
            {row(words::NAMES, names(notes, &record.names, NameSort::Usage))}
        </dl>
    }
}

/// The notes, in the order in which the page names them.
fn notes_of(notes: Notes, record: &Record, catalogue: &Catalogue) -> Notes {
    notes
        .with(foremost_status(record, catalogue))
        .with(&record.summary)
        .with(&record.actions)
        .with(&record.goals)
        .with(&record.partners)
        .with(&record.themes)
        .with(&record.statuses)
        .with(&record.links)
        .with(record.names.iter().filter(|name| name.value.sort == NameSort::Misprint))
        .with(&record.carriers)
        .with(&record.seats)
        .with(&record.territories)
        .with(&record.areas)
        .with(&record.names)
}
