//! Where a specimen stands: the contexts of the app at an address, with what an engine would have
//! said; and what the dataset gives to show components with.

use crate::{
    catalogue::{Catalogue, SearchRequest},
    domain::{Citation, Claim, Grade, Kind, Record, Territory, TerritoryCode, Vocabulary},
    protocol::SearchResponse,
    ui::{
        browser::Address,
        component::route_of,
        markup::Markup,
        part::Program,
        state::{
            Atlas, AtlasData, Desk, Engine, Fields, Navigator, Notes, PlaceSearch, Search, Shared, WhatSearch,
            without_words,
        },
    },
};
use leptos::prelude::*;

/// The contexts of the app, for one specimen.
pub(super) struct Stage {
    pub atlas: Atlas,
    pub engine: Engine,
    pub search: Search,
    pub what: WhatSearch,
    pub place: PlaceSearch,
    pub catalogue: Shared<Catalogue>,
}

impl Stage {
    /// The list that filters alone give to what is asked for.
    pub(super) fn answer(&self) -> SearchResponse {
        let request = self.search.request().get_untracked();
        without_words(&self.catalogue, &SearchRequest { text: String::new(), near: None, ..request })
    }
}

/// What specimens are shown with.
pub(super) struct Kit<'a> {
    data: &'a AtlasData,
    /// The kind that the atlas is about.
    pub main: &'a Kind,
    /// The record of that kind of which most is known.
    pub pole: &'a Record,
    /// A contradiction between sources.
    pub divergence: &'a Record,
    /// Another record.
    pub knowledge: &'a Record,
}

impl<'a> Kit<'a> {
    /// Chooses them; a sentence when the dataset lacks one.
    pub(super) fn new(data: &'a AtlasData) -> Result<Self, String> {
        let main = data.catalogue.vocabulary.main_kind().ok_or("the dataset has no main kind")?;
        let known = |record: &&Record| {
            let parts = [record.seats.len(), record.partners.len(), record.themes.len(), record.statuses.len()];
            (parts.iter().all(|part| *part > 0), record.citations().len())
        };
        let poles = data.records.iter().filter(|record| record.kind == main.id);
        let others = || data.records.iter().filter(|record| record.kind != main.id);
        Ok(Self {
            data,
            main,
            pole: poles.max_by_key(known).ok_or("the dataset has no record of its main kind")?,
            divergence: others()
                .find(|record| record.positions.len() > 1)
                .ok_or("the dataset has no contradiction between sources")?,
            knowledge: others()
                .find(|record| record.positions.is_empty() && !record.summary.is_empty())
                .ok_or("the dataset has no record of knowledge")?,
        })
    }

    /// The vocabularies.
    pub(super) fn vocabulary(&self) -> &'a Vocabulary {
        &self.data.catalogue.vocabulary
    }

    /// A record of the dataset that fits.
    pub(super) fn record(&self, fits: impl Fn(&Record) -> bool) -> Option<&'a Record> {
        self.data.records.iter().find(|record| fits(record))
    }

    /// The list of everything.
    pub(super) fn answer(&self) -> SearchResponse {
        without_words(&self.data.catalogue, &SearchRequest::default())
    }

    /// The territories that the dataset names, and a commune that it may not.
    fn territories(&self) -> Vec<Territory> {
        let catalogue = &self.data.catalogue;
        let codes = (0..catalogue.territory_codes.len()).filter_map(|place| catalogue.territory_codes.get(place));
        codes.filter_map(|code| catalogue.vocabulary.territory(&code)).chain([calais()]).collect()
    }

    /// The notes of what stands on the page of the pole, in an order of its own.
    pub(super) fn notes(&self) -> Notes {
        let address = route_of(self.vocabulary(), &self.pole.kind, &self.pole.id).href();
        let record = self.pole;
        Notes::new(address).with(&record.summary).with(&record.themes).with(&record.statuses).with(&record.seats)
    }

    /// A claim of this grade, as the pole's first source makes it.
    pub(super) fn claim<T>(&self, value: T, grade: Grade) -> Claim<T> {
        let sources: Vec<Citation> = self.notes().list().iter().take(1).cloned().collect();
        Claim { value, grade, note: None, sources }
    }

    /// A view at this address (path and query, relative to the base), as HTML.
    pub(super) fn at(&self, address: &str, view: impl FnOnce(&Stage) -> Markup) -> String {
        let (path, query) = address.split_once('?').unwrap_or((address, ""));
        let address = Address { path: path.to_owned(), query: query.to_owned(), hash: String::new() };
        Owner::new().with(|| {
            let atlas = Atlas::given(self.data);
            let navigator = Navigator::new(address, false);
            let program = Program::new();
            let engine = Engine::new(program);
            let search = Search::new(atlas, navigator, engine);
            Desk::give(atlas, program, navigator, engine, search);
            let Fields { what, place } = Fields::held();
            let catalogue = self.data.catalogue.clone().into();
            view(&Stage { atlas, engine, search, what, place, catalogue }).to_html()
        })
    }
    /// A view of what the engine answered at this address, as HTML: every record that the filters
    /// leave, changed as a case needs.
    pub(super) fn answered(
        &self,
        address: &str,
        change: impl FnOnce(&Stage, &mut SearchResponse),
        view: impl FnOnce(&Stage) -> Markup,
    ) -> String {
        self.at(address, |stage| {
            let mut answer = stage.answer();
            answer.places.known = self.territories();
            change(stage, &mut answer);
            stage.search.take_answer(Ok(answer));
            view(stage)
        })
    }

    /// A view on the home page, as HTML.
    pub(super) fn here(&self, view: impl FnOnce(&Stage) -> Markup) -> String {
        self.at("", view)
    }
}

/// A commune that is spoken of, whatever the dataset.
pub(super) fn calais() -> Territory {
    Territory {
        code: code("com-62193"),
        name: "Calais".to_owned(),
        within: Vec::new(),
        centre: None,
        postal_codes: Vec::new(),
    }
}

/// A code that is written here, so that it is right.
pub(super) fn code(text: &str) -> TerritoryCode {
    text.parse().unwrap_or_else(|_| unreachable!("{text} is a code"))
}
