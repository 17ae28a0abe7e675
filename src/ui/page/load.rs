//! What a page needs before it can be shown whole. Each page brings the same by itself: this only
//! says whether it is there. One function for each part of the program, which alone holds what it names.

use super::{chronology, deed, guide, panorama};
use crate::{
    route::Route,
    ui::state::{Atlas, Inspired, Load},
};

/// Brings what the page of a record shows (tracked).
pub fn load_record(atlas: Atlas, route: &Route) -> Load<()> {
    match route {
        Route::Pole(id) | Route::Knowledge(id) => atlas.record(id).and_then(|record| match record {
            Some(record) => atlas.records(&record.divergences).done(),
            None => Load::Ready(()),
        }),
        _ => atlas.catalogue().done(),
    }
}

/// Brings what the guide and what the site says of itself show (tracked).
pub fn load_guide(atlas: Atlas, route: &Route) -> Load<()> {
    match route {
        Route::Guide(chapter) => guide::load(atlas, *chapter),
        _ => atlas.catalogue().done(),
    }
}

/// Brings what others did, pictures and dates (tracked).
pub fn load_examples(atlas: Atlas, route: &Route) -> Load<()> {
    match route {
        Route::Inspire(_) => Inspired::load(atlas).done(),
        Route::Deed(id) => deed::load(atlas, id),
        Route::Panorama => panorama::load(atlas),
        Route::Chronology(_) => chronology::load(atlas),
        _ => atlas.catalogue().done(),
    }
}

/// Brings what is made with a few records (tracked).
pub fn load_notebook(atlas: Atlas, route: &Route) -> Load<()> {
    match route {
        Route::Compare(ids) => atlas.catalogue().and_then(|_| atlas.records(ids)).done(),
        _ => atlas.catalogue().done(),
    }
}
