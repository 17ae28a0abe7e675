//! A part of the program that comes when something of it is shown: under way, there, or failed with a way to try again.

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
    pin::Pin,
    task::{Context, Poll, Waker},
};
use wasm_split_helpers::SplitLoaderError;

/// What brings a part: what stands behind the cut, once it is there.
type Coming<T> = Pin<Box<dyn Future<Output = Result<T, SplitLoaderError>>>>;

/// What is done with a part.
type Act<T> = Box<dyn FnOnce(Load<T>)>;

/// A part, of which `T` are the functions that others call.
pub struct Part<T: 'static> {
    held: RwSignal<Option<Load<T>>>,
    asked: StoredValue<bool>,
    /// What is done once it has come or failed.
    waiting: StoredValue<Vec<Act<T>>, LocalStorage>,
    bring: fn() -> Coming<T>,
}

impl<T> Clone for Part<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Part<T> {}

impl<T: Copy + Send + Sync + 'static> Part<T> {
    /// A part that nobody has asked for yet.
    pub fn new(bring: fn() -> Coming<T>) -> Self {
        Self {
            held: RwSignal::new(None),
            asked: StoredValue::new(false),
            waiting: StoredValue::new_local(Vec::new()),
            bring,
        }
    }

    /// The part (tracked). Reading it brings it.
    pub fn get(self) -> Load<T> {
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

    /// What `view` makes of the part; nothing until it is there.
    pub fn show(self, view: impl Fn(T) -> Markup + Send + 'static) -> Markup {
        (move || self.get().ready().map(&view)).into_markup()
    }

    /// Does something with the part, now or once it has come or failed. It is brought for that.
    pub fn then(self, act: impl FnOnce(Load<T>) + 'static) {
        match untrack(|| self.get()) {
            Load::Loading => self.waiting.update_value(|waiting| waiting.push(Box::new(act))),
            load => act(load),
        }
    }

    /// Asks again for what failed.
    pub fn retry(self) {
        if self.held.with_untracked(|held| matches!(held, Some(Load::Failed(_)))) {
            self.asked.set_value(false);
            self.held.set(None);
        }
    }
}

fn load_of<T>(result: Result<T, SplitLoaderError>) -> Load<T> {
    match result {
        Ok(part) => Load::Ready(part),
        Err(_) => Load::Failed(EngineFault::Part),
    }
}
