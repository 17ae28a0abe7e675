//! The place field: what is being typed there, what its list offers, and what choosing does to the
//! search. What is chosen is the address; here is only what has not been chosen yet.

mod acts;
mod listed;
mod locator;
mod offer;

use super::{Atlas, Engine, Search};
use crate::{
    catalogue::SearchRequest,
    domain::{PlaceHint, TerritoryCode},
    ui::browser,
    wording::filter,
};
use leptos::prelude::*;
use listed::listed;
pub use locator::{Locating, Locator, Unlocated};
use offer::{Listed, PlaceAnswer, offers};
pub use offer::{Offer, Offers, Remark};

/// The place field, a context.
#[derive(Clone, Copy)]
pub struct PlaceSearch {
    atlas: Atlas,
    engine: Engine,
    search: Search,
    locator: Locator,
    /// What is typed; none while the field shows the place of the search.
    typed: RwSignal<Option<String>>,
    open: RwSignal<bool>,
    active: RwSignal<Option<usize>>,
    /// True while the next choice is added to the filter instead of taking the place of it.
    adding: RwSignal<bool>,
    answer: RwSignal<Option<(String, PlaceAnswer)>>,
    offers: Memo<Offers>,
    /// The last question put, and its number.
    question: StoredValue<(u32, String)>,
    /// True when Enter was pressed before the answer came.
    entered: StoredValue<bool>,
    /// True when the focus that comes is not to open the list.
    quiet: StoredValue<bool>,
    /// What was chosen last: its name is known before the engine tells it.
    chosen: RwSignal<Option<PlaceHint>>,
}

impl PlaceSearch {
    /// The place field of this search.
    pub fn new(atlas: Atlas, engine: Engine, search: Search) -> Self {
        let typed = RwSignal::new(None::<String>);
        let answer = RwSignal::new(None::<(String, PlaceAnswer)>);
        let open = RwSignal::new(false);
        let adding = RwSignal::new(false);
        let listed = Memo::new(move |_| match atlas.catalogue().ready() {
            Some(catalogue) => listed(&catalogue, adding.get()),
            None => Listed::default(),
        });
        let offers = Memo::new(move |_| match open.get() {
            true => offers(
                typed.read().as_deref().unwrap_or_default(),
                answer.read().as_ref(),
                &engine.phase().read(),
                &listed.read(),
            ),
            false => Offers::default(),
        });
        let chosen = RwSignal::new(None);
        let quiet = StoredValue::new(false);
        let locator = Locator::new(engine, move |locating| match locating {
            Locating::Found(place) => {
                chosen.set(Some(place.clone()));
                typed.set(None);
                search.change(|request| stand(request, place.code.clone()));
            }
            Locating::Failed(_) => {
                quiet.set_value(true);
                browser::focus("ou");
            }
            Locating::Idle | Locating::Waiting => {}
        });
        let field = Self {
            atlas,
            engine,
            search,
            locator,
            typed,
            open,
            active: RwSignal::new(None),
            adding,
            answer,
            offers,
            question: StoredValue::default(),
            entered: StoredValue::new(false),
            quiet,
            chosen,
        };
        Effect::new(move |_| field.hear());
        field
    }

    /// «Autour de moi».
    pub fn locator(self) -> Locator {
        self.locator
    }

    /// What the field shows (tracked).
    pub fn text(self) -> String {
        self.typed.get().unwrap_or_else(|| self.current())
    }

    /// What was typed and not chosen; empty when nothing was (tracked).
    pub fn typed(self) -> String {
        self.typed.get().unwrap_or_default()
    }

    /// The place of the search, by name; empty when it has none (tracked).
    pub fn current(self) -> String {
        let request = self.search.request();
        let request = request.read();
        match (&request.near, request.territories.as_slice()) {
            (Some(code), _) | (None, [code]) => self.name_of(code),
            (None, []) => String::new(),
            (None, _) => filter::SEVERAL_PLACES.to_owned(),
        }
    }

    fn name_of(self, code: &TerritoryCode) -> String {
        let chosen = self.chosen.read();
        let chosen = chosen.as_ref().filter(|hint| hint.code == *code).map(|hint| hint.name.clone());
        chosen.unwrap_or_else(|| self.search.name_of(code))
    }

    /// Whether the list is open (tracked).
    pub fn open(self) -> bool {
        self.open.get()
    }

    /// Whether the list is open, now.
    pub fn opened_untracked(self) -> bool {
        self.open.get_untracked()
    }

    /// Whether the next choice is added to the filter (tracked).
    pub fn adds(self) -> bool {
        self.adding.get()
    }

    /// What the list offers; nothing while it is closed (tracked).
    pub fn offers(self) -> Memo<Offers> {
        self.offers
    }

    /// The offer that the arrows reached (tracked).
    pub fn active(self) -> RwSignal<Option<usize>> {
        self.active
    }
}

/// Asks for what is near a commune, in place of any other place.
fn stand(request: &mut SearchRequest, code: TerritoryCode) {
    request.territories.clear();
    request.near = Some(code);
}
