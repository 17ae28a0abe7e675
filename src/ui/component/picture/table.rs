//! The same numbers as a table, folded under their picture.

use super::{GridLine, Head, Tally};
use crate::{
    ui::{
        component::Icon,
        markup::{IntoMarkup, Markup, html},
    },
    wording::{map::TABLE, panorama as words},
};

/// The table of these columns and lines. It scrolls in its own box where it is wider than the page.
pub(super) fn folded(
    id: &'static str,
    caption: &'static str,
    corner: &'static str,
    columns: &[Head],
    lines: &[GridLine],
) -> Markup {
    let cell = |tally: &Tally| {
        let content = match tally.total() {
            0 => "0".into_markup(),
            _ => tally.link("table__link", tally.short.clone().into_markup()),
        };
        html! { <td class="table__num">{content}</td> }
    };
    let row = |line: &GridLine| {
        let class = if line.inside { "table__inside" } else { "" };
        let cells: Vec<Markup> = line.cells.iter().chain([&line.all]).map(cell).collect();
        html! { <tr><th class=class scope="row">{line.head.label.clone()}</th>{cells}</tr> }
    };
    let heads: Vec<Markup> =
        columns.iter().map(|column| html! { <th class="table__num" scope="col">{column.label.clone()}</th> }).collect();
    let whole = if columns.is_empty() { words::NUMBER } else { words::WHOLE };
    let rows: Vec<Markup> = lines.iter().map(row).collect();
    let title = format!("t-{id}");
    let heading = title.clone();
    html! {
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
}
