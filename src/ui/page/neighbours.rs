//! The PTCE near a PTCE: by distance between seats, then by themes in common.

use crate::{
    catalogue::Catalogue,
    domain::Record,
    ui::{
        component::{block, related_item},
        state::{Tie, neighbours},
    },
    wording::record as words,
};
use leptos::prelude::*;

/// The block; none when nothing is near.
pub fn neighbours_block(catalogue: &Catalogue, record: &Record) -> Option<AnyView> {
    let found = neighbours(catalogue, record);
    let items = found.into_iter().map(|(row, tie)| {
        let meta = match tie {
            Tie::Distance(km) => words::at_distance(km),
            Tie::Themes(n) => words::shared_themes(n),
        };
        related_item(catalogue, &row.id, row.title, meta, &row.kind)
    });
    let items: Vec<AnyView> = items.collect();
    let some = !items.is_empty();
    some.then(|| block("h-voisins", words::NEIGHBOURS, view! { <ul class="related">{items}</ul> }.into_any()))
}
