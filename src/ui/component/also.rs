//! The few records of knowledge beside a list of PTCE, with a link to all of them.

use super::{Icon, marked, route_of};
use crate::{
    catalogue::{Catalogue, KindFilter, SearchRequest},
    protocol::Hit,
    route::Route,
    ui::{
        markup::{IntoMarkup, Markup, html},
        state::{Search, Shared, held},
    },
    wording::search as words,
};
use leptos::prelude::*;

/// The block; nothing when there is none, or when kinds are chosen.
#[component(transparent)]
pub fn Also(
    /// The catalogue, whose vocabularies name what records have.
    catalogue: Shared<Catalogue>,
) -> Markup {
    let shown = held::<Search>().shown();
    (move || {
        let shown = shown.get().filter(|shown| shown.request.kinds.is_empty())?;
        let response = &shown.response;
        if response.knowledge.is_empty() {
            return None;
        }
        let all = SearchRequest { kinds: vec![KindFilter::Knowledge], page: 0, ..shown.request.clone() };
        let items = response.knowledge.iter().map(|hit| item(&catalogue, hit)).collect_view();
        Some(html! {
            <aside class="also" aria-labelledby="h-also">
                <h2 class="section-title" id="h-also">{words::TO_UNDERSTAND}</h2>
                <ul class="also__list">{items}</ul>
                <a class="more-link" href=Route::Search(all).href()>
                    {words::see_all(response.knowledge_total)}" "<Icon name="arrow-right"/>
                </a>
            </aside>
        })
    })
    .into_markup()
}

fn item(catalogue: &Catalogue, hit: &Hit) -> Markup {
    let vocabulary = &catalogue.vocabulary;
    let kind = vocabulary.kind(&hit.row.kind).map(|kind| kind.label.clone());
    let href = route_of(vocabulary, &hit.row.kind, &hit.row.id).href();
    html! {
        <li class="also__item" data-id=hit.row.id.to_string()>
            <span class="kind">{kind}</span>
            <h3 class="also__title"><a class="also__link" href=href>{marked(&hit.title)}</a></h3>
            <p class="also__excerpt">{marked(&hit.excerpt)}</p>
        </li>
    }
}
