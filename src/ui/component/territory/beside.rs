//! Who is near a territory without acting in it.

use crate::{
    catalogue::Catalogue,
    domain::{Territory, TerritoryLevel},
    protocol::Hit,
    ui::{
        component::{Icon, block, near_href, related_item},
        markup::{Markup, html},
    },
    wording::territory as words,
};
use leptos::prelude::*;

/// The block; nothing when none is known to be near.
pub fn beside(catalogue: &Catalogue, place: &Territory, hits: &[Hit]) -> Option<Markup> {
    let item = |hit: &Hit| {
        let meta = hit.nearness.as_ref().map(words::beside).unwrap_or_default();
        related_item(catalogue, &hit.row.id, hit.row.title.clone(), meta, &hit.row.kind)
    };
    // A commune is a point to be near of; for wider territories the list is all there is.
    let all = (place.code.level() == TerritoryLevel::Commune).then(|| {
        html! {
            <p><a class="more-link" href=near_href(&place.code)>{words::NEAREST}" "<Icon name="arrow-right"/></a></p>
        }
    });
    if hits.is_empty() && all.is_none() {
        return None;
    }
    let list = (!hits.is_empty()).then(|| {
        html! {
            <p class="territory__lead">{words::BESIDE_LEAD}</p>
            <ul class="related">{hits.iter().map(item).collect_view()}</ul>
        }
    });
    Some(block("h-proximite", words::BESIDE, html! { {list}{all} }))
}
