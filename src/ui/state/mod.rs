//! What the views are derived from. Four contexts hold the signals (`Atlas`: the dataset,
//! `Navigator`: the address, `Engine`: the worker, `Search`: the list), two what the lists under the
//! fields offer (`WhatSearch`, `PlaceSearch`) one what a visit keeps for itself (`Session`), one what works without network (`Offline`), one the visitor's
//! notebook (`Notebook`); the
//! other modules are pure functions of the data. Nothing here makes a view.

mod atlas;
mod combobox;
mod desk;
mod embed;
mod engine;
mod exports;
mod few;
mod filters;
mod fold;
#[cfg(feature = "ssr")]
mod given;
mod highlight;
mod inspire;
mod load;
mod map;
mod names;
mod navigator;
mod notebook;
mod notes;
mod offline;
mod outlines;
mod place_search;
mod places;
mod reading;
mod reasons;
mod report;
mod search;
mod session;
mod shared;
mod shown;
mod standings;
mod visits;
mod ways_out;
mod what_search;

pub use atlas::Atlas;
pub use combobox::{Act, Combobox};
pub use desk::{Desk, Fields, held};
pub use embed::{HEIGHTS, frame_code};
pub use engine::{Engine, EngineLink, EngineListener, Phase, Told};
pub use few::sort_few;
pub use filters::{ActiveFilter, active_filters, noun_of, territory_page};
#[cfg(feature = "ssr")]
pub use given::{AtlasData, Drawing};
pub use highlight::Highlight;
pub use inspire::{Inspired, level_of_lever};
pub use load::Load;
pub use map::{MapState, Mark, Pointed, Sign, View, is_unplaced, listed};
pub use names::{Suggested, Suggestion};
pub use navigator::{History, Navigator, Place};
pub use notebook::{Kept, Notebook};
pub use notes::Notes;
pub use offline::{Offline, Wish};
pub use place_search::{Locating, Offer, Offers, PlaceSearch, Remark, Unlocated};
pub use places::{PlaceName, Region, choose_place, name_of, regions, rows_of_kind_in};
pub use reading::{MeaningTag, PlaceTag, meaning_tags, near_chosen, near_of, place_tag, words_as_typed};
pub use reasons::{Reason, Reasons, reasons};
pub use report::{Report, mail};
pub use search::Search;
pub use session::Session;
pub use shared::Shared;
pub use shown::{Shown, Worth, without_words};
pub use standings::Statuses;
pub use visits::{News, news, note_visit};
pub use ways_out::{Nothing, WayOut, nothing};
pub use what_search::WhatSearch;
