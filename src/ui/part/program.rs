//! Which parts there are, what each gives, and which of them a page takes.

use super::{Room, brought::Part, cut};
use crate::{
    catalogue::Catalogue,
    domain::Vocabulary,
    protocol::{Explanation, ExportScope},
    route::Route,
    ui::{
        component::Making,
        markup::Markup,
        state::{Atlas, EngineLink, EngineListener, Load, MapState, Place, Search, Shared},
    },
};
use leptos::prelude::*;

/// What a part with pages gives.
#[derive(Clone, Copy)]
pub struct Pages {
    /// The page of this place.
    pub view: fn(Place) -> Markup,
    /// Brings what the page of this route shows (tracked).
    pub load: fn(Atlas, &Route) -> Load<()>,
}

/// The functions of a part never change: what is made with them is not made anew.
impl PartialEq for Pages {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl PartialEq for Sequel {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// What lists show later: nothing of it stands in a list that answers words at first.
#[derive(Clone, Copy)]
pub struct Sequel {
    /// Starts the engine; none where there is no browser.
    pub start_engine: fn(EngineListener) -> Option<Box<dyn EngineLink>>,
    /// What stands before the list of the home page.
    pub home_themes: fn(Shared<Catalogue>) -> Markup,
    /// What stands after it.
    pub home_rest: fn() -> Markup,
    /// What filters offer; the callback leads to where other territories are chosen.
    pub facets: fn(Shared<Catalogue>, Callback<()>) -> Markup,
    /// How the words were understood.
    pub reading: fn(Search, Shared<Catalogue>) -> Markup,
    /// That nothing is near.
    pub reach: fn(Search, Shared<Catalogue>) -> Markup,
    /// What stands in the place of an empty list.
    pub empty: fn(Shared<Catalogue>) -> Markup,
    /// Why a record answers.
    pub reasons: fn(&Explanation, &Vocabulary) -> Markup,
    /// What the page of a territory says below its list.
    pub around: fn(Search, Shared<Catalogue>) -> Markup,
    /// The few records of knowledge below a list.
    pub also: fn(Shared<Catalogue>) -> Markup,
    /// The formats of exports.
    pub formats: fn(Making, Signal<ExportScope>) -> Markup,
}

/// What the map's part gives: the sheet and the line under it.
pub type DrawSheet = fn(MapState) -> Markup;

/// The parts, a context.
#[derive(Clone, Copy)]
pub struct Program {
    list: Part<Pages>,
    record: Part<Pages>,
    guide: Part<Pages>,
    examples: Part<Pages>,
    notebook: Part<Pages>,
    sequel: Part<Sequel>,
    sheet: Part<DrawSheet>,
}

impl Program {
    /// A program of which only the first part is there.
    pub fn new() -> Self {
        Self {
            list: Part::new(|| Box::pin(cut::list())),
            record: Part::new(|| Box::pin(cut::record())),
            guide: Part::new(|| Box::pin(cut::guide())),
            examples: Part::new(|| Box::pin(cut::examples())),
            notebook: Part::new(|| Box::pin(cut::notebook())),
            sequel: Part::new(|| Box::pin(cut::sequel())),
            sheet: Part::new(|| Box::pin(cut::sheet())),
        }
    }

    /// The pages of a room.
    pub fn pages(self, room: Room) -> Part<Pages> {
        match room {
            Room::List => self.list,
            Room::Record => self.record,
            Room::Guide => self.guide,
            Room::Examples => self.examples,
            Room::Notebook => self.notebook,
        }
    }

    /// Brings what the page of this route shows, and what shows it (tracked).
    pub fn load(self, atlas: Atlas, route: &Route) -> Load<()> {
        let Some(room) = Room::of(route) else {
            return atlas.catalogue().and_then(|_| Load::Ready(()));
        };
        // Asked for together.
        let sequel = if Room::shows_sequel(route) { self.sequel.get().done() } else { Load::Ready(()) };
        let pages = self.pages(room).get();
        sequel.and_then(|()| pages).and_then(|pages| (pages.load)(atlas, route))
    }

    /// What lists show later.
    pub fn sequel(self) -> Part<Sequel> {
        self.sequel
    }

    /// The sheet of the map.
    pub fn sheet(self) -> Part<DrawSheet> {
        self.sheet
    }

    /// Asks again for what failed.
    pub fn retry(self) {
        for room in Room::ALL {
            self.pages(room).retry();
        }
        self.sequel.retry();
        self.sheet.retry();
    }
}
