//! The place field: what is being typed there, what its list offers, and what choosing does to the
//! search. What is chosen is the address; here is only what has not been chosen yet.

mod acts;
mod field;
mod hear;
mod listed;
mod offer;

use super::{Atlas, Engine, Search};
use crate::{domain::TerritoryCode, wording::filter};
use field::Field;
pub use field::{Locating, Unlocated};
use leptos::prelude::*;
use offer::offers;
pub use offer::{Offer, Offers, Remark};

/// The place field, a context.
#[derive(Clone, Copy)]
pub struct PlaceSearch {
    atlas: Atlas,
    engine: Engine,
    search: Search,
    field: RwSignal<Field>,
    text: Memo<String>,
    current: Memo<String>,
    offers: Memo<Offers>,
}

impl PlaceSearch {
    /// The place field of this search.
    pub fn new(atlas: Atlas, engine: Engine, search: Search) -> Self {
        let field = RwSignal::new(Field::default());
        let current = Memo::new(move |_| current(search, field));
        let text = Memo::new(move |_| field.with(|field| field.typed.clone()).unwrap_or_else(|| current.get()));
        let offers = Memo::new(move |_| match (field.with(|field| field.open), atlas.catalogue().ready()) {
            (true, Some(catalogue)) => field.with(|field| offers(field, &engine.phase().read(), &catalogue)),
            _ => Offers::default(),
        });
        let search = Self { atlas, engine, search, field, text, current, offers };
        Effect::new(move |_| search.hear());
        search
    }

    /// What the field shows.
    pub fn text(self) -> Memo<String> {
        self.text
    }

    /// The place of the search, by name; empty when it has none.
    pub fn current(self) -> Memo<String> {
        self.current
    }

    /// What is typed and not chosen (tracked).
    pub fn typed(self) -> String {
        self.field.with(|field| field.text().to_owned())
    }

    /// Whether the list is open (tracked).
    pub fn open(self) -> bool {
        self.field.with(|field| field.open)
    }

    /// Whether the list is open, now.
    pub fn is_open(self) -> bool {
        self.field.with_untracked(|field| field.open)
    }

    /// What the list offers; nothing while it is closed.
    pub fn offers(self) -> Memo<Offers> {
        self.offers
    }

    /// The offer that the arrows reached, by its place in the list (tracked).
    pub fn active(self) -> Option<usize> {
        self.field.with(|field| field.active)
    }

    /// What becomes of «Autour de moi» (tracked).
    pub fn locating(self) -> Locating {
        self.field.with(|field| field.locating.clone())
    }
}

/// The place of the search, by name; empty when it has none.
fn current(search: Search, field: RwSignal<Field>) -> String {
    let request = search.request();
    let request = request.read();
    let name = |code: &TerritoryCode| {
        let chosen = field.with(|field| field.chosen.clone().filter(|hint| hint.code == *code));
        chosen.map_or_else(|| search.name_of(code), |hint| hint.name)
    };
    match (&request.near, request.territories.as_slice()) {
        (Some(code), _) | (None, [code]) => name(code),
        (None, []) => String::new(),
        (None, _) => filter::SEVERAL_PLACES.to_owned(),
    }
}
