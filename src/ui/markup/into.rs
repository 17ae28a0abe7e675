//! What can stand in an element.

use super::{Kind, Markup};
use leptos::prelude::*;
use std::{
    borrow::Cow,
    sync::{Arc, Mutex},
};

/// What can stand in an element.
pub trait IntoMarkup {
    /// As a view.
    fn into_markup(self) -> Markup;
}

impl IntoMarkup for Markup {
    fn into_markup(self) -> Markup {
        self
    }
}

impl IntoMarkup for AnyView {
    fn into_markup(self) -> Markup {
        Markup(Kind::Other(Box::new(self)))
    }
}

impl IntoMarkup for () {
    fn into_markup(self) -> Markup {
        Markup::nothing()
    }
}

impl IntoMarkup for &'static str {
    fn into_markup(self) -> Markup {
        Markup(Kind::Text(Cow::Borrowed(self)))
    }
}

impl IntoMarkup for String {
    fn into_markup(self) -> Markup {
        Markup(Kind::Text(Cow::Owned(self)))
    }
}

impl<T: IntoMarkup> IntoMarkup for Option<T> {
    fn into_markup(self) -> Markup {
        self.map_or_else(Markup::nothing, T::into_markup)
    }
}

impl<T: IntoMarkup> IntoMarkup for Vec<T> {
    fn into_markup(self) -> Markup {
        if self.is_empty() {
            return Markup::nothing();
        }
        Markup(Kind::Many(self.into_iter().map(T::into_markup).collect()))
    }
}

impl<T: IntoMarkup, F: FnMut() -> T + Send + 'static> IntoMarkup for F {
    fn into_markup(mut self) -> Markup {
        Markup(Kind::Moving(Arc::new(Mutex::new(move || self().into_markup()))))
    }
}

like_what_it_holds!(IntoMarkup, into_markup, Markup);
