//! The page's script that knows the service worker (`src/offline/page`): what it tells, what it is asked.

use super::takeover::call;
use js_sys::Promise;
use leptos::prelude::window_event_listener_untyped;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Hears how things stand, now and at each change: a line that `OfflineState` reads.
pub fn on_offline(hear: impl Fn(&str) + 'static) {
    window_event_listener_untyped("atlas-offline", move |event| {
        let line = js_sys::Reflect::get(&event, &"detail".into()).ok().and_then(|detail| detail.as_string());
        hear(&line.unwrap_or_default());
    });
}

/// Asks the page's script for something, by its word for it. Where that did not come, nothing happens.
pub fn ask_offline(word: &str) {
    call("atlasOffline", &word.into());
}

/// Has the files that the device keeps compared with what the build wrote, and those that differ brought
/// anew; whether there were any.
pub async fn mend_files() -> bool {
    let Some(promise) = call("atlasMend", &JsValue::NULL).and_then(|mended| mended.dyn_into::<Promise>().ok()) else {
        return false;
    };
    JsFuture::from(promise).await.ok().and_then(|mended| mended.as_f64()).is_some_and(|mended| mended > 0.0)
}
