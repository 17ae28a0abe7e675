//! The same as a table: who is not helped by a drawing reads the same numbers here.

use crate::{
    catalogue::Catalogue,
    ui::{
        component::{Icon, place_href},
        markup::{IntoMarkup, Markup, html},
        state::{PlaceName, Search, regions},
    },
    wording::map as words,
};
use leptos::prelude::*;

/// The table around its rows, folded.
pub fn folded(rows: impl Fn() -> Markup + Send + 'static) -> Markup {
    html! {
        <details class="more more--small map__table">
            <summary class="more__summary">
                {words::TABLE}" "<Icon name="chevron-down" class="more__chevron"/>
            </summary>
            <table class="table">
                <caption class="table__caption">{words::TABLE_CAPTION}</caption>
                <thead>
                    <tr><th scope="col">{words::TERRITORY}</th><th class="table__num" scope="col">{words::POLES}</th></tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </details>
    }
}

/// The numbers by région and département (tracked).
pub fn rows(search: Search, catalogue: &Catalogue) -> Markup {
    let shown = search.shown().get();
    let counts = shown.map(|shown| shown.response.facets.territories.clone()).unwrap_or_default();
    let mut rows: Vec<Markup> = Vec::new();
    let mut add = |place: &PlaceName, class: &'static str| {
        if let Some((_, n)) = counts.iter().find(|(code, n)| *code == place.code && *n > 0) {
            let link = html! { <a href=place_href(&place.code)>{place.name.clone()}</a> };
            let row =
                html! { <tr><th class=class scope="row">{link}</th><td class="table__num">{n.to_string()}</td></tr> };
            rows.push(row.into_markup());
        }
    };
    for region in regions(catalogue) {
        add(&region.place, "map__around");
        region.departements.iter().for_each(|place| add(place, "map__inside"));
    }
    rows.into_markup()
}
