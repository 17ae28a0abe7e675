//! The records that a chapter draws from, and the views that chapters share.

use crate::{
    catalogue::{Catalogue, KindFilter, SearchRequest},
    domain::{Record, RecordId},
    route::Route,
    ui::{
        component::{Icon, block, proof, route_of},
        markup::{Markup, html},
        state::{Atlas, Load, Notes, Shared},
    },
    wording,
};

/// The records of some kinds.
#[derive(Clone, PartialEq)]
pub struct Shelf {
    /// The vocabularies.
    pub catalogue: Shared<Catalogue>,
    kinds: Vec<(&'static str, Vec<Shared<Record>>)>,
}

impl Shelf {
    /// The records of these kinds, once all are there (tracked).
    pub fn load(atlas: Atlas, kinds: &[&'static str]) -> Load<Self> {
        let of_kind = |kind: &&'static str| atlas.of_kind(kind).and_then(|records| Load::Ready((*kind, records)));
        let all: Load<Vec<_>> = kinds.iter().map(of_kind).collect();
        let catalogue = atlas.catalogue();
        all.and_then(|kinds| catalogue.and_then(|catalogue| Load::Ready(Self { catalogue, kinds })))
    }

    /// The records of a kind, in the order of the dataset.
    pub fn of(&self, kind: &str) -> &[Shared<Record>] {
        self.kinds.iter().find(|(of, _)| *of == kind).map_or(&[], |(_, records)| records)
    }

    /// The record of this id, if its kind is here.
    pub fn find(&self, id: &str) -> Option<&Shared<Record>> {
        self.kinds.iter().flat_map(|(_, records)| records).find(|record| record.id.as_str() == id)
    }

    /// The address of a record.
    pub fn href(&self, record: &Record) -> String {
        route_of(&self.catalogue.vocabulary, &record.kind, &record.id).href()
    }

    /// A record as a card: its title, its date, its first sentence.
    fn card(&self, record: &Record, notes: &Notes) -> Markup {
        let date = record.date.map(|date| html! { <span class="kind">{wording::in_words(date)}</span> });
        let text = record.summary.first().map(|claim| {
            html! { <p class="card__text">{claim.value.clone()}{proof(notes, claim)}</p> }
        });
        html! {
            <li class="card">
                {date}
                <h3 class="card__title"><a class="card__link" href=self.href(record)>{record.title.clone()}</a></h3>
                {text}
            </li>
        }
    }

    /// A section of cards, with a sentence before them; none without records.
    pub fn cards(
        &self,
        heading: (&'static str, &'static str),
        lead: &'static str,
        records: &[Shared<Record>],
        notes: &Notes,
    ) -> Option<Markup> {
        let lead = (!lead.is_empty()).then(|| html! { <p>{lead}</p> });
        let cards: Vec<Markup> = records.iter().map(|record| self.card(record, notes)).collect();
        let some = !cards.is_empty();
        some.then(|| block(heading.0, heading.1, html! { {lead}<ul class="cards">{cards}</ul> }))
    }

    /// A link to the list of all records of a kind; none when there is none.
    pub fn all_of(&self, kind: &str) -> Option<Markup> {
        let kind = self.catalogue.vocabulary.kinds.iter().find(|known| known.id.as_str() == kind)?;
        let kinds = vec![KindFilter::Kind(kind.id.clone())];
        let href = Route::Search(SearchRequest { kinds, ..SearchRequest::default() }).href();
        Some(html! { <p><a class="more-link" href=href>{kind.plural.clone()}" "<Icon name="arrow-right"/></a></p> })
    }
}

/// The records, without that of this id.
pub fn but(records: &[Shared<Record>], id: &str) -> Vec<Shared<Record>> {
    records.iter().filter(|record| RecordId::as_str(&record.id) != id).cloned().collect()
}
