//! What runs in the worker: it loads the dataset when told where it is, then answers questions.
//! A question that comes before the engine is ready is answered as soon as it is; only the latest
//! is kept.

use super::{codec::Postcard, fetch};
use crate::{
    bundle::names,
    catalogue::{Layout, PAGE_SIZE, SearchRequest},
    engine::Engine,
    protocol::{EngineFault, FromEngine, ToEngine},
};
use gloo_worker::{HandlerId, Registrable, Worker, WorkerScope};
use wasm_bindgen_futures::spawn_local;

/// Makes this wasm a worker that answers.
pub fn register() {
    EngineWorker::registrar().encoding::<Postcard>().register();
}

/// The engine once it is loaded, and the question that waits for it.
pub struct EngineWorker {
    engine: Option<Engine>,
    waiting: Option<(u32, SearchRequest)>,
}

/// What the worker tells itself when a load ends.
pub struct Loaded {
    result: Result<Box<Engine>, EngineFault>,
    asked_by: HandlerId,
}

async fn load(data: &str) -> Result<Box<Engine>, EngineFault> {
    // The page has fetched the catalogue already: this is the browser's cache.
    let catalogue = fetch::bytes(data, names::CATALOGUE.0).await?;
    let index = fetch::bytes(data, names::INDEX.0).await?;
    Engine::open(&catalogue, index).map(Box::new)
}

impl EngineWorker {
    fn answer(engine: &Engine, turn: u32, request: &SearchRequest) -> FromEngine {
        FromEngine::Found { turn, result: engine.search(request, Layout::MainFirst, PAGE_SIZE) }
    }
}

impl Worker for EngineWorker {
    type Message = Loaded;
    type Input = ToEngine;
    type Output = FromEngine;

    fn create(_: &WorkerScope<Self>) -> Self {
        Self { engine: None, waiting: None }
    }

    fn update(&mut self, scope: &WorkerScope<Self>, Loaded { result, asked_by }: Loaded) {
        match result {
            Err(fault) => scope.respond(asked_by, FromEngine::Failed(fault)),
            Ok(engine) => {
                scope.respond(asked_by, FromEngine::Opened);
                if let Some((turn, request)) = self.waiting.take() {
                    scope.respond(asked_by, Self::answer(&engine, turn, &request));
                }
                self.engine = Some(*engine);
            }
        }
    }

    fn received(&mut self, scope: &WorkerScope<Self>, message: ToEngine, id: HandlerId) {
        match (message, &self.engine) {
            (ToEngine::Open { data }, _) => {
                let scope = scope.clone();
                spawn_local(async move {
                    let result = load(&data).await;
                    scope.send_message(Loaded { result, asked_by: id });
                });
            }
            (ToEngine::Search { turn, request }, Some(engine)) => {
                scope.respond(id, Self::answer(engine, turn, &request))
            }
            (ToEngine::Search { turn, request }, None) => self.waiting = Some((turn, request)),
        }
    }
}
