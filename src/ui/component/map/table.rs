//! The same as a table: who is not helped by a drawing reads the same numbers here.

use crate::{
    catalogue::Catalogue,
    ui::{
        component::{Icon, place_href},
        state::{PlaceName, Search, Shared, regions},
    },
    wording::map as words,
};
use leptos::prelude::*;

/// The numbers by région and département, folded.
#[component]
pub fn MapTable(
    /// The catalogue, which knows the territories where records stand.
    catalogue: Shared<Catalogue>,
) -> impl IntoView {
    let shown = expect_context::<Search>().shown();
    let rows = move || {
        let counts = shown.with(|shown| shown.as_ref().map(|shown| shown.response.facets.territories.clone()));
        let counts = counts.unwrap_or_default();
        let row = |place: &PlaceName, class: &'static str| {
            let n = counts.iter().find(|(code, _)| *code == place.code).map(|(_, n)| *n).filter(|n| *n > 0)?;
            Some(view! {
                <tr>
                    <th class=class scope="row"><a href=place_href(&place.code)>{place.name.clone()}</a></th>
                    <td class="table__num">{n}</td>
                </tr>
            })
        };
        let region = |region: crate::ui::state::Region| {
            let inside = region.departements.iter().map(|place| row(place, "map__inside")).collect_view();
            view! { {row(&region.place, "")} {inside} }
        };
        regions(&catalogue).into_iter().map(region).collect_view()
    };
    view! {
        <details class="more more--small map__table">
            <summary class="more__summary">
                {words::TABLE}" "<Icon name="chevron-down" class="more__chevron"/>
            </summary>
            <table class="table">
                <caption class="table__caption">{words::TABLE_CAPTION}</caption>
                <thead><tr><th scope="col">{words::TERRITORY}</th><th class="table__num" scope="col">{words::POLES}</th></tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </details>
    }
    .into_any()
}
