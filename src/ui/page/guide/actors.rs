//! «Acteurs et ressources»: who helps, where to read more, what the acronyms stand for.

use super::{Plan, shelf::Shelf};
use crate::{
    domain::{Claim, Record},
    ui::{
        component::{block, links, paragraph, proof},
        markup::{IntoMarkup, Markup, html},
        state::{Notes, Shared},
    },
    wording::guide,
};
use leptos::prelude::*;

/// What the chapter is made of.
pub(super) const PLAN: Plan = Plan { kinds: &["cellule-regionale", "acteur", "ressource", "sigle"], notes, content };

/// The notes of the chapter, in its order.
fn notes(shelf: &Shelf, notes: Notes) -> Notes {
    let notes = shelf.of("cellule-regionale").iter().fold(notes, |notes, cell| notes.with(&cell.summary));
    let notes = shelf.of("acteur").iter().fold(notes, |notes, actor| notes.with(actor.summary.first()));
    let notes = shelf.of("ressource").iter().fold(notes, |notes, resource| notes.with(&resource.links));
    shelf.of("sigle").iter().fold(notes, |notes, acronym| notes.with(&acronym.expansions))
}

/// What the chapter tells.
fn content(shelf: &Shelf, notes: &Notes) -> Markup {
    let cell = |record: &Shared<Record>| {
        html! {
            <h3><a href=shelf.href(record)>{record.title.clone()}</a></h3>
            {paragraph(notes, &record.summary)}
        }
    };
    let cells = shelf.of("cellule-regionale");
    let cells = (!cells.is_empty())
        .then(|| block("h-cellules", guide::CELLS, cells.iter().map(cell).collect_view().into_markup()));
    html! {
        {cells}
        {shelf.cards(("h-acteurs", guide::ACTORS), "", shelf.of("acteur"), notes)}
        {resources(shelf, notes)}
        {acronyms(shelf, notes)}
    }
}

fn resources(shelf: &Shelf, notes: &Notes) -> Option<Markup> {
    let resource = |record: &Shared<Record>| {
        html! {
            <h3><a href=shelf.href(record)>{record.title.clone()}</a></h3>
            {links(notes, &record.links)}
        }
    };
    let records = shelf.of("ressource");
    (!records.is_empty()).then(|| {
        let list = html! { <p>{guide::RESOURCES_LEAD}</p>{records.iter().map(resource).collect_view()} };
        block("h-ressources", guide::RESOURCES, list.into_markup())
    })
}

fn acronyms(shelf: &Shelf, notes: &Notes) -> Option<Markup> {
    let expansion =
        |claim: &Claim<String>| html! { <dd class="facts__value">{claim.value.clone()}{proof(notes, claim)}</dd> };
    let acronym = |record: &Shared<Record>| {
        // Titles read «AMI : appel à manifestation d’intérêt».
        let term = record.title.split(':').next().unwrap_or_default().trim().to_owned();
        html! {
            <div class="facts__row">
                <dt class="facts__term"><a href=shelf.href(record)>{term}</a></dt>
                {record.expansions.iter().map(expansion).collect_view()}
            </div>
        }
    };
    let records = shelf.of("sigle");
    (!records.is_empty()).then(|| {
        let list = html! { <dl class="facts">{records.iter().map(acronym).collect_view()}</dl> };
        block("h-sigles", guide::ACRONYMS, list.into_markup())
    })
}
