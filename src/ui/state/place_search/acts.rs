//! What the visitor does in the place field: opening its list, typing, keys, choosing.

use super::{
    Offer, PlaceSearch,
    field::Field,
    offer::{Entered, entered},
};
use crate::{
    catalogue::SearchRequest,
    domain::TerritoryLevel,
    ui::{
        browser,
        state::{choose_place, combobox::Act, engine::Phase},
    },
};
use leptos::prelude::*;

impl PlaceSearch {
    /// Does what the visitor asks for; false when that is the browser's to do.
    pub(super) fn act(self, act: Act) -> bool {
        match act {
            Act::Type(text) => self.type_text(text),
            Act::Enter => self.enter(),
            Act::Click => self.click(),
            Act::Leave => self.leave(),
            Act::Show => self.show(),
            Act::Step { forward } => self.step(forward),
            Act::Accept if !self.is_open() => return false,
            Act::Accept => self.press_enter(),
            Act::Escape => return self.press_escape(),
            Act::Choose(place) => self.choose_at(place),
        }
        true
    }

    fn is_open(self) -> bool {
        self.field.with_untracked(|field| field.list.open)
    }

    fn show(self) {
        self.field.update(|field| field.list.show());
        browser::raise("ou");
    }

    /// A click opens the list, and marks the text, so that typing takes its place.
    fn click(self) {
        if !self.is_open() {
            self.show();
            browser::focus("ou");
        }
    }

    /// The field has the focus: its list opens if it is empty, unless the focus was brought there to
    /// say something.
    fn enter(self) {
        let quiet = self.field.with_untracked(|field| field.quiet);
        self.field.update(|field| field.quiet = false);
        if !quiet && self.text.read_untracked().is_empty() {
            self.show();
        }
    }

    /// The field has lost the focus: what was not chosen is forgotten; a field that was emptied
    /// means no place.
    fn leave(self) {
        if self.field.with_untracked(|field| field.is_emptied()) {
            self.choose(Offer::Everywhere);
        }
        self.field.update(|field| {
            field.close();
            field.typed = None;
            field.adding = false;
            field.quiet = false;
        });
    }

    /// Takes what is being typed, and asks for places.
    fn type_text(self, text: String) {
        self.field.update(|field| field.type_text(text));
        self.ask();
    }

    /// Reaches the next offer, or the one before; opens the list if it is closed.
    fn step(self, forward: bool) {
        if !self.is_open() {
            self.show();
        }
        let offered = self.offers.read_untracked().list.len();
        self.field.update(|field| field.list.step(offered, forward));
    }

    /// Chooses what Enter chooses.
    pub(super) fn press_enter(self) {
        let offers = self.offers.read_untracked();
        let (entered, adding, touched) = self.field.with_untracked(|field| {
            (entered(&offers, field.list.active, field.typed.as_deref()), field.adding, field.typed.is_some())
        });
        drop(offers);
        match entered {
            // Nothing was typed to be added to the filter.
            Entered::Chosen(Offer::Everywhere) if adding => self.field.update(Field::close),
            Entered::Chosen(offer) => self.choose(offer),
            Entered::FirstToCome => self.field.update(|field| field.entered = true),
            Entered::Nothing if touched => self.field.update(|field| field.entered = false),
            Entered::Nothing => self.field.update(Field::close),
        }
    }

    /// Someone goes for the list by the button: what is typed counts as if Enter had been pressed.
    pub fn press_submit(self) {
        if self.field.with_untracked(|field| field.list.open && field.typed.is_some()) {
            self.press_enter();
        }
    }

    /// Closes the list; if it is closed, empties the field. False when there was nothing to do.
    fn press_escape(self) -> bool {
        if self.is_open() {
            self.field.update(Field::close);
        } else if self.text.read_untracked().is_empty() {
            return false;
        } else {
            self.choose(Offer::Everywhere);
        }
        true
    }

    /// Chooses the offer at this place of the list.
    fn choose_at(self, place: usize) {
        let offer = self.offers.with_untracked(|offers| offers.list.get(place).cloned());
        if let Some(offer) = offer {
            self.choose(offer);
        }
    }

    /// Chooses an offer.
    pub fn choose(self, offer: Offer) {
        if offer == Offer::Retry {
            return self.retry();
        }
        let adding = self.field.with_untracked(|field| field.adding);
        self.field.update(Field::forget);
        let hint = match offer {
            Offer::AroundMe => return self.locate(),
            Offer::Everywhere | Offer::Retry => None,
            Offer::Place(hint, _) => Some(hint),
        };
        let before = self.search.request().get_untracked();
        let mut request = SearchRequest { page: 0, ..before.clone() };
        match (hint, untrack(|| self.atlas.catalogue().ready())) {
            (Some(hint), Some(catalogue)) if adding => {
                choose_place(&catalogue.vocabulary, &mut request.territories, &hint.code);
            }
            (hint, _) => {
                request.territories.clear();
                request.near = None;
                if let Some(hint) = hint {
                    match hint.code.level() {
                        TerritoryLevel::Commune => request.near = Some(hint.code.clone()),
                        _ => request.territories.push(hint.code.clone()),
                    }
                    self.field.update(|field| field.chosen = Some(hint));
                    // The keyboard of a phone hides the list.
                    if browser::is_touch() {
                        browser::focus_quietly("titre");
                    }
                }
            }
        }
        if request.clone().normalised() != before {
            self.search.change(|changed| *changed = request);
        }
    }

    /// Asks again for what did not come.
    fn retry(self) {
        if matches!(*self.engine.phase().read_untracked(), Phase::Failed(_)) {
            self.search.start_engine();
        } else {
            self.search.ask_again();
        }
        self.field.update(|field| field.answer = None);
        self.ask();
    }

    /// Leads to the field to add a territory to the filter.
    pub fn add(self) {
        self.field.update(|field| {
            field.forget();
            field.adding = true;
            field.typed = Some(String::new());
        });
        browser::focus("ou");
    }
}
