//! «Hors ligne»: whether the atlas opens without network on this device, which version, what it takes,
//! what changed, how to install it and how to begin anew.

use crate::{
    catalogue::Catalogue,
    domain::RecordId,
    offline::{Installing, Keeping},
    ui::{
        component::{Icon, PageHead, block, button, route_of},
        markup::{IntoMarkup, Markup, html},
        state::{Atlas, News, Offline, Wish, held, news},
    },
    wording::{self, offline as words},
};
use leptos::prelude::*;

/// The page.
#[component(transparent)]
pub fn OfflinePage() -> Markup {
    let offline = held::<Offline>();
    html! {
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
}

/// What the device keeps, and the way to a newer version.
fn here(offline: Offline) -> Markup {
    let atlas = held::<Atlas>();
    let keeping = Memo::new(move |_| offline.with(|state| state.keeping));
    let status = move || {
        let (class, icon) = match keeping.get() {
            Keeping::Ready => ("notice notice--good", "check"),
            Keeping::Unknown | Keeping::Going => ("notice", "info"),
            _ => ("notice notice--warn", "triangle-alert"),
        };
        let text = words::keeping(keeping.get());
        html! { <p class=class><Icon name=icon/>" "<span class="notice__text">{text}</span></p> }
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
        let rows: Vec<Markup> = rows.into_iter().map(|(term, value)| fact(term, value)).collect();
        html! { <dl class="facts">{rows}</dl> }
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
    html! {
        <div class="keeping" role="status">{status}</div>
        {facts}
        <p class="row">{mend}{can_check}<span role="status">{checked}</span></p>
        <p class="facts__hint">{words::PRIVATE}</p>
    }
}

fn fact(term: &'static str, value: String) -> Markup {
    html! { <div class="facts__row"><dt class="facts__term">{term}</dt><dd class="facts__value">{value}</dd></div> }
}

/// What is new, not the same, and gone since another version of the data was seen here.
fn what_changed() -> Markup {
    let atlas = held::<Atlas>();
    let known = move || {
        let catalogue = atlas.catalogue().ready()?;
        let News { since, changes } = news()?;
        let lists =
            [(words::ADDED, &changes.added), (words::CHANGED, &changes.changed), (words::REMOVED, &changes.removed)];
        let lists: Vec<Markup> = lists
            .into_iter()
            .filter(|(_, ids)| !ids.is_empty())
            .map(|(title, ids)| records(title, ids, &catalogue))
            .collect();
        Some(html! { <p>{words::since(&since, changes.is_empty())}</p>{lists} })
    };
    let told = move || known().unwrap_or_else(|| html! { <p>{words::NO_NEWS_YET}</p> });
    html! { <div class="prose">{told}</div> }
}

/// Records by their titles; one that is gone has none left but its id.
fn records(title: &'static str, ids: &[RecordId], catalogue: &Catalogue) -> Markup {
    let item = |id: &RecordId| {
        let row = catalogue.find(id).and_then(|row| catalogue.row(row));
        let content = match row {
            Some(row) => {
                let href = route_of(&catalogue.vocabulary, &row.kind, &row.id).href();
                html! { <a href=href>{row.title}</a> }
            }
            None => id.to_string().into_markup(),
        };
        html! { <li>{content}</li> }
    };
    let items: Vec<Markup> = ids.iter().map(item).collect();
    html! { <h3>{title}</h3><ul class="points">{items}</ul> }
}

/// How to have it among one's apps.
fn installation(offline: Offline) -> Markup {
    let installing = Memo::new(move |_| offline.with(|state| state.installing));
    let way = move || match installing.get() {
        Installing::Done => html! { <p>{words::INSTALLED}</p> },
        Installing::ByHand => html! { <p>{words::INSTALL_BY_HAND}</p> },
        Installing::NotOffered => html! { <p>{words::INSTALL_ELSEWHERE}</p> },
        Installing::Offered => button("button button--primary", words::INSTALL_NOW, move || offline.ask(Wish::Install)),
    };
    html! { <div class="prose"><p>{words::INSTALL_WHY}</p>{way}</div> }
}

/// How to begin anew. Not without network: nothing would come back.
fn anew(offline: Offline) -> Markup {
    let cut = Memo::new(move |_| offline.with(|state| state.cut));
    let act = move || match cut.get() {
        true => html! { <p>{words::RESET_CUT}</p> },
        false => button("button", words::RESET_NOW, move || offline.ask(Wish::Reset)),
    };
    html! { <div class="prose"><p>{words::RESET_WHY}</p>{act}</div> }
}
