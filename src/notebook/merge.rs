//! Two notebooks put together: what the first holds stays where it is, what only the other holds comes behind it.
//! No note is lost: where both have one and they differ, the record has both.

use super::{Book, MAX_NOTE};

/// What stands between two notes on one record.
const BETWEEN: &str = "\n\n———\n\n";

/// What became of two notebooks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merge {
    /// Both.
    pub book: Book,
    /// How many records only the other one held.
    pub added: u32,
    /// How many records now have the notes of both.
    pub joined: u32,
    /// How many records of the other one found no room, or their note none.
    pub left_out: u32,
}

/// Puts `other` behind `book`.
pub fn merge(book: &Book, other: &Book) -> Merge {
    let mut merge = Merge { book: book.clone(), added: 0, joined: 0, left_out: 0 };
    for theirs in other.entries() {
        let Some(place) = merge.book.place(&theirs.id) else {
            if merge.book.is_full() {
                merge.left_out += 1;
            } else {
                merge.added += 1;
                merge.book.insert(theirs.clone(), usize::MAX);
            }
            continue;
        };
        let Some(ours) = merge.book.entries_mut().get_mut(place) else { continue };
        if ours.note.contains(theirs.note.trim()) {
            continue;
        }
        if ours.note.trim().is_empty() {
            ours.note.clone_from(&theirs.note);
            continue;
        }
        let both = format!("{}{BETWEEN}{}", ours.note, theirs.note);
        if both.chars().count() > MAX_NOTE {
            merge.left_out += 1;
        } else {
            ours.note = both;
            merge.joined += 1;
        }
    }
    merge
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::notebook::Change;

    fn book(entries: &[(&str, &str)]) -> Book {
        let mut book = Book::default();
        for (id, note) in entries {
            book.apply(&Change::Add(id.parse().unwrap(), None));
            book.apply(&Change::Note(id.parse().unwrap(), (*note).to_owned()));
        }
        book
    }

    #[test]
    fn both_notes_on_one_record_are_kept_and_told() {
        let merged = merge(&book(&[("a", "à nous"), ("b", "")]), &book(&[("b", "à eux"), ("a", "autre"), ("c", "")]));
        assert_eq!(merged.book, book(&[("a", "à nous\n\n———\n\nautre"), ("b", "à eux"), ("c", "")]));
        assert_eq!((merged.added, merged.joined, merged.left_out), (1, 1, 0));
    }

    #[test]
    fn the_same_notebook_twice_changes_nothing() {
        let one = book(&[("a", "x"), ("b", "y")]);
        let twice = merge(&one, &one);
        assert_eq!((twice.book, twice.added, twice.joined), (one, 0, 0));
        let joined = merge(&book(&[("a", "x")]), &book(&[("a", "z")])).book;
        assert_eq!(merge(&joined, &book(&[("a", "z")])).book, joined, "importing again does not repeat a note");
    }

    #[test]
    fn what_finds_no_room_is_counted_and_ours_stays() {
        let long = "é".repeat(MAX_NOTE - 3);
        let merged = merge(&book(&[("a", &long)]), &book(&[("a", "autre")]));
        assert_eq!((merged.left_out, merged.book), (1, book(&[("a", &long)])));
    }
}
