//! The ids of records, themes, kinds, statuses and sources: one newtype each, so that a theme is
//! never taken for a record. Whether an id exists in a vocabulary is not known here.

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// Longest id accepted, in bytes: ids stand in addresses and file names.
const MAX_BYTES: usize = 80;

/// Why a text is not an id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IdError(
    /// The text that was refused.
    pub String,
);

impl fmt::Display for IdError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "identifiant « {} » invalide : minuscules sans accent, chiffres et tirets, {MAX_BYTES} signes au plus",
            self.0
        )
    }
}

impl std::error::Error for IdError {}

/// True for lower-case ASCII letters and digits in groups joined by single hyphens.
fn is_id(text: &str) -> bool {
    (1..=MAX_BYTES).contains(&text.len())
        && text
            .split('-')
            .all(|group| !group.is_empty() && group.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()))
}

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(Box<str>);

        impl $name {
            /// The id as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = IdError;
            fn from_str(text: &str) -> Result<Self, IdError> {
                if is_id(text) { Ok(Self(text.into())) } else { Err(IdError(text.to_owned())) }
            }
        }

        impl TryFrom<String> for $name {
            type Error = IdError;
            fn try_from(text: String) -> Result<Self, IdError> {
                text.parse()
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.0.into()
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

id!(
    /// A record: a PTCE or a piece of knowledge. Permanent: it never changes its meaning.
    RecordId
);
id!(
    /// Something that a local government did, told under one lever or several. Permanent.
    DeedId
);
id!(
    /// A theme of the vocabulary.
    ThemeId
);
id!(
    /// A kind of record.
    KindId
);
id!(
    /// A status that a PTCE can have.
    StatusId
);
id!(
    /// A source document.
    SourceId
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_lower_case_words_joined_by_hyphens() {
        for good in ["aliss", "t-2017-03-28", "c-107-108", "stat-100k"] {
            assert!(good.parse::<RecordId>().is_ok(), "{good}");
        }
        for bad in ["", "-a", "a-", "a--b", "École", "a b", "../a", "A"] {
            assert!(bad.parse::<RecordId>().is_err(), "{bad}");
        }
    }
}
