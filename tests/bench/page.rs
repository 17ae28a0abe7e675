//! The page of the benchmark (`cargo xtask bench`): the engine's worker as it is published, asked
//! by the app's own handle, behind the two functions that the harness calls:
//!
//! ```text
//! window.bench.init(base, size)                → when the dataset at `base` is ready
//! window.bench.search(text, {theme, region})   → {total, hits: [{id, nom, commune, themes, extrait}], facets}
//! ```
//!
//! It holds the catalogue too, as the app's page does. It shows nothing, and is never published.

use atlas_ptce::{
    bundle::{Checking, names},
    catalogue::{Catalogue, SearchRequest},
    domain::ThemeId,
    protocol::{FromEngine, Hit, SearchResponse, ToEngine},
    wording,
    worker::{client::EngineHandle, fetch, turn::turn_if_large},
};
use js_sys::{Array, Error, Function, Object, Promise, Reflect};
use std::{cell::RefCell, rc::Rc};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::{JsFuture, future_to_promise};

/// The two ways in which a promise ends.
struct Waiting {
    resolve: Function,
    reject: Function,
}

/// What the page holds.
#[derive(Default)]
struct Bench {
    catalogue: Option<Catalogue>,
    engine: Option<EngineHandle>,
    opening: Option<Waiting>,
    /// Each question with its number.
    asked: Vec<(u32, Waiting)>,
    turn: u32,
}

type Shared = Rc<RefCell<Bench>>;

fn main() {
    let bench = Shared::default();
    let object = Object::new();
    let held = bench.clone();
    let init = Closure::<dyn Fn(String) -> Promise>::new(move |base: String| {
        let held = held.clone();
        future_to_promise(async move { init(held, base).await.map(|()| JsValue::UNDEFINED) })
    });
    let search =
        Closure::<dyn Fn(String, JsValue) -> Promise>::new(move |text, filters| search(&bench, text, &filters));
    put(&object, "init", &init.into_js_value());
    put(&object, "search", &search.into_js_value());
    // The harness waits for this property.
    put(&js_sys::global(), "bench", &object);
}

/// Loads what the app loads: the catalogue here, the rest in the worker.
async fn init(bench: Shared, base: String) -> Result<(), JsValue> {
    let document = web_sys::window().and_then(|window| window.document()).ok_or_else(|| failed("no document"))?;
    let absolute = |address: &str| {
        let base = document.base_uri().ok().flatten().unwrap_or_default();
        web_sys::Url::new_with_base(address, &base).map(|url| url.href())
    };
    let worker = document.query_selector("meta[name=atlas-worker]")?.and_then(|meta| meta.get_attribute("content"));
    let worker = absolute(&worker.ok_or_else(|| failed("the page does not name the worker"))?)?;
    let data = absolute(&base)?;

    let opened = promise(|waiting| bench.borrow_mut().opening = Some(waiting));
    let held = bench.clone();
    let engine = EngineHandle::start(data.clone(), worker, move |event| hear(&held, event));
    bench.borrow_mut().engine = Some(engine);
    let file = fetch::bytes(&data, names::CATALOGUE.0).await.map_err(|fault| failed(&wording::fault(&fault)))?;
    let unread = |_| failed("the catalogue cannot be read");
    let size = file.len();
    let mut checking = Checking::start(names::CATALOGUE.1, file).map_err(unread)?;
    while checking.go_on() {
        turn_if_large(size).await;
    }
    let file = checking.end().map_err(unread)?;
    let catalogue = Catalogue::read(file).map_err(unread)?;
    bench.borrow_mut().catalogue = Some(catalogue);
    JsFuture::from(opened).await.map(drop)
}

fn search(bench: &Shared, text: String, filters: &JsValue) -> Promise {
    let mut held = bench.borrow_mut();
    let held = &mut *held;
    let Some(catalogue) = &held.catalogue else { return Promise::reject(&failed("init comes first")) };
    let wanted = |name: &str| Reflect::get(filters, &name.into()).ok().and_then(|value| value.as_string());
    let mut request = SearchRequest { text, ..SearchRequest::default() };
    let vocabulary = &catalogue.vocabulary;
    if let Some(label) = wanted("theme") {
        request
            .themes
            .extend(vocabulary.themes.iter().find(|theme| theme.label == label).map(|theme| theme.id.clone()));
    }
    if let Some(name) = wanted("region") {
        let territories = &vocabulary.territories;
        let region = (0..territories.len()).find(|place| territories.name(*place) == Some(&name));
        request.territories.extend(region.and_then(|place| territories.get(place)).map(|territory| territory.code));
    }
    held.turn += 1;
    let turn = held.turn;
    let answer = promise(|waiting| held.asked.push((turn, waiting)));
    if let Some(engine) = &held.engine {
        engine.ask(ToEngine::Search { turn, request });
    }
    answer
}

fn hear(bench: &Shared, event: FromEngine) {
    let mut held = bench.borrow_mut();
    match event {
        FromEngine::Opened => {
            if let Some(waiting) = held.opening.take() {
                settle(&waiting.resolve, &JsValue::UNDEFINED);
            }
        }
        FromEngine::Failed(fault) => {
            let reason = failed(&wording::fault(&fault));
            let asked: Vec<Waiting> = held.asked.drain(..).map(|(_, waiting)| waiting).collect();
            for waiting in held.opening.take().into_iter().chain(asked) {
                settle(&waiting.reject, &reason);
            }
        }
        FromEngine::Found { turn, result } => {
            let Some(place) = held.asked.iter().position(|(other, _)| *other == turn) else { return };
            let (_, waiting) = held.asked.swap_remove(place);
            match (result, &held.catalogue) {
                (Ok(response), Some(catalogue)) => settle(&waiting.resolve, &told(&response, catalogue)),
                (Err(fault), _) => settle(&waiting.reject, &failed(&wording::fault(&fault))),
                (Ok(_), None) => settle(&waiting.reject, &failed("init comes first")),
            }
        }
        FromEngine::Explained { .. }
        | FromEngine::Suggested { .. }
        | FromEngine::Located { .. }
        | FromEngine::Exported { .. } => {}
    }
}

/// An answer as the harness reads it.
fn told(response: &SearchResponse, catalogue: &Catalogue) -> JsValue {
    let label =
        |id: &ThemeId| catalogue.vocabulary.theme(id).map_or_else(|| id.to_string(), |theme| theme.label.clone());
    let facets = Object::new();
    for (theme, count) in response.facets.themes.iter().filter(|(_, count)| *count > 0) {
        put(&facets, &label(theme), &(*count).into());
    }
    let hit = |hit: &Hit| -> JsValue {
        let shown = Object::new();
        let number: String = hit.row.id.to_string().chars().filter(char::is_ascii_digit).collect();
        put(&shown, "id", &number.parse::<f64>().unwrap_or(0.0).into());
        put(&shown, "nom", &hit.row.title.as_str().into());
        put(&shown, "commune", &hit.row.places.first().map_or("", String::as_str).into());
        put(&shown, "themes", &hit.row.themes.iter().map(|(theme, _)| JsValue::from(label(theme))).collect::<Array>());
        put(&shown, "extrait", &hit.excerpt.text.as_str().into());
        shown.into()
    };
    let answer = Object::new();
    put(&answer, "total", &response.total.into());
    put(&answer, "hits", &response.hits.iter().map(hit).collect::<Array>());
    put(&answer, "facets", &facets);
    answer.into()
}

fn promise(keep: impl FnOnce(Waiting)) -> Promise {
    let mut keep = Some(keep);
    Promise::new(&mut |resolve, reject| {
        if let Some(keep) = keep.take() {
            keep(Waiting { resolve, reject });
        }
    })
}

fn settle(end: &Function, value: &JsValue) {
    // A promise's own functions do not throw.
    let _ = end.call1(&JsValue::UNDEFINED, value);
}

fn put(object: &Object, name: &str, value: &JsValue) {
    // A fresh object takes any property.
    let _ = Reflect::set(object, &name.into(), value);
}

fn failed(reason: &str) -> JsValue {
    Error::new(reason).unchecked_into()
}
