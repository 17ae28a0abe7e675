//! The drawing of the map: coasts, borders, régions, départements, and the boxes of the
//! départements far away, in whole map units on one sheet. It is made of a survey in degrees
//! (`build`), kept in one runtime file, and read as path data, bounds, label points and places.
//! It never counts records, never names a territory, and knows no colour.

mod bounds;
mod build;
mod file;
mod frame;
mod layout;
mod line;
mod path;
mod pole;
mod regions;
mod survey;
mod walk;

pub use bounds::Bounds;
pub use file::{Outlines, Shape};
pub use frame::{Frame, Spot};
pub use line::{Line, LineKind};
pub use survey::{Survey, SurveyError, Surveyed};
pub use walk::Direction;
