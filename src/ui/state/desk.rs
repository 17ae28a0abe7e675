//! What every view can ask for, as one context: a context of each costs the code to give and to find it.

use super::{Atlas, Engine, Highlight, Navigator, Notebook, Offline, PlaceSearch, Search, Session, WhatSearch};
use crate::ui::part::Program;
use leptos::{prelude::*, reactive::owner::WeakOwner};
use std::sync::Arc;

/// What every view can ask for.
pub struct Desk {
    atlas: Atlas,
    program: Program,
    navigator: Navigator,
    engine: Engine,
    search: Search,
    session: Session,
    offline: Offline,
    notebook: Notebook,
    highlight: Highlight,
    /// Who it belongs to, and what is made for the first who asks.
    owner: Option<WeakOwner>,
    fields: StoredValue<Option<Fields>>,
}

/// The fields of the search form. The first list makes them, since no other page takes their code.
#[derive(Clone, Copy)]
pub struct Fields {
    /// «Quoi ?»
    pub what: WhatSearch,
    /// «Où ?»
    pub place: PlaceSearch,
}

impl Desk {
    /// Gives it to the views that are made from here on.
    pub fn give(atlas: Atlas, program: Program, navigator: Navigator, engine: Engine, search: Search) {
        provide_context(Arc::new(Self {
            atlas,
            program,
            navigator,
            engine,
            search,
            session: Session::new(),
            offline: Offline::new(),
            notebook: Notebook::new(),
            highlight: Highlight::new(),
            owner: Owner::current().map(|owner| owner.downgrade()),
            fields: StoredValue::new(None),
        }));
    }
}

fn desk() -> Arc<Desk> {
    expect_context()
}

/// What is on the desk.
pub trait Held {
    /// It.
    fn of(desk: &Desk) -> Self;
}

/// What every view can ask for, of the kind that is asked for.
pub fn held<T: Held>() -> T {
    T::of(&desk())
}

impl Fields {
    /// The fields of the search form, the same for as long as the app is open.
    pub fn held() -> Self {
        let desk = desk();
        if let Some(fields) = desk.fields.get_value() {
            return fields;
        }
        let make = || {
            let place = PlaceSearch::new(desk.atlas, desk.engine, desk.search);
            place.follow_shortcut(desk.navigator);
            Self { what: WhatSearch::new(desk.atlas, desk.navigator, desk.search), place }
        };
        // They outlive the page that asked first.
        let fields = desk.owner.as_ref().and_then(WeakOwner::upgrade).map_or_else(make, |owner| owner.with(make));
        desk.fields.set_value(Some(fields));
        fields
    }
}

macro_rules! held {
    ($($kind:ident: $name:ident),*) => { $(
        impl Held for $kind {
            fn of(desk: &Desk) -> Self {
                desk.$name
            }
        }
    )* };
}

held!(
    Atlas: atlas,
    Program: program,
    Navigator: navigator,
    Engine: engine,
    Search: search,
    Session: session,
    Offline: offline,
    Notebook: notebook,
    Highlight: highlight
);
