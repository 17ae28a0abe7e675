//! A page of the dataset as text, and what it holds.

use super::dataset::{atlas, outlines};
use atlas_ptce::ui::{AtlasData, Drawing, render_to_html};
use std::sync::Arc;

/// The page of a dataset that has a map.
pub(super) fn mapped(address: &str) -> String {
    let atlas = AtlasData { outlines: Drawing::There(Arc::new(outlines())), ..atlas(0) };
    render_to_html(address, atlas).replace("<!>", "").replace('\u{a0}', " ")
}

/// The page at this address, its spaces as a reader sees them and without the markers that
/// leptos leaves between texts.
pub(super) fn page(address: &str) -> String {
    page_of(address, 0)
}

pub(super) fn page_of(address: &str, more: usize) -> String {
    render_to_html(address, atlas(more)).replace("<!>", "").replace('\u{a0}', " ")
}

#[track_caller]
pub(super) fn has(page: &str, parts: &[&str]) {
    for part in parts {
        assert!(page.contains(part), "« {part} » is not in:\n{page}");
    }
}

#[track_caller]
pub(super) fn has_not(page: &str, parts: &[&str]) {
    for part in parts {
        assert!(!page.contains(part), "« {part} » is in:\n{page}");
    }
}
