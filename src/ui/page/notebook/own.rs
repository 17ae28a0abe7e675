//! The visitor's own notebook.

use super::{own_ids, tools::tools};
use crate::{
    catalogue::Catalogue,
    domain::RecordId,
    notebook::{self, Change, Entry},
    route::Route,
    ui::{
        browser,
        component::{COMPARED, Icon, KeptNote, Listed, NotebookEntry, awaited},
        markup::{IntoMarkup, Markup, html},
        state::{Atlas, Notebook, Session, Shared, held},
    },
    wording::notebook as words,
};
use leptos::prelude::*;

/// The id of the button that puts back what was left out.
const UNDO: &str = "annuler-retrait";

/// The list, or how to begin one.
#[component(transparent)]
pub fn OwnList() -> Markup {
    let atlas = held::<Atlas>();
    awaited(move || atlas.catalogue(), "", |catalogue| list(&catalogue))
}

fn list(catalogue: &Shared<Catalogue>) -> Markup {
    let notebook = held::<Notebook>();
    let session = held::<Session>();
    let ids = Memo::new(move |_| own_ids(notebook));
    let ticked = RwSignal::new(Vec::<RecordId>::new());
    let left = RwSignal::new(None::<(Entry, usize, String)>);
    let known = catalogue.clone();
    let export = Callback::new(move |()| export(notebook, &known));
    let leave = Callback::new(move |gone: Listed| {
        ticked.update(|ticked| ticked.retain(|id| *id != gone.id));
        left.set(notebook.remove(&gone.id).map(|(entry, place)| (entry, place, gone.title)));
        browser::focus(UNDO);
    });
    let undo = move || {
        let found = left.get()?;
        let told = words::removed(&found.2);
        let back = move |_| {
            let (entry, place, title) = found.clone();
            let id = entry.id.clone();
            notebook.change(Change::Restore(entry, place));
            left.set(None);
            session.say(&words::moved_to(&title, place + 1, notebook.now(|book| book.entries().len())));
            browser::focus_soon(format!("note-{id}"));
        };
        let view = html! {
            <p class="notice">
                <Icon name="info"/>
                <span class="notice__text">{told}</span>
                <button class="button" type="button" id=UNDO on:click=back>{words::UNDO}</button>
            </p>
        };
        Some(view.into_markup())
    };
    let catalogue = catalogue.clone();
    let rows = move || {
        let entry = |id: &RecordId| html! { <NotebookEntry listed=Listed::new(&catalogue, id) ticked leave/> };
        ids.with(|ids| ids.iter().map(entry).collect::<Vec<Markup>>())
    };
    let is_empty = Memo::new(move |_| ids.with(Vec::is_empty));
    let title = move || words::list_title(notebook.len() as u32);
    let body = move || match is_empty.get() {
        true => empty(),
        false => html! {
            <h2 class="block__title" id="h-fiches">{title}</h2>
            <ol class="carnet__list" aria-labelledby="h-fiches">{rows.clone()}</ol>
            {compare(ticked)}
        },
    };
    html! {
        <KeptNote export/>
        {tools(is_empty, export)}
        <div role="status">{undo}</div>
        {body}
    }
}

/// How to begin.
fn empty() -> Markup {
    html! {
        <section class="empty">
            <Icon name="bookmark" class="empty__icon"/>
            <h2 class="empty__title">{words::EMPTY}</h2>
            <p class="empty__why">{words::EMPTY_HOW}</p>
            <ul class="empty__steps">
                <li><a class="empty__step" href=Route::home().href()><span>{words::EMPTY_STEP}</span></a></li>
            </ul>
        </section>
    }
}

/// The way to what is ticked, side by side.
fn compare(ticked: RwSignal<Vec<RecordId>>) -> Markup {
    let act = move || {
        let ids = ticked.get();
        let count = ids.len();
        match COMPARED.contains(&count) {
            true => html! {
                <a class="button button--primary" href=Route::Compare(ids).href()>
                    <Icon name="columns-2"/>" "{words::compare(count as u32)}
                </a>
            },
            false if count > *COMPARED.end() => html! { <p>{words::COMPARE_TOO_MANY}</p> },
            false => html! { <p>{words::COMPARE_HOW}</p> },
        }
    };
    html! { <div class="carnet__compare" role="status">{act}</div> }
}

/// Saves the notebook as a file that people can read as well.
fn export(notebook: Notebook, catalogue: &Catalogue) {
    let title_of = |id: &RecordId| Some(catalogue.row(catalogue.find(id)?)?.title);
    let text = notebook.now(|book| notebook::write(book, &title_of));
    browser::save_file(&words::file_name(browser::today()), "application/json", text.as_bytes());
}
