//! Points on the Earth and what is measured between them. Never names of places: those are
//! the dataset's (`domain::territory`).

mod point;

pub use point::{Point, PointError};
