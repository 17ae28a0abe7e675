//! Where a view stands in the page. It never changes what the view shows.

use super::build::{HoleState, MarkupState, Root, SheetState, State};
use leptos::{
    prelude::*,
    tachys::renderer::types::{Element, Node},
};

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
            State::Standing(standing) => standing.element.unmount(),
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
            State::Standing(standing) => standing.element.mount(parent, marker),
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
            State::Standing(standing) => standing.element.insert_before_this(other),
        }
    }

    fn elements(&self) -> Vec<Element> {
        // What leptos spreads attributes onto, which none of our views is.
        Vec::new()
    }
}
