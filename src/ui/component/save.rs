//! The button that keeps a record in the visitor's notebook, or leaves it out.

use super::Icon;
use crate::{
    domain::RecordId,
    notebook::{Change, Entry},
    ui::{
        markup::{Markup, html},
        state::{Notebook, Session, held},
    },
    wording::notebook as words,
};
use leptos::prelude::*;

/// The button. Both of its labels stand in one place, so that nothing moves when the one takes the other's.
#[component(transparent)]
pub fn SaveButton(
    /// The record.
    id: RecordId,
    /// Its title, where the button stands among those of other records; empty where the page is its own.
    #[prop(into)]
    title: String,
    /// Its classes.
    class: &'static str,
) -> Markup {
    let notebook = held::<Notebook>();
    let session = held::<Session>();
    let asked = id.clone();
    let held = Memo::new(move |_| notebook.with(|book| book.holds(&asked)));
    // What was left out by a slip of the hand comes back with its note.
    let left = StoredValue::new(None::<(Entry, usize)>);
    let turn = move |_| session.say(turn(notebook, &id, left));
    let of = (!title.is_empty()).then(|| html! { <span class="vh">{words::about(&title)}</span> });
    html! {
        <button class=class type="button" aria-pressed=move || held.get().to_string() on:click=turn>
            <Icon name="bookmark"/>
            " "
            <span class="save__label">
                <span class="save__off">{words::ADD}</span>
                <span class="save__on">{words::ADDED}</span>
            </span>
            {of}
        </button>
    }
}

/// Keeps it or leaves it out; what is to be said.
fn turn(notebook: Notebook, id: &RecordId, left: StoredValue<Option<(Entry, usize)>>) -> &'static str {
    notebook.open();
    if notebook.now(|book| book.holds(id)) {
        let removed = notebook.remove(id);
        let noted = removed.as_ref().is_some_and(|(entry, _)| !entry.note.is_empty());
        left.set_value(removed);
        return if noted { words::TAKEN_WITH_NOTE } else { words::TAKEN_TOLD };
    }
    if notebook.now(|book| book.is_full()) {
        return words::FULL_TOLD;
    }
    let kept = match left.try_update_value(Option::take).flatten() {
        Some((entry, place)) => notebook.change(Change::Restore(entry, place)),
        None => notebook.add(id.clone()),
    };
    if kept { words::ADDED_TOLD } else { words::NOT_KEPT_TOLD }
}
