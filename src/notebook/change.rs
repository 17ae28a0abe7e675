//! What can happen to a notebook. A change can be applied to another version of it, such as one that another tab has
//! changed meanwhile: it does what still makes sense there.

use super::{Book, Entry, merge, plain};
use crate::domain::{PartialDate, RecordId};

/// A change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Keeps a record, at the end.
    Add(RecordId, Option<PartialDate>),
    /// Leaves a record out, with its note.
    Remove(RecordId),
    /// Puts back what was left out, at this place.
    Restore(Entry, usize),
    /// Writes the note of a record.
    Note(RecordId, String),
    /// Moves a record one place up.
    Up(RecordId),
    /// Moves a record one place down.
    Down(RecordId),
    /// Puts another notebook behind this one.
    Merge(Book),
}

impl Change {
    /// True when this change makes the one before it pointless.
    pub fn replaces(&self, before: &Self) -> bool {
        matches!((self, before), (Self::Note(now, _), Self::Note(then, _)) if now == then)
    }
}

impl Book {
    /// Applies a change. One that makes no sense here, or for which there is no room, changes nothing.
    pub fn apply(&mut self, change: &Change) {
        match change {
            Change::Add(id, added) => {
                self.insert(Entry { id: id.clone(), added: *added, note: String::new() }, self.entries.len());
            }
            Change::Remove(id) => self.entries.retain(|entry| entry.id != *id),
            Change::Restore(entry, place) => self.insert(entry.clone(), *place),
            Change::Note(id, note) => {
                if let Some(entry) = self.entries.iter_mut().find(|entry| entry.id == *id) {
                    entry.note = plain(note);
                }
            }
            Change::Up(id) => {
                if let Some(place @ 1..) = self.place(id) {
                    self.entries.swap(place - 1, place);
                }
            }
            Change::Down(id) => {
                if let Some(place) = self.place(id).filter(|place| place + 1 < self.entries.len()) {
                    self.entries.swap(place, place + 1);
                }
            }
            Change::Merge(other) => *self = merge(self, other).book,
        }
    }

    pub(super) fn insert(&mut self, entry: Entry, place: usize) {
        if !self.holds(&entry.id) && !self.is_full() {
            self.entries.insert(place.min(self.entries.len()), entry);
        }
    }

    pub(super) fn entries_mut(&mut self) -> &mut [Entry] {
        &mut self.entries
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::notebook::MAX_ENTRIES;

    fn id(text: &str) -> RecordId {
        text.parse().unwrap()
    }

    fn book(ids: &[&str]) -> Book {
        let mut book = Book::default();
        ids.iter().for_each(|text| book.apply(&Change::Add(id(text), None)));
        book
    }

    fn order(book: &Book) -> Vec<&str> {
        book.entries().iter().map(|entry| entry.id.as_str()).collect()
    }

    #[test]
    fn a_record_is_kept_once_and_moves_within_the_list() {
        let mut book = book(&["a", "b", "c", "a"]);
        assert_eq!(order(&book), ["a", "b", "c"]);
        for (change, after) in [
            (Change::Up(id("c")), ["a", "c", "b"]),
            (Change::Down(id("a")), ["c", "a", "b"]),
            (Change::Up(id("c")), ["c", "a", "b"]),
            (Change::Down(id("b")), ["c", "a", "b"]),
            (Change::Up(id("nowhere")), ["c", "a", "b"]),
        ] {
            book.apply(&change);
            assert_eq!(order(&book), after, "{change:?}");
        }
    }

    #[test]
    fn what_was_left_out_comes_back_with_its_note_at_its_place() {
        let mut book = book(&["a", "b", "c"]);
        book.apply(&Change::Note(id("b"), "appeler\r\nlundi\u{0}".into()));
        let entry = book.entries()[1].clone();
        assert_eq!(entry.note, "appeler\nlundi");
        book.apply(&Change::Remove(id("b")));
        assert_eq!(order(&book), ["a", "c"]);
        book.apply(&Change::Restore(entry, 1));
        assert_eq!((order(&book), book.note(&id("b"))), (vec!["a", "b", "c"], "appeler\nlundi"));
    }

    #[test]
    fn two_tabs_that_each_add_a_record_both_keep_it() {
        let before = book(&["a"]);
        let (mut one, other) = (before, Change::Add(id("c"), None));
        one.apply(&Change::Add(id("b"), None));
        one.apply(&other);
        assert_eq!(order(&one), ["a", "b", "c"]);
    }

    #[test]
    fn a_full_notebook_takes_nothing_more_and_loses_nothing() {
        let ids: Vec<String> = (0..MAX_ENTRIES + 5).map(|n| format!("r-{n}")).collect();
        let mut full = book(&ids.iter().map(String::as_str).collect::<Vec<_>>());
        assert!(full.is_full() && full.entries().len() == MAX_ENTRIES);
        full.apply(&Change::Note(id("r-0"), "x".into()));
        assert_eq!(full.note(&id("r-0")), "x");
    }
}
