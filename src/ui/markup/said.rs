//! What an attribute or a property says in the browser, and how that changes. It never makes HTML.

use super::Value;
use leptos::{
    prelude::*,
    tachys::renderer::{Rndr, types::Element},
    wasm_bindgen::JsValue,
};

/// What one says of its element.
pub(super) struct ValueState {
    element: Element,
    name: &'static str,
    said: Said,
}

enum Said {
    Once(Value),
    /// Dropping it ends it.
    Whenever {
        _effect: RenderEffect<Value>,
    },
}

impl ValueState {
    /// Says it; `before` is what was said there, if something was.
    pub(super) fn new(element: Element, name: &'static str, value: Value, before: Option<Value>) -> Self {
        let said = match value {
            Value::Moving(mut function) => {
                let element = element.clone();
                let say_now = move |before: Option<Value>| {
                    let value = function().now();
                    say(&element, name, &value, before.as_ref());
                    value
                };
                Said::Whenever { _effect: RenderEffect::new_with_value(say_now, before) }
            }
            value => {
                say(&element, name, &value, before.as_ref());
                Said::Once(value)
            }
        };
        Self { element, name, said }
    }

    pub(super) fn change(&mut self, value: Value) {
        let before = match std::mem::replace(&mut self.said, Said::Once(Value::Absent)) {
            Said::Once(before) => before,
            // Only the effect knows what it said last.
            Said::Whenever { .. } => Value::Absent,
        };
        *self = Self::new(self.element.clone(), self.name, value, Some(before));
    }
}

/// Says it of the element: an attribute, a property (`.name`), a property of its style (`:name`) or what stands in it.
fn say(element: &Element, name: &str, value: &Value, before: Option<&Value>) {
    if let (Value::Text(new), Some(Value::Text(before))) = (value, before)
        && new == before
        && !name.starts_with('.')
    {
        return;
    }
    if let Some(name) = name.strip_prefix('.') {
        let value = match value {
            Value::Flag(flag) => JsValue::from_bool(*flag),
            Value::Text(text) => JsValue::from_str(text),
            Value::Absent | Value::Moving(_) => JsValue::UNDEFINED,
        };
        return Rndr::set_property_or_value(element, name, &value);
    }
    match value {
        Value::Text(text) if name == "inner_html" => Rndr::set_inner_html(element, text),
        Value::Text(text) => match name.strip_prefix(':') {
            Some(name) => Rndr::set_css_property(&Rndr::style(element), name, text),
            None => Rndr::set_attribute(element, name, text),
        },
        Value::Flag(true) => Rndr::set_attribute(element, name, ""),
        _ if before.is_some() && !name.starts_with(':') => Rndr::remove_attribute(element, name),
        _ => {}
    }
}
