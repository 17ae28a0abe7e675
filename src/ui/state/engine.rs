//! The page's side of the engine: whether it is there, how a question is put, and what it said
//! last of each sort. `browser` makes the real one, a Web Worker; there is none where there is no
//! browser. It never decides what is shown.

use super::Shared;
use crate::{
    domain::PlaceHint,
    protocol::{EngineFault, FromEngine, SearchResponse, ToEngine},
    ui::browser,
};
use leptos::prelude::*;

/// A way to the engine. Dropping it ends the engine.
pub trait EngineLink {
    /// Asks a question. The answer comes to the listener that was given at the start.
    fn ask(&self, question: ToEngine);
}

/// How far the engine is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Phase {
    /// Not started, or starting.
    Waiting,
    /// It answers.
    Ready,
    /// It does not, and why.
    Failed(EngineFault),
}

/// What was said to the question of this number.
pub type Said<T> = Option<(u32, Result<T, EngineFault>)>;

/// The engine, a context.
#[derive(Clone, Copy)]
pub struct Engine {
    phase: RwSignal<Phase>,
    link: StoredValue<Option<Box<dyn EngineLink>>, LocalStorage>,
    found: RwSignal<Said<Shared<SearchResponse>>>,
    suggested: RwSignal<Said<Vec<PlaceHint>>>,
    located: RwSignal<Said<Option<PlaceHint>>>,
}

impl Engine {
    /// An engine that is not started.
    pub fn new() -> Self {
        Self {
            phase: RwSignal::new(Phase::Waiting),
            link: StoredValue::new_local(None),
            found: RwSignal::new(None),
            suggested: RwSignal::new(None),
            located: RwSignal::new(None),
        }
    }

    /// Starts it, again if it had failed.
    pub fn start(self) {
        self.phase.set(Phase::Waiting);
        // The one that failed ends before the next one starts.
        self.link.set_value(None);
        let link = browser::start_engine(move |event| self.hear(event));
        if link.is_none() {
            self.phase.set(Phase::Failed(EngineFault::NotStarted));
        }
        self.link.set_value(link);
    }

    fn hear(self, event: FromEngine) {
        match event {
            FromEngine::Opened => self.phase.set(Phase::Ready),
            FromEngine::Failed(fault) => self.phase.set(Phase::Failed(fault)),
            FromEngine::Found { turn, result } => self.found.set(Some((turn, result.map(Shared::new)))),
            FromEngine::Suggested { turn, result } => self.suggested.set(Some((turn, result))),
            FromEngine::Located { turn, result } => self.located.set(Some((turn, result))),
            // No view asks for explanations yet.
            FromEngine::Explained { .. } => {}
        }
    }

    /// Puts a question; it is lost when the engine is not started.
    pub fn ask(self, question: ToEngine) {
        self.link.with_value(|link| {
            if let Some(link) = link {
                link.ask(question);
            }
        });
    }

    /// How far it is.
    pub fn phase(self) -> RwSignal<Phase> {
        self.phase
    }

    /// Its last answer to a search.
    pub fn found(self) -> RwSignal<Said<Shared<SearchResponse>>> {
        self.found
    }

    /// The last places it offered.
    pub fn suggested(self) -> RwSignal<Said<Vec<PlaceHint>>> {
        self.suggested
    }

    /// The last commune it named at a point.
    pub fn located(self) -> RwSignal<Said<Option<PlaceHint>>> {
        self.located
    }
}
