//! What the atlas speaks about: records, their values with source and grade, and the checked
//! vocabularies. Everything here is valid by construction; it never reads files, never formats
//! sentences, never knows a browser.

pub mod claim;
mod code_number;
pub mod date;
mod example;
pub mod id;
pub mod place;
pub mod record;
pub mod similar;
pub mod territories;
pub mod territory;
pub mod thesaurus;
pub mod vocabulary;

pub use claim::{Citation, Claim, Grade, Seal};
pub use date::PartialDate;
pub use id::{DeedId, IdError, KindId, RecordId, SourceId, StatusId, ThemeId};
pub use place::{FormerCommune, FormerSort, PlaceHint, Places};
pub use record::Record;
pub use similar::{Proximity, Similar};
pub use territories::{Codes, Territories};
pub use territory::{Territory, TerritoryCode, TerritoryLevel};
pub use thesaurus::{Meaning, ThesaurusEntry};
pub use vocabulary::{Dataset, Kind, Source, StatusTerm, Theme, Vocabulary};
