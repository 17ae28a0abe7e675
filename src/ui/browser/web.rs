//! The browser's verbs in a browser. A verb that the browser refuses does nothing: none is worth
//! losing the page for.

use super::Key;
use crate::{
    protocol::{EngineFault, ToEngine},
    ui::state::{EngineLink, EngineListener},
    worker::{client::EngineHandle, fetch, turn},
};
use gloo_timers::callback::Timeout;
use leptos::{ev, prelude::*, task::spawn_local};
use wasm_bindgen::{JsCast, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Element, Event, HtmlElement, IntersectionObserver, IntersectionObserverEntry, IntersectionObserverInit,
    KeyboardEvent, ResizeObserver, ScrollIntoViewOptions, ScrollLogicalPosition, Storage, Url,
};

/// A delayed action. Dropping it cancels it.
pub struct Timer(#[allow(dead_code, reason = "held only to be dropped")] Timeout);

/// The folder of the site, without its last slash: empty at the root, `/atlas` under a folder.
pub(super) fn base_path() -> String {
    let path = absolute("./").map(|url| url.pathname()).unwrap_or_default();
    path.rsplit_once('/').map(|(folder, _)| folder.to_owned()).unwrap_or_default()
}

/// The address that the page's head announces under this name; empty when it does not.
fn announced(name: &str) -> String {
    let meta = document().query_selector(&format!("meta[name={name}]")).ok().flatten();
    meta.and_then(|meta| meta.get_attribute("content"))
        .and_then(|address| absolute(&address))
        .map(|url| url.href())
        .unwrap_or_default()
}

/// An address relative to the page's base, made absolute.
pub(super) fn absolute(address: &str) -> Option<Url> {
    let base = document().base_uri().ok().flatten()?;
    Url::new_with_base(address, &base).ok()
}

/// The bytes of a file of the dataset.
pub async fn fetch(file: &str) -> Result<Vec<u8>, EngineFault> {
    fetch::bytes(&announced("atlas-data"), file).await
}

/// The version of the dataset of this page: the folder that it is served from.
pub fn data_version() -> String {
    announced("atlas-data").trim_end_matches('/').rsplit('/').next().unwrap_or_default().to_owned()
}

/// Lets the browser do what else it has to, between two parts of the work on a file of this size.
pub async fn turn_if_large(bytes: usize) {
    turn::turn_if_large(bytes).await;
}

/// Starts the engine in its worker; it reports to `on_event`.
pub fn start_engine(on_event: EngineListener) -> Option<Box<dyn EngineLink>> {
    Some(Box::new(EngineHandle::start(announced("atlas-data"), announced("atlas-worker"), on_event)))
}

impl EngineLink for EngineHandle {
    fn ask(&self, question: ToEngine) {
        EngineHandle::ask(self, question);
    }
}

/// Sets the title of the page.
pub fn set_title(title: &str) {
    document().set_title(title);
}

/// What an event on the map happened to, as its `data-map` says.
pub fn map_part(event: &impl AsRef<Event>) -> Option<String> {
    let target = event.as_ref().target()?.dyn_into::<Element>().ok()?;
    target.closest("[data-map]").ok()??.get_attribute("data-map")
}

/// Does something once this element is shown less than a screen away.
pub fn once_near(id: &'static str, action: impl FnOnce() + 'static) {
    let watch = StoredValue::new_local(None::<NearWatch>);
    request_animation_frame(move || {
        let Some(element) = element(id) else { return };
        let mut action = Some(action);
        let look = Closure::<dyn FnMut(Vec<IntersectionObserverEntry>)>::new(move |seen: Vec<_>| {
            if seen.iter().any(IntersectionObserverEntry::is_intersecting)
                && let Some(action) = action.take()
            {
                action();
                watch.try_update_value(|watch| watch.as_ref().map(|watch| watch.observer.disconnect()));
            }
        });
        let options = IntersectionObserverInit::new();
        options.set_root_margin("100%");
        if let Ok(observer) = IntersectionObserver::new_with_options(look.as_ref().unchecked_ref(), &options) {
            observer.observe(&element);
            watch.try_set_value(Some(NearWatch { observer, _look: look }));
        }
    });
}

/// An observer with what it calls. Dropping it ends it first.
struct NearWatch {
    observer: IntersectionObserver,
    _look: Closure<dyn FnMut(Vec<IntersectionObserverEntry>)>,
}

impl Drop for NearWatch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

/// Tells the width of this element whenever it changes, in CSS pixels: 0 while it is not shown.
pub fn follow_width(id: &'static str, on_width: impl Fn(u32) + 'static) {
    let watch = StoredValue::new_local(None::<WidthWatch>);
    request_animation_frame(move || {
        let Some(element) = element(id) else { return };
        let measured = element.clone();
        let tell = Closure::<dyn Fn()>::new(move || on_width(measured.offset_width().unsigned_abs()));
        let observer = ResizeObserver::new(tell.as_ref().unchecked_ref());
        if let Ok(observer) = observer {
            observer.observe(&element);
            watch.try_set_value(Some(WidthWatch { observer, _tell: tell }));
        }
    });
}

/// An observer with what it calls. Dropping it ends it first.
struct WidthWatch {
    observer: ResizeObserver,
    _tell: Closure<dyn Fn()>,
}

impl Drop for WidthWatch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

pub(super) fn element(id: &str) -> Option<HtmlElement> {
    document().get_element_by_id(id)?.dyn_into().ok()
}

/// Scrolls this element into what shows of the box it lies in, and no farther.
pub fn reveal(id: &str) {
    if let Some(element) = element(id) {
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Nearest);
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// Brings a field to the top where a keyboard covers half of the page, for the list under it.
pub fn raise(field: &'static str) {
    if is_touch() {
        request_animation_frame(move || {
            if let Some(field) = element(field) {
                field.scroll_into_view();
            }
        });
    }
}

/// Unfolds what folds inside this element.
pub fn unfold(id: &str) {
    if let Some(fold) = element(id).and_then(|element| element.query_selector("details").ok().flatten()) {
        let _ = fold.set_attribute("open", "");
    }
}

/// Unfolds the element that the address names after `#`, and shows it if it `came` after the browser looked.
pub fn reach_anchor(came: bool) {
    request_animation_frame(move || {
        let anchor = window().location().hash().unwrap_or_default();
        if let Some(target) = anchor.strip_prefix('#').filter(|id| !id.is_empty()).and_then(element) {
            unfold(&target.id());
            if came {
                target.scroll_into_view();
            }
        }
    });
}

/// The address of the page, whole and without its anchor.
pub fn page_address() -> String {
    let here = window().location().href().unwrap_or_default();
    here.split('#').next().unwrap_or_default().to_owned()
}

/// The address of the site's folder, whole, with a slash at its end.
pub fn site_address() -> String {
    absolute("./").map(|url| url.href()).unwrap_or_default()
}

/// Copies the address of the page; `done` says whether it could.
pub fn copy_address(done: impl FnOnce(bool) + 'static) {
    copy(&window().location().href().unwrap_or_default(), done);
}

/// Copies a text; `done` says whether it could.
pub fn copy(text: &str, done: impl FnOnce(bool) + 'static) {
    // Outside a secure context there is no clipboard at all.
    let navigator = window().navigator();
    let clipboard = js_sys::Reflect::get(&navigator, &"clipboard".into());
    if !clipboard.is_ok_and(|clipboard| clipboard.is_object()) {
        return done(false);
    }
    let copied = navigator.clipboard().write_text(text);
    spawn_local(async move { done(JsFuture::from(copied).await.is_ok()) });
}

/// Opens the browser's print dialog.
pub fn print() {
    let _ = window().print();
}

/// Listens to the keys of the whole page; the browser leaves alone those that `handle` takes.
pub fn on_key(handle: impl Fn(Key) -> bool + 'static) {
    window_event_listener(ev::keydown, move |event| {
        // Autofill sends events of this name that are not of this type.
        let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
        let fields = "input:not([type=checkbox]), textarea, select, [contenteditable]";
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let key = Key {
            name: event.key(),
            control: (event.ctrl_key() || event.meta_key()) && !event.alt_key(),
            writing: target.is_some_and(|target| target.closest(fields).is_ok_and(|field| field.is_some())),
        };
        if handle(key) {
            event.prevent_default();
        }
    });
}

/// What was kept under this name. Browsers may refuse to keep anything.
pub fn stored(name: &str) -> Option<String> {
    storage()?.get_item(name).ok()?
}

/// Keeps a value under this name.
pub fn store(name: &str, value: &str) {
    if let Some(storage) = storage() {
        let _ = storage.set_item(name, value);
    }
}

/// Keeps nothing under this name any more.
pub fn forget(name: &str) {
    if let Some(storage) = storage() {
        let _ = storage.remove_item(name);
    }
}

fn storage() -> Option<Storage> {
    window().local_storage().ok()?
}

/// Does something later.
pub fn after(ms: u32, action: impl FnOnce() + 'static) -> Timer {
    Timer(Timeout::new(ms, action))
}

/// Does something once the view has been painted.
pub fn after_paint(action: impl FnOnce() + 'static) {
    request_animation_frame(move || {
        Timeout::new(0, action).forget();
    });
}

/// True where a finger points, and a keyboard covers half of the page.
pub fn is_touch() -> bool {
    let query = window().match_media("(pointer: coarse)");
    query.ok().flatten().is_some_and(|query| query.matches())
}
