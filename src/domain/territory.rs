//! Official territories and their codes: région, département, EPCI, commune. Which ones exist
//! is the dataset's to say (`Vocabulary::territories`).

use crate::geo::Point;
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// The level of a territory, from the widest to the smallest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum TerritoryLevel {
    /// Région, INSEE code of 2 digits.
    Region,
    /// Département, INSEE code of 2 or 3 characters.
    Departement,
    /// Intercommunalité, SIREN of 9 digits.
    Epci,
    /// Commune, INSEE code of 5 characters.
    Commune,
}

impl TerritoryLevel {
    const ALL: [Self; 4] = [Self::Region, Self::Departement, Self::Epci, Self::Commune];

    /// The prefix of its codes in addresses and seeds.
    pub fn prefix(self) -> &'static str {
        match self {
            Self::Region => "reg",
            Self::Departement => "dep",
            Self::Epci => "epci",
            Self::Commune => "com",
        }
    }

    fn accepts(self, code: &str) -> bool {
        let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
        // Corsica's départements are 2A and 2B, and its communes' codes start so.
        let insee = |text: &str| {
            digits(text) || matches!(text.get(..2), Some("2A" | "2B")) && (text.len() == 2 || digits(&text[2..]))
        };
        match self {
            Self::Region => code.len() == 2 && digits(code),
            Self::Departement => matches!(code.len(), 2 | 3) && insee(code),
            Self::Epci => is_siren(code),
            Self::Commune => code.len() == 5 && insee(code),
        }
    }
}

/// True for nine digits whose Luhn sum is a multiple of ten, as every SIREN's is (INSEE).
fn is_siren(code: &str) -> bool {
    let luhn: u32 = code
        .bytes()
        .rev()
        .enumerate()
        .map(|(place, byte)| {
            let digit = u32::from(byte.wrapping_sub(b'0'));
            let doubled = if place % 2 == 1 { digit * 2 } else { digit };
            if doubled > 9 { doubled - 9 } else { doubled }
        })
        .sum();
    code.len() == 9 && code.bytes().all(|b| b.is_ascii_digit()) && luhn.is_multiple_of(10)
}

/// An official code with its level: `reg-32`, `dep-62`, `epci-200023414`, `com-62041`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct TerritoryCode {
    level: TerritoryLevel,
    code: Box<str>,
}

/// Why a text is not a territory code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodeError(
    /// The text that was refused.
    pub String,
);

impl fmt::Display for CodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "code de territoire « {} » invalide : reg-32, dep-62, epci- suivi d’un SIREN, com- suivi d’un code INSEE",
            self.0
        )
    }
}

impl std::error::Error for CodeError {}

impl TerritoryCode {
    /// The code of a territory of this level, if it has the form of one.
    pub fn new(level: TerritoryLevel, code: &str) -> Result<Self, CodeError> {
        if level.accepts(code) {
            Ok(Self { level, code: code.into() })
        } else {
            Err(CodeError(format!("{}-{code}", level.prefix())))
        }
    }

    /// Its level.
    pub fn level(&self) -> TerritoryLevel {
        self.level
    }

    /// The official code alone, without the prefix.
    pub fn code(&self) -> &str {
        &self.code
    }
}

impl FromStr for TerritoryCode {
    type Err = CodeError;
    fn from_str(text: &str) -> Result<Self, CodeError> {
        let refuse = || CodeError(text.to_owned());
        let (prefix, code) = text.split_once('-').ok_or_else(refuse)?;
        let level = TerritoryLevel::ALL.into_iter().find(|level| level.prefix() == prefix).ok_or_else(refuse)?;
        Self::new(level, code).map_err(|_| refuse())
    }
}

impl fmt::Display for TerritoryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.level.prefix(), self.code)
    }
}

impl TryFrom<String> for TerritoryCode {
    type Error = CodeError;
    fn try_from(text: String) -> Result<Self, CodeError> {
        text.parse()
    }
}

impl From<TerritoryCode> for String {
    fn from(code: TerritoryCode) -> Self {
        code.to_string()
    }
}

/// A territory that the dataset names.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Territory {
    /// Its official code.
    pub code: TerritoryCode,
    /// Its official name.
    pub name: String,
    /// The wider territories it lies in (a commune: EPCI, département, région). An EPCI can lie
    /// in several départements.
    pub within: Vec<TerritoryCode>,
    /// The centre of a commune, in degrees WGS84.
    pub centre: Option<Point>,
    /// Postal codes of a commune.
    pub postal_codes: Vec<String>,
}

impl Territory {
    /// The codes of the territories of this level that it lies in.
    pub fn wider(&self, level: TerritoryLevel) -> impl Iterator<Item = &TerritoryCode> {
        self.within.iter().filter(move |code| code.level() == level)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_keep_their_leading_zero_and_corsica_its_letters() {
        for good in ["reg-32", "reg-01", "dep-02", "dep-2A", "dep-974", "com-62041", "com-2B033", "epci-246200364"] {
            assert_eq!(good.parse::<TerritoryCode>().map(|c| c.to_string()), Ok(good.to_owned()));
        }
        for bad in
            ["32", "dep-", "dep-2C", "com-6204", "epci-123456789", "epci-12", "ville-62041", "dep-é2", "com-2Aé03"]
        {
            assert!(bad.parse::<TerritoryCode>().is_err(), "{bad}");
        }
    }
}
