//! A text in, offers out: as a code, as a number, as a name, as a name that something qualifies,
//! and at last as a name with a slip.

use super::{
    keys::{Keys, as_official},
    number,
    offer::Offers,
    qualifier::{Qualifier, readings},
    rows::Rows,
    way::{Asked, Extent, Way},
};
use crate::{
    domain::{PlaceHint, TerritoryCode},
    text::{Typed, fold, place_key, tolerance},
};

/// What to look in, and what for.
pub(super) struct Question<'a> {
    pub rows: &'a Rows,
    pub keys: &'a Keys,
    /// The text is complete: only whole names and codes count.
    pub whole: bool,
    /// Most offers.
    pub limit: usize,
}

impl Question<'_> {
    /// The offers for a text, the best first, each place once.
    pub fn answer(&self, text: &str) -> Vec<PlaceHint> {
        if self.limit == 0 {
            return Vec::new();
        }
        if let Some(entry) = code(text).and_then(|code| self.rows.find(&code)) {
            return self.rows.hint(entry, None, false).into_iter().collect();
        }
        if let Some(number) = number::read(text) {
            return number::answer(self.rows, &number, self.whole, self.limit);
        }
        let key = as_official(place_key(text));
        if key.is_empty() {
            return Vec::new();
        }
        let mut offers = Offers::default();
        let mut readings = Vec::new();
        for extent in self.extents() {
            self.names(&key, *extent, None, &mut offers);
            if let Some(literal) = literally(text, &key).filter(|_| !self.whole) {
                self.names(&literal, *extent, None, &mut offers);
            }
            let is_current = offers.best_rank().is_some_and(|rank| rank <= Way::EpciName as u8);
            if is_current || !self.whole && !offers.is_empty() {
                break;
            }
            if offers.is_empty() && readings.is_empty() {
                readings = self.qualified(text, &key);
            }
            for (name, qualifier) in &readings {
                if offers.is_empty() {
                    self.names(name, *extent, Some(qualifier), &mut offers);
                }
            }
        }
        self.add_slips(&key, &readings, &mut offers);
        self.hints(offers)
    }

    /// How much of a name has to be there: the next one counts when nothing fits the one before.
    fn extents(&self) -> &'static [Extent] {
        if self.whole { &[Extent::Whole, Extent::FirstWords] } else { &[Extent::Beginning] }
    }

    /// The readings of a text whose second part is a place.
    fn qualified(&self, text: &str, key: &str) -> Vec<(String, Qualifier)> {
        let readings = readings(text, key).into_iter();
        let known =
            |(name, rest): (String, String)| Some((name, Qualifier::read(self.rows, self.keys, &rest, self.whole)?));
        readings.filter_map(known).collect()
    }

    /// Adds the entries whose name fits as it is.
    fn names(&self, key: &str, extent: Extent, qualifier: Option<&Qualifier>, offers: &mut Offers) {
        let asked = Asked::new(key, extent);
        let way = |number| asked.way(self.rows.entry(number), &self.keys.get(number));
        match extent {
            Extent::Beginning => self.add(0..self.keys.len(), qualifier, offers, way),
            Extent::Whole | Extent::FirstWords => {
                self.add(self.keys.beginning_with(&asked.spellings()), qualifier, offers, way);
            }
        }
    }

    /// Adds the entries whose name fits but for a slip, when nothing fits without: as a whole
    /// name, while typing; at all, once typed.
    fn add_slips(&self, key: &str, readings: &[(String, Qualifier)], offers: &mut Offers) {
        let names = [Way::Name as u8, Way::EpciName as u8, Way::FormerName as u8];
        let fits = offers.best_rank().is_some_and(|rank| self.whole || names.contains(&rank));
        if fits || offers.len() >= self.limit {
            return;
        }
        self.slips(key, None, offers);
        for (name, qualifier) in readings {
            if offers.is_empty() {
                self.slips(name, Some(qualifier), offers);
            }
        }
    }

    fn slips(&self, key: &str, qualifier: Option<&Qualifier>, offers: &mut Offers) {
        let typed = Typed::new(key);
        let max = tolerance(key.chars().filter(|c| c.is_alphabetic()).count());
        // Another digit is another place.
        if max > 0 && !key.bytes().any(|byte| byte.is_ascii_digit()) {
            let asked = Asked::new(key, if self.whole { Extent::Whole } else { Extent::Beginning });
            self.add(0..self.keys.len(), qualifier, offers, |number| {
                let may = !self.keys.is_beyond(number, &typed, self.whole, max);
                may.then(|| asked.slip(&typed, &self.keys.get(number), max)).flatten()
            });
        }
    }

    /// Adds those of these entries that fit in some way, where they are allowed to lie.
    fn add(
        &self,
        numbers: impl IntoIterator<Item = usize>,
        qualifier: Option<&Qualifier>,
        offers: &mut Offers,
        way: impl Fn(usize) -> Option<Way>,
    ) {
        for number in numbers {
            if let Some(way) = way(number)
                && qualifier.is_none_or(|qualifier| qualifier.allows(self.rows, self.rows.entry(number)))
            {
                offers.add(self.rows, number, way as u8);
            }
        }
    }

    fn hints(&self, offers: Offers) -> Vec<PlaceHint> {
        let best = offers.best_rank();
        let mut hints: Vec<PlaceHint> = Vec::new();
        for (rank, number) in offers.sorted() {
            let corrected = rank >= Way::OneSlip as u8;
            // Of a complete text, only the fewest slips are supposed.
            if hints.len() >= self.limit || self.whole && corrected && Some(rank) != best {
                break;
            }
            let hint = self.rows.hint(self.rows.entry(number), None, corrected);
            hints.extend(hint.filter(|hint| hints.iter().all(|other| other.code != hint.code)));
        }
        hints
    }
}

/// The code that a text is: `com-62041`, `dep-2a`.
fn code(text: &str) -> Option<TerritoryCode> {
    let (prefix, code) = text.trim().split_once('-')?;
    [prefix.to_ascii_lowercase(), code.to_ascii_uppercase()].join("-").parse().ok()
}

/// «ste» may be «sainte», and may be the beginning of «Steenvoorde».
fn literally(text: &str, key: &str) -> Option<String> {
    let folded = fold(text);
    let last = folded.rsplit(|c: char| !c.is_alphanumeric()).next()?;
    let (before, spelt_out) = key.rsplit_once(' ').map_or(("", key), |(before, last)| (before, last));
    let short = matches!(last, "st" | "ste" | "sts" | "stes") && spelt_out != last;
    short.then(|| [before, last].join(" ").trim_start().to_owned())
}
