//! Points on the Earth, what is measured between them, and how a map flattens them. Never names of
//! places: those are the dataset's (`domain::territory`).

mod point;
mod projection;

pub use point::{Point, PointError};
pub use projection::Projection;
