//! What pages about levers and deeds are made of: what can be done, which deeds to show, a deed in a list.

mod card;
mod filters;
mod levers;

pub use card::{deed_card, deed_links, deed_themes, who};
pub use filters::deed_filters;
pub use levers::{examples_href, lever_lists, to_examples};
