//! «Panorama»: what the dataset counts, as pictures that lead to their lists. It counts nothing
//! itself (`panorama` does) and says of a dataset what is the dataset's, never what is France's.

mod coverage;
mod statuses;
mod territories;
mod themes;

use crate::{
    catalogue::{Catalogue, SearchRequest},
    domain::{TerritoryCode, Theme},
    panorama::Counted,
    route::Route,
    ui::{
        component::{Head, PageHead, Tally, awaited},
        markup::{Markup, html},
        state::{Atlas, Load, Statuses, held, name_of, noun_of},
    },
    wording::{panorama as words, search::Noun},
};
use leptos::prelude::*;

/// Brings what the page shows (tracked).
pub(super) fn load(atlas: Atlas) -> Load<()> {
    Statuses::load(atlas).done()
}

/// The page.
#[component(transparent)]
pub fn PanoramaPage() -> Markup {
    let atlas = held::<Atlas>();
    let show = |statuses: Statuses| {
        let catalogue = &statuses.catalogue;
        let coverage = crate::panorama::coverage(catalogue);
        html! {
            {coverage::part(catalogue, &coverage)}
            {statuses::part(&statuses)}
            {territories::part(catalogue, &coverage)}
            {themes::part(catalogue, &coverage)}
        }
    };
    html! {
        <div class="about">
            <PageHead eyebrow=words::EYEBROW title=words::TITLE lead=words::LEAD/>
            <div class="about__main wrap">{awaited(move || Statuses::load(atlas), "", show)}</div>
        </div>
    }
}

/// A number with the places it stands at, and its list.
fn tally(counted: &Counted, places: &[&str], noun: &Noun) -> Tally {
    Tally {
        sure: counted.sure,
        probable: counted.probable,
        href: counted.list.clone().map(|request| Route::Search(request).href()),
        name: words::cell(places, noun, counted.sure, counted.probable),
        short: words::short(counted.sure, counted.probable),
    }
}

/// What is counted.
fn noun(catalogue: &Catalogue) -> Noun {
    noun_of(&SearchRequest::default(), &catalogue.vocabulary)
}

/// The theme at this place of the vocabulary as the head of a line; that none is known without one.
fn theme_head(catalogue: &Catalogue, at: Option<usize>) -> Head {
    let head =
        |theme: &Theme| Head { label: theme.short.clone(), icon: theme.icon.clone(), family: theme.family.clone() };
    let theme = at.and_then(|at| catalogue.vocabulary.themes.get(at));
    theme.map_or_else(|| Head::plain(words::NO_THEME.to_owned()), head)
}

/// The name of a territory; what to say without one.
fn place_name(catalogue: &Catalogue, code: Option<&TerritoryCode>, none: &str) -> String {
    code.map_or_else(|| none.to_owned(), |code| name_of(&catalogue.vocabulary, code))
}
