//! What a page needs before it can be shown whole. Each page brings the same by itself: this only
//! says whether it is there.

use super::{chronology, deed, guide, panorama};
use crate::{
    route::Route,
    ui::state::{Atlas, Inspired, Load},
};

/// Brings what the page of this route shows (tracked).
pub fn load(atlas: Atlas, route: &Route) -> Load<()> {
    match route {
        Route::Pole(id) | Route::Knowledge(id) => atlas.record(id).and_then(|record| match record {
            Some(record) => atlas.records(&record.divergences).and_then(|_| Load::Ready(())),
            None => Load::Ready(()),
        }),
        Route::Compare(ids) => atlas.catalogue().and_then(|_| atlas.records(ids)).and_then(|_| Load::Ready(())),
        Route::Guide(chapter) => guide::load(atlas, *chapter),
        Route::Search(_)
        | Route::About
        | Route::Accessibility
        | Route::Offline
        | Route::Unknown(_)
        | Route::Notebook(_)
        | Route::Embed(_)
        | Route::EmbedMaker(_) => atlas.catalogue().and_then(|_| Load::Ready(())),
        Route::Inspire(_) => Inspired::load(atlas).and_then(|_| Load::Ready(())),
        Route::Deed(id) => deed::load(atlas, id),
        Route::Panorama => panorama::load(atlas),
        Route::Chronology(_) => chronology::load(atlas),
    }
}
