//! How the app takes its place in the page. What stands there may be the same page, written by the
//! build: a script of the build (`xtask/src/parts/takeover.js`) then carries over what the visitor
//! did with it.

use super::web::element;
use crate::ui::markup::Markup;
use leptos::prelude::{document, window};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{Element, HtmlElement};

/// True when a page written by the build stands where the app goes.
pub fn page_stands() -> bool {
    element("app").is_some_and(|place| place.has_attribute("data-static"))
}

/// True when what stands there is not what the address asks for, and is not shown.
pub fn page_waits() -> bool {
    document().document_element().is_some_and(|root| root.class_list().contains("atlas-waits"))
}

/// How the build calls a piece of a page that stands until the app's own is there: only the build writes it.
pub fn written(_name: &'static str) -> Option<&'static str> {
    None
}

/// The piece of this name, as it stands in the page of the build now; none once the app has taken its place.
pub fn standing(name: &'static str) -> Option<Markup> {
    Some(Markup::standing(copy_of("data-stands", name)?, give_way))
}

/// The piece of this name that the build wrote once for all, as it stands in its page now; none once that page is gone.
pub fn kept(name: &'static str) -> Option<Markup> {
    let piece = copy_of("data-kept", name)?;
    let _ = piece.remove_attribute("data-kept");
    Some(Markup::standing(piece, give_way))
}

fn copy_of(attribute: &'static str, name: &'static str) -> Option<Element> {
    if page_waits() {
        return None;
    }
    let piece = document().query_selector(&format!("[{attribute}={name}]")).ok().flatten()?;
    piece.clone_node_with_deep(true).ok()?.dyn_into().ok()
}

fn give_way(old: &Element, fresh: &Element) {
    let swap = js_sys::Reflect::get(&window(), &"atlasGiveWay".into());
    match swap.ok().as_ref().and_then(|swap| swap.dyn_ref::<js_sys::Function>()) {
        Some(swap) => drop(swap.call2(&JsValue::NULL, old, fresh)),
        None => drop(old.replace_with_with_node_1(fresh)),
    }
}

/// Puts what `mount` builds in the place of what stands there, in one task.
pub fn take_place(mount: impl FnOnce(HtmlElement) + 'static) {
    call("atlasTakeOver", &Closure::once_into_js(mount));
}

/// Says above the page that stands there that the app did not start, and why, for those who look.
pub fn tell_failure(reason: &str) {
    call("atlasFailed", &reason.into());
}

/// Says in the place of the app that it stopped, and why, for those who look.
pub fn tell_stop(reason: &str) {
    // Where that script is not there yet, at least above the page.
    if call("atlasStopped", &reason.into()).is_none() {
        tell_failure(reason);
    }
}

/// Calls a function of the page's script; nothing where there is no such function.
pub(super) fn call(name: &str, argument: &JsValue) -> Option<JsValue> {
    let function = js_sys::Reflect::get(&window(), &name.into()).ok()?;
    function.dyn_ref::<js_sys::Function>()?.call1(&JsValue::NULL, argument).ok()
}
