//! From words to ranked rows: what is asked (`plan`), how much each kind of match is worth
//! (`weights`), how tantivy is asked (`lower`), and what to show of a result (`excerpt`). It
//! never filters, counts or pages: that is `catalogue::select`.

mod excerpt;
mod expand;
mod lower;
mod plan;
mod search;
mod weights;

pub use excerpt::{best_sentence, mark};
pub use plan::{Plan, Word};
pub use search::search;
