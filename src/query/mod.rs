//! From words to ranked rows: what is asked (`plan`), how much each kind of match is worth
//! (`weights`, `ways`, `bm25`), adding it up (`tally`), and what to show of a result (`excerpt`). It
//! never filters, counts or pages: that is `catalogue::select`.

mod bm25;
mod excerpt;
mod explain;
mod lexicon;
mod plan;
mod search;
mod slips;
mod tally;
mod ways;
mod weights;

pub use excerpt::Excerpts;
pub use explain::explain;
pub use plan::{Phrases, Places, Plan, Sources};
pub use search::search;
