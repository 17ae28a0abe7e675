//! A date as sources give it: a year, a month or a day. Ordering puts the vaguer date first.

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// A year, with its month and day when the source gives them. Always a date that exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PartialDate {
    year: u16,
    month: u8,
    day: u8,
}

/// Why a text is not a date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DateError(
    /// The text that was refused.
    pub String,
);

impl fmt::Display for DateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "date « {} » impossible : AAAA, AAAA-MM ou AAAA-MM-JJ, et une date du calendrier", self.0)
    }
}

impl std::error::Error for DateError {}

fn days_in(year: u16, month: u8) -> u8 {
    let leap = (year.is_multiple_of(4) && !year.is_multiple_of(100)) || year.is_multiple_of(400);
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    }
}

impl PartialDate {
    /// The year.
    pub fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12, if the source gives it.
    pub fn month(self) -> Option<u8> {
        (self.month > 0).then_some(self.month)
    }

    /// The day of the month, if the source gives it.
    pub fn day(self) -> Option<u8> {
        (self.day > 0).then_some(self.day)
    }
}

impl FromStr for PartialDate {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        let refuse = || DateError(text.to_owned());
        let number = |part: Option<&str>, digits: usize| match part {
            None => Ok(0),
            Some(p) if p.len() == digits && p.bytes().all(|b| b.is_ascii_digit()) => {
                p.parse::<u16>().map_err(|_| refuse()).and_then(|n| if n == 0 { Err(refuse()) } else { Ok(n) })
            }
            Some(_) => Err(refuse()),
        };
        let mut parts = text.split('-');
        let year = number(parts.next(), 4)?;
        let month = number(parts.next(), 2)? as u8;
        let day = number(parts.next(), 2)? as u8;
        let exists = (1900..=2100).contains(&year) && month <= 12 && (day == 0 || day <= days_in(year, month));
        if parts.next().is_some() || !exists { Err(refuse()) } else { Ok(Self { year, month, day }) }
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if self.month > 0 {
            write!(f, "-{:02}", self.month)?;
        }
        if self.day > 0 {
            write!(f, "-{:02}", self.day)?;
        }
        Ok(())
    }
}

impl TryFrom<String> for PartialDate {
    type Error = DateError;
    fn try_from(text: String) -> Result<Self, DateError> {
        text.parse()
    }
}

impl From<PartialDate> for String {
    fn from(date: PartialDate) -> Self {
        date.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_as_precise_as_its_source() {
        for good in ["2009", "2021-07", "2022-02-11", "2024-02-29"] {
            assert_eq!(good.parse::<PartialDate>().map(|d| d.to_string()), Ok(good.to_owned()));
        }
        for bad in ["", "21", "2021-13", "2021-00", "2023-02-29", "2021-7", "2021-07-01-02", "mai 2021"] {
            assert!(bad.parse::<PartialDate>().is_err(), "{bad}");
        }
    }
}
