//! «Hors ligne»: whether the atlas opens without network on this device, which version, what it takes,
//! what changed, how to install it and how to begin anew.

use crate::{
    catalogue::Catalogue,
    domain::RecordId,
    offline::{Installing, Keeping},
    ui::{
        component::{Icon, PageHead, block, button, route_of},
        state::{Atlas, News, Offline, Wish, news},
    },
    wording::{self, offline as words},
};
use leptos::prelude::*;

/// The page.
#[component]
pub fn OfflinePage() -> impl IntoView {
    let offline = expect_context::<Offline>();
    view! {
        <div class="about">
            <PageHead eyebrow=words::EYEBROW title=words::TITLE lead=words::LEAD/>
            <div class="about__main wrap">
                {block("h-appareil", words::HERE, here(offline))}
                {block("h-nouveau", words::NEWS, what_changed())}
                {block("h-installer", words::INSTALL, installation(offline))}
                {block("h-reinitialiser", words::RESET, anew(offline))}
            </div>
        </div>
    }
    .into_any()
}

/// What the device keeps, and the way to a newer version.
fn here(offline: Offline) -> AnyView {
    let atlas = expect_context::<Atlas>();
    let keeping = Memo::new(move |_| offline.with(|state| state.keeping));
    let status = move || {
        let (class, icon) = match keeping.get() {
            Keeping::Ready => ("notice notice--good", "check"),
            Keeping::Unknown | Keeping::Going => ("notice", "info"),
            _ => ("notice notice--warn", "triangle-alert"),
        };
        let text = words::keeping(keeping.get());
        view! { <p class=class><Icon name=icon/>" "<span class="notice__text">{text}</span></p> }.into_any()
    };
    let data = move || {
        let date = atlas.catalogue().ready().map(|catalogue| catalogue.vocabulary.dataset.version);
        date.map(wording::in_words).unwrap_or_default()
    };
    let kept = move || offline.with(|state| (state.version.clone(), state.bytes, state.files));
    let facts = move || {
        let (version, bytes, files) = kept();
        // The rows stand there before their values come, so that nothing moves.
        let (version, size) = match version.is_empty() {
            true => (words::NONE.to_owned(), words::NONE.to_owned()),
            false => (version, words::size(bytes, files)),
        };
        let rows = [(words::DATA, data()), (words::VERSION, version), (words::SIZE, size)];
        let rows: Vec<AnyView> = rows.into_iter().map(|(term, value)| fact(term, value)).collect();
        view! { <dl class="facts">{rows}</dl> }.into_any()
    };
    let mend = move || {
        (keeping.get() == Keeping::Damaged)
            .then(|| button("button button--primary", words::MEND, move || offline.ask(Wish::Mend)))
    };
    let can_check = move || {
        (!matches!(keeping.get(), Keeping::Unsupported | Keeping::Refused))
            .then(|| button("button", words::CHECK, move || offline.ask(Wish::Check)))
    };
    let checked = move || words::check(offline.with(|state| state.check));
    view! {
        <div class="keeping" role="status">{status}</div>
        {facts}
        <p class="row">{mend}{can_check}<span role="status">{checked}</span></p>
        <p class="facts__hint">{words::PRIVATE}</p>
    }
    .into_any()
}

fn fact(term: &'static str, value: String) -> AnyView {
    view! { <div class="facts__row"><dt class="facts__term">{term}</dt><dd class="facts__value">{value}</dd></div> }
        .into_any()
}

/// What is new, not the same, and gone since another version of the data was seen here.
fn what_changed() -> AnyView {
    let atlas = expect_context::<Atlas>();
    let known = move || {
        let catalogue = atlas.catalogue().ready()?;
        let News { since, changes } = news()?;
        let lists =
            [(words::ADDED, &changes.added), (words::CHANGED, &changes.changed), (words::REMOVED, &changes.removed)];
        let lists: Vec<AnyView> = lists
            .into_iter()
            .filter(|(_, ids)| !ids.is_empty())
            .map(|(title, ids)| records(title, ids, &catalogue))
            .collect();
        Some(view! { <p>{words::since(&since, changes.is_empty())}</p>{lists} }.into_any())
    };
    let told = move || known().unwrap_or_else(|| view! { <p>{words::NO_NEWS_YET}</p> }.into_any());
    view! { <div class="prose">{told}</div> }.into_any()
}

/// Records by their titles; one that is gone has none left but its id.
fn records(title: &'static str, ids: &[RecordId], catalogue: &Catalogue) -> AnyView {
    let item = |id: &RecordId| {
        let row = catalogue.find(id).and_then(|row| catalogue.row(row));
        let content = match row {
            Some(row) => {
                let href = route_of(&catalogue.vocabulary, &row.kind, &row.id).href();
                view! { <a href=href>{row.title}</a> }.into_any()
            }
            None => id.to_string().into_any(),
        };
        view! { <li>{content}</li> }.into_any()
    };
    let items: Vec<AnyView> = ids.iter().map(item).collect();
    view! { <h3>{title}</h3><ul class="points">{items}</ul> }.into_any()
}

/// How to have it among one's apps.
fn installation(offline: Offline) -> AnyView {
    let installing = Memo::new(move |_| offline.with(|state| state.installing));
    let way = move || match installing.get() {
        Installing::Done => view! { <p>{words::INSTALLED}</p> }.into_any(),
        Installing::ByHand => view! { <p>{words::INSTALL_BY_HAND}</p> }.into_any(),
        Installing::NotOffered => view! { <p>{words::INSTALL_ELSEWHERE}</p> }.into_any(),
        Installing::Offered => button("button button--primary", words::INSTALL_NOW, move || offline.ask(Wish::Install)),
    };
    view! { <div class="prose"><p>{words::INSTALL_WHY}</p>{way}</div> }.into_any()
}

/// How to begin anew. Not without network: nothing would come back.
fn anew(offline: Offline) -> AnyView {
    let cut = Memo::new(move |_| offline.with(|state| state.cut));
    let act = move || match cut.get() {
        true => view! { <p>{words::RESET_CUT}</p> }.into_any(),
        false => button("button", words::RESET_NOW, move || offline.ask(Wish::Reset)),
    };
    view! { <div class="prose"><p>{words::RESET_WHY}</p>{act}</div> }.into_any()
}
