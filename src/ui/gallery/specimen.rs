//! A component on the page: its name, when to use it, and each of its states.

use super::scope::scoped;
use crate::ui::markup::{Markup, html};
use leptos::prelude::*;

/// Components that belong together.
pub(super) struct Family {
    /// Its title.
    pub name: &'static str,
    /// Its components.
    pub specimens: Vec<Specimen>,
}

/// A component in its states.
pub(super) struct Specimen {
    /// The name of the function that makes it.
    pub name: &'static str,
    when: &'static str,
    wide: bool,
    states: Vec<(&'static str, String)>,
}

impl Specimen {
    /// A small component: its states stand side by side.
    pub(super) fn small(name: &'static str, when: &'static str) -> Self {
        Self { name, when, wide: false, states: Vec::new() }
    }

    /// A component that takes the width of a page or of its column.
    pub(super) fn wide(name: &'static str, when: &'static str) -> Self {
        Self { name, when, wide: true, states: Vec::new() }
    }

    /// Adds a state.
    pub(super) fn state(mut self, label: &'static str, html: String) -> Self {
        self.states.push((label, html));
        self
    }

    fn view(&self) -> Markup {
        let state = |(place, (label, html)): (usize, &(&'static str, String))| {
            let html = scoped(html, &format!("{}-{place}", self.name));
            html! {
                <figure class="gallery__state">
                    <figcaption class="gallery__label">{*label}</figcaption>
                    <div class="gallery__stage" lang="fr" inner_html=html></div>
                </figure>
            }
        };
        let class = if self.wide { "gallery__states gallery__states--wide" } else { "gallery__states" };
        html! {
            <section class="gallery__specimen" id=self.name aria-labelledby=format!("h-{}", self.name)>
                <h3 class="gallery__name" id=format!("h-{}", self.name)>{self.name}</h3>
                <p class="gallery__when">{self.when}</p>
                <div class=class>{self.states.iter().enumerate().map(state).collect_view()}</div>
            </section>
        }
    }
}

/// The body of the page.
pub(super) fn page(families: &[Family]) -> String {
    let entry = |specimen: &Specimen| {
        html! { <li><a href=format!("#{}", specimen.name)>{specimen.name}</a></li> }
    };
    let index = |family: &Family| {
        html! { <li><b>{family.name}</b><ul>{family.specimens.iter().map(entry).collect_view()}</ul></li> }
    };
    let family = |family: &Family| {
        html! {
            <section class="gallery__family">
                <h2 class="gallery__title">{family.name}</h2>
                {family.specimens.iter().map(Specimen::view).collect_view()}
            </section>
        }
    };
    let scheme = |(id, label, checked): (&'static str, &'static str, bool)| {
        html! {
            <label><input type="radio" name="scheme" id=id checked=checked/>" "{label}</label>
        }
    };
    let schemes =
        [("scheme-system", "As the system", true), ("scheme-light", "Light", false), ("scheme-dark", "Dark", false)];
    Owner::new().with(|| {
        html! {
            <main class="gallery wrap">
                <h1>"Components"</h1>
                <p class="gallery__when">
                    "Every component of src/ui/component in every state, as the app renders it. Pointers and keys do \
                     nothing here. This page is for developers and is never published."
                </p>
                <fieldset class="gallery__schemes">
                    <legend>"Colours"</legend>
                    {schemes.map(scheme).collect_view()}
                </fieldset>
                <nav class="gallery__index" aria-label="Components">
                    <ul>{families.iter().map(index).collect_view()}</ul>
                </nav>
                {families.iter().map(family).collect_view()}
            </main>
        }
        .to_html()
    })
}
