//! What the place field asks, and what it makes of the answers. Where the visitor is goes from the
//! browser to the engine and is kept nowhere.

use super::{Locating, Offer, PlaceSearch, Unlocated};
use crate::{
    geo::Point,
    protocol::ToEngine,
    ui::{
        browser::{self, LocateFault},
        state::engine::Phase,
    },
};
use leptos::prelude::*;

impl PlaceSearch {
    /// Asks for places for what is typed.
    pub(super) fn ask(self) {
        let text = self.field.with_untracked(|field| field.text().to_owned());
        if !text.is_empty() {
            let turn = self.put(Some(text.clone()));
            self.engine.ask(ToEngine::Suggest { turn, text });
        }
    }

    /// Asks where the visitor is, unless that is under way.
    pub fn locate(self) {
        let waits = self.field.with_untracked(|field| field.locating == Locating::Waiting);
        if !waits {
            let turn = self.put(None);
            self.settle(Locating::Waiting);
            browser::locate(move |answer| self.located(turn, answer));
        }
    }

    /// The number of a new question.
    fn put(self, text: Option<String>) -> u32 {
        let mut turn = 0;
        self.field.update(|field| turn = field.ask(text));
        turn
    }

    fn located(self, turn: u32, answer: Result<Point, LocateFault>) {
        if turn != self.field.with_untracked(|field| field.turn) {
            return;
        }
        match (answer, self.engine.phase().get_untracked()) {
            (Err(fault), _) => self.settle(Locating::Failed(Unlocated::Browser(fault))),
            (Ok(_), Phase::Failed(fault)) => self.settle(Locating::Failed(Unlocated::Engine(fault))),
            (Ok(point), Phase::Waiting | Phase::Ready) => self.engine.ask(ToEngine::Locate { turn, point }),
        }
    }

    /// Takes what the engine says, if it is about the last question.
    pub(super) fn hear(self) {
        let (suggested, located, phase) =
            (self.engine.suggested().get(), self.engine.located().get(), self.engine.phase().get());
        let (turn, asked, waits) =
            self.field.with_untracked(|field| (field.turn, field.asked.clone(), field.locating == Locating::Waiting));
        match (suggested, asked) {
            (Some((to, result)), Some(text)) if to == turn => {
                self.field.update(|field| {
                    field.asked = None;
                    field.answer = Some((text, result));
                });
                // Only what is typed scrolls the page: a click would find another thing under it.
                browser::after_paint(|| browser::reveal("ou-cadre"));
                if self.field.with_untracked(|field| field.entered) {
                    self.press_enter();
                }
            }
            _ if !waits => {}
            _ => match (located, phase) {
                (Some((to, Ok(Some(place)))), _) if to == turn => {
                    self.choose(Offer::Place(place.clone(), None));
                    self.settle(Locating::Found(place));
                }
                (Some((to, Ok(None))), _) if to == turn => self.settle(Locating::Failed(Unlocated::Abroad)),
                (Some((to, Err(fault))), _) if to == turn => {
                    self.settle(Locating::Failed(Unlocated::Engine(fault)));
                }
                // An engine that fails will not answer.
                (_, Phase::Failed(fault)) => self.settle(Locating::Failed(Unlocated::Engine(fault))),
                _ => {}
            },
        }
    }

    /// Notes what becomes of «Autour de moi». When there is no commune the field is offered instead,
    /// without the list that would hide why.
    fn settle(self, locating: Locating) {
        let failed = matches!(locating, Locating::Failed(_));
        self.field.update(|field| {
            field.locating = locating;
            field.quiet = failed;
        });
        if failed {
            browser::focus("ou");
        }
    }
}
