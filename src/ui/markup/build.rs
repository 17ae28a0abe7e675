//! A view in the browser: its elements, and how they change. It never makes HTML.

use super::{
    Handler, Hole, Kind, Markup, Sheet, Standing,
    said::ValueState,
    step::{Step, steps},
};
use leptos::{
    prelude::*,
    tachys::{
        reactive_graph::RenderEffectState,
        renderer::{
            RemoveEventHandler, Rndr,
            types::{Element, Placeholder, Text},
        },
        view::any_view::AnyViewState,
    },
};
use std::borrow::Cow;

const SVG: &str = "http://www.w3.org/2000/svg";

/// A view that stands in the page.
pub struct MarkupState(pub(super) State);

pub(super) enum State {
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
    Standing(Standing),
}

pub(super) struct SheetState {
    form: &'static str,
    pub roots: Vec<Root>,
    pub holes: Vec<HoleState>,
}

/// What stands in no other element of the form.
pub(super) enum Root {
    Element(Element),
    Text(Text),
    /// The hole of this number.
    Hole(usize),
}

pub(super) enum HoleState {
    Child(MarkupState),
    Value(ValueState),
    On { element: Element, name: &'static str, _kept: RemoveEventHandler<Element> },
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
            Kind::Standing(standing) => State::Standing(standing),
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
            (Kind::Standing(_), State::Standing(_)) => {}
            (kind, _) => {
                let mut new = Markup(kind).build();
                match (&state.0, new.only_element()) {
                    (State::Standing(standing), Some(element)) => (standing.give_way)(&standing.element, element),
                    _ => {
                        state.insert_before_this(&mut new);
                        state.unmount();
                    }
                }
                *state = new;
            }
        }
    }
}

impl MarkupState {
    /// The element that it is, if it is one.
    fn only_element(&self) -> Option<&Element> {
        match &self.0 {
            State::Sheet(SheetState { roots, .. }) => match roots.as_slice() {
                [Root::Element(element)] => Some(element),
                _ => None,
            },
            _ => None,
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
