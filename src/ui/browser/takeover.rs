//! How the app takes its place in the page. What stands there may be the same page, written by the
//! build: the page's own script (`xtask/src/page/takeover.js`) then carries over what the visitor
//! did with it.

use super::web::element;
use leptos::prelude::window;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::HtmlElement;

/// True when a page written by the build stands where the app goes.
pub fn page_stands() -> bool {
    element("app").is_some_and(|place| place.has_attribute("data-static"))
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
