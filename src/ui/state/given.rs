//! A dataset that is given whole, where pages are rendered without a browser, and what an engine and
//! a visitor would have said: there is neither.

use super::{
    Atlas, Engine, Kept, Load, Locating, Notebook, Offline, PlaceSearch, Search, Shared, atlas::RecordsFile,
    engine::Phase,
};
use crate::{
    bundle::{RECORDS_PER_FILE, names},
    catalogue::Catalogue,
    domain::{PlaceHint, Record, Similar},
    notebook::Book,
    offline::OfflineState,
    outlines::Outlines,
    protocol::{EngineFault, SearchResponse},
};
use leptos::prelude::*;
use std::sync::Arc;

/// The dataset.
#[derive(Clone)]
pub struct AtlasData {
    /// Vocabularies, filter columns and display rows.
    pub catalogue: Arc<Catalogue>,
    /// Every record, in the order of the catalogue's rows.
    pub records: Arc<Vec<Record>>,
    /// The records that are like each record, in the same order.
    pub similar: Arc<Vec<Vec<Similar>>>,
    /// The drawing of the map.
    pub outlines: Drawing,
}

/// The drawing of the map.
#[derive(Clone)]
pub enum Drawing {
    /// The dataset has none.
    None,
    /// It comes once a map is about to be shown, as in a browser.
    Later,
    /// It is there.
    There(Arc<Outlines>),
}

impl Atlas {
    /// A dataset that is already there.
    pub fn given(data: &AtlasData) -> Self {
        let atlas = Self::new();
        atlas.catalogue.set(Load::Ready(data.catalogue.clone().into()));
        for (place, records) in data.records.chunks(RECORDS_PER_FILE).enumerate() {
            let similar = data.similar.chunks(RECORDS_PER_FILE).nth(place).unwrap_or_default();
            let file = Load::Ready(RecordsFile::new(records.to_vec(), similar.to_vec()));
            atlas.files.update(|files| files.extend([(place, file)]));
            atlas.asked.update_value(|asked| asked.extend([place]));
        }
        let none = || EngineFault::Missing { file: names::CONTOURS.0.to_owned(), status: 404 };
        atlas.sheet.asked.set_value(true);
        atlas.sheet.drawing.set(match &data.outlines {
            Drawing::None => Load::Failed(none()),
            Drawing::Later => Load::Loading,
            Drawing::There(outlines) => Load::Ready(outlines.clone().into()),
        });
        atlas
    }

    /// Takes this as what becomes of the drawing of the map.
    pub fn set_outlines(self, drawing: Load<Shared<Outlines>>) {
        self.sheet.drawing.set(drawing);
    }
}

impl Engine {
    /// An engine that is ready, or is not for this reason.
    pub fn settle(self, outcome: Result<(), EngineFault>) {
        self.phase().set(outcome.map_or_else(Phase::Failed, |()| Phase::Ready));
    }
}

impl Offline {
    /// Takes this as how things stand without network.
    pub fn settle(self, state: OfflineState) {
        self.state.set(state);
    }
}

impl Notebook {
    /// Takes this as what the device keeps.
    pub fn settle(self, book: Book, kept: Kept) {
        self.book.set(book);
        self.kept.set(kept);
    }
}

impl Search {
    /// Takes this as the engine's answer to what is asked for.
    pub fn take_answer(self, answer: Result<SearchResponse, EngineFault>) {
        let request = self.request().get_untracked();
        self.answers.set(vec![(request, answer.map(Shared::new))]);
    }
}

impl PlaceSearch {
    /// Takes this as typed, its list open; and as answered, unless the answer is under way.
    pub fn take_typed(self, text: &str, answer: Option<Result<Vec<PlaceHint>, EngineFault>>) {
        self.field.update(|field| {
            field.type_text(text.to_owned());
            field.answer = answer.map(|answer| (text.to_owned(), answer));
        });
    }

    /// Takes this as what was chosen last: its name is known.
    pub fn take_chosen(self, hint: PlaceHint) {
        self.field.update(|field| field.chosen = Some(hint));
    }

    /// Takes this as what becomes of «Autour de moi».
    pub fn take_locating(self, locating: Locating) {
        self.field.update(|field| field.locating = locating);
    }
}
