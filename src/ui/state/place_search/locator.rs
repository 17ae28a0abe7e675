//! «Autour de moi»: from where the visitor is to the commune that is there. The point goes from the
//! browser to the engine and is kept nowhere.

use crate::{
    domain::PlaceHint,
    geo::Point,
    protocol::{EngineFault, ToEngine},
    ui::{
        browser::{self, LocateFault},
        state::engine::{Engine, Phase},
    },
};
use leptos::prelude::*;

/// How far it is.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Locating {
    /// Not asked for.
    #[default]
    Idle,
    /// Asked for.
    Waiting,
    /// The commune that is there.
    Found(PlaceHint),
    /// There is none, and why.
    Failed(Unlocated),
}

/// Why there is no commune.
#[derive(Clone, Debug, PartialEq)]
pub enum Unlocated {
    /// The browser does not say where.
    Browser(LocateFault),
    /// The point is not in France.
    Abroad,
    /// The engine cannot tell the commune.
    Engine(EngineFault),
}

/// «Autour de moi».
#[derive(Clone, Copy)]
pub struct Locator {
    engine: Engine,
    locating: RwSignal<Locating>,
    /// Number of the question: an answer to an earlier one is dropped.
    turn: StoredValue<u32>,
}

impl Locator {
    /// Nothing asked yet; `done` hears each outcome.
    pub fn new(engine: Engine, done: impl Fn(&Locating) + 'static) -> Self {
        let locator = Self { engine, locating: RwSignal::default(), turn: StoredValue::new(0) };
        Effect::new(move |_| locator.hear());
        Effect::new(move |_| locator.hear_failure());
        Effect::new(move |_| done(&locator.locating.get()));
        locator
    }

    /// How far it is (tracked).
    pub fn locating(self) -> Locating {
        self.locating.get()
    }

    /// True while the answer is awaited (tracked).
    pub fn waits(self) -> bool {
        self.locating.with(|locating| *locating == Locating::Waiting)
    }

    /// Asks where the visitor is, unless that is under way.
    pub fn start(self) {
        if self.locating.with_untracked(|locating| *locating == Locating::Waiting) {
            return;
        }
        self.locating.set(Locating::Waiting);
        self.turn.update_value(|turn| *turn = turn.wrapping_add(1));
        let turn = self.turn.get_value();
        browser::locate(move |answer| self.located(turn, answer));
    }

    /// Forgets the question and its outcome: the visitor does something else.
    pub fn forget(self) {
        self.turn.update_value(|turn| *turn = turn.wrapping_add(1));
        if self.locating.with_untracked(|locating| *locating != Locating::Idle) {
            self.locating.set(Locating::Idle);
        }
    }

    fn located(self, turn: u32, answer: Result<Point, LocateFault>) {
        if turn != self.turn.get_value() {
            return;
        }
        match (answer, self.engine.phase().get_untracked()) {
            (Err(fault), _) => self.locating.set(Locating::Failed(Unlocated::Browser(fault))),
            (Ok(_), Phase::Failed(fault)) => self.locating.set(Locating::Failed(Unlocated::Engine(fault))),
            (Ok(point), Phase::Waiting | Phase::Ready) => self.engine.ask(ToEngine::Locate { turn, point }),
        }
    }

    /// An engine that fails will not answer.
    fn hear_failure(self) {
        if let Phase::Failed(fault) = self.engine.phase().get()
            && self.locating.with_untracked(|locating| *locating == Locating::Waiting)
        {
            self.locating.set(Locating::Failed(Unlocated::Engine(fault)));
        }
    }

    /// Takes the engine's answer, if it is to the last question.
    fn hear(self) {
        let Some((turn, result)) = self.engine.located().get() else { return };
        if turn == self.turn.get_value() {
            self.locating.set(match result {
                Ok(Some(place)) => Locating::Found(place),
                Ok(None) => Locating::Failed(Unlocated::Abroad),
                Err(fault) => Locating::Failed(Unlocated::Engine(fault)),
            });
        }
    }
}
