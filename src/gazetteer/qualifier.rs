//! What people add to a name to tell homonyms apart: «Saint-Denis (93)», «Saint-Denis, Réunion»,
//! «saint denis 93», «97400 Saint-Denis».

use super::{
    codes,
    keys::Keys,
    number,
    rows::{Entry, Rows},
};
use crate::text::{after_article, place_key};

/// Shortest beginning of the name of a département or région that tells something.
const SHORTEST: usize = 3;

/// Where a place has to lie.
#[derive(Debug)]
pub(super) struct Qualifier {
    departements: Vec<bool>,
    /// A postal code or an INSEE code, or its beginning.
    digits: Option<String>,
}

/// The readings of a text as a name and what qualifies it, as signs or digits part them, then at
/// each word.
pub(super) fn readings(text: &str, key: &str) -> Vec<(String, String)> {
    let mut readings = Vec::new();
    let signs = text.split_once('(').or_else(|| text.rsplit_once(','));
    readings.extend(signs.map(|(name, rest)| (place_key(name), place_key(rest))));
    for (place, _) in key.match_indices(' ') {
        let (first, rest) = (&key[..place], &key[place + 1..]);
        if number::read(first).is_some() {
            readings.push((rest.to_owned(), first.to_owned()));
        }
        readings.push((first.to_owned(), rest.to_owned()));
    }
    readings.retain(|(name, rest)| !name.is_empty() && !rest.is_empty());
    readings
}

impl Qualifier {
    /// What a key qualifies a name with: a number, a département or a région. While typing, a
    /// beginning will do.
    pub fn read(rows: &Rows, keys: &Keys, key: &str, whole: bool) -> Option<Self> {
        let digits = number::read(key);
        let departements: Vec<bool> = match &digits {
            Some(number) => {
                let fits = |code: String| if whole { code == *number } else { code.starts_with(number.as_str()) };
                rows.departements.iter().map(|one| fits(codes::departement_code(one.code))).collect()
            }
            None => {
                let loose = key.get(after_article(key)..).unwrap_or(key);
                let begins = |name: &str| !whole && loose.len() >= SHORTEST && name.starts_with(loose);
                let fits = |entry: Entry| {
                    let name = keys.get(rows.number(entry)).main;
                    name == loose || begins(name)
                };
                let departement = |(place, one): (usize, &super::rows::Departement)| {
                    fits(Entry::Departement(place)) || one.region.is_some_and(|region| fits(Entry::Region(region)))
                };
                rows.departements.iter().enumerate().map(departement).collect()
            }
        };
        let digits = digits.filter(|number| number.len() == 5 || !whole);
        (digits.is_some() || departements.contains(&true)).then_some(Self { departements, digits })
    }

    /// True for an entry that lies there.
    pub fn allows(&self, rows: &Rows, entry: Entry) -> bool {
        let inside = |place: &usize| self.departements.get(*place).copied().unwrap_or(false);
        let commune = match rows.current(entry) {
            Entry::Commune(place) => rows.communes.get(place),
            _ => None,
        };
        let numbered = self.digits.as_ref().zip(commune).is_some_and(|(digits, commune)| {
            codes::commune_code(commune.code).starts_with(digits.as_str())
                || rows.postal_codes(commune).iter().any(|code| codes::postal_code(*code).starts_with(digits.as_str()))
        });
        numbered || rows.departements_of(entry).iter().any(inside)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_come_first_then_each_word() {
        let readings = readings("Saint-Denis (93)", "saint denis 93");
        let readings: Vec<_> = readings.iter().map(|(name, rest)| (name.as_str(), rest.as_str())).collect();
        assert_eq!(readings, [("saint denis", "93"), ("saint", "denis 93"), ("saint denis", "93")]);
    }

    #[test]
    fn digits_may_come_first() {
        assert_eq!(super::readings("62500 Lens", "62500 lens")[0], ("lens".to_owned(), "62500".to_owned()));
    }
}
