//! What `communes.bin` holds: the rows as columns that compress well. Everything is whole
//! numbers; what repeats is told relative to what is around it (a code to the one before, a
//! postal code to those of the same intercommunalité, a point to its south-west corner), and the
//! bytes that are noise stand apart from those that are not.
//!
//! A «group» is what an intercommunalité has of communes in one département, or the communes of
//! a département that are in none: its communes are neighbours and share postal codes.

use serde::{Deserialize, Serialize};

/// The columns.
#[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct Columns {
    /// The names, cut (`front`).
    pub names: String,
    /// Classes of inhabitants.
    pub people: Vec<u8>,
    /// Codes of régions.
    pub regions: Vec<u8>,
    /// Codes of départements as numbers, each as the step from the one before.
    pub departements: Vec<u32>,
    /// Région of each département plus one; 0 without.
    pub departement_regions: Vec<u8>,
    /// Numbers of EPCI, as steps.
    pub sirens: Vec<u32>,
    /// Codes of communes as numbers, as steps.
    pub communes: Vec<u32>,

    /// How many groups each département has.
    pub group_counts: Vec<u32>,
    /// EPCI of each group plus one; 0 without.
    pub group_epci: Vec<u32>,
    /// Group of each commune, counted from its département's first.
    pub commune_groups: Vec<u32>,

    /// The communes without a point, as steps.
    pub unplaced: Vec<u32>,
    /// South of each group, in thousandths of a degree from the south pole, as zigzag steps.
    pub group_south: Vec<u32>,
    /// West of each group, from the antimeridian, likewise.
    pub group_west: Vec<u32>,
    /// Low bytes of the thousandths north of the group's south, of communes that have a point.
    pub north_low: Vec<u8>,
    /// Their high bytes.
    pub north_high: Vec<u8>,
    /// Low bytes of the thousandths east of the group's west.
    pub east_low: Vec<u8>,
    /// Their high bytes.
    pub east_high: Vec<u8>,

    /// How many postal codes each group has.
    pub group_postal_counts: Vec<u32>,
    /// The postal codes of each group, the most frequent first, as zigzag steps.
    pub group_postal: Vec<u32>,
    /// How many postal codes each commune has.
    pub postal_counts: Vec<u8>,
    /// Which ones of its group.
    pub postal: Vec<u8>,

    /// Communes that former communes lead to, as steps.
    pub former_communes: Vec<u32>,
    /// Their codes as numbers, as zigzag differences from those of their successors.
    pub former_codes: Vec<u32>,
    /// The former communes that are arrondissements, as steps.
    pub arrondissements: Vec<u32>,
}

/// Each number as the step from the one before. They must not fall.
pub(super) fn steps(numbers: impl Iterator<Item = u32>) -> Vec<u32> {
    let mut before = 0;
    numbers.map(|number| number.saturating_sub(std::mem::replace(&mut before, number))).collect()
}

/// The numbers again; none when they grow out of range.
pub(super) fn sums(steps: &[u32]) -> Option<Vec<u32>> {
    let mut sum = 0_u32;
    let mut numbers = Vec::with_capacity(steps.len());
    for step in steps {
        sum = sum.checked_add(*step)?;
        numbers.push(sum);
    }
    Some(numbers)
}

/// A difference without sign: small ones stay small.
pub(super) fn zigzag(from: u32, to: u32) -> u32 {
    let difference = to.wrapping_sub(from) as i32;
    ((difference << 1) ^ (difference >> 31)) as u32
}

/// Where a difference leads from a number.
pub(super) fn unzigzag(from: u32, difference: u32) -> u32 {
    from.wrapping_add((difference >> 1) ^ (difference & 1).wrapping_neg())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_and_differences_lead_back() {
        let numbers = [3, 3, 10, u32::MAX];
        assert_eq!(sums(&steps(numbers.into_iter())).as_deref(), Some(&numbers[..]));
        assert_eq!(sums(&[u32::MAX, 1]), None);
        for (from, to) in [(5, 3), (0, u32::MAX), (7, 7), (u32::MAX, 0)] {
            assert_eq!(unzigzag(from, zigzag(from, to)), to);
        }
        assert_eq!((zigzag(5, 4), zigzag(5, 6)), (1, 2));
    }
}
