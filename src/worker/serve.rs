//! What runs in the worker: it loads the dataset when told where it is, then answers questions.
//! The gazetteer is a large file: it is loaded when a question takes it. A question that comes
//! before what it takes is there waits; of each sort only the latest is kept. While nobody asks, an
//! engine that was just opened rehearses.

use super::{codec::Postcard, export, fetch};
use crate::{
    bundle::names,
    catalogue::{Layout, PAGE_SIZE, SearchRequest},
    engine::Engine,
    protocol::{EngineFault, ExportOrder, ExportScope, FromEngine, ToEngine},
};
use gloo_timers::future::TimeoutFuture;
use gloo_worker::{HandlerId, Registrable, Worker, WorkerScope};
use std::mem::discriminant;
use wasm_bindgen_futures::spawn_local;

/// Makes this wasm a worker that answers.
pub fn register() {
    EngineWorker::registrar().encoding::<Postcard>().register();
}

/// The engine once it is loaded, and the questions that wait for it.
pub struct EngineWorker {
    /// The folder of the dataset.
    data: String,
    engine: Option<Engine>,
    /// True while the gazetteer is under way.
    loading_gazetteer: bool,
    waiting: Vec<(HandlerId, ToEngine)>,
    /// What is still to be rehearsed.
    rehearsal: Vec<SearchRequest>,
    /// True when somebody has asked since the last pause.
    busy: bool,
}

/// Milliseconds without a question before a rehearsal goes on (0: it runs before the first question,
/// which comes when the page hears that the engine is open; 1,000: after the first keys).
const QUIET: u32 = 20;

/// What the worker tells itself when a load ends.
pub enum Loaded {
    /// The dataset, for whoever asked for it.
    Engine(HandlerId, Result<Box<Engine>, EngineFault>),
    /// The gazetteer's file.
    Gazetteer(Result<Vec<u8>, EngineFault>),
    /// A moment has passed: is there time to rehearse?
    Pause,
}

async fn load(data: &str) -> Result<Box<Engine>, EngineFault> {
    // The page has fetched the catalogue already: this is the browser's cache.
    let catalogue = fetch::bytes(data, names::CATALOGUE.0).await?;
    let index = fetch::bytes(data, names::INDEX.0).await?;
    Engine::open(catalogue, index).map(Box::new)
}

/// Lets a moment pass, in milliseconds.
fn pause(scope: &WorkerScope<EngineWorker>, moment: u32) {
    let scope = scope.clone();
    spawn_local(async move {
        TimeoutFuture::new(moment).await;
        scope.send_message(Loaded::Pause);
    });
}

/// True when the answer takes the gazetteer.
fn needs_gazetteer(engine: &Engine, question: &ToEngine) -> bool {
    match question {
        ToEngine::Open { .. } => false,
        ToEngine::Search { request, .. } | ToEngine::Explain { request, .. } => engine.needs_gazetteer(request),
        ToEngine::Suggest { .. } | ToEngine::Locate { .. } => true,
        ToEngine::Export { order, .. } => match &order.scope {
            ExportScope::Found(request) => engine.needs_gazetteer(request),
            ExportScope::All | ExportScope::Ids(_) => false,
        },
    }
}

/// The answer; none for what is no question, and for what takes more than the engine.
fn answer(engine: &Engine, question: &ToEngine) -> Option<FromEngine> {
    Some(match question {
        ToEngine::Open { .. } | ToEngine::Export { .. } => return None,
        ToEngine::Search { turn, request } => {
            FromEngine::Found { turn: *turn, result: engine.search(request, Layout::MainFirst, PAGE_SIZE) }
        }
        ToEngine::Explain { turn, request, record } => {
            FromEngine::Explained { turn: *turn, result: engine.explain(request, record) }
        }
        ToEngine::Suggest { turn, text } => FromEngine::Suggested { turn: *turn, result: engine.suggest(text) },
        ToEngine::Locate { turn, point } => FromEngine::Located { turn: *turn, result: engine.locate(*point) },
    })
}

impl EngineWorker {
    fn wait(&mut self, id: HandlerId, question: ToEngine) {
        self.waiting.retain(|(_, other)| discriminant(other) != discriminant(&question));
        self.waiting.push((id, question));
    }

    fn load_gazetteer(&mut self, scope: &WorkerScope<Self>) {
        if self.loading_gazetteer {
            return;
        }
        self.loading_gazetteer = true;
        let (scope, data) = (scope.clone(), self.data.clone());
        spawn_local(async move {
            scope.send_message(Loaded::Gazetteer(fetch::bytes(&data, names::COMMUNES.0).await));
        });
    }

    /// One question of the rehearsal, if nobody has asked meanwhile; whoever asks next waits for one at most.
    fn rehearse(&mut self, scope: &WorkerScope<Self>) {
        if std::mem::take(&mut self.busy) {
            return pause(scope, QUIET);
        }
        let (Some(engine), Some(request)) = (&self.engine, self.rehearsal.pop()) else { return };
        engine.rehearse(&request);
        pause(scope, 0);
    }

    /// Answers now, or keeps the question until what it takes is there.
    fn take(&mut self, scope: &WorkerScope<Self>, id: HandlerId, question: ToEngine) {
        match &self.engine {
            None => self.wait(id, question),
            // One that failed is asked for again: the visitor has done something since.
            Some(engine) if !engine.has_gazetteer() && needs_gazetteer(engine, &question) => {
                self.wait(id, question);
                self.load_gazetteer(scope);
            }
            Some(_) => self.reply(scope, id, question),
        }
    }

    /// Answers with what is there.
    fn reply(&self, scope: &WorkerScope<Self>, id: HandlerId, question: ToEngine) {
        let Some(engine) = &self.engine else { return };
        if let ToEngine::Export { turn, order } = question {
            self.export(scope, id, turn, order);
        } else if let Some(answer) = answer(engine, &question) {
            scope.respond(id, answer);
        }
    }

    /// Has an export made.
    fn export(&self, scope: &WorkerScope<Self>, id: HandlerId, turn: u32, order: ExportOrder) {
        let Some(engine) = &self.engine else { return };
        let (rows, data, scope) = (engine.listed(&order.scope), self.data.clone(), scope.clone());
        spawn_local(async move {
            let result = match rows {
                Ok(rows) => export::make((data, rows, order)).await,
                Err(fault) => Err(fault),
            };
            scope.respond(id, FromEngine::Exported { turn, result });
        });
    }
}

impl Worker for EngineWorker {
    type Message = Loaded;
    type Input = ToEngine;
    type Output = FromEngine;

    fn create(_: &WorkerScope<Self>) -> Self {
        Self {
            data: String::new(),
            engine: None,
            loading_gazetteer: false,
            waiting: Vec::new(),
            rehearsal: Vec::new(),
            busy: false,
        }
    }

    fn update(&mut self, scope: &WorkerScope<Self>, loaded: Loaded) {
        match loaded {
            Loaded::Engine(asked_by, Err(fault)) => scope.respond(asked_by, FromEngine::Failed(fault)),
            Loaded::Engine(asked_by, Ok(engine)) => {
                scope.respond(asked_by, FromEngine::Opened);
                self.rehearsal = engine.rehearsal();
                self.engine = Some(*engine);
                pause(scope, QUIET);
                for (id, question) in std::mem::take(&mut self.waiting) {
                    self.take(scope, id, question);
                }
            }
            Loaded::Pause => self.rehearse(scope),
            Loaded::Gazetteer(file) => {
                self.loading_gazetteer = false;
                let Some(engine) = &mut self.engine else { return };
                engine.bring_gazetteer(file);
                // Whether it opened or not: the answers say why places are left out.
                for (id, question) in std::mem::take(&mut self.waiting) {
                    self.reply(scope, id, question);
                }
            }
        }
    }

    fn received(&mut self, scope: &WorkerScope<Self>, message: ToEngine, id: HandlerId) {
        match message {
            ToEngine::Open { data } => {
                self.data.clone_from(&data);
                let scope = scope.clone();
                spawn_local(async move {
                    let result = load(&data).await;
                    scope.send_message(Loaded::Engine(id, result));
                });
            }
            question => {
                self.busy = true;
                self.take(scope, id, question);
            }
        }
    }
}
