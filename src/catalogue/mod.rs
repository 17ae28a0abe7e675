//! Lists without words: which records stand where, and the pure rules of filtering, counting,
//! sorting and paging. The worker uses them on what tantivy ranked, the page on everything when
//! there is no engine. Nothing here reads text, fetches, or knows a browser.

#[cfg(test)]
mod cases;
mod facets;
mod filters;
mod near;
mod order;
mod reach;
mod request;
mod row;
mod rows;
mod select;
mod store;

pub use facets::{FacetCount, Facets};
pub use near::{Nearness, Origin, Reason, nearness};
pub use reach::Reach;
pub use request::{KindFilter, SearchRequest, Sort};
pub use row::{Row, SeatPoint};
pub use select::{Layout, Matches, PAGE_SIZE, ROWS_GIVEN, Ranked, Selection, Surroundings, select};
pub use store::Catalogue;
