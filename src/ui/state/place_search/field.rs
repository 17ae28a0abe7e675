//! What is going on in the place field, and how it changes. Pure: no signal, no browser.

use super::offer::PlaceAnswer;
use crate::{
    domain::PlaceHint,
    protocol::EngineFault,
    ui::{browser::LocateFault, state::combobox::ListState},
};

/// What is going on in the field.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Field {
    /// What is typed; none while the field shows the place of the search.
    pub typed: Option<String>,
    /// How far the list is.
    pub list: ListState,
    /// True while the next choice is added to the filter instead of taking the place of it.
    pub adding: bool,
    /// The engine's last answer, with what it answers.
    pub answer: Option<(String, PlaceAnswer)>,
    /// What was chosen last: its name is known before the engine tells it.
    pub chosen: Option<PlaceHint>,
    /// What becomes of «Autour de moi».
    pub locating: Locating,
    /// Number of the last question put: an answer to an earlier one is dropped.
    pub turn: u32,
    /// What the last question asks for: places for a text, or the commune at a point (none).
    pub asked: Option<String>,
    /// True when Enter was pressed before the answer came.
    pub entered: bool,
    /// True when the focus that comes is not to open the list.
    pub quiet: bool,
}

/// What becomes of «Autour de moi».
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Locating {
    /// Not asked for.
    #[default]
    Idle,
    /// Asked for.
    Waiting,
    /// The commune that is there.
    Found(PlaceHint),
    /// There is none, and why.
    Failed(Unlocated),
}

/// Why there is no commune.
#[derive(Clone, Debug, PartialEq)]
pub enum Unlocated {
    /// The browser does not say where.
    Browser(LocateFault),
    /// The point is not in France.
    Abroad,
    /// The engine cannot tell the commune.
    Engine(EngineFault),
}

impl Field {
    /// The text to find places for; empty when nothing is typed.
    pub fn text(&self) -> &str {
        self.typed.as_deref().unwrap_or_default().trim()
    }

    /// Closes the list.
    pub fn close(&mut self) {
        self.list.close();
        self.entered = false;
    }

    /// Forgets what is typed and what was asked for.
    pub fn forget(&mut self) {
        self.close();
        self.typed = None;
        self.adding = false;
        self.quiet = false;
        self.locating = Locating::Idle;
        self.turn = self.turn.wrapping_add(1);
    }

    /// Takes what is being typed.
    pub fn type_text(&mut self, text: String) {
        self.entered = false;
        self.locating = Locating::Idle;
        self.typed = Some(text);
        self.list.show();
    }

    /// The number of a new question.
    pub fn ask(&mut self, text: Option<String>) -> u32 {
        self.turn = self.turn.wrapping_add(1);
        self.asked = text;
        self.turn
    }

    /// True when the visitor emptied the field: no place is meant.
    pub fn is_emptied(&self) -> bool {
        !self.adding && self.typed.as_deref() == Some("")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_opens_the_list_and_what_is_forgotten_closes_it() {
        let list = ListState { open: false, active: Some(2) };
        let mut field = Field { list, locating: Locating::Waiting, ..Field::default() };
        field.type_text(" cal ".into());
        assert_eq!((field.list, field.text()), (ListState { open: true, active: None }, "cal"));
        assert_eq!(field.locating, Locating::Idle);
        let turn = field.ask(Some("cal".into()));
        field.forget();
        assert_eq!((field.list.open, field.typed.clone()), (false, None));
        assert_ne!(field.turn, turn, "an answer that comes now is worth nothing");
    }

    #[test]
    fn an_emptied_field_means_no_place_unless_it_waits_for_one_to_add() {
        let mut field = Field::default();
        assert!(!field.is_emptied());
        field.type_text(String::new());
        assert!(field.is_emptied());
        field.adding = true;
        assert!(!field.is_emptied());
    }
}
