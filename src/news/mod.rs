//! What changed in the dataset between two visits: one number a record, kept from the last visit and
//! compared with those of today. Pure. It never reads a record for its meaning, never says when or why
//! something changed, and knows neither where a visit keeps its text nor how bytes travel.

mod changes;
mod fingerprints;
mod kept;

pub use changes::{Changes, changes};
pub use fingerprints::Fingerprints;
