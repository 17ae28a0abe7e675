//! What local governments did, as the examples of levers tell it: collected from the records, filtered by
//! lever, level and theme, counted. Pure: it fetches nothing, makes no view and writes no sentence.

#[cfg(test)]
mod cases;
mod collect;
mod filter;
mod levers;

pub use collect::{DeedTheme, Telling, ThemeOrigin, Told, collect};
pub use filter::{Choices, InspireRequest, level_word, read_level};
pub use levers::in_order_of_documents;
