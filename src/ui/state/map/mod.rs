//! What the map shows: which part of the sheet, which marks, what is pointed at. `focus`, `marks`
//! and `view` are pure; the state is a few signals that the components share. What follows from
//! them is computed when it is read: a map is drawn rarely, and each type of memo weighs 3 kB.

mod focus;
mod marks;
mod sight;
mod view;

pub use marks::{Mark, Sign, is_unplaced, listed};
pub use view::View;

use super::{Search, Shared};
use crate::{catalogue::Catalogue, domain::TerritoryCode, outlines::Outlines};
use focus::{focus_of, wider};
use leptos::prelude::*;

/// What the pointer or the focus is on.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Pointed {
    /// Nothing.
    #[default]
    Nothing,
    /// A territory.
    Territory(TerritoryCode),
    /// A mark, or several that stand together.
    Marks(Vec<Mark>),
}

/// A zoom that the visitor chose, which is worth nothing once the request names other territories.
#[derive(Clone, PartialEq)]
struct Zoomed {
    to: Option<TerritoryCode>,
    at: Vec<TerritoryCode>,
}

/// What the map shows.
#[derive(Clone, Copy)]
pub struct MapState {
    search: Search,
    catalogue: StoredValue<Shared<Catalogue>>,
    outlines: StoredValue<Shared<Outlines>>,
    zoomed: RwSignal<Option<Zoomed>>,
    /// The territory that has the one tab stop, once there was one.
    active: RwSignal<Option<TerritoryCode>>,
    pointed: RwSignal<Pointed>,
    /// The marks of a place where they stand too close, to choose among.
    picked: RwSignal<Pointed>,
    /// The signs as they were drawn last.
    drawn: StoredValue<Vec<Sign>>,
    /// The width of the map, CSS pixels; 0 while it is not known.
    width: RwSignal<u32>,
}

impl MapState {
    /// The map of this dataset, on the part of the sheet that the request asks for.
    pub fn new(search: Search, catalogue: Shared<Catalogue>, outlines: Shared<Outlines>, width: RwSignal<u32>) -> Self {
        let (catalogue, outlines) = (StoredValue::new(catalogue), StoredValue::new(outlines));
        Self {
            search,
            catalogue,
            outlines,
            zoomed: RwSignal::new(None),
            active: RwSignal::new(None),
            pointed: RwSignal::default(),
            picked: RwSignal::default(),
            drawn: StoredValue::default(),
            width,
        }
    }

    /// What is pointed at (tracked).
    pub fn pointed(self) -> Pointed {
        self.pointed.get()
    }

    /// Points at something, or at nothing. A map that is taken away loses the focus after its state.
    pub fn point_at(self, pointed: Pointed) {
        if self.pointed.try_with_untracked(|before| *before != pointed) == Some(true) {
            self.pointed.set(pointed);
        }
    }

    /// The marks to choose among (tracked).
    pub fn picked(self) -> Vec<Mark> {
        match self.picked.get() {
            Pointed::Marks(marks) => marks,
            Pointed::Nothing | Pointed::Territory(_) => Vec::new(),
        }
    }

    /// Picks marks that stand together: the map goes closer, and tells who they are once it cannot.
    pub fn pick(self, marks: Vec<Mark>) {
        let focus = untrack(|| self.focus());
        let communes: Vec<TerritoryCode> = marks.iter().map(|mark| mark.commune.clone()).collect();
        let is_closer = |code: &TerritoryCode| focus.as_ref().is_none_or(|focus| code.level() > focus.level());
        let holding = |communes: &[TerritoryCode]| {
            let focus = untrack(|| self.with(|_, outlines| MapState::holding(self, communes, outlines)));
            focus.filter(is_closer)
        };
        match holding(&communes).or_else(|| holding(communes.get(..1)?)) {
            Some(closer) => self.zoom(Some(closer)),
            None => self.picked.set(Pointed::Marks(marks)),
        }
    }

    /// Fills the map with a territory, or shows the whole sheet.
    pub fn zoom(self, to: Option<TerritoryCode>) {
        let at = untrack(|| self.asked());
        self.zoomed.set(Some(Zoomed { to, at }));
        self.point_at(Pointed::Nothing);
        self.picked.set(Pointed::Nothing);
    }

    /// Steps back from what fills the map to what lies around it, and gives it the tab stop. False
    /// when the whole sheet is shown already.
    pub fn step_back(self) -> bool {
        let Some(focus) = untrack(|| self.focus()) else { return false };
        self.zoom(self.with(|_, outlines| wider(&focus, outlines)));
        self.active.set(Some(focus));
        true
    }

    /// The territory that has the tab stop (tracked).
    pub fn active(self) -> Option<TerritoryCode> {
        let mut options = self.options();
        let active = self.active.get().and_then(|active| options.iter().position(|code| *code == active));
        (!options.is_empty()).then(|| options.swap_remove(active.unwrap_or(0)))
    }

    /// Gives the tab stop to a territory.
    pub fn set_active(self, code: &TerritoryCode) {
        if self.active.with_untracked(|active| active.as_ref() != Some(code)) {
            self.active.set(Some(code.clone()));
        }
    }

    /// Reads the catalogue and the drawing.
    pub fn with<T>(self, read: impl FnOnce(&Catalogue, &Outlines) -> T) -> T {
        self.catalogue.with_value(|catalogue| self.outlines.with_value(|outlines| read(catalogue, outlines)))
    }
}
