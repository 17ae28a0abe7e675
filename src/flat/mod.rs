//! Columns that open at once: a block of bytes each, taken whole from a file, where value by value
//! 100,000 rows would hold the page for a quarter of a second. They check what they are made of
//! where it enters; afterwards a place that does not exist has nothing. What the values mean is
//! their owner's to know.
//!
//! The bytes of a column stand by weight, all the lowest first: the high ones, which are mostly
//! alike, are then nearly nothing once compressed.

mod column;
pub mod numbers;
pub mod points;
pub mod steps;
mod texts;

pub use column::Column;
pub use texts::Texts;
