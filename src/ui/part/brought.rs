//! A part of the program that comes when something of it is shown: under way, there, or failed with a way to try again.

use super::program::{Gift, Given};
use crate::{
    protocol::EngineFault,
    ui::{
        markup::{IntoMarkup, Markup},
        state::Load,
    },
};
use leptos::{prelude::*, task::spawn_local};
use std::{
    future::Future,
    marker::PhantomData,
    pin::Pin,
    task::{Context, Poll, Waker},
};
use wasm_split_helpers::SplitLoaderError;

/// What brings a part: what stands behind the cut, once it is there.
type Coming = Pin<Box<dyn Future<Output = Result<Gift, SplitLoaderError>>>>;

/// What is done with a part.
type Act = Box<dyn FnOnce(Load<Gift>)>;

/// A part, of which `T` are the functions that others call. All parts are kept as one type, since each would bring its own
/// signal.
pub struct Part<T> {
    held: RwSignal<Option<Load<Gift>>>,
    asked: StoredValue<bool>,
    /// What is done once it has come or failed.
    waiting: StoredValue<Vec<Act>, LocalStorage>,
    bring: fn() -> Coming,
    given: PhantomData<fn() -> T>,
}

impl<T> Clone for Part<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Part<T> {}

impl<T> Part<T> {
    /// A part that nobody has asked for yet.
    pub fn new(bring: fn() -> Coming) -> Self {
        // The same code for every part.
        let Part { held, asked, waiting, .. } = empty();
        Self { held, asked, waiting, bring, given: PhantomData }
    }

    /// The same, whatever it gives.
    fn any(self) -> Part<Gift> {
        let Self { held, asked, waiting, bring, .. } = self;
        Part { held, asked, waiting, bring, given: PhantomData }
    }

    /// Asks again for what failed.
    pub fn retry(self) {
        self.any().ask_again();
    }
}

impl<T: Given> Part<T> {
    /// The part (tracked). Reading it brings it.
    pub fn get(self) -> Load<T> {
        given(self.any().come())
    }

    /// What `view` makes of the part; nothing until it is there.
    pub fn show(self, view: impl Fn(T) -> Markup + Send + 'static) -> Markup {
        (move || self.get().ready().map(&view)).into_markup()
    }

    /// Does something with the part, now or once it has come or failed. It is brought for that.
    pub fn then(self, act: impl FnOnce(Load<T>) + 'static) {
        self.any().act(Box::new(move |load| act(given(load))));
    }
}

fn empty() -> Part<Gift> {
    Part {
        held: RwSignal::new(None),
        asked: StoredValue::new(false),
        waiting: StoredValue::new_local(Vec::new()),
        bring: || Box::pin(std::future::pending()),
        given: PhantomData,
    }
}

impl Part<Gift> {
    fn come(self) -> Load<Gift> {
        if let Some(load) = self.held.get() {
            return load;
        }
        if self.asked.get_value() {
            return Load::Loading;
        }
        let mut coming = (self.bring)();
        // Where nothing was cut off it is there at once.
        if let Poll::Ready(result) = coming.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            return load_of(result);
        }
        self.asked.set_value(true);
        spawn_local(async move {
            let load = load_of(coming.await);
            self.held.set(Some(load.clone()));
            for act in self.waiting.try_update_value(std::mem::take).unwrap_or_default() {
                act(load.clone());
            }
        });
        Load::Loading
    }

    fn act(self, act: Act) {
        match untrack(|| self.come()) {
            Load::Loading => self.waiting.update_value(|waiting| waiting.push(act)),
            load => act(load),
        }
    }

    fn ask_again(self) {
        if self.held.with_untracked(|held| matches!(held, Some(Load::Failed(_)))) {
            self.asked.set_value(false);
            self.held.set(None);
        }
    }
}

/// What a part that came gives; a part that gives something else did not come.
fn given<T: Given>(load: Load<Gift>) -> Load<T> {
    load.and_then(|gift| T::of(gift).map_or(Load::Failed(EngineFault::Part), Load::Ready))
}

fn load_of(result: Result<Gift, SplitLoaderError>) -> Load<Gift> {
    match result {
        Ok(gift) => Load::Ready(gift),
        Err(_) => Load::Failed(EngineFault::Part),
    }
}
