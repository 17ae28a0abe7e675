//! What names are compared by, prepared once: keys (`text::place_key`), and where in each the
//! part begins that people start with when they leave out «Le», or «CC du Pays de».

use super::{
    beginnings::Beginnings,
    rows::{Entry, Rows},
    texts::Texts,
};
use crate::text::{Typed, after_article, letter_set, push_place_key};

/// What the name of an EPCI starts with: communauté de communes, d’agglomération, urbaine.
const NATURES: [&str; 5] = ["cc ", "ca ", "cu ", "metropole ", "eurometropole "];

/// What joins that to the rest.
const JOINTS: [&str; 8] = ["de ", "du ", "des ", "d ", "la ", "le ", "les ", "l "];

/// The kinds of EPCI as people spell them out.
const SPELT_OUT: [(&str, &str); 3] =
    [("communaute de communes ", "cc "), ("communaute d agglomeration ", "ca "), ("communaute urbaine ", "cu ")];

/// The last word of the name of an arrondissement.
const ARRONDISSEMENT: &str = " arrondissement";

/// The key of every entry.
pub(super) struct Keys {
    keys: Texts,
    /// Where the main part of each begins.
    mains: Vec<u8>,
    /// The letters of each, which rule out most of them for a misspelt name.
    letters: Vec<u32>,
    /// What each begins with.
    beginnings: Beginnings,
}

/// The key of an entry.
pub(super) struct Key<'a> {
    /// All of it.
    pub whole: &'a str,
    /// Without its article or the kind of EPCI.
    pub main: &'a str,
}

impl Keys {
    /// The keys of these rows.
    pub fn of(rows: &Rows) -> Self {
        let mut keys =
            Self { keys: Texts::default(), mains: Vec::new(), letters: Vec::new(), beginnings: Beginnings::default() };
        for number in 0..rows.names.len() {
            let entry = rows.entry(number);
            keys.keys.push_with(|all| push_key(rows.names.get(number), entry, all));
            let key = keys.keys.get(number);
            let main = if matches!(entry, Entry::Epci(_)) { after_nature(key) } else { after_article(key) };
            keys.letters.push(letter_set(key.chars()));
            keys.beginnings.add(key, number);
            if main > 0 {
                keys.beginnings.add(key.get(main..).unwrap_or_default(), number);
            }
            keys.mains.push(main as u8);
        }
        keys.beginnings = keys.beginnings.sorted();
        keys
    }

    /// The key of this entry; empty for a former commune without a name of its own.
    pub fn get(&self, number: usize) -> Key<'_> {
        let whole = self.keys.get(number);
        let main = self.mains.get(number).and_then(|start| whole.get(usize::from(*start)..)).unwrap_or(whole);
        Key { whole, main }
    }

    /// The entries whose key, or its main part, may be one of these texts or go on with another word
    /// after it.
    pub fn beginning_with(&self, texts: &[&str]) -> Vec<usize> {
        self.beginnings.of(texts)
    }

    /// True when no name of this entry, nor the beginning of one, is within `max` edits.
    pub fn is_beyond(&self, number: usize, typed: &Typed, whole: bool, max: usize) -> bool {
        let letters = self.letters.get(number).copied().unwrap_or(0);
        if whole && self.mains.get(number) == Some(&0) {
            typed.is_beyond_whole(letters, max)
        } else {
            typed.is_beyond(letters, max)
        }
    }

    /// How many entries there are.
    pub fn len(&self) -> usize {
        self.keys.len()
    }
}

fn push_key(name: &str, entry: Entry, all: &mut String) {
    push_place_key(name, all);
    // «Paris 11» is the whole name.
    if matches!(entry, Entry::Former(_)) && all.ends_with(ARRONDISSEMENT) {
        all.truncate(all.len() - ARRONDISSEMENT.len());
    }
}

/// Where the key of an EPCI goes on after its kind and what joins the two; 0 when it has none.
pub(super) fn after_nature(key: &str) -> usize {
    let Some(nature) = NATURES.iter().find(|nature| key.starts_with(**nature)) else { return 0 };
    let mut rest = key.get(nature.len()..).unwrap_or_default();
    while let Some(joint) = JOINTS.iter().find(|joint| rest.starts_with(**joint)) {
        rest = rest.get(joint.len()..).unwrap_or_default();
    }
    key.len() - rest.len()
}

/// What is asked for, spelt as the official names are: «communauté de communes» is «cc».
pub(super) fn as_official(key: String) -> String {
    for (long, short) in SPELT_OUT {
        if let Some(rest) = key.strip_prefix(long) {
            return [short, rest].concat();
        }
    }
    match key.strip_suffix(ARRONDISSEMENT) {
        Some(rest) if rest.ends_with(|c: char| c.is_ascii_digit()) => rest.to_owned(),
        _ => key,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::place_key;

    #[test]
    fn the_main_part_of_an_epci_comes_after_its_kind() {
        for (name, main) in [
            ("CC du Pays de Lumbres", "pays de lumbres"),
            ("CC de l’Île de Ré", "ile de re"),
            ("Métropole Européenne de Lille", "europeenne de lille"),
            ("Nantes Métropole", "nantes metropole"),
        ] {
            let key = place_key(name);
            assert_eq!(&key[after_nature(&key)..], main);
        }
    }

    #[test]
    fn kinds_may_be_spelt_out() {
        let official = |text: &str| as_official(place_key(text));
        assert_eq!(official("Communauté d’agglomération du Pays de Saint-Omer"), "ca du pays de saint omer");
        assert_eq!(official("Paris 11e arrondissement"), "paris 11");
        assert_eq!(official("arrondissement"), "arrondissement");
    }
}
