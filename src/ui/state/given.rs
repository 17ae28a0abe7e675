//! A dataset that is given whole, where pages are rendered without a browser.

use super::{Atlas, Load, atlas::RecordsFile};
use crate::{
    bundle::{RECORDS_PER_FILE, names},
    catalogue::Catalogue,
    domain::{Record, Similar},
    outlines::Outlines,
    protocol::EngineFault,
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
}
