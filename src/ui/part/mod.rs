//! The program in parts. What every page takes is in the first; pages, what lists show later and the map's sheet are in
//! parts of their own, cut off by the build (`xtask/src/parts.rs`) and brought when something of them is first shown.
//! Natively nothing is cut off: what is asked for is there.

mod brought;
mod cut;
mod program;
mod room;

pub use brought::Part;
pub use program::{Given, Pages, Program, Rows, Sequel};
pub use room::Room;
