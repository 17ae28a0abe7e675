//! What the visitor does in the place field: opening its list, typing, keys, choosing.

use super::{
    Offer, PlaceSearch,
    offer::{Entered, entered, moved},
    stand,
};
use crate::{
    catalogue::SearchRequest,
    domain::TerritoryLevel,
    protocol::ToEngine,
    ui::{
        browser,
        state::{choose_place, engine::Phase},
    },
};
use leptos::prelude::*;

impl PlaceSearch {
    /// Opens the list.
    pub fn show(self) {
        self.active.set(None);
        self.open.set(true);
    }

    /// The field has the focus: its list opens if it is empty, unless the focus was brought there to
    /// say something.
    pub fn enter(self) {
        let quiet = self.quiet.get_value();
        self.quiet.set_value(false);
        if !quiet && (self.adding.get_untracked() || untrack(|| self.text()).is_empty()) {
            self.show();
        }
    }

    /// The field has lost the focus: what was not chosen is forgotten; a field that was emptied
    /// means no place.
    pub fn leave(self) {
        let emptied = self.typed.with_untracked(|typed| typed.as_deref() == Some("")) && !self.adding.get_untracked();
        self.close();
        self.quiet.set_value(false);
        self.adding.set(false);
        if emptied && !untrack(|| self.current()).is_empty() {
            self.choose(Offer::Everywhere);
        }
        self.typed.set(None);
    }

    fn close(self) {
        self.open.set(false);
        self.active.set(None);
        self.entered.set_value(false);
    }

    /// Takes what is being typed, and asks for places.
    pub fn type_text(self, text: String) {
        self.locator.forget();
        self.entered.set_value(false);
        self.typed.set(Some(text));
        self.show();
        self.ask();
    }

    fn ask(self) {
        let text = self.typed.with_untracked(|typed| typed.as_deref().unwrap_or_default().trim().to_owned());
        if text.is_empty() {
            return;
        }
        let turn = self.question.get_value().0.wrapping_add(1);
        self.question.set_value((turn, text.clone()));
        self.engine.ask(ToEngine::Suggest { turn, text });
    }

    /// Takes the engine's answer, if it is to the last question.
    pub(super) fn hear(self) {
        let Some((turn, result)) = self.engine.suggested().get() else { return };
        let (latest, text) = self.question.get_value();
        if turn != latest {
            return;
        }
        self.answer.set(Some((text, result)));
        if self.entered.get_value() {
            self.press_enter();
        }
    }

    /// Makes the next offer active, or the one before; opens the list if it is closed.
    pub fn step(self, forward: bool) {
        if !self.open.get_untracked() {
            self.show();
        }
        let offered = self.offers.with_untracked(|offers| offers.list.len());
        self.active.set(moved(self.active.get_untracked(), offered, forward));
    }

    /// Chooses what Enter chooses.
    pub fn press_enter(self) {
        let typed = untrack(|| self.typed());
        let active = self.active.get_untracked();
        self.entered.set_value(false);
        match self.offers.with_untracked(|offers| entered(offers, active, &typed)) {
            Entered::Chosen(Offer::Everywhere) if self.adding.get_untracked() => self.close(),
            Entered::Chosen(offer) => self.choose(offer),
            Entered::FirstToCome => self.entered.set_value(true),
            Entered::Nothing => {}
        }
    }

    /// Closes the list; if it is closed, empties the field. False when there was nothing to do.
    pub fn press_escape(self) -> bool {
        if self.open.get_untracked() {
            self.close();
        } else if untrack(|| self.text()).is_empty() {
            return false;
        } else {
            self.choose(Offer::Everywhere);
        }
        true
    }

    /// Chooses an offer.
    pub fn choose(self, offer: Offer) {
        let adding = self.adding.get_untracked();
        if offer != Offer::Retry {
            self.close();
            self.typed.set(None);
            self.adding.set(false);
            self.locator.forget();
        }
        match offer {
            Offer::AroundMe => self.locator.start(),
            Offer::Everywhere => self.change(|request| {
                request.territories.clear();
                request.near = None;
            }),
            Offer::Place(hint, _) => {
                let code = hint.code.clone();
                let catalogue = untrack(|| self.atlas.catalogue().ready());
                self.chosen.set(Some(hint));
                self.change(move |request| match (adding, catalogue, code.level()) {
                    (true, Some(catalogue), _) => choose_place(&catalogue.vocabulary, &mut request.territories, &code),
                    (_, _, TerritoryLevel::Commune) => stand(request, code),
                    _ => {
                        request.territories = vec![code];
                        request.near = None;
                    }
                });
            }
            Offer::Retry => {
                if matches!(*self.engine.phase().read_untracked(), Phase::Failed(_)) {
                    self.search.start_engine();
                } else {
                    self.search.ask_again();
                }
                self.answer.set(None);
                self.ask();
            }
        }
    }

    /// Changes the search, unless that changes nothing.
    fn change(self, change: impl FnOnce(&mut SearchRequest)) {
        let before = self.search.request().get_untracked();
        let mut after = before.clone();
        change(&mut after);
        if after.clone().normalised() != before {
            self.search.change(|request| *request = SearchRequest { page: 0, ..after });
        }
    }

    /// Leads to the field to add a territory to the filter.
    pub fn add(self) {
        self.adding.set(true);
        self.typed.set(Some(String::new()));
        browser::focus("ou");
    }
}
