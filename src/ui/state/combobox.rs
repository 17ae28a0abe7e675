//! A text field with a list that floats under it: how far the list is, and what the visitor does to
//! the two. Each field decides what its list offers and what choosing does; its view is one
//! (`component::combobox`). Pure.

use leptos::prelude::*;
use std::sync::Arc;

/// How far a list is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ListState {
    /// Whether it is open.
    pub open: bool,
    /// The option that the arrows reached, by its place in the list.
    pub active: Option<usize>,
}

impl ListState {
    /// Opens the list, no option reached.
    pub fn show(&mut self) {
        *self = Self { open: true, active: None };
    }

    /// Closes the list.
    pub fn close(&mut self) {
        *self = Self::default();
    }

    /// Reaches the next option of this many, or the one before; the list has no end.
    pub fn step(&mut self, offered: usize, forward: bool) {
        self.active = moved(self.active, offered, forward);
    }
}

/// What the visitor does in a field with a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// Types: the whole text.
    Type(String),
    /// Comes to the field.
    Enter,
    /// Clicks on the field.
    Click,
    /// Leaves the field.
    Leave,
    /// Asks for the list.
    Show,
    /// Goes to the next option, or to the one before.
    Step {
        /// To the next one.
        forward: bool,
    },
    /// Presses Enter.
    Accept,
    /// Presses Escape.
    Escape,
    /// Clicks on the option at this place of the list.
    Choose(usize),
}

/// A field with a list, as its view needs it.
#[derive(Clone)]
pub struct Combobox {
    /// The id of the field; those of its list and options start with it.
    pub id: &'static str,
    /// What the field shows.
    pub text: Memo<String>,
    /// Whether the list is open.
    pub open: Signal<bool>,
    /// The option that the arrows reached, by its place in the list.
    pub active: Signal<Option<usize>>,
    /// Hears what the visitor does; false leaves it to the browser. It outlives the view, which the
    /// browser leaves when it goes away.
    pub act: Arc<dyn Fn(Act) -> bool + Send + Sync>,
}

fn moved(active: Option<usize>, offered: usize, forward: bool) -> Option<usize> {
    let last = offered.checked_sub(1)?;
    Some(match (active, forward) {
        (None, true) => 0,
        (Some(place), true) if place >= last => 0,
        (Some(place), true) => place + 1,
        (None | Some(0), false) => last,
        (Some(place), false) => place - 1,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arrows_go_round_the_list() {
        assert_eq!(moved(None, 3, true), Some(0));
        assert_eq!(moved(Some(2), 3, true), Some(0));
        assert_eq!(moved(Some(0), 3, false), Some(2));
        assert_eq!(moved(None, 3, false), Some(2));
        assert_eq!(moved(Some(7), 3, true), Some(0));
        assert_eq!(moved(None, 0, true), None);
    }

    #[test]
    fn a_list_that_opens_or_closes_forgets_what_was_reached() {
        let mut list = ListState { open: true, active: Some(2) };
        list.show();
        assert_eq!(list, ListState { open: true, active: None });
        list.step(3, false);
        list.close();
        assert_eq!(list, ListState::default());
    }
}
