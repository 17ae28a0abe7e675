//! Every French sentence of the interface, as functions of what it says. Views and the CLI call
//! them; they hold no state and make no decision.

mod count;
mod date;
mod error;

pub use count::{count, ptce, records, results};
pub use date::{in_words, month_name};
pub use error::{fault, notice};
