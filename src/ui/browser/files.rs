//! What a visitor makes and keeps: values of the device that tell whether they were kept, files that are saved and
//! chosen. What the browser refuses is told to whoever asked.

use super::web::{absolute, element, stored};
use crate::domain::PartialDate;
use gloo_timers::callback::Timeout;
use js_sys::{Array, Date, Uint8Array};
use leptos::{ev, prelude::*, task::spawn_local};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, HtmlInputElement, Url};

/// How long the address of a file lives, in ms (0: some browsers have not begun to read it).
const ADDRESS_MS: u32 = 60_000;

/// Keeps a value under this name; false when the browser refuses to, or has no room.
pub fn keep(name: &str, value: &str) -> bool {
    super::web::store(name, value);
    stored(name).as_deref() == Some(value)
}

/// Calls `changed` when another tab of the site changes what is kept under this name.
pub fn on_kept_elsewhere(name: &'static str, changed: impl Fn() + 'static) {
    window_event_listener(ev::storage, move |event| {
        // Without a name, everything was taken away.
        if event.key().is_none_or(|key| key == name) {
            changed();
        }
    });
}

/// Calls `leaving` when the page goes out of sight, after which it may never come back.
pub fn on_leave(leaving: impl Fn() + Clone + 'static) {
    let hidden = leaving.clone();
    window_event_listener_untyped("pagehide", move |_| leaving());
    window_event_listener(ev::visibilitychange, move |_| {
        if document().hidden() {
            hidden();
        }
    });
}

/// The day that it is here.
pub fn today() -> Option<PartialDate> {
    let now = Date::new_0();
    format!("{:04}-{:02}-{:02}", now.get_full_year(), now.get_month() + 1, now.get_date()).parse().ok()
}

/// An address of the site, relative to its base, as others can open it.
pub fn whole_address(href: &str) -> String {
    absolute(href).map_or_else(|| href.to_owned(), |url| url.href())
}

/// Saves a file under this name; false when the browser refuses.
pub fn save_file(name: &str, media_type: &str, bytes: &[u8]) -> bool {
    save(name, media_type, bytes).is_some()
}

fn save(name: &str, media_type: &str, bytes: &[u8]) -> Option<()> {
    let parts = Array::of1(&Uint8Array::from(bytes));
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

/// The text of the file that was chosen in this field, of at most `max` bytes; none when it cannot be read. The same
/// file can be chosen again.
pub fn read_chosen(field: &'static str, max: f64, done: impl FnOnce(Option<String>) + 'static) {
    let Some(field) = element(field).and_then(|field| field.dyn_into::<HtmlInputElement>().ok()) else { return };
    let Some(file) = field.files().and_then(|files| files.get(0)) else { return };
    let text = (file.size() <= max).then(|| file.text());
    spawn_local(async move {
        let text = match text {
            Some(text) => JsFuture::from(text).await.ok().and_then(|text| text.as_string()),
            None => None,
        };
        field.set_value("");
        done(text);
    });
}
