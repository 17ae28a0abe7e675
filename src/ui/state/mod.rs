//! What the views are derived from. Four contexts hold the signals (`Atlas`: the dataset,
//! `Navigator`: the address, `Engine`: the worker, `Search`: the list), two what the lists under the
//! fields offer (`WhatSearch`, `PlaceSearch`) and one what a visit keeps for itself (`Session`); the
//! other modules are pure functions of the data. Nothing here makes a view.

mod atlas;
mod combobox;
mod engine;
mod few;
mod filters;
mod fold;
mod highlight;
mod load;
mod map;
mod names;
mod navigator;
mod notes;
mod outlines;
mod place_search;
mod places;
mod search;
mod session;
mod shared;
mod shown;
mod what_search;

pub use atlas::{Atlas, AtlasData};
pub use combobox::{Act, Combobox};
pub use engine::{Engine, EngineLink};
pub use few::sort_few;
pub use filters::{ActiveFilter, WayOut, active_filters, noun_of, territory_page, ways_out};
pub use highlight::Highlight;
pub use load::Load;
pub use map::{MapState, Mark, Pointed, Sign, View, is_unplaced, listed};
pub use names::{Suggested, Suggestion};
pub use navigator::{History, Navigator, Place};
pub use notes::Notes;
pub use place_search::{Locating, Offer, Offers, PlaceSearch, Remark, Unlocated};
pub use places::{PlaceName, Region, choose_place, name_of, regions, rows_of_kind_in};
pub use search::Search;
pub use session::Session;
pub use shared::Shared;
pub use shown::{Shown, Worth, without_words};
pub use what_search::WhatSearch;
