//! Dates in words.

use crate::domain::PartialDate;

const MONTHS: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];

/// The name of a month, 1 to 12; empty for another number.
pub fn month_name(month: u8) -> &'static str {
    usize::from(month).checked_sub(1).and_then(|place| MONTHS.get(place)).copied().unwrap_or("")
}

/// «2021», «juillet 2021», «1er mars 2017».
pub fn in_words(date: PartialDate) -> String {
    let year = date.year();
    match (date.month().map(month_name), date.day()) {
        (None, _) => year.to_string(),
        (Some(month), None) => format!("{month} {year}"),
        (Some(month), Some(1)) => format!("1er {month} {year}"),
        (Some(month), Some(day)) => format!("{day} {month} {year}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_as_precise_as_they_are_known() {
        let words = |text: &str| text.parse().map(in_words);
        assert_eq!(words("2009").as_deref(), Ok("2009"));
        assert_eq!(words("2021-07").as_deref(), Ok("juillet 2021"));
        assert_eq!(words("2017-03-01").as_deref(), Ok("1er mars 2017"));
        assert_eq!(words("2022-02-11").as_deref(), Ok("11 février 2022"));
    }
}
