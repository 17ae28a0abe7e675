//! The places as the lookup reads them: one table a level, with numbers instead of codes. The
//! names of all levels stand in one list, whose places are the «entries» of the search.

use super::{codes, texts::Texts};
use std::ops::Range;

/// Inhabitants of the first class that counts: most communes have fewer, and no name is looked
/// for because of them.
const FIRST_CLASS: u64 = 500;

/// A département.
#[derive(Debug, PartialEq)]
pub(super) struct Departement {
    /// Its code as a number.
    pub code: u32,
    /// Its région, none overseas outside the régions.
    pub region: Option<usize>,
}

/// An intercommunalité.
#[derive(Debug, PartialEq)]
pub(super) struct Epci {
    /// Its number.
    pub siren: u32,
    /// The départements of its communes.
    pub departements: Vec<usize>,
}

/// A commune.
#[derive(Debug, PartialEq)]
pub(super) struct Commune {
    /// Its code as a number.
    pub code: u32,
    pub departement: u32,
    pub epci: Option<u32>,
    /// Latitude and longitude in thousandths of a degree.
    pub point: Option<(i32, i32)>,
    /// Its postal codes, a range of `Rows::postal_codes`.
    pub postal: (u32, u32),
}

/// What was a commune.
#[derive(Debug, PartialEq)]
pub(super) struct Former {
    /// Its code as a number.
    pub code: u32,
    /// The commune it leads to.
    pub commune: u32,
    /// It is an arrondissement.
    pub arrondissement: bool,
}

/// Every place.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Rows {
    /// Names of régions, départements, EPCI, communes and former communes, in this order. Former
    /// communes have none when it is that of their successor.
    pub names: Texts,
    /// Class of inhabitants of all but the former communes, in the same order.
    pub people: Vec<u8>,
    /// Codes of régions.
    pub regions: Vec<u8>,
    /// By code.
    pub departements: Vec<Departement>,
    /// By number.
    pub epci: Vec<Epci>,
    /// By code.
    pub communes: Vec<Commune>,
    /// What communes point into.
    pub postal_codes: Vec<u32>,
    /// By commune, then by code.
    pub former: Vec<Former>,
}

/// What an entry is, with its place in its table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Entry {
    Region(usize),
    Departement(usize),
    Epci(usize),
    Commune(usize),
    Former(usize),
}

impl Rows {
    /// The numbers of the first entries of départements, EPCI, communes and former communes.
    fn starts(&self) -> [usize; 4] {
        let departements = self.regions.len();
        let epci = departements + self.departements.len();
        let communes = epci + self.epci.len();
        [departements, epci, communes, communes + self.communes.len()]
    }

    /// What the entry of this number is.
    pub fn entry(&self, number: usize) -> Entry {
        let [departements, epci, communes, former] = self.starts();
        match number {
            n if n < departements => Entry::Region(n),
            n if n < epci => Entry::Departement(n - departements),
            n if n < communes => Entry::Epci(n - epci),
            n if n < former => Entry::Commune(n - communes),
            n => Entry::Former(n - former),
        }
    }

    /// The number of an entry.
    pub fn number(&self, entry: Entry) -> usize {
        let [departements, epci, communes, former] = self.starts();
        match entry {
            Entry::Region(place) => place,
            Entry::Departement(place) => departements + place,
            Entry::Epci(place) => epci + place,
            Entry::Commune(place) => communes + place,
            Entry::Former(place) => former + place,
        }
    }

    /// The name of an entry.
    pub fn name(&self, entry: Entry) -> &str {
        self.names.get(self.number(entry))
    }

    /// The commune that a former one leads to; any other entry itself.
    pub fn current(&self, entry: Entry) -> Entry {
        match entry {
            Entry::Former(place) => self.former.get(place).map_or(entry, |old| Entry::Commune(old.commune as usize)),
            other => other,
        }
    }

    /// The postal codes of a commune.
    pub fn postal_codes(&self, commune: &Commune) -> &[u32] {
        let range: Range<usize> = commune.postal.0 as usize..commune.postal.1 as usize;
        self.postal_codes.get(range).unwrap_or_default()
    }

    /// The départements that an entry lies in.
    pub fn departements_of(&self, entry: Entry) -> Vec<usize> {
        match self.current(entry) {
            Entry::Departement(place) => vec![place],
            Entry::Epci(place) => self.epci.get(place).map(|epci| epci.departements.clone()).unwrap_or_default(),
            Entry::Commune(place) => self.communes.get(place).map(|one| one.departement as usize).into_iter().collect(),
            Entry::Region(_) | Entry::Former(_) => Vec::new(),
        }
    }

    /// Tells each EPCI the départements of its communes.
    pub fn link(&mut self) {
        for commune in &self.communes {
            if let Some(epci) = commune.epci.and_then(|place| self.epci.get_mut(place as usize))
                && !epci.departements.contains(&(commune.departement as usize))
            {
                epci.departements.push(commune.departement as usize);
            }
        }
    }

    /// The place of a commune's département, by its code.
    pub fn departement_of(&self, commune: u32) -> Option<usize> {
        let code = codes::departement_of(commune);
        self.departements.binary_search_by(|departement| departement.code.cmp(&code)).ok()
    }
}

/// The class of so many inhabitants: 0 below 500, then two classes for each doubling.
pub(super) fn class(inhabitants: u32) -> u8 {
    let square = u64::from(inhabitants).pow(2) / FIRST_CLASS.pow(2);
    square.checked_ilog2().map_or(0, |doublings| doublings as u8 + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes_grow_by_a_factor_of_the_square_root_of_two() {
        let classes = [0, 499, 500, 706, 708, 1000, 2_103_778, 12_000_000].map(class);
        assert_eq!(classes, [0, 0, 1, 1, 2, 3, 25, 30]);
    }

    #[test]
    fn entries_are_numbered_level_by_level() {
        let rows = Rows {
            regions: vec![32],
            departements: vec![Departement { code: 0, region: Some(0) }, Departement { code: 1, region: None }],
            ..Rows::default()
        };
        for (number, entry) in [(0, Entry::Region(0)), (2, Entry::Departement(1)), (5, Entry::Former(2))] {
            assert_eq!((rows.entry(number), rows.number(entry)), (entry, number));
        }
    }
}
