//! Door 2: what the page and the engine say to each other. Plain data; it never holds a
//! connection, a browser type or a tantivy type.

mod fault;
mod message;
mod response;

pub use fault::EngineFault;
pub use message::{FromEngine, ToEngine};
pub use response::{Hit, Marked, PlacesTold, SearchResponse};
