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

/// What a part gives.
#[derive(Clone, Copy)]
pub enum Gift {
    /// Pages of a room.
    Pages(Pages),
    /// The list of a page.
    Rows(Rows),
    /// What lists show later.
    Sequel(Sequel),
    /// The sheet of the map.
    Sheet(DrawSheet),
}

/// The functions of a part never change: what is made with them is not made anew.
impl PartialEq for Gift {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// What one of the parts gives.
pub trait Given: Copy + 'static {
    /// It, if that is what was given.
    fn of(gift: Gift) -> Option<Self>;
}

macro_rules! given {
    ($($kind:ident: $given:ty),*) => { $(
        impl Given for $given {
            fn of(gift: Gift) -> Option<Self> {
                if let Gift::$kind(given) = gift { Some(given) } else { None }
            }
        }
    )* };
}

given!(Pages: Pages, Rows: Rows, Sequel: Sequel, Sheet: DrawSheet);

/// The list of a page with what is around it, below its head.
#[derive(Clone, Copy)]
pub struct Rows {
    /// It.
    pub results: fn(Shared<Catalogue>) -> Markup,
}

/// What lists show later: nothing of it stands in a list that answers words at first.
#[derive(Clone, Copy)]
pub struct Sequel {
    /// Starts the engine; none where there is no browser.
    pub start_engine: fn(EngineListener) -> Option<Box<dyn EngineLink>>,
    /// What stands before the list of the home page: the themes.
    pub home_themes: fn(Shared<Catalogue>) -> Markup,
    /// And the map with the places.
    pub home_map: fn(Shared<Catalogue>) -> Markup,
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
    frame: Part<Pages>,
    rows: Part<Rows>,
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
            frame: Part::new(|| Box::pin(cut::frame())),
            rows: Part::new(|| Box::pin(cut::rows())),
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
            Room::Frame => self.frame,
            Room::Record => self.record,
            Room::Guide => self.guide,
            Room::Examples => self.examples,
            Room::Notebook => self.notebook,
        }
    }

    /// Brings what the page of this route begins with, and what shows that (tracked).
    pub fn load_first(self, atlas: Atlas, route: &Route) -> Load<()> {
        match Room::of(route) {
            Some(room) => self.pages(room).get().and_then(|pages| (pages.load)(atlas, route)),
            None => atlas.catalogue().done(),
        }
    }

    /// Brings all that the page of this route shows at once, and what shows it (tracked).
    pub fn load(self, atlas: Atlas, route: &Route) -> Load<()> {
        // Asked for together.
        let first = self.load_first(atlas, route);
        let rows = if Room::of(route) == Some(Room::List) { self.rows.get().done() } else { Load::Ready(()) };
        let sequel = if Room::shows_sequel(route) { self.sequel.get().done() } else { Load::Ready(()) };
        first.and_then(|()| rows).and_then(|()| sequel)
    }

    /// What lists are made of below their heads.
    pub fn rows(self) -> Part<Rows> {
        self.rows
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
        self.rows.retry();
        self.sequel.retry();
        self.sheet.retry();
    }
}
