//! How offers are ordered: by rank (how they were found), then by inhabitants, by level, by the
//! length of the name, and by code; EPCI and former communes behind the others of their rank.

use super::rows::{Entry, Rows};

/// Offers, each in a number: the parts of the order from the highest bits down, then the entry.
/// Numbers sort fast, and need no sorting code of their own in the worker.
#[derive(Debug, Default)]
pub(super) struct Offers(Vec<u64>);

/// Bits of the number of an entry.
const ENTRY_BITS: u32 = 24;

/// Where the rank stands.
const RANK_AT: u32 = 56;

impl Offers {
    /// Adds an entry. Rank 0 comes first.
    pub fn add(&mut self, rows: &Rows, number: usize, rank: u8) {
        let current = rows.current(rows.entry(number));
        let people = rows.people.get(rows.number(current)).copied().unwrap_or(0);
        // A commune before the département of as many people: Paris, the city, comes first.
        let level = match current {
            Entry::Commune(_) | Entry::Former(_) => 0,
            Entry::Departement(_) => 1,
            Entry::Region(_) => 2,
            Entry::Epci(_) => 3,
        };
        // Where all sorts share a rank: EPCI are named after communes, and have more people.
        let behind = match rows.entry(number) {
            Entry::Epci(_) => 1,
            Entry::Former(_) => 2,
            _ => 0,
        };
        let len = rows.names.get(number).len().min(usize::from(u8::MAX)) as u8;
        let order = [rank, behind, u8::MAX - people, level, len];
        let order = order.into_iter().fold(0, |all, part| all << 8 | u64::from(part));
        self.0.push(order << ENTRY_BITS | number as u64);
    }

    /// True when nothing was added.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many were added.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// The best rank of all.
    pub fn best_rank(&self) -> Option<u8> {
        self.0.iter().map(|offer| (offer >> RANK_AT) as u8).min()
    }

    /// The ranks and entries, the best first.
    pub fn sorted(mut self) -> impl Iterator<Item = (u8, usize)> {
        self.0.sort_unstable();
        self.0.into_iter().map(|offer| ((offer >> RANK_AT) as u8, (offer & ((1 << ENTRY_BITS) - 1)) as usize))
    }
}
