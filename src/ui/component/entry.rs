//! A record of the notebook: what it is, the visitor's note, its place in the list.

use super::{Icon, Listed, button};
use crate::{
    domain::RecordId,
    notebook::{Change, MAX_TYPED},
    ui::{
        browser,
        markup::{IntoMarkup, Markup, html},
        state::{Kept, Notebook, Session, held},
    },
    wording::notebook as words,
};
use leptos::prelude::*;

/// An entry, as an item of the list.
#[component(transparent)]
pub fn NotebookEntry(
    /// What the atlas says of the record.
    listed: Listed,
    /// The records that are ticked, to be compared.
    ticked: RwSignal<Vec<RecordId>>,
    /// Called with what is to be left out.
    leave: Callback<Listed>,
) -> Markup {
    let notebook = held::<Notebook>();
    let id = listed.id.clone();
    let field = format!("note-{id}");
    let added = notebook.now(|book| book.entries().iter().find(|entry| entry.id == id)?.added);
    let (read, typed) = (id.clone(), id.clone());
    let note = move || notebook.with(|book| book.note(&read).to_owned());
    let facts: Vec<String> = listed.facts.iter().cloned().chain(added.map(words::added_on)).collect();
    html! {
        <li class="entry">
            <div class="entry__head">
                <h3 class="entry__title">{listed.link()}</h3>
                <p class="entry__facts">{facts.join(" · ")}</p>
                {listed.is_gone().then(|| html! { <p class="entry__gone">{words::GONE}</p> })}
            </div>
            <div class="entry__note">
                <label class="entry__label" for=field.clone()>
                    {words::NOTE}<span class="vh">{words::about(&listed.title)}</span>
                </label>
                <textarea
                    class="entry__field"
                    id=field
                    rows="3"
                    maxlength=MAX_TYPED.to_string()
                    prop:value=note
                    on:input=move |event| notebook.type_note(&typed, event_target_value(&event))
                ></textarea>
            </div>
            <div class="entry__acts">{tick(&listed, ticked)}{ways(notebook, listed, leave)}</div>
        </li>
    }
}

/// The box that asks for it to be compared; none for what is no PTCE.
fn tick(listed: &Listed, ticked: RwSignal<Vec<RecordId>>) -> Option<Markup> {
    if !listed.main {
        return None;
    }
    let (id, shown) = (listed.id.clone(), listed.id.clone());
    let change = move |event| {
        let on = event_target_checked(&event);
        ticked.update(|ticked| {
            ticked.retain(|other| *other != id);
            if on {
                ticked.push(id.clone());
            }
        });
    };
    let about = words::about(&listed.title);
    Some(html! {
        <label class="entry__tick">
            <input type="checkbox" prop:checked=move || ticked.with(|ticked| ticked.contains(&shown)) on:change=change/>
            <span>{words::COMPARE}<span class="vh">{about}</span></span>
        </label>
    })
}

/// Up, down, out.
fn ways(notebook: Notebook, listed: Listed, leave: Callback<Listed>) -> Markup {
    let session = held::<Session>();
    let place =
        move |id: &RecordId| notebook.with(|book| (book.place(id).unwrap_or_default() + 1, book.entries().len()));
    let (first, last) = (listed.id.clone(), listed.id.clone());
    let step = |up: bool, listed: &Listed| {
        let (id, title) = (listed.id.clone(), listed.title.clone());
        move |_| {
            notebook.change(if up { Change::Up(id.clone()) } else { Change::Down(id.clone()) });
            let (place, of) = notebook.now(|book| (book.place(&id).unwrap_or_default() + 1, book.entries().len()));
            session.say(&words::moved_to(&title, place, of));
            // The list was drawn anew: the focus goes along with what moved.
            browser::focus_soon(format!("{}-{id}", if up { "monter" } else { "descendre" }));
        }
    };
    let (up, down) = (step(true, &listed), step(false, &listed));
    let ids = [format!("monter-{}", listed.id), format!("descendre-{}", listed.id)];
    let [up_id, down_id] = ids;
    let about = words::about(&listed.title);
    let [about_up, about_down, about_out] = [about.clone(), about.clone(), about];
    html! {
        <button
            class="icon-button"
            type="button"
            id=up_id
            aria-disabled=move || (place(&first).0 == 1).then_some("true")
            on:click=up
        >
            <Icon name="arrow-up"/><span class="vh">{words::UP}{about_up}</span>
        </button>
        <button
            class="icon-button"
            type="button"
            id=down_id
            aria-disabled=move || { let (place, of) = place(&last); (place == of).then_some("true") }
            on:click=down
        >
            <Icon name="arrow-down"/><span class="vh">{words::DOWN}{about_down}</span>
        </button>
        <button class="button button--quiet" type="button" on:click=move |_| leave.run(listed.clone())>
            {words::REMOVE}<span class="vh">{about_out}</span>
        </button>
    }
}

/// That the device does not keep the notebook, with the way to save it; nothing while it does.
#[component(transparent)]
pub fn KeptNote(
    /// Saves the notebook as a file.
    export: Callback<()>,
) -> Markup {
    let notebook = held::<Notebook>();
    let kept = Memo::new(move |_| notebook.kept());
    let told = move || {
        let text = match kept.get() {
            Kept::Unopened | Kept::Yes => return None,
            Kept::Refused => words::REFUSED,
            Kept::Unread => words::UNREAD,
        };
        let note = html! {
            <div class="notice notice--warn">
                <Icon name="triangle-alert"/>
                " "
                <p class="notice__text">{text}</p>
                {button("button button--primary", words::EXPORT, move || export.run(()))}
            </div>
        };
        Some(note.into_markup())
    };
    html! { <div role="alert">{told}</div> }
}
