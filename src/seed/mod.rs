//! The dataset as its authors write it (`seeds/`): reading it, checking it, sealing its
//! citations, and turning it into what the atlas uses. `seeds/LISEZMOI.md` is the contract.
//!
//! Two shapes: what a person writes (`file`) and what the system uses (`crate::domain`). Between
//! them stand the rules (`check`); nothing that breaks one is compiled. This module never
//! searches and never writes a runtime file.

pub mod citation;

mod check;

mod compile;

mod contours;

mod documents;

pub mod file;

mod load;

mod ndjson;

mod problem;

mod reseal;

mod words;

pub use check::{RULES, check};
pub use compile::compile;
pub use contours::Contours;
pub use documents::Documents;
pub use load::{Loaded, load_dir};
pub use ndjson::{read_records, vocabulary_of};
pub use problem::Problem;
pub use reseal::{Resealed, reseal};
