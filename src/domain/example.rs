//! What was done somewhere, told behind a lever or a reason. It does not know under how many levers the same thing is
//! told (`deeds` does).

use super::{DeedId, RecordId, TerritoryCode, ThemeId};
use serde::{Deserialize, Serialize};

/// An example behind a lever or a reason.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Example {
    /// What it is called wherever it is told; an example of a lever always has it, that of a reason never.
    pub deed: Option<Deed>,
    /// The sentence to show.
    pub text: String,
    /// The PTCE concerned.
    pub poles: Vec<RecordId>,
    /// The local governments concerned.
    pub territories: Vec<TerritoryCode>,
    /// What its sentence is about.
    pub themes: Vec<ThemeId>,
}

/// The name of something that a local government did. It may be told under several levers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deed {
    /// Permanent id: it stands in addresses.
    pub id: DeedId,
    /// Who does what, in a few words.
    pub title: String,
}
