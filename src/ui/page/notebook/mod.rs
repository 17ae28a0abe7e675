//! «Carnet»: the visitor's own notebook, or the list that a shared link holds, and the dossier that is printed of
//! either. The page that the build writes knows no notebook: it says so, and the device's own takes its place.

mod own;
mod shared;
mod tools;

use crate::{
    domain::RecordId,
    route::Route,
    ui::{
        component::{Dossier, PageHead},
        markup::{Markup, html},
        state::{Kept, Navigator, Notebook, held},
    },
    wording::notebook as words,
};
use leptos::prelude::*;
use own::OwnList;
use shared::SharedList;

/// The page.
#[component(transparent)]
pub fn NotebookPage() -> Markup {
    let navigator = held::<Navigator>();
    let notebook = held::<Notebook>();
    // What a link holds: the ids that can be one, and how many cannot.
    let linked = Memo::new(move |_| {
        let ids = navigator.with(|route| match route {
            Route::Notebook(ids) => ids.clone(),
            _ => Vec::new(),
        });
        (ids, navigator.notices().len())
    });
    let is_shared = Memo::new(move |_| linked.with(|(ids, lost)| !ids.is_empty() || *lost > 0));
    let opened = Memo::new(move |_| notebook.kept() != Kept::Unopened);
    let printed = Memo::new(move |_| match is_shared.get() {
        true => linked.with(|(ids, _)| ids.clone()),
        false => own_ids(notebook),
    });
    let some = Memo::new(move |_| !printed.with(Vec::is_empty));
    let dossier = move || some.get().then(|| html! { <Dossier ids=printed noted=!is_shared.get()/> });
    let body = move || match (is_shared.get(), opened.get()) {
        (true, _) => html! { <SharedList linked/> },
        (false, true) => html! { <OwnList/> },
        (false, false) => html! { <p class="carnet__wait">{words::WAIT}</p> },
    };
    html! {
        <div class="carnet">
            <PageHead eyebrow=words::EYEBROW title=words::TITLE lead=words::LEAD/>
            <div class="carnet__main wrap">{body}</div>
            {dossier}
        </div>
    }
}

/// The ids of the visitor's notebook, in order (tracked).
fn own_ids(notebook: Notebook) -> Vec<RecordId> {
    notebook.with(|book| book.entries().iter().map(|entry| entry.id.clone()).collect())
}
