//! «Quoi ?»: what its list offers while one types, and what choosing does. What is typed is the
//! search's (`Search`); here is only whether the list is open.

use super::{
    Atlas, Navigator, Search,
    combobox::{Act, Combobox, ListState},
    names::{Suggestion, suggestions},
};
use crate::ui::browser;
use leptos::prelude::*;
use std::sync::Arc;

/// The field of words, a context.
#[derive(Clone, Copy)]
pub struct WhatSearch {
    search: Search,
    text: Memo<String>,
    list: RwSignal<ListState>,
    offered: Memo<Vec<Suggestion>>,
}

impl WhatSearch {
    /// The field of words of this search.
    pub fn new(atlas: Atlas, navigator: Navigator, search: Search) -> Self {
        let list = RwSignal::new(ListState::default());
        let text = Memo::new(move |_| search.request().with(|request| request.text.clone()));
        let open = Memo::new(move |_| list.read().open);
        let offered = Memo::new(move |_| {
            if !open.get() {
                return Vec::new();
            }
            match (atlas.catalogue().ready(), search.names().get()) {
                (Some(catalogue), Some(names)) => text.with(|text| suggestions(&catalogue, &names, text)),
                _ => Vec::new(),
            }
        });
        // A field that goes away with its page is not left.
        Effect::new(move |before: Option<_>| {
            let place = navigator.place();
            if before.is_some_and(|before| before != place) {
                list.update(ListState::close);
            }
            place
        });
        Self { search, text, list, offered }
    }

    /// The field as its view needs it.
    pub fn combobox(self) -> Combobox {
        Combobox {
            id: "q",
            text: self.text,
            open: Signal::derive(move || !self.offered.read().is_empty()),
            active: Signal::derive(move || self.list.read().active),
            act: Arc::new(move |act| self.act(act)),
        }
    }

    /// What the list offers; nothing while it is closed.
    pub fn offered(self) -> Memo<Vec<Suggestion>> {
        self.offered
    }

    /// Takes the words off.
    pub fn clear(self) {
        self.close();
        self.search.type_text(String::new());
        self.search.keep_typed();
    }

    /// Closes the list.
    pub fn close(self) {
        self.list.update(ListState::close);
    }

    /// Does what the visitor asks for; false when that is the browser's to do.
    fn act(self, act: Act) -> bool {
        let offered = self.offered.with_untracked(Vec::len);
        match act {
            Act::Type(text) => {
                self.search.type_text(text);
                self.show();
            }
            Act::Enter | Act::Click => {}
            Act::Leave => {
                self.close();
                self.search.keep_typed();
            }
            Act::Show => self.show(),
            Act::Step { forward } => {
                if offered == 0 {
                    self.show();
                }
                let offered = self.offered.with_untracked(Vec::len);
                self.list.update(|list| list.step(offered, forward));
            }
            Act::Accept => match self.list.with_untracked(|list| list.active) {
                Some(place) => self.choose(place),
                // The form is sent: the words are searched as they are.
                None => return false,
            },
            Act::Escape if offered > 0 => self.close(),
            Act::Escape if self.text.read_untracked().is_empty() => return false,
            Act::Escape => self.clear(),
            Act::Choose(place) => self.choose(place),
        }
        true
    }

    fn show(self) {
        // A phone's keyboard takes half of the page, once.
        if !self.list.with_untracked(|list| list.open) {
            browser::raise("q");
        }
        self.list.update(ListState::show);
    }

    /// Goes to the page of what is offered at this place of the list.
    fn choose(self, place: usize) {
        let route = self.offered.with_untracked(|offered| offered.get(place).map(|one| one.route.clone()));
        let Some(route) = route else { return };
        self.close();
        self.search.leave_for(&route);
        // As on any other page that one comes to; a phone's keyboard goes.
        browser::focus_quietly("titre");
    }
}
