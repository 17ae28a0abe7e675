//! The address bar: where the visitor is, going elsewhere, and links that lead inside the site.
//! Addresses are told relative to the site's folder. It never reads what an address means.

use super::{
    Address,
    web::{absolute, base_path},
};
use leptos::{ev, prelude::*};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Url};

/// Where the visitor is.
pub fn address() -> Address {
    let here = window().location().href().unwrap_or_default();
    Url::new(&here).ok().and_then(|url| inside(&url)).unwrap_or_default()
}

/// The address inside the site; none for one outside its folder.
fn inside(url: &Url) -> Option<Address> {
    let path = url.pathname();
    let path = path.strip_prefix(&base_path())?.strip_prefix('/')?;
    let path = js_sys::decode_uri_component(path).map_or_else(|_| path.to_owned(), String::from);
    let after = |text: String, sign: char| text.strip_prefix(sign).map(str::to_owned).unwrap_or_default();
    Some(Address { path, query: after(url.search(), '?'), hash: after(url.hash(), '#') })
}

/// Changes the address, relative to the base, without loading anything. An address that the
/// browser refuses (too many in a short time) stays as it was.
pub fn write_address(href: &str, replace: bool) {
    let Some(url) = absolute(href).map(|url| url.href()) else { return };
    let Ok(history) = window().history() else { return };
    let _ = if replace {
        history.replace_state_with_url(&JsValue::NULL, "", Some(&url))
    } else {
        history.push_state_with_url(&JsValue::NULL, "", Some(&url))
    };
}

/// Calls `changed` after Back and Forward.
pub fn on_history(changed: impl Fn(Address) + 'static) {
    window_event_listener(ev::popstate, move |_| changed(address()));
}

/// Calls `follow` when a link inside the site is to be followed in this tab; the browser follows
/// it when `follow` says false.
pub fn on_link(follow: impl Fn(Address) -> bool + 'static) {
    window_event_listener(ev::click, move |event| {
        let elsewhere = event.meta_key() || event.ctrl_key() || event.shift_key() || event.alt_key();
        if event.default_prevented() || event.button() != 0 || elsewhere {
            return;
        }
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let link = target.and_then(|target| target.closest("a[href]").ok().flatten());
        // By its attributes: a link in a drawing is no `HTMLAnchorElement`.
        let Some(link) = link.filter(|link| !link.has_attribute("download")) else { return };
        let target = link.get_attribute("target").unwrap_or_default();
        if !matches!(target.as_str(), "" | "_self") {
            return;
        }
        let Some(url) = link.get_attribute("href").and_then(|href| absolute(&href)) else { return };
        if window().location().origin().ok().as_deref() != Some(&url.origin()) {
            return;
        }
        if inside(&url).is_some_and(&follow) {
            event.prevent_default();
        }
    });
}

/// Shows the top of the page once the view is up to date.
pub fn reach_top() {
    request_animation_frame(|| window().scroll_to_with_x_and_y(0.0, 0.0));
}
