//! Every French sentence of the interface, as constants and functions of what they say, one
//! module an area of the app. Views and the CLI call them; they hold no state and make no
//! decision.
//!
//! Typography: a no-break space (`\u{a0}`) before `: ; ? ! »` and after `«`, and real
//! apostrophes.

/// Fixed texts. What a text says is its documentation.
macro_rules! words {
    ($($name:ident = $text:expr;)*) => {
        $(#[doc = concat!("«", $text, "»")] pub const $name: &str = $text;)*
    };
}

pub mod about;
pub mod accessibility;
pub mod chronology;
pub mod compare;
mod count;
mod date;
pub mod embed;
mod error;
pub mod export;
pub mod filter;
pub mod guide;
pub mod home;
pub mod inspire;
pub mod install;
pub mod ladder;
pub mod map;
pub mod near;
pub mod notebook;
pub mod offline;
pub mod panorama;
mod place;
pub mod place_field;
pub mod record;
pub mod report;
pub mod search;
pub mod shell;
pub mod similar;
pub mod site;
pub mod territory;
pub mod title;
pub mod understood;
pub mod what_field;
pub mod why;

pub use count::{count, ptce, records, results};
pub use date::{in_words, month_name};
pub use error::{fault, moved, notice};
pub use place::{coordinates, level, of};

/// A text between French quotation marks.
pub fn quoted(text: &str) -> String {
    format!("«\u{a0}{text}\u{a0}»")
}
