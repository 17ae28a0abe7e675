//! What can be done with the whole notebook: sharing its list, saving and reading files, printing.

use super::own_ids;
use crate::{
    notebook,
    route::Route,
    ui::{
        browser,
        component::{Icon, button},
        markup::{Markup, html},
        state::{Notebook, held},
    },
    wording::notebook as words,
};
use leptos::prelude::*;

/// The field in which a file is chosen.
const FIELD: &str = "carnet-fichier";

/// Largest file that is read, in bytes: a full notebook of long notes takes 4 million of them at most.
const MAX_FILE: f64 = 16_000_000.0;

/// What was done, and how to tell it.
#[derive(Clone, PartialEq)]
enum Told {
    Nothing,
    Done(String),
    Refused(&'static str),
    Link(&'static str, String),
}

/// The tools. Without a record there is only a file to be read.
pub(super) fn tools(is_empty: Memo<bool>, export: Callback<()>) -> Markup {
    let notebook = held::<Notebook>();
    let told = RwSignal::new(Told::Nothing);
    let share = move || {
        let link = browser::whole_address(&Route::Notebook(own_ids(notebook)).href());
        let shown = link.clone();
        browser::copy(&link, move |copied| {
            told.try_set(Told::Link(if copied { words::SHARED_LINK } else { words::SHARED_BY_HAND }, shown));
        });
    };
    let import = move |_| {
        browser::read_chosen(FIELD, MAX_FILE, move |text| {
            told.try_set(match text.map(|text| notebook::read(&text)) {
                None => Told::Refused(words::NOT_READ),
                Some(Err(fault)) => Told::Refused(words::fault(fault)),
                Some(Ok(book)) => Told::Done(words::merged(&notebook.take_in(&book))),
            });
        });
    };
    let some = move || {
        (!is_empty.get()).then(|| {
            html! {
                {tool("share-2", words::SHARE, share)}
                {tool("printer", words::PRINT, browser::print)}
                {tool("download", words::EXPORT, move || export.run(()))}
            }
        })
    };
    html! {
        <div class="carnet__tools" role="group" aria-label=words::TOOLS>
            {some}
            <label class="button carnet__file">
                <input class="vh" type="file" id=FIELD accept=".json,application/json" on:change=import/>
                <Icon name="upload"/>
                <span>{words::IMPORT}</span>
            </label>
        </div>
        <div class="carnet__told" role="status">{move || shown(told)}</div>
    }
}

fn tool(icon: &'static str, label: &'static str, act: impl Fn() + 'static) -> Markup {
    html! {
        <button class="button" type="button" on:click=move |_| act()><Icon name=icon/><span>{label}</span></button>
    }
}

fn shown(told: RwSignal<Told>) -> Option<Markup> {
    let (class, icon, text, link) = match told.get() {
        Told::Nothing => return None,
        Told::Done(text) => ("notice notice--good", "check", text, None),
        Told::Refused(text) => ("notice notice--warn", "triangle-alert", text.to_owned(), None),
        Told::Link(text, link) => ("notice", "link", text.to_owned(), Some(link)),
    };
    let link = link.map(|link| html! { <a class="carnet__link" href=link.clone()>{link.clone()}</a> });
    Some(html! {
        <div class=class>
            <Icon name=icon/>
            <div class="notice__text"><p>{text}</p>{link}</div>
        </div>
    })
}

/// A primary button with words alone, for a list that is not the visitor's.
pub(super) fn primary(label: &'static str, act: impl Fn() + 'static) -> Markup {
    button("button button--primary", label, act)
}
