//! Links to other records.

use super::route_of;
use crate::{
    catalogue::Catalogue,
    domain::RecordId,
    ui::markup::{Markup, html},
};

/// The records of these ids, each with its kind; those that do not exist are left out.
pub fn related(catalogue: &Catalogue, ids: &[RecordId]) -> Option<Markup> {
    let items: Vec<Markup> = ids
        .iter()
        .filter_map(|id| {
            let row = catalogue.row(catalogue.find(id)?)?;
            let kind = catalogue.vocabulary.kind(&row.kind)?.label.clone();
            Some(related_item(catalogue, id, row.title, kind, &row.kind))
        })
        .collect();
    (!items.is_empty()).then(|| html! { <ul class="related">{items}</ul> })
}

/// One of them, with what relates it.
pub fn related_item(
    catalogue: &Catalogue,
    id: &RecordId,
    title: String,
    meta: String,
    kind: &crate::domain::KindId,
) -> Markup {
    let href = route_of(&catalogue.vocabulary, kind, id).href();
    html! {
        <li class="related__item">
            <a class="related__link" href=href>{title}</a>" "<span class="related__meta">{meta}</span>
        </li>
    }
}
