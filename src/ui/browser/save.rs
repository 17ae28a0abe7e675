//! Saving a file that was made in the browser, as a download.

use gloo_timers::callback::Timeout;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// How long the address of a file lives, in ms (0: some browsers have not begun to read it).
const ADDRESS_MS: u32 = 60_000;

/// Saves a file under this name; false when the browser refuses.
pub fn save_file(name: &str, media_type: &str, bytes: &[u8]) -> bool {
    save(name, media_type, bytes).is_some()
}

fn save(name: &str, media_type: &str, bytes: &[u8]) -> Option<()> {
    let parts = js_sys::Array::of1(&js_sys::Uint8Array::from(bytes));
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &options).ok()?;
    let address = Url::create_object_url_with_blob(&blob).ok()?;
    let link: HtmlAnchorElement = document().create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&address);
    link.set_download(name);
    link.click();
    Timeout::new(ADDRESS_MS, move || {
        let _ = Url::revoke_object_url(&address);
    })
    .forget();
    Some(())
}
