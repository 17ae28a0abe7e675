//! A view in the browser: its elements, and how they change. It never makes HTML.

use super::{
    Handler, Hole, Kind, Markup, Sheet, Value,
    step::{Step, steps},
};
use leptos::{
    prelude::*,
    tachys::{
        reactive_graph::RenderEffectState,
        renderer::{
            RemoveEventHandler, Rndr,
            types::{Element, Node, Placeholder, Text},
        },
        view::any_view::AnyViewState,
    },
    wasm_bindgen::JsValue,
};
use std::borrow::Cow;

const SVG: &str = "http://www.w3.org/2000/svg";

/// A view that stands in the page.
pub struct MarkupState(State);

enum State {
    Nothing(Placeholder),
    Text {
        node: Text,
        text: Cow<'static, str>,
    },
    Sheet(SheetState),
    /// Before the end, so that more can be put there.
    Many {
        items: Vec<MarkupState>,
        end: Placeholder,
    },
    Moving(RenderEffectState<MarkupState>),
    Other(AnyViewState),
}

struct SheetState {
    form: &'static str,
    roots: Vec<Root>,
    holes: Vec<HoleState>,
}

/// What stands in no other element of the form.
enum Root {
    Element(Element),
    Text(Text),
    /// The hole of this number.
    Hole(usize),
}

enum HoleState {
    Child(MarkupState),
    Value(ValueState),
    On { element: Element, name: &'static str, _kept: RemoveEventHandler<Element> },
}

struct ValueState {
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

impl Render for Markup {
    type State = MarkupState;

    fn build(self) -> MarkupState {
        MarkupState(match self.0 {
            Kind::Nothing => State::Nothing(Rndr::create_placeholder()),
            Kind::Text(text) => State::Text { node: Rndr::create_text_node(&text), text },
            Kind::Sheet(sheet) => State::Sheet(sheet.build()),
            Kind::Many(items) => {
                let items = items.into_iter().map(Render::build).collect();
                State::Many { items, end: Rndr::create_placeholder() }
            }
            Kind::Moving(function) => State::Moving(function.build()),
            Kind::Other(view) => State::Other(view.build()),
        })
    }

    fn rebuild(self, state: &mut MarkupState) {
        match (self.0, &mut state.0) {
            (Kind::Nothing, State::Nothing(_)) => {}
            (Kind::Text(new), State::Text { node, text }) => {
                if new != *text {
                    Rndr::set_text(node, &new);
                    *text = new;
                }
            }
            (Kind::Sheet(sheet), State::Sheet(state)) if std::ptr::eq(sheet.form, state.form) => sheet.change(state),
            (Kind::Many(new), State::Many { items, end }) => change_many(new, items, end),
            (Kind::Other(view), State::Other(state)) => view.rebuild(state),
            (kind, _) => {
                let mut new = Markup(kind).build();
                state.insert_before_this(&mut new);
                state.unmount();
                *state = new;
            }
        }
    }
}

/// Changes what stands in both, one by one, and adds or takes away at the end.
fn change_many(new: Vec<Markup>, items: &mut Vec<MarkupState>, end: &Placeholder) {
    for mut gone in items.drain(new.len().min(items.len())..) {
        gone.unmount();
    }
    for (place, new) in new.into_iter().enumerate() {
        match items.get_mut(place) {
            Some(item) => new.rebuild(item),
            None => {
                let mut item = new.build();
                end.insert_before_this(&mut item);
                items.push(item);
            }
        }
    }
}

impl Sheet {
    fn build(self) -> SheetState {
        let Self { form, holes: filled } = self;
        let mut filled = filled.into_iter();
        let (mut roots, mut holes) = (Vec::new(), Vec::with_capacity(filled.len()));
        // The elements that have begun, the innermost last.
        let mut open: Vec<Element> = Vec::new();
        for step in steps(form) {
            match step {
                Step::Open { tag, svg } => {
                    let element = Rndr::create_element(tag, svg.then_some(SVG));
                    match open.last() {
                        Some(parent) => Rndr::insert_node(parent, &element, None),
                        None => roots.push(Root::Element(element.clone())),
                    }
                    open.push(element);
                }
                Step::Close => {
                    open.pop();
                }
                Step::Text(text) => {
                    let text = Rndr::create_text_node(text);
                    match open.last() {
                        Some(parent) => Rndr::insert_node(parent, &text, None),
                        None => roots.push(Root::Text(text)),
                    }
                }
                Step::Attribute { name, value: Some(value) } => {
                    if let Some(element) = open.last() {
                        Rndr::set_attribute(element, name, value);
                    }
                }
                Step::Attribute { name, value: None } => {
                    if let (Some(element), Some(hole)) = (open.last(), filled.next()) {
                        holes.push(hole.build_on(element.clone(), name));
                    }
                }
                Step::Child => {
                    if let Some(Hole::Child(child)) = filled.next() {
                        let mut child = child.build();
                        match open.last() {
                            Some(parent) => child.mount(parent, None),
                            None => roots.push(Root::Hole(holes.len())),
                        }
                        holes.push(HoleState::Child(child));
                    }
                }
            }
        }
        SheetState { form, roots, holes }
    }

    /// The same form with other values.
    fn change(self, state: &mut SheetState) {
        for (new, hole) in self.holes.into_iter().zip(&mut state.holes) {
            match (new, hole) {
                (Hole::Child(new), HoleState::Child(state)) => new.rebuild(state),
                (Hole::Value(new), HoleState::Value(state)) => state.change(new),
                (Hole::On(new), HoleState::On { element, name, _kept }) => *_kept = listen(element, name, new.take()),
                _ => {}
            }
        }
    }
}

impl Hole {
    fn build_on(self, element: Element, name: &'static str) -> HoleState {
        match self {
            Self::Child(child) => HoleState::Child(child.build()),
            Self::Value(value) => HoleState::Value(ValueState::new(element, name, value, None)),
            Self::On(handler) => {
                let _kept = listen(&element, name, handler.take());
                HoleState::On { element, name, _kept }
            }
        }
    }
}

fn listen(element: &Element, name: &str, handler: Handler) -> RemoveEventHandler<Element> {
    Rndr::add_event_listener(element, name.trim_start_matches('@'), handler)
}

impl ValueState {
    /// Says it; `before` is what was said there, if something was.
    fn new(element: Element, name: &'static str, value: Value, before: Option<Value>) -> Self {
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

    fn change(&mut self, value: Value) {
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
        _ if before.is_some() => Rndr::remove_attribute(element, name),
        _ => {}
    }
}

impl Root {
    fn unmount(&mut self, holes: &mut [HoleState]) {
        match self {
            Self::Element(element) => element.unmount(),
            Self::Text(text) => text.unmount(),
            Self::Hole(place) => {
                if let Some(HoleState::Child(child)) = holes.get_mut(*place) {
                    child.unmount();
                }
            }
        }
    }

    fn mount(&mut self, holes: &mut [HoleState], parent: &Element, marker: Option<&Node>) {
        match self {
            Self::Element(element) => element.mount(parent, marker),
            Self::Text(text) => text.mount(parent, marker),
            Self::Hole(place) => {
                if let Some(HoleState::Child(child)) = holes.get_mut(*place) {
                    child.mount(parent, marker);
                }
            }
        }
    }

    fn insert_before_this(&self, holes: &[HoleState], other: &mut dyn Mountable) -> bool {
        match self {
            Self::Element(element) => element.insert_before_this(other),
            Self::Text(text) => text.insert_before_this(other),
            Self::Hole(place) => match holes.get(*place) {
                Some(HoleState::Child(child)) => child.insert_before_this(other),
                _ => false,
            },
        }
    }
}

impl Mountable for MarkupState {
    fn unmount(&mut self) {
        match &mut self.0 {
            State::Nothing(place) => place.unmount(),
            State::Text { node, .. } => node.unmount(),
            State::Sheet(SheetState { roots, holes, .. }) => roots.iter_mut().for_each(|root| root.unmount(holes)),
            State::Many { items, end } => {
                items.iter_mut().for_each(Mountable::unmount);
                end.unmount();
            }
            State::Moving(state) => state.unmount(),
            State::Other(state) => state.unmount(),
        }
    }

    fn mount(&mut self, parent: &Element, marker: Option<&Node>) {
        match &mut self.0 {
            State::Nothing(place) => place.mount(parent, marker),
            State::Text { node, .. } => node.mount(parent, marker),
            State::Sheet(SheetState { roots, holes, .. }) => {
                roots.iter_mut().for_each(|root| root.mount(holes, parent, marker));
            }
            State::Many { items, end } => {
                items.iter_mut().for_each(|item| item.mount(parent, marker));
                end.mount(parent, marker);
            }
            State::Moving(state) => state.mount(parent, marker),
            State::Other(state) => state.mount(parent, marker),
        }
    }

    fn insert_before_this(&self, other: &mut dyn Mountable) -> bool {
        match &self.0 {
            State::Nothing(place) => place.insert_before_this(other),
            State::Text { node, .. } => node.insert_before_this(other),
            State::Sheet(SheetState { roots, holes, .. }) => {
                roots.first().is_some_and(|root| root.insert_before_this(holes, other))
            }
            State::Many { items, end } => match items.first() {
                Some(first) => first.insert_before_this(other),
                None => end.insert_before_this(other),
            },
            State::Moving(state) => state.insert_before_this(other),
            State::Other(state) => state.insert_before_this(other),
        }
    }

    fn elements(&self) -> Vec<Element> {
        // What leptos spreads attributes onto, which none of our views is.
        Vec::new()
    }
}
