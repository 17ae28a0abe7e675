//! The list that a shared link holds: to be read, printed, compared, and taken into one's own notebook when asked.

use super::tools::primary;
use crate::{
    catalogue::Catalogue,
    domain::RecordId,
    notebook::{Book, Change},
    route::Route,
    ui::{
        browser,
        component::{Icon, Listed, awaited, button},
        markup::{IntoMarkup, Markup, html},
        state::{Atlas, Notebook, Shared, held},
    },
    wording::notebook as words,
};
use leptos::prelude::*;

/// The list.
#[component(transparent)]
pub fn SharedList(
    /// The ids that the link holds, and how many of its parts are none.
    linked: Memo<(Vec<RecordId>, usize)>,
) -> Markup {
    let atlas = held::<Atlas>();
    let load = move || {
        let linked = linked.get();
        atlas.catalogue().and_then(move |catalogue| crate::ui::state::Load::Ready((catalogue, linked)))
    };
    awaited(load, "", |(catalogue, (ids, lost))| list(&catalogue, &ids, lost))
}

fn list(catalogue: &Shared<Catalogue>, ids: &[RecordId], lost: usize) -> Markup {
    let (gone, known): (Vec<Listed>, Vec<Listed>) =
        ids.iter().map(|id| Listed::new(catalogue, id)).partition(Listed::is_gone);
    let lost = (lost + gone.len()) as u32;
    let lost = (lost > 0).then(|| note("notice notice--warn", "triangle-alert", words::unknown_ids(lost)));
    if known.is_empty() {
        return html! {
            <div class="carnet__told">{note("notice notice--warn", "triangle-alert", words::SHARED_NONE.to_owned())}</div>
            {see()}
        };
    }
    let row = |listed: &Listed| {
        html! {
            <li class="entry entry--plain">
                <h3 class="entry__title">{listed.link()}</h3>
                <p class="entry__facts">{listed.facts.join(" · ")}</p>
            </li>
        }
    };
    let poles: Vec<RecordId> = known.iter().filter(|listed| listed.main).map(|listed| listed.id.clone()).collect();
    let compare = (2..=4).contains(&poles.len()).then(|| {
        let label = words::compare(poles.len() as u32);
        html! { <a class="button" href=Route::Compare(poles).href()><Icon name="columns-2"/>" "{label}</a> }
    });
    let ids: Vec<RecordId> = known.iter().map(|listed| listed.id.clone()).collect();
    html! {
        {note("notice", "info", words::SHARED_WHY.to_owned())}
        {lost}
        {take(ids, compare.into_markup())}
        <h2 class="block__title" id="h-liste">{words::SHARED_TITLE}</h2>
        <ol class="carnet__list" aria-labelledby="h-liste">{known.iter().map(row).collect_view()}</ol>
    }
}

/// What can be done with the list.
fn take(ids: Vec<RecordId>, compare: Markup) -> Markup {
    let notebook = held::<Notebook>();
    let told = RwSignal::new(String::new());
    let add = move || {
        let mut book = Book::default();
        let day = browser::today();
        ids.iter().for_each(|id| book.apply(&Change::Add(id.clone(), day)));
        notebook.open();
        told.set(words::merged(&notebook.take_in(&book)));
    };
    let done = move || {
        let text = told.get();
        (!text.is_empty()).then(|| html! { {note("notice notice--good", "check", text)}{see()} })
    };
    html! {
        <div class="carnet__tools" role="group" aria-label=words::TOOLS>
            {primary(words::SHARED_ADD, add)}
            {button("button", words::PRINT, browser::print)}
            {compare}
        </div>
        <div class="carnet__told" role="status">{done}</div>
    }
}

/// The way to one's own.
fn see() -> Markup {
    html! {
        <p><a class="more-link" href=Route::Notebook(Vec::new()).href()>{words::SHARED_SEE}" "<Icon name="arrow-right"/></a></p>
    }
}

fn note(class: &'static str, icon: &'static str, text: String) -> Markup {
    html! { <p class=class><Icon name=icon/>" "<span class="notice__text">{text}</span></p> }
}
