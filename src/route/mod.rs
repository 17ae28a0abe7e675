//! Addresses: the path and query of a page, read and written. The address is the state, so what
//! is read is written back the same (property-tested). It never knows which ids exist
//! (`notice::keep_known` does, with a vocabulary) nor under which folder the site is served:
//! addresses are relative to the page's base.

mod address;
mod inspire;
mod notice;
mod period;
mod query;

pub use address::{Chapter, Route};
pub use notice::{Notice, keep_known};
pub use period::Period;

/// The anchor by which an address of the home page asks for what is around the visitor, as a click on
/// «Autour de moi» does: `./#autour-de-moi`, a shortcut of the installed app.
pub const AROUND_ME: &str = "autour-de-moi";
