//! What is new, what is not the same, and what is gone.

use super::Fingerprints;
use crate::domain::RecordId;
use std::cmp::Ordering;

/// The records that are not as they were, each list in the order of the ids.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// They were not there.
    pub added: Vec<RecordId>,
    /// They say something else.
    pub changed: Vec<RecordId>,
    /// They are no longer there.
    pub removed: Vec<RecordId>,
}

impl Changes {
    /// True when everything is as it was.
    pub fn is_empty(&self) -> bool {
        self.added.is_empty() && self.changed.is_empty() && self.removed.is_empty()
    }
}

/// What changed between the fingerprints of the last visit and those of today.
pub fn changes(before: &Fingerprints, now: &Fingerprints) -> Changes {
    let mut changes = Changes::default();
    let (mut before, mut now) = (before.pairs().iter().peekable(), now.pairs().iter().peekable());
    loop {
        let order = match (before.peek(), now.peek()) {
            (None, None) => return changes,
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (Some((old, _)), Some((new, _))) => old.cmp(new),
        };
        let old = if order.is_le() { before.next() } else { None };
        let new = if order.is_ge() { now.next() } else { None };
        match (old, new) {
            (Some((_, was)), Some((id, is))) if was != is => changes.changed.push(id.clone()),
            (Some((id, _)), None) => changes.removed.push(id.clone()),
            (None, Some((id, _))) => changes.added.push(id.clone()),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fingerprints(pairs: &[(&str, u32)]) -> Fingerprints {
        let pairs = pairs.iter().map(|(id, number)| (id.parse().unwrap(), *number)).collect();
        Fingerprints::in_order(pairs).unwrap()
    }

    fn texts(ids: &[RecordId]) -> Vec<&str> {
        ids.iter().map(RecordId::as_str).collect()
    }

    #[test]
    fn added_changed_and_removed_are_told_apart() {
        let before = fingerprints(&[("b", 1), ("c", 2), ("d", 3), ("z", 4)]);
        let now = fingerprints(&[("a", 9), ("b", 1), ("d", 5), ("e", 3)]);
        let changes = changes(&before, &now);
        assert_eq!(texts(&changes.added), ["a", "e"]);
        assert_eq!(texts(&changes.changed), ["d"]);
        assert_eq!(texts(&changes.removed), ["c", "z"]);
        assert!(!changes.is_empty());
    }

    #[test]
    fn the_same_dataset_has_no_news() {
        let same = fingerprints(&[("a", 1), ("b", 2)]);
        assert!(changes(&same, &same).is_empty());
        assert!(changes(&Fingerprints::default(), &Fingerprints::default()).is_empty());
    }

    #[test]
    fn a_dataset_that_was_empty_is_all_new_and_one_that_is_emptied_all_gone() {
        let (some, none) = (fingerprints(&[("a", 1), ("b", 2)]), Fingerprints::default());
        assert_eq!(texts(&changes(&none, &some).added), ["a", "b"]);
        assert_eq!(texts(&changes(&some, &none).removed), ["a", "b"]);
    }
}
