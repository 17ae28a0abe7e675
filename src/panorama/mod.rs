//! What the pictures of the panorama count: themes by département, statuses by date, territories.
//! Each number comes with the request that lists the very records it counts. Only the main kind is
//! counted. Pure: it fetches nothing, draws nothing, writes no sentence.

#[cfg(test)]
mod cases;
mod counted;
mod coverage;
mod standing;
mod territory;

pub use counted::{Column, Counted, Line, MOST_IDS, Table};
pub use coverage::{coverage, departements_without};
pub use standing::{Standing, Standings, foremost_standings, standings, standings_of};
pub use territory::{Departement, Region, regions};
