//! In what way a name fits what was typed.

use super::{
    keys::{Key, after_nature},
    rows::Entry,
};
use crate::text::{Likeness, Typed, after_article};

/// The ways, the best first. Former communes stand behind the current ones that fit the same
/// way, and EPCI behind the communes that many are named after. The whole name of a former commune
/// stands behind current names that begin so: «Boulogne» is a port or a suburb before it is what a
/// village of the Vendée was called.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Way {
    /// The whole name, with or without its article.
    Name,
    /// The name of an EPCI without its kind.
    EpciName,
    /// The beginning of the name.
    Beginning,
    /// The whole name of a former commune.
    FormerName,
    /// The beginning of an EPCI's name, with or without its kind.
    EpciBeginning,
    /// The beginning of a former commune's name.
    FormerBeginning,
    /// The name, but for an article that it has not: «La Roche» for Roche.
    LooseName,
    /// The beginning of a later word of the name.
    Word,
    /// The same of an EPCI.
    EpciWord,
    /// The same of a former commune.
    FormerWord,
    /// The beginning of the name, but for an article that it has not.
    LooseBeginning,
    /// The whole name, with one slip.
    OneSlip,
    /// Its beginning, with one slip.
    BeginningOneSlip,
    /// The whole name, with several slips.
    Slips,
    /// Its beginning, with several slips.
    BeginningSlips,
}

/// How much of a name has to be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Extent {
    /// All of it.
    Whole,
    /// Its first words, each to its end: «Le Touquet».
    FirstWords,
    /// Any beginning, of the name or of a word.
    Beginning,
}

/// Shortest text that still means something once its article is left out.
const SHORTEST_LOOSE: usize = 3;

/// A text that is compared with names.
pub(super) struct Asked<'a> {
    /// Its key.
    text: &'a str,
    /// Without an article.
    loose: &'a str,
    /// Without the kind of EPCI.
    of_epci: &'a str,
    /// How much of a name it has to be.
    extent: Extent,
}

impl<'a> Asked<'a> {
    /// A key to compare with those of names.
    pub fn new(text: &'a str, extent: Extent) -> Self {
        let without = |start: usize| text.get(start..).unwrap_or(text);
        let nature = after_nature(text);
        Self { text, loose: without(after_article(text)), of_epci: without(nature), extent }
    }

    /// What a whole name, or its first words, has to be.
    pub fn spellings(&self) -> [&'a str; 3] {
        [self.text, self.loose, self.of_epci]
    }

    /// In what way it fits a name without any slip.
    pub fn way(&self, entry: Entry, key: &Key<'_>) -> Option<Way> {
        match entry {
            Entry::Epci(_) => self.way_of_epci(key),
            Entry::Former(_) => self.way_of(key).and_then(|way| match way {
                Way::Name | Way::LooseName => Some(Way::FormerName),
                Way::Beginning => Some(Way::FormerBeginning),
                Way::Word => Some(Way::FormerWord),
                _ => None,
            }),
            Entry::Commune(_) => self.way_of(key),
            // «l’Oise», «la Somme»: an article belongs there.
            Entry::Region(_) | Entry::Departement(_) => self.way_of(key).map(|way| match way {
                Way::LooseName => Way::Name,
                other => other,
            }),
        }
    }

    fn way_of(&self, key: &Key<'_>) -> Option<Way> {
        let (text, loose) = (self.text, self.loose);
        let is_loose = loose.len() < text.len();
        if key.whole == text || key.main == text {
            Some(Way::Name)
        } else if is_loose && (key.whole == loose || key.main == loose) {
            Some(Way::LooseName)
        } else if self.begins(key.whole, text) || self.begins(key.main, text) {
            Some(Way::Beginning)
        } else if self.extent != Extent::Beginning {
            None
        } else if has_word(key.whole, text) {
            Some(Way::Word)
        } else if is_loose && loose.len() >= SHORTEST_LOOSE && key.main.starts_with(loose) {
            Some(Way::LooseBeginning)
        } else {
            None
        }
    }

    fn way_of_epci(&self, key: &Key<'_>) -> Option<Way> {
        // «cc» or «ca» alone would list every EPCI of the kind.
        let tells = self.text.len() > 2;
        if key.whole == self.text {
            Some(Way::Name)
        } else if key.main == self.of_epci || key.main == self.loose {
            Some(Way::EpciName)
        } else if tells && self.begins(key.whole, self.text) || self.begins(key.main, self.of_epci) {
            Some(Way::EpciBeginning)
        } else if self.extent == Extent::Beginning && has_word(key.whole, self.of_epci) {
            Some(Way::EpciWord)
        } else {
            None
        }
    }

    /// True when a name begins so, as far as the extent asks for.
    fn begins(&self, name: &str, text: &str) -> bool {
        match (self.extent, name.strip_prefix(text)) {
            (Extent::Beginning, Some(_)) => true,
            (Extent::FirstWords, Some(rest)) => rest.starts_with(' '),
            _ => false,
        }
    }

    /// In what way it fits with slips, at least one and at most `max`.
    pub fn slip(&self, typed: &Typed, key: &Key<'_>, max: usize) -> Option<Way> {
        let of = |name: &str| {
            let Likeness { whole, beginning } = typed.compare(name, max);
            let whole = whole.filter(|edits| *edits > 0).map(|edits| (edits > 1, Way::OneSlip, Way::Slips));
            let beginning = beginning
                .filter(|edits| *edits > 0 && self.extent == Extent::Beginning)
                .map(|edits| (edits > 1, Way::BeginningOneSlip, Way::BeginningSlips));
            let way = |(several, one, more)| if several { more } else { one };
            whole.into_iter().chain(beginning).map(way).min()
        };
        let main = if key.main.len() < key.whole.len() { of(key.main) } else { None };
        of(key.whole).into_iter().chain(main).min()
    }
}

/// True when a word of the key after the first one starts so.
fn has_word(key: &str, text: &str) -> bool {
    let spaces = key.bytes().enumerate().filter(|(_, byte)| *byte == b' ');
    spaces.into_iter().any(|(place, _)| key.get(place + 1..).is_some_and(|rest| rest.starts_with(text)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn way(text: &str, whole: &str) -> Option<Way> {
        let main = &whole[after_article(whole)..];
        Asked::new(text, Extent::Beginning).way(Entry::Commune(0), &Key { whole, main })
    }

    #[test]
    fn articles_may_be_left_out_or_put_in() {
        assert_eq!(way("le havre", "le havre"), Some(Way::Name));
        assert_eq!(way("havre", "le havre"), Some(Way::Name));
        assert_eq!(way("la roche", "roche"), Some(Way::LooseName));
        let oise = Key { whole: "oise", main: "oise" };
        assert_eq!(Asked::new("l oise", Extent::Whole).way(Entry::Departement(0), &oise), Some(Way::Name));
        assert_eq!(way("la som", "somme"), Some(Way::LooseBeginning));
        assert_eq!(way("la s", "somme"), None);
    }

    #[test]
    fn later_words_count_from_their_first_letter() {
        assert_eq!(way("omer", "saint omer"), Some(Way::Word));
        assert_eq!(way("mer", "saint omer"), None);
        assert_eq!(way("saint o", "saint omer"), Some(Way::Beginning));
    }

    #[test]
    fn first_words_end_where_words_end() {
        let key = Key { whole: "le touquet paris plage", main: "touquet paris plage" };
        let way = |text, extent| Asked::new(text, extent).way(Entry::Commune(0), &key);
        assert_eq!(way("le touquet", Extent::FirstWords), Some(Way::Beginning));
        assert_eq!(way("le touq", Extent::FirstWords), None);
        assert_eq!(way("le touquet", Extent::Whole), None);
    }

    #[test]
    fn the_kind_of_an_epci_may_be_left_out() {
        let key = Key { whole: "ca du pays de saint omer", main: "pays de saint omer" };
        let way = |text| Asked::new(text, Extent::Beginning).way(Entry::Epci(0), &key);
        assert_eq!(way("ca du pays de saint omer"), Some(Way::Name));
        assert_eq!(way("ca pays de saint omer"), Some(Way::EpciName));
        assert_eq!(way("pays de saint omer"), Some(Way::EpciName));
        assert_eq!(way("pays"), Some(Way::EpciBeginning));
        assert_eq!(way("omer"), Some(Way::EpciWord));
        assert_eq!(way("ca"), None);
    }
}
