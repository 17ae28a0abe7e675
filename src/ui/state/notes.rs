//! The numbered notes of a page: each passage that a value rests on has one number, given in the
//! order in which the page first names it. Pure.

use super::sort_few;
use crate::domain::{Citation, Claim};

/// The numbered notes of a page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Notes {
    /// The page's own address: under a `<base>`, an anchor needs it.
    address: String,
    list: Vec<Citation>,
}

impl Notes {
    /// No note yet, for the page of this address.
    pub fn new(address: String) -> Self {
        Self { address, list: Vec::new() }
    }

    /// The same, with the passages of these claims.
    #[must_use]
    pub fn with<'a, T: 'a>(mut self, claims: impl IntoIterator<Item = &'a Claim<T>>) -> Self {
        for citation in claims.into_iter().flat_map(|claim| &claim.sources) {
            if !self.list.iter().any(|known| same(known, citation)) {
                self.list.push(citation.clone());
            }
        }
        self
    }

    /// The numbers of these passages, from 1; a passage without note has none.
    pub fn numbers(&self, sources: &[Citation]) -> Vec<usize> {
        let number = |source: &Citation| self.list.iter().position(|known| same(known, source)).map(|place| place + 1);
        let mut numbers: Vec<usize> = sources.iter().filter_map(number).collect();
        sort_few(&mut numbers, |one, other| one < other);
        numbers.dedup();
        numbers
    }

    /// The passages, each at the place of its number.
    pub fn list(&self) -> &[Citation] {
        &self.list
    }

    /// The address of a note.
    pub fn href(&self, number: usize) -> String {
        format!("{}#{}", self.address, Self::anchor(number))
    }

    /// The id of a note in its page.
    pub fn anchor(number: usize) -> String {
        format!("source-{number}")
    }
}

/// True for the same lines of the same document.
fn same(one: &Citation, other: &Citation) -> bool {
    one.source == other.source && one.first == other.first && one.last == other.last
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Grade;

    fn claim(lines: &[u32]) -> Option<Claim<()>> {
        let source = "carte".parse().ok()?;
        let cite = |line: &u32| Citation { source: Clone::clone(&source), first: *line, last: *line, seal: None };
        Some(Claim { value: (), grade: Grade::Explicit, note: None, sources: lines.iter().map(cite).collect() })
    }

    #[test]
    fn a_passage_has_one_number() {
        let claims: Vec<Claim<()>> = [claim(&[7, 3]), claim(&[3, 9])].into_iter().flatten().collect();
        let notes = Notes::new("ptce/aliss".into()).with(&claims);
        assert_eq!(notes.list().len(), 3);
        assert_eq!(claims.iter().map(|c| notes.numbers(&c.sources)).collect::<Vec<_>>(), [vec![1, 2], vec![2, 3]]);
        assert_eq!(notes.href(2), "ptce/aliss#source-2");
    }
}
