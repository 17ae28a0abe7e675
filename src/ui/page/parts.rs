//! What the pages of a PTCE and of knowledge have in common.

use crate::{
    catalogue::Catalogue,
    domain::{
        Claim, Record, RecordId,
        record::{NameSort, Status, ThemeTag},
    },
    ui::{
        component::{
            Divergences, Moment, NoteList, Timeline, block, links, names, proof, related, route_of, theme_href, unknown,
        },
        markup::{IntoMarkup, Markup, html},
        state::{Atlas, Notes, Shared, sort_few},
    },
    wording::{self, record as words},
};
use leptos::prelude::*;

/// A record with what its page needs to show it.
#[derive(Clone)]
pub struct Parts {
    /// Where other records come from.
    atlas: Atlas,
    /// The vocabularies.
    pub catalogue: Shared<Catalogue>,
    /// The record.
    pub record: Shared<Record>,
    /// Its notes, without those of its contradictions.
    pub notes: Notes,
}

impl Parts {
    /// The parts of this record, whose notes `notes` numbers in the order of its page.
    pub fn new(
        atlas: Atlas,
        catalogue: &Shared<Catalogue>,
        record: &Shared<Record>,
        notes: fn(Notes, &Record, &Catalogue) -> Notes,
    ) -> Self {
        let address = route_of(&catalogue.vocabulary, &record.kind, &record.id).href();
        let notes = notes(Notes::new(address), record, catalogue);
        Self { atlas, catalogue: catalogue.clone(), record: record.clone(), notes }
    }

    /// Each theme with the words that carry it.
    pub fn themes(&self) -> Markup {
        let vocabulary = &self.catalogue.vocabulary;
        let theme = |claim: &&Claim<ThemeTag>| {
            let theme = vocabulary.theme(&claim.value.theme)?;
            let quoted = claim.value.words.as_deref().map(|text| format!("\u{a0}: {}", wording::quoted(text)));
            Some(html! {
                <li class=format!("hue-{}", theme.family)>
                    <a href=theme_href(theme)>{theme.label.clone()}</a>{quoted}{proof(&self.notes, claim)}
                </li>
            })
        };
        let claims = self.themes_by_grade();
        if claims.is_empty() {
            return unknown();
        }
        html! { <ul class="points">{claims.iter().map(theme).collect_view()}</ul> }
    }

    /// The themes, the surest first.
    pub fn themes_by_grade(&self) -> Vec<&Claim<ThemeTag>> {
        let mut claims: Vec<_> = self.record.themes.iter().collect();
        sort_few(&mut claims, |one, other| one.grade < other.grade);
        claims
    }

    /// The statuses in the order of their dates.
    pub fn statuses(&self) -> Markup {
        let moment = |claim: &Claim<Status>| {
            let term = self.catalogue.vocabulary.status(&claim.value.status);
            Moment {
                date: claim.value.date,
                title: term.map(|term| term.label.clone()).into_markup(),
                body: html! { {claim.value.text.clone()}{proof(&self.notes, claim)} },
            }
        };
        if self.record.statuses.is_empty() {
            return unknown();
        }
        html! { <Timeline moments=self.record.statuses.iter().map(moment).collect()/> }
    }

    /// The printed addresses, if there is any.
    pub fn links(&self) -> Option<Markup> {
        let some = !self.record.links.is_empty();
        some.then(|| block("h-liens", words::LINKS, links(&self.notes, &self.record.links)))
    }

    /// The misprints, if there is any.
    pub fn misprints(&self) -> Option<Markup> {
        let misprints = names(&self.notes, &self.record.names, NameSort::Misprint);
        (!misprints.is_empty()).then(|| {
            let items = misprints.into_iter().map(|name| html! { <li>{name}</li> }).collect_view();
            let content = html! { <p>{words::SPELLINGS_WHY}</p><ul class="points">{items}</ul> };
            block("h-ecritures", words::SPELLINGS, content.into_markup())
        })
    }

    /// The contradictions that touch the record, once they are there.
    pub fn divergences(&self) -> Markup {
        let parts = self.clone();
        let show = move || {
            let (records, notes) = parts.contradictions();
            html! { <Divergences records notes/> }
        };
        show.into_markup()
    }

    /// The notes of the page, those of its contradictions included.
    pub fn sources(&self) -> Markup {
        let parts = self.clone();
        let list = move || {
            let (_, notes) = parts.contradictions();
            html! { <NoteList notes catalogue=parts.catalogue.clone()/> }
        };
        block("sources", words::SOURCES, list.into_markup())
    }

    /// The records of the contradictions, and the notes with theirs (tracked).
    fn contradictions(&self) -> (Vec<Shared<Record>>, Notes) {
        let records = self.atlas.records(&self.record.divergences).ready().unwrap_or_default();
        let notes = records.iter().fold(self.notes.clone(), |notes, record| notes.with(&record.positions));
        (records, notes)
    }

    /// Links to other records, if there is any.
    pub fn related(&self, id: &'static str, title: &'static str, ids: &[RecordId]) -> Option<Markup> {
        Some(block(id, title, related(&self.catalogue, ids)?))
    }
}

/// The status that stands first in the vocabulary, as lists show it.
pub fn foremost_status<'a>(record: &'a Record, catalogue: &Catalogue) -> Option<&'a Claim<Status>> {
    let rank = |status: &Status| {
        let place = catalogue.vocabulary.statuses.iter().position(|term| term.id == status.status);
        place.unwrap_or(usize::MAX)
    };
    record.statuses.iter().min_by_key(|claim| rank(&claim.value))
}
