//! Whom to ask about a territory: the regional cell, or what to do where none is known.

use crate::{
    catalogue::{Catalogue, Row},
    domain::{Territory, TerritoryCode, TerritoryLevel},
    route::{Chapter, Route},
    ui::{
        component::{Icon, block, related_item},
        markup::{IntoMarkup, Markup, html},
        state::{name_of, rows_of_kind_in},
    },
    wording::territory as words,
};
use leptos::prelude::*;

/// The kind of record that tells of a regional cell.
const CELL: &str = "cellule-regionale";

/// The record of those who are asked where no cell is known.
const CRESS: &str = "act-cress";

/// The block.
pub fn contact(catalogue: &Catalogue, place: &Territory) -> Markup {
    let actors = Route::Guide(Chapter::Actors).href();
    let content = html! {
        {referents(catalogue, place)}
        <p><a class="more-link" href=actors>{words::ACTORS}" "<Icon name="arrow-right"/></a></p>
    };
    block("h-contact", words::CONTACT, content.into_markup())
}

/// The regional cells of a territory, or what to do where none is known.
pub fn referents(catalogue: &Catalogue, place: &Territory) -> Markup {
    let regions = std::iter::once(&place.code).chain(&place.within);
    let regions: Vec<&TerritoryCode> = regions.filter(|code| code.level() == TerritoryLevel::Region).collect();
    let cells = regions.iter().map(|region| cell(catalogue, region)).collect_view();
    // Overseas collectivities lie in no région.
    let none = regions.is_empty().then(|| without_cell(catalogue, &place.name));
    html! { {cells}{none} }
}

fn cell(catalogue: &Catalogue, region: &TerritoryCode) -> Markup {
    let name = name_of(&catalogue.vocabulary, region);
    let cells = rows_of_kind_in(catalogue, CELL, region);
    if cells.is_empty() {
        return without_cell(catalogue, &name);
    }
    let item = |row: Row| {
        let meta = format!("{} · {name}", words::CELL);
        related_item(catalogue, &row.id, row.title, meta, &row.kind)
    };
    html! { <ul class="related">{cells.into_iter().map(item).collect_view()}</ul> }
}

fn without_cell(catalogue: &Catalogue, name: &str) -> Markup {
    let known = CRESS.parse().ok().and_then(|id| catalogue.row(catalogue.find(&id)?));
    let link = known.map(|row| {
        html! { <ul class="related">{related_item(catalogue, &row.id, row.title, String::new(), &row.kind)}</ul> }
    });
    html! { <p class="territory__lead">{words::no_cell(name)}" "{words::NO_CELL_WHAT}</p>{link} }
}
