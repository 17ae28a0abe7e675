//! The same numbers as a table, folded under their picture.

use super::{GridLine, Head, Tally};
use crate::{
    ui::component::Icon,
    wording::{map::TABLE, panorama as words},
};
use leptos::prelude::*;

/// The table of these columns and lines. It scrolls in its own box where it is wider than the page.
pub(super) fn folded(
    id: &'static str,
    caption: &'static str,
    corner: &'static str,
    columns: &[Head],
    lines: &[GridLine],
) -> AnyView {
    let cell = |tally: &Tally| {
        let content = match tally.total() {
            0 => "0".into_any(),
            _ => tally.link("table__link", tally.short.clone().into_any()),
        };
        view! { <td class="table__num">{content}</td> }.into_any()
    };
    let row = |line: &GridLine| {
        let class = if line.inside { "table__inside" } else { "" };
        let cells: Vec<AnyView> = line.cells.iter().chain([&line.all]).map(cell).collect();
        view! { <tr><th class=class scope="row">{line.head.label.clone()}</th>{cells}</tr> }.into_any()
    };
    let heads: Vec<AnyView> = columns
        .iter()
        .map(|column| view! { <th class="table__num" scope="col">{column.label.clone()}</th> }.into_any())
        .collect();
    let whole = if columns.is_empty() { words::NUMBER } else { words::WHOLE };
    let rows: Vec<AnyView> = lines.iter().map(row).collect();
    let title = format!("t-{id}");
    let heading = title.clone();
    view! {
        <details class="more more--small picture__table">
            <summary class="more__summary">
                {TABLE}" "<Icon name="chevron-down" class="more__chevron"/>
            </summary>
            <div class="table-scroll" role="region" aria-labelledby=title tabindex="0">
                <table class="table">
                    <caption class="table__caption" id=heading>{caption}</caption>
                    <thead>
                        <tr><th scope="col">{corner}</th>{heads}<th class="table__num" scope="col">{whole}</th></tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </details>
    }
    .into_any()
}
