//! The page's side of the engine: whether it is there, how a question is put, and what it said
//! last of each sort. `browser` makes the real one, a Web Worker; there is none where there is no
//! browser. It never decides what is shown.

use super::{
    Load, Shared,
    exports::{Delivery, Exports},
};
use crate::{
    catalogue::SearchRequest,
    domain::{PlaceHint, RecordId},
    protocol::{EngineFault, Explanation, ExportOrder, FromEngine, SearchResponse, ToEngine},
    ui::{browser, part::Program},
};
use leptos::{prelude::*, task::spawn_local};

/// A way to the engine. Dropping it ends the engine.
pub trait EngineLink {
    /// Asks a question. The answer comes to the listener that was given at the start.
    fn ask(&self, question: ToEngine);
}

/// Who hears what the engine says.
pub type EngineListener = Box<dyn Fn(FromEngine)>;

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

/// Why a record answers, once it is told; nothing when there is no such record.
pub type Told = Option<Result<Option<Shared<Explanation>>, EngineFault>>;

/// Whoever waits for an explanation: the number of the question, the question, and who hears it.
type Waiting = (u32, SearchRequest, RecordId, RwSignal<Told>);

/// The engine, a context.
#[derive(Clone, Copy)]
pub struct Engine {
    phase: RwSignal<Phase>,
    link: StoredValue<Option<Box<dyn EngineLink>>, LocalStorage>,
    /// What starts it is in a part.
    program: Program,
    /// Whether it is being started, and what was asked of it before it was there.
    starting: StoredValue<bool>,
    early: StoredValue<Vec<ToEngine>>,
    /// Whether its files were compared with what the build wrote, after it failed.
    mended: StoredValue<bool>,
    found: RwSignal<Said<Shared<SearchResponse>>>,
    suggested: RwSignal<Said<Vec<PlaceHint>>>,
    located: RwSignal<Said<Option<PlaceHint>>>,
    /// The number of the last explanation asked for, and those that are under way: any number,
    /// since each result asks for its own.
    explaining: StoredValue<(u32, Vec<Waiting>)>,
    exporting: Exports,
}

impl Engine {
    /// An engine that is not started.
    pub fn new(program: Program) -> Self {
        Self {
            phase: RwSignal::new(Phase::Waiting),
            link: StoredValue::new_local(None),
            program,
            starting: StoredValue::new(false),
            early: StoredValue::default(),
            mended: StoredValue::new(false),
            found: RwSignal::new(None),
            suggested: RwSignal::new(None),
            located: RwSignal::new(None),
            explaining: StoredValue::default(),
            exporting: Exports::new(),
        }
    }

    /// Starts it, again if it had failed.
    pub fn start(self) {
        self.program.retry();
        self.launch();
    }

    fn launch(self) {
        self.phase.set(Phase::Waiting);
        // The one that failed ends before the next one starts.
        self.link.set_value(None);
        self.starting.set_value(true);
        self.program.sequel().then(move |sequel| {
            self.starting.set_value(false);
            match sequel {
                Load::Ready(sequel) => self.begin((sequel.start_engine)(Box::new(move |event| self.hear(event)))),
                Load::Failed(fault) => self.fail(&fault),
                Load::Loading => {}
            }
        });
    }

    fn begin(self, link: Option<Box<dyn EngineLink>>) {
        match &link {
            Some(link) => self.early.update_value(|early| early.drain(..).for_each(|question| link.ask(question))),
            None => self.fail(&EngineFault::NotStarted),
        }
        self.link.set_value(link);
    }

    fn hear(self, event: FromEngine) {
        match event {
            FromEngine::Opened => {
                self.phase.set(Phase::Ready);
                self.explaining.with_value(|(_, waiting)| waiting.iter().for_each(|one| self.ask_why(one)));
                self.exporting.questions().into_iter().for_each(|question| self.ask(question));
            }
            FromEngine::Failed(fault) => {
                // One of its files may be damaged on the device: that is mended once, unseen.
                if self.mended.try_update_value(|mended| std::mem::replace(mended, true)) == Some(false) {
                    spawn_local(
                        async move { if browser::mend_files().await { self.start() } else { self.fail(&fault) } },
                    );
                } else {
                    self.fail(&fault);
                }
            }
            FromEngine::Found { turn, result } => self.found.set(Some((turn, result.map(Shared::new)))),
            FromEngine::Suggested { turn, result } => self.suggested.set(Some((turn, result))),
            FromEngine::Located { turn, result } => self.located.set(Some((turn, result))),
            FromEngine::Exported { turn, result } => self.exporting.deliver(turn, result),
            FromEngine::Explained { turn, result } => {
                let result = result.map(|told| told.map(Shared::new));
                for (.., told) in self.take_waiting(|asked| asked == turn) {
                    // Its view may be gone.
                    told.try_set(Some(result.clone()));
                }
            }
        }
    }

    fn fail(self, fault: &EngineFault) {
        self.phase.set(Phase::Failed(fault.clone()));
        for (.., told) in self.take_waiting(|_| true) {
            told.try_set(Some(Err(fault.clone())));
        }
        self.exporting.fail(fault);
    }

    /// Asks for a file; `delivery` hears of it, now or once the engine is there.
    pub fn export(self, order: ExportOrder, delivery: Delivery) {
        self.wake();
        let question = self.exporting.add(order, delivery);
        match (self.phase.get_untracked(), question) {
            (Phase::Ready, Some(question)) => self.ask(question),
            (Phase::Failed(fault), _) => self.exporting.fail(&fault),
            // Asked once the engine says that it is open.
            _ => {}
        }
    }

    fn take_waiting(self, is_it: impl Fn(u32) -> bool) -> Vec<Waiting> {
        let mut taken = Vec::new();
        self.explaining.update_value(|(_, waiting)| {
            for one in std::mem::take(waiting) {
                if is_it(one.0) { taken.push(one) } else { waiting.push(one) }
            }
        });
        taken
    }

    /// Asks why a record answers a request; `told` hears it, now or once the engine is there.
    pub fn explain(self, request: SearchRequest, record: RecordId, told: RwSignal<Told>) {
        if let Phase::Failed(fault) = self.phase.get_untracked() {
            told.set(Some(Err(fault)));
            return;
        }
        told.set(None);
        self.explaining.update_value(|(last, waiting)| {
            *last = last.wrapping_add(1);
            let one = (*last, request, record, told);
            if self.phase.get_untracked() == Phase::Ready {
                self.ask_why(&one);
            }
            waiting.push(one);
        });
    }

    fn ask_why(self, (turn, request, record, _): &Waiting) {
        self.ask(ToEngine::Explain { turn: *turn, request: request.clone(), record: record.clone() });
    }

    /// Starts it unless that was done.
    pub fn wake(self) {
        let asleep = self.link.with_value(Option::is_none) && !self.starting.get_value();
        if asleep && self.phase.get_untracked() == Phase::Waiting {
            self.launch();
        }
    }

    /// Puts a question. It may be put before anything else started the engine: what was typed before
    /// the app was there is asked at once.
    pub fn ask(self, question: ToEngine) {
        self.wake();
        self.link.with_value(|link| match link {
            Some(link) => link.ask(question),
            None if self.starting.get_value() => self.early.update_value(|early| early.push(question)),
            None => {}
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
