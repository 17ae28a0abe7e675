//! The visitor's notebook, as this tab shows it and as the device keeps it for every tab. Each change is applied to what
//! the device keeps now, not to what this tab saw last, so that two tabs agree; what the device does not take stays
//! here, is told, and is tried again with the next change.

use crate::{
    domain::RecordId,
    notebook::{self, Book, Change, Entry, Merge},
    ui::browser,
};
use leptos::prelude::*;

/// Where it is kept. «Tout oublier» (`src/offline/page/keep.js`) leaves this name alone.
const KEPT: &str = "atlas-carnet";

/// How long after the last key a note is written, in ms (under 100: at each key; over 2,000: what a crash would lose).
const WRITE_MS: u32 = 400;

/// Whether the device keeps the notebook.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// Nobody has looked yet: the first view of a page, which the build wrote for everyone.
    Unopened,
    /// It does, as far as is known.
    Yes,
    /// It refused, or has no room: what changed is in this tab alone.
    Refused,
    /// What it keeps cannot be read here: it is left as it is, and what changed is in this tab alone.
    Unread,
}

/// The notebook, a context.
#[derive(Clone, Copy)]
pub struct Notebook {
    pub(super) book: RwSignal<Book>,
    pub(super) kept: RwSignal<Kept>,
    /// What the device was last seen to keep.
    base: StoredValue<Book>,
    /// What it has not taken yet.
    pending: StoredValue<Vec<Change>>,
    timer: StoredValue<Option<browser::Timer>, LocalStorage>,
}

impl Notebook {
    /// A notebook that nobody has opened yet.
    pub fn new() -> Self {
        Self {
            book: RwSignal::default(),
            kept: RwSignal::new(Kept::Unopened),
            base: StoredValue::default(),
            pending: StoredValue::default(),
            timer: StoredValue::new_local(None),
        }
    }

    /// Opens what the device keeps, and follows what other tabs do to it. Once the page is mounted: its first view is
    /// the same for everyone.
    pub fn open(self) {
        if self.kept.get_untracked() != Kept::Unopened {
            return;
        }
        self.kept.set(Kept::Yes);
        self.refresh();
        browser::on_kept_elsewhere(KEPT, move || self.refresh());
        browser::on_leave(move || self.write());
    }

    /// Whether the device keeps it (tracked).
    pub fn kept(self) -> Kept {
        self.kept.get()
    }

    /// How many records it holds (tracked): 0 before it is opened.
    pub fn len(self) -> usize {
        self.book.with(|book| book.entries().len())
    }

    /// Something read of it (tracked).
    pub fn with<T>(self, read: impl FnOnce(&Book) -> T) -> T {
        self.book.with(read)
    }

    /// Something read of it, now.
    pub fn now<T>(self, read: impl FnOnce(&Book) -> T) -> T {
        self.book.with_untracked(read)
    }

    /// Changes it, here and on the device; false when the device did not take it.
    pub fn change(self, change: Change) -> bool {
        self.open();
        self.push(change);
        self.write();
        self.kept.get_untracked() == Kept::Yes
    }

    /// Writes a note while it is typed: on the device once the keys rest.
    pub fn type_note(self, id: &RecordId, text: String) {
        self.push(Change::Note(id.clone(), text));
        self.timer.set_value(Some(browser::after(WRITE_MS, move || self.write())));
    }

    /// Keeps a record at the end, as of today.
    pub fn add(self, id: RecordId) -> bool {
        self.change(Change::Add(id, browser::today()))
    }

    /// Puts these behind it; what became of both.
    pub fn take_in(self, other: &Book) -> Merge {
        let merge = self.book.with_untracked(|book| notebook::merge(book, other));
        self.change(Change::Merge(other.clone()));
        merge
    }

    /// Leaves a record out; it and its place, to put it back.
    pub fn remove(self, id: &RecordId) -> Option<(Entry, usize)> {
        let found = self.book.with_untracked(|book| {
            let place = book.place(id)?;
            Some((book.entries().get(place)?.clone(), place))
        });
        self.change(Change::Remove(id.clone()));
        found
    }

    fn push(self, change: Change) {
        self.book.update(|book| book.apply(&change));
        self.pending.update_value(|pending| {
            if pending.last().is_some_and(|last| change.replaces(last)) {
                pending.pop();
            }
            pending.push(change);
        });
    }

    /// Takes what the device keeps now, and what it has not taken on top of it.
    fn refresh(self) {
        match browser::stored(KEPT).map(|text| notebook::read(&text)) {
            Some(Ok(book)) => {
                self.base.set_value(book);
                if self.kept.get_untracked() == Kept::Unread {
                    self.tell(Kept::Yes);
                }
            }
            Some(Err(_)) => self.tell(Kept::Unread),
            // Nothing was kept yet, or it was taken away behind the notebook's back: then what is shown is all there is.
            None => {}
        }
        let mut book = self.base.get_value();
        self.pending.with_value(|pending| pending.iter().for_each(|change| book.apply(change)));
        if self.book.with_untracked(|shown| *shown != book) {
            self.book.set(book);
        }
    }

    fn tell(self, kept: Kept) {
        if self.kept.get_untracked() != kept {
            self.kept.set(kept);
        }
    }

    /// Has the device keep it, with what has not been kept yet.
    fn write(self) {
        if self.pending.with_value(Vec::is_empty) {
            return;
        }
        self.refresh();
        if self.kept.get_untracked() == Kept::Unread {
            return;
        }
        let text = self.book.with_untracked(|book| notebook::write(book, &|_| None));
        let kept = browser::keep(KEPT, &text);
        if kept {
            self.base.set_value(self.book.get_untracked());
            self.pending.update_value(Vec::clear);
        }
        self.tell(if kept { Kept::Yes } else { Kept::Refused });
    }
}
