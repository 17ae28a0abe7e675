//! The records under the pointer and under the focus, on the list or on the map: each shows them
//! to the other.

use crate::domain::RecordId;
use leptos::prelude::*;

/// What is pointed at, and what has the focus, a context.
#[derive(Clone, Copy)]
pub struct Highlight {
    pointed: RwSignal<Option<RecordId>>,
    focused: RwSignal<Option<RecordId>>,
}

impl Highlight {
    /// Nothing is.
    pub fn new() -> Self {
        Self { pointed: RwSignal::new(None), focused: RwSignal::new(None) }
    }

    /// Points at a record, or at nothing.
    pub fn point_at(self, id: Option<RecordId>) {
        if self.pointed.with_untracked(|before| *before != id) {
            self.pointed.set(id);
        }
    }

    /// Notes that a record has the focus, or that none has.
    pub fn focus_on(self, id: Option<RecordId>) {
        self.focused.set(id);
    }

    /// The records that are meant, none twice (tracked).
    pub fn meant(self) -> Vec<RecordId> {
        let focused = self.focused.get();
        let pointed = self.pointed.get().filter(|pointed| focused.as_ref() != Some(pointed));
        focused.into_iter().chain(pointed).collect()
    }

    /// Whether this record is shown to be meant (tracked).
    pub fn is(self, id: &RecordId) -> bool {
        let is_it = |meant: &Option<RecordId>| meant.as_ref() == Some(id);
        self.pointed.with(is_it) || self.focused.with(is_it)
    }
}
