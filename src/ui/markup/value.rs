//! What an attribute or a property says.

use leptos::prelude::*;
use std::borrow::Cow;

/// What an attribute or a property says, now or whenever something changes.
pub enum Value {
    /// There is none.
    Absent,
    /// An attribute that says it by being there; a property that is true or false.
    Flag(bool),
    /// A text.
    Text(Cow<'static, str>),
    /// What this says, again whenever what it reads changes.
    Moving(Box<dyn FnMut() -> Value + Send>),
}

impl Value {
    /// What it says now.
    pub(super) fn now(self) -> Self {
        match self {
            Self::Moving(mut function) => function().now(),
            value => value,
        }
    }
}

/// What can be said.
pub trait IntoValue {
    /// As a value.
    fn into_value(self) -> Value;
}

impl IntoValue for bool {
    fn into_value(self) -> Value {
        Value::Flag(self)
    }
}

impl IntoValue for &'static str {
    fn into_value(self) -> Value {
        Value::Text(Cow::Borrowed(self))
    }
}

impl IntoValue for String {
    fn into_value(self) -> Value {
        Value::Text(Cow::Owned(self))
    }
}

impl<T: IntoValue> IntoValue for Option<T> {
    fn into_value(self) -> Value {
        self.map_or(Value::Absent, T::into_value)
    }
}

impl<T: IntoValue, F: FnMut() -> T + Send + 'static> IntoValue for F {
    fn into_value(mut self) -> Value {
        Value::Moving(Box::new(move || self().into_value()))
    }
}

like_what_it_holds!(IntoValue, into_value, Value);
