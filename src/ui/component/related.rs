//! Links to other records.

use super::route_of;
use crate::{catalogue::Catalogue, domain::RecordId};
use leptos::prelude::*;

/// The records of these ids, each with its kind; those that do not exist are left out.
pub fn related(catalogue: &Catalogue, ids: &[RecordId]) -> Option<AnyView> {
    let items: Vec<AnyView> = ids
        .iter()
        .filter_map(|id| {
            let row = catalogue.row(catalogue.find(id)?)?;
            let kind = catalogue.vocabulary.kind(&row.kind)?.label.clone();
            Some(related_item(catalogue, id, row.title, kind, &row.kind))
        })
        .collect();
    (!items.is_empty()).then(|| view! { <ul class="related">{items}</ul> }.into_any())
}

/// One of them, with what relates it.
pub fn related_item(
    catalogue: &Catalogue,
    id: &RecordId,
    title: String,
    meta: String,
    kind: &crate::domain::KindId,
) -> AnyView {
    let href = route_of(&catalogue.vocabulary, kind, id).href();
    view! {
        <li class="related__item">
            <a class="related__link" href=href>{title}</a>" "<span class="related__meta">{meta}</span>
        </li>
    }
    .into_any()
}
