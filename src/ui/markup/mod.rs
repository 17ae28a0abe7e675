//! Views as data: what a view shows is a text that `html!` wrote once (its form) and the few values that fill it, and one
//! interpreter makes elements of it in the browser (`build`) or HTML in the build (`print`). It fits into leptos's own
//! views, and leptos's components into it. It never knows what a page is about, and never reads HTML.
//!
//! Why not leptos's `view!`: that makes a type of each element, and of each type the functions that build, change, mount
//! and drop it. The page's program is small first (`docs/budgets.md`).

/// What a signal says is followed, and a number is written out, wherever it stands.
macro_rules! like_what_it_holds {
    ($trait:ident, $into:ident, $made:ident) => {
        like_what_it_holds!(@signals $trait, $into, $made, Signal, RwSignal, Memo);
        like_what_it_holds!(@numbers $trait, $into, $made, u16, u32, usize);
    };
    (@signals $trait:ident, $into:ident, $made:ident, $($signal:ident),*) => { $(
        impl<T: $trait + Clone + Send + Sync + 'static> $trait for $signal<T> {
            fn $into(self) -> $made {
                (move || self.get()).$into()
            }
        }
    )* };
    (@numbers $trait:ident, $into:ident, $made:ident, $($number:ty),*) => { $(
        impl $trait for $number {
            fn $into(self) -> $made {
                self.to_string().$into()
            }
        }
    )* };
}

mod build;
mod into;
mod leptos_view;
mod mount;
mod print;
mod said;
mod step;
mod value;

pub use atlas_markup::html;
pub use build::MarkupState;
pub use into::IntoMarkup;
pub use value::{IntoValue, Value};

use leptos::{
    component::{ComponentConstructor, component_view},
    ev::EventDescriptor,
    prelude::*,
    tachys::{reactive_graph::SharedReactiveFunction, renderer::types::Element},
    wasm_bindgen,
};
use send_wrapper::SendWrapper;
use std::borrow::Cow;
use wasm_bindgen::{JsCast, JsValue};

/// A view.
pub struct Markup(Kind);

enum Kind {
    /// Nothing to see.
    Nothing,
    /// A text.
    Text(Cow<'static, str>),
    /// Elements.
    Sheet(Sheet),
    /// Several, in their order; at least one.
    Many(Vec<Markup>),
    /// What this shows, again whenever what it reads changes.
    Moving(SharedReactiveFunction<Markup>),
    /// A view of leptos's own: a component, a keyed list.
    Other(Box<AnyView>),
    /// An element that is there already.
    Standing(Standing),
}

/// An element that is there already, and what is done where a view takes its place.
struct Standing {
    element: SendWrapper<Element>,
    give_way: GiveWay,
}

/// Puts the second element in the place of the first, with what the visitor did there.
pub type GiveWay = fn(&Element, &Element);

impl Markup {
    /// Nothing to see.
    pub fn nothing() -> Self {
        Self(Kind::Nothing)
    }

    /// What never changes: a form without holes.
    pub fn still(form: &'static str) -> Self {
        Self(Kind::Sheet(Sheet { form, holes: Vec::new() }))
    }

    /// An element that is there already. The view that takes its place is one element too.
    #[allow(dead_code, reason = "only a browser has elements")]
    pub fn standing(element: Element, give_way: GiveWay) -> Self {
        Self(Kind::Standing(Standing { element: SendWrapper::new(element), give_way }))
    }
}

impl From<Sheet> for Markup {
    fn from(sheet: Sheet) -> Self {
        Self(Kind::Sheet(sheet))
    }
}

/// A form with what fills its holes, in their order. Only `html!` writes one.
pub struct Sheet {
    form: &'static str,
    holes: Vec<Hole>,
}

/// What calls the visitor's acts.
type Handler = Box<dyn FnMut(JsValue)>;

enum Hole {
    Child(Markup),
    Value(Value),
    On(SendWrapper<Handler>),
}

impl Sheet {
    /// A form with this many holes.
    pub fn new(form: &'static str, holes: usize) -> Self {
        Self { form, holes: Vec::with_capacity(holes) }
    }

    /// Fills the next hole with what stands in an element.
    pub fn child(&mut self, child: impl IntoMarkup) {
        self.holes.push(Hole::Child(child.into_markup()));
    }

    /// Fills the next hole with what an attribute or a property says.
    pub fn value(&mut self, value: impl IntoValue) {
        self.holes.push(Hole::Value(value.into_value()));
    }

    /// Fills the next hole with what is done at an event.
    pub fn on<E: EventDescriptor>(&mut self, _event: E, mut handler: impl FnMut(E::EventType) + 'static)
    where
        E::EventType: JsCast,
    {
        let handler = move |event: JsValue| handler(event.unchecked_into());
        self.holes.push(Hole::On(SendWrapper::new(Box::new(handler))));
    }
}

/// What a component shows, made once: nothing that it reads makes it anew.
pub fn component<P>(component: impl ComponentConstructor<P, Markup>, properties: P) -> Markup {
    untrack(move || component_view(component, properties))
}
