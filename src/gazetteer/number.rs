//! Numbers that name places: of a département («62», «2A», «974»), postal, INSEE, SIREN. People
//! type postal codes, so these come before an INSEE code of the same digits.

use super::{
    codes,
    offer::Offers,
    rows::{Entry, Rows},
};
use crate::domain::{PlaceHint, TerritoryCode, TerritoryLevel};
use std::ops::Range;

/// Ranks of what a number names.
const DEPARTEMENT: u8 = 0;
const POSTAL: u8 = 1;
const CODE: u8 = 2;

/// Shortest number that is looked up.
const SHORTEST: usize = 2;

/// The number that a text is: digits, with spaces, and the letter of a département of Corsica.
pub(super) fn read(text: &str) -> Option<String> {
    let number: String = text.chars().filter(|c| !c.is_whitespace()).map(|c| c.to_ascii_uppercase()).collect();
    let corsican = number.strip_prefix("2A").or_else(|| number.strip_prefix("2B"));
    let digits = corsican.unwrap_or(&number);
    let is_number = digits.bytes().all(|byte| byte.is_ascii_digit()) && !number.is_empty();
    is_number.then_some(number)
}

/// What a number names. A number being typed counts as the beginning of a code.
pub(super) fn answer(rows: &Rows, number: &str, whole: bool, limit: usize) -> Vec<PlaceHint> {
    let mut offers = Offers::default();
    if number.len() < SHORTEST {
        return Vec::new();
    }
    let code = |level| TerritoryCode::new(level, number).ok().and_then(|code| rows.find(&code));
    offer(rows, &mut offers, code(TerritoryLevel::Departement), DEPARTEMENT);
    offer(rows, &mut offers, code(TerritoryLevel::Epci), CODE);
    // A former commune's own entry, to tell its name.
    let insee = codes::commune_number(number);
    let former = rows.former.iter().position(|old| Some(old.code) == insee).map(Entry::Former);
    let current = insee.and_then(|code| rows.communes.binary_search_by(|one| one.code.cmp(&code)).ok());
    offer(rows, &mut offers, current.map(Entry::Commune).or(former), CODE);
    let postal = postal_range(number, whole);
    let departement = if whole { None } else { code(TerritoryLevel::Departement) };
    for (place, commune) in rows.communes.iter().enumerate() {
        let inside = departement == Some(Entry::Departement(commune.departement as usize));
        if inside || rows.postal_codes(commune).iter().any(|code| postal.contains(code)) {
            offer(rows, &mut offers, Some(Entry::Commune(place)), POSTAL);
        }
    }
    let mut hints: Vec<PlaceHint> = Vec::new();
    for (rank, entry) in offers.sorted().map(|(rank, place)| (rank, rows.entry(place))) {
        let found_by = match entry {
            Entry::Commune(place) if rank == POSTAL => {
                let codes = rows.communes.get(place).map(|commune| rows.postal_codes(commune)).unwrap_or_default();
                codes.iter().find(|code| postal.contains(code)).map(|code| codes::postal_code(*code))
            }
            Entry::Former(_) if rows.name(entry).is_empty() => Some(number.to_owned()),
            _ => None,
        };
        let hint = rows.hint(entry, found_by, false);
        hints.extend(hint.filter(|hint| hints.iter().all(|other| other.code != hint.code)));
        if hints.len() >= limit {
            break;
        }
    }
    hints
}

fn offer(rows: &Rows, offers: &mut Offers, entry: Option<Entry>, rank: u8) {
    if let Some(entry) = entry {
        offers.add(rows, rows.number(entry), rank);
    }
}

/// The postal codes that a number begins; those alone that it is when it is complete.
fn postal_range(number: &str, whole: bool) -> Range<u32> {
    let missing = 5_usize.checked_sub(number.len()).filter(|missing| *missing == 0 || !whole);
    match (missing, number.parse::<u32>()) {
        (Some(missing), Ok(number)) => {
            let unit = 10_u32.pow(missing as u32);
            number * unit..(number + 1) * unit
        }
        _ => 0..0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_begins_postal_codes() {
        assert_eq!(postal_range("62", false), 62_000..63_000);
        assert_eq!(postal_range("02500", true), 2500..2501);
        assert!(postal_range("62", true).is_empty() && postal_range("2A", false).is_empty());
        assert!(postal_range("200069037", false).is_empty());
    }

    #[test]
    fn numbers_are_told_from_names() {
        for (text, number) in
            [("62", Some("62")), ("2a", Some("2A")), ("62 500", Some("62500")), ("2B033", Some("2B033"))]
        {
            assert_eq!(read(text).as_deref(), number);
        }
        for text in ["", "  ", "Paris 11", "2C", "62500 Saint-Omer", "٦٢"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
