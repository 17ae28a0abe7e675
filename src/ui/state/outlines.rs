//! The drawing of the map. It comes when a map is about to be shown, once for the visit.

use super::{Atlas, Load, Shared};
use crate::{bundle::names, outlines::Outlines, protocol::EngineFault, ui::browser};
use leptos::{prelude::*, task::spawn_local};

/// Where the drawing is kept.
#[derive(Clone, Copy)]
pub struct Sheet {
    pub(super) drawing: RwSignal<Load<Shared<Outlines>>>,
    pub(super) asked: StoredValue<bool>,
}

impl Sheet {
    /// A drawing that nobody has asked for yet.
    pub fn new() -> Self {
        Self { drawing: RwSignal::new(Load::Loading), asked: StoredValue::new(false) }
    }
}

impl Atlas {
    /// The drawing of the map (tracked). It stays on its way until someone brings it.
    pub fn outlines(self) -> Load<Shared<Outlines>> {
        self.sheet.drawing.get()
    }

    /// Brings the drawing of the map, unless it has been asked for.
    pub fn bring_outlines(self) {
        let Sheet { drawing, asked } = self.sheet;
        if asked.try_update_value(|asked| std::mem::replace(asked, true)) != Some(false) {
            return;
        }
        spawn_local(async move {
            let name = names::CONTOURS.0;
            let fetched = browser::fetch(name).await.and_then(|bytes| {
                let opened = Outlines::open(&bytes).map_err(|error| EngineFault::of_file(name, &error));
                opened.map(Shared::new)
            });
            drawing.set(fetched.into());
        });
    }
}
