//! The outer border of a région: the arcs that only one of its départements has, put end to end.

use super::survey::arc_of;
use std::collections::{BTreeMap, BTreeSet};

/// The rings of a région from those of its départements. `ends` says where an arc taken this way
/// starts and ends.
pub fn outer_rings<P: Ord + Copy>(departements: &[&Vec<Vec<i32>>], ends: impl Fn(i32) -> (P, P)) -> Vec<Vec<i32>> {
    let all = || departements.iter().flat_map(|rings| rings.iter()).flatten().copied();
    let mut uses: BTreeMap<usize, u32> = BTreeMap::new();
    for reference in all() {
        *uses.entry(arc_of(reference).0).or_default() += 1;
    }
    let outer: Vec<i32> = all().filter(|reference| uses.get(&arc_of(*reference).0) == Some(&1)).collect();
    let mut starting: BTreeMap<P, Vec<i32>> = BTreeMap::new();
    for reference in &outer {
        starting.entry(ends(*reference).0).or_default().push(*reference);
    }
    let mut done = BTreeSet::new();
    let mut rings = Vec::new();
    for first in outer {
        let mut ring = Vec::new();
        let mut next = Some(first);
        while let Some(reference) = next.filter(|reference| done.insert(*reference)) {
            ring.push(reference);
            let end = ends(reference).1;
            if end == ends(first).0 {
                break;
            }
            next = starting.get(&end).and_then(|arcs| arcs.iter().find(|arc| !done.contains(arc)).copied());
        }
        if !ring.is_empty() {
            rings.push(ring);
        }
    }
    rings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_two_departements_share_is_not_a_border_of_their_region() {
        // Two squares side by side: arc 0 is between them.
        let ends = |reference: i32| match reference {
            0 => ('a', 'b'),
            -1 => ('b', 'a'),
            _ if reference > 0 => ('b', 'a'),
            _ => ('a', 'b'),
        };
        let (left, right) = (vec![vec![0, 1]], vec![vec![-1, -3]]);
        assert_eq!(outer_rings(&[&left, &right], ends), [vec![1, -3]]);
    }
}
