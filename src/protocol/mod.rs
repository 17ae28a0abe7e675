//! Door 2: what the page and the engine say to each other. Plain data; it never holds a
//! connection, a browser type or a tantivy type.

mod explanation;
mod export;
mod fault;
mod ladder;
mod message;
mod reading;
mod response;

pub use explanation::{Absence, Explanation, Factor, FoundIn, MatchExplained, MatchForm, WordExplained};
pub use export::{ExportFormat, ExportOrder, ExportScope, ExportedFile, PUBLISHED_SCHEMA};
pub use fault::EngineFault;
pub use ladder::{About, Rung, Step, steps_out};
pub use message::{FromEngine, ToEngine};
pub use reading::{Acronym, Correction, PlaceRead, PlaceRole, Reading, Span, Target, Understood};
pub use response::{Hit, Marked, PlacesTold, SearchResponse};
