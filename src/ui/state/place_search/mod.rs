//! The place field: what is being typed there, what its list offers, and what choosing does to the
//! search. What is chosen is the address; here is only what has not been chosen yet.

mod acts;
mod field;
mod hear;
mod listed;
mod offer;

use super::{Atlas, Engine, Navigator, Search, combobox::Combobox};
use crate::{domain::TerritoryCode, route::AROUND_ME, ui::browser, wording::filter};
use field::Field;
pub use field::{Locating, Unlocated};
use leptos::prelude::*;
use offer::offers;
pub use offer::{Offer, Offers, Remark};
use std::sync::Arc;

/// The place field, a context.
#[derive(Clone, Copy)]
pub struct PlaceSearch {
    atlas: Atlas,
    engine: Engine,
    search: Search,
    pub(super) field: RwSignal<Field>,
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
        let offers = Memo::new(move |_| match (field.with(|field| field.list.open), atlas.catalogue().ready()) {
            (true, Some(catalogue)) => field.with(|field| offers(field, &engine.phase().read(), &catalogue)),
            _ => Offers::default(),
        });
        let search = Self { atlas, engine, search, field, text, current, offers };
        Effect::new(move |_| search.hear());
        search
    }

    /// Does what a click on «Autour de moi» does whenever the address asks for it: whoever follows it
    /// from a shortcut of the installed app has clicked there.
    pub fn follow_shortcut(self, navigator: Navigator) {
        Effect::new(move |_| {
            if navigator.take_anchor(AROUND_ME) {
                // Once the field is there, to which a refusal leads.
                browser::after_paint(move || self.locate());
            }
        });
    }

    /// The field as its view needs it.
    pub fn combobox(self) -> Combobox {
        let list = move || self.field.with(|field| field.list);
        Combobox {
            id: "ou",
            text: self.text,
            open: Signal::derive(move || list().open),
            active: Signal::derive(move || list().active),
            act: Arc::new(move |act| self.act(act)),
        }
    }

    /// The place of the search, by name; empty when it has none.
    pub fn current(self) -> Memo<String> {
        self.current
    }

    /// What is typed and not chosen (tracked).
    pub fn typed(self) -> String {
        self.field.with(|field| field.text().to_owned())
    }

    /// What the list offers; nothing while it is closed.
    pub fn offers(self) -> Memo<Offers> {
        self.offers
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
