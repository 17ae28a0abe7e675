//! The record under the pointer or the focus, on the list or on the map: each shows it to the
//! other.

use crate::domain::RecordId;
use leptos::prelude::*;

/// The record that is pointed at, a context.
#[derive(Clone, Copy)]
pub struct Highlight(RwSignal<Option<RecordId>>);

impl Highlight {
    /// Nothing is pointed at.
    pub fn new() -> Self {
        Self(RwSignal::new(None))
    }

    /// Points at a record, or at nothing.
    pub fn point_at(self, id: Option<RecordId>) {
        self.0.set(id);
    }

    /// Whether this record is pointed at (tracked).
    pub fn is(self, id: &RecordId) -> bool {
        self.0.with(|pointed| pointed.as_ref() == Some(id))
    }
}
