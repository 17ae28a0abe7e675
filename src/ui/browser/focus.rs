//! The focus in a browser: moving it, and giving it back to what lost it. A focus that the browser
//! refuses stays where it was.

use super::web::{after_paint, element};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{FocusOptions, HtmlElement, HtmlInputElement};

/// Moves the focus to this element once the view is up to date, and shows it. The text of a
/// field is selected.
pub fn focus(id: &'static str) {
    request_animation_frame(move || {
        if let Some(element) = element(id) {
            let _ = element.focus();
            if let Some(field) = element.dyn_ref::<HtmlInputElement>() {
                field.select();
            }
        }
    });
}

/// Moves the focus to the filter that took this place, else to the one before, else to `otherwise`.
pub fn focus_filter(place: usize, otherwise: &'static str) {
    request_animation_frame(move || {
        let filter = |place: usize| element(&format!("filtre-{place}"));
        let found = filter(place).or_else(|| filter(place.checked_sub(1)?)).or_else(|| element(otherwise));
        if let Some(element) = found {
            let _ = element.focus();
        }
    });
}

/// Moves the focus to this element without scrolling, once the view is up to date.
pub fn focus_quietly(id: &'static str) {
    request_animation_frame(move || {
        if let Some(element) = element(id) {
            quietly(&element);
        }
    });
}

/// The same, only if what had the focus is gone.
pub fn focus_if_lost(id: &'static str) {
    request_animation_frame(move || {
        if let Some(element) = element(id).filter(|_| is_lost()) {
            quietly(&element);
        }
    });
}

fn is_lost() -> bool {
    document().active_element().is_none_or(|active| active.tag_name() == "BODY")
}

/// Tells, once the view is up to date, that something outside this element has the focus.
pub fn once_focus_left(id: &'static str, then: impl FnOnce() + 'static) {
    request_animation_frame(move || {
        let inside = || element(id).is_some_and(|element| element.contains(document().active_element().as_deref()));
        if !is_lost() && !inside() {
            then();
        }
    });
}

fn quietly(element: &HtmlElement) {
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    let _ = element.focus_with_options(&options);
}

/// Moves the focus to this element once the view is up to date.
pub fn focus_soon(id: String) {
    request_animation_frame(move || {
        if let Some(element) = element(&id) {
            let _ = element.focus();
        }
    });
}

/// Shows this result of the list and moves the focus to its link; false when it is not there.
pub fn focus_result(id: &str) -> bool {
    let link = document().query_selector(&format!("[data-id=\"{id}\"] a")).ok().flatten();
    let Some(link) = link.and_then(|link| link.dyn_into::<HtmlElement>().ok()) else { return false };
    // Hidden behind the map of a phone, it cannot have it.
    let _ = link.focus();
    let focused = document().active_element().is_some_and(|active| active == *link);
    if focused {
        link.scroll_into_view();
    }
    focused
}

/// Gives the focus back to the result that has it now, if it loses it while the view changes: a
/// browser takes it from what moves.
pub fn keep_result_focus() {
    let result = document().active_element().and_then(|active| active.closest("[data-id]").ok().flatten());
    if let Some(id) = result.and_then(|result| result.get_attribute("data-id")) {
        after_paint(move || {
            let link = document().query_selector(&format!("[data-id=\"{id}\"] a")).ok().flatten();
            if let Some(link) = link.and_then(|link| link.dyn_into().ok()).filter(|_| is_lost()) {
                quietly(&link);
            }
        });
    }
}
