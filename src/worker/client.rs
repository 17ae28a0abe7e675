//! The page's handle on the engine. gloo-worker tells nothing of a worker that does not start, so
//! the handle listens for it in two ways: it asks for the loader first (one that is missing, cut or
//! something else is told at once), and the loader posts a word when what it loads fails.

use super::codec::Postcard;
use crate::protocol::{EngineFault, FromEngine, ToEngine};
use gloo_net::http::Request;
use gloo_worker::{HandlerId, Spawnable, Worker, WorkerBridge, WorkerScope};
use std::{
    cell::{Cell, RefCell},
    mem::discriminant,
    rc::Rc,
};
use wasm_bindgen_futures::spawn_local;

/// Who hears what the engine says.
type Listener = Rc<dyn Fn(FromEngine)>;

thread_local! {
    /// Who hears that a loader failed. There is one engine a page.
    static LOADER_FAILED: RefCell<Option<Listener>> = const { RefCell::new(None) };
}

/// Called by the codec for what is not a message: the loader's word that it failed.
pub(super) fn loader_failed() {
    let listener = LOADER_FAILED.with_borrow(Clone::clone);
    if let Some(tell) = listener {
        tell(FromEngine::Failed(EngineFault::NotStarted));
    }
}

/// The worker as the page knows it: its messages, and nothing of what it does.
struct RemoteEngine;

impl Worker for RemoteEngine {
    type Message = ();
    type Input = ToEngine;
    type Output = FromEngine;

    fn create(_: &WorkerScope<Self>) -> Self {
        Self
    }

    fn update(&mut self, _: &WorkerScope<Self>, (): ()) {}

    fn received(&mut self, _: &WorkerScope<Self>, _: ToEngine, _: HandlerId) {}
}

/// The loader as the build wrote it.
const LOADER: &str = include_str!("loader.js");

/// Whether the loader comes as it was written: one that was cut, or that is some page of the host, would end in
/// silence.
async fn loader_is_whole(address: &str) -> bool {
    let Ok(response) = Request::get(address).send().await else { return false };
    response.ok() && response.text().await.is_ok_and(|text| text == LOADER)
}

/// Some browsers are told to have no workers.
fn workers_exist() -> bool {
    js_sys::Reflect::has(&js_sys::global(), &"Worker".into()).unwrap_or(false)
}

/// A running engine. Dropping it ends the worker.
pub struct EngineHandle {
    inner: Rc<Inner>,
}

#[derive(Default)]
struct Inner {
    bridge: RefCell<Option<WorkerBridge<RemoteEngine>>>,
    /// The questions asked before the worker was there, the latest of each sort.
    waiting: RefCell<Vec<ToEngine>>,
    dropped: Cell<bool>,
}

impl EngineHandle {
    /// Starts the worker at `worker` (its loader) on the dataset at `data`; both are absolute
    /// addresses, `data` ends in a slash. `on_event` hears everything, and nothing after the
    /// handle is dropped.
    pub fn start(data: String, worker: String, on_event: impl Fn(FromEngine) + 'static) -> Self {
        let inner = Rc::new(Inner::default());
        let tell: Listener = {
            let inner = Rc::downgrade(&inner);
            Rc::new(move |event| {
                if inner.upgrade().is_some_and(|inner| !inner.dropped.get()) {
                    on_event(event);
                }
            })
        };
        LOADER_FAILED.set(Some(tell.clone()));
        let weak = Rc::downgrade(&inner);
        spawn_local(async move {
            if !workers_exist() || !loader_is_whole(&worker).await {
                tell(FromEngine::Failed(EngineFault::NotStarted));
                return;
            }
            let Some(inner) = weak.upgrade().filter(|inner| !inner.dropped.get()) else { return };
            let bridge = RemoteEngine::spawner()
                .encoding::<Postcard>()
                .with_loader(true)
                .as_module(true)
                .callback(move |event| tell(event))
                .spawn(&worker);
            bridge.send(ToEngine::Open { data });
            for question in inner.waiting.take() {
                bridge.send(question);
            }
            inner.bridge.replace(Some(bridge));
        });
        Self { inner }
    }

    /// Asks. The answer comes as an event with the same `turn`; answers to earlier turns may still
    /// come and are to be dropped.
    pub fn ask(&self, question: ToEngine) {
        match self.inner.bridge.borrow().as_ref() {
            Some(bridge) => bridge.send(question),
            None => {
                let mut waiting = self.inner.waiting.borrow_mut();
                waiting.retain(|other| discriminant(other) != discriminant(&question));
                waiting.push(question);
            }
        }
    }
}

impl Drop for EngineHandle {
    fn drop(&mut self) {
        self.inner.dropped.set(true);
        self.inner.bridge.take();
    }
}
