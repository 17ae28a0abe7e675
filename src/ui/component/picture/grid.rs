//! Numbers along two axes: discs on a grid where there is room, each line with its chips where there
//! is none, and the same as a table.

use super::{GridLine, Head, Tally, drawn, table::folded};
use crate::ui::markup::{IntoMarkup, Markup, html};
use crate::wording::panorama as words;
use leptos::prelude::*;

/// A grid.
#[component(transparent)]
pub fn Grid(
    /// The id of what it is made of, once a page.
    id: &'static str,
    /// What it shows, in a few words.
    label: &'static str,
    /// What its lines are.
    corner: &'static str,
    /// Its columns.
    columns: Vec<Head>,
    /// Its lines.
    lines: Vec<GridLine>,
) -> Markup {
    let (width, height) = drawn::size(columns.len(), lines.len());
    let drawing = drawn::grid(&columns, &lines);
    let list: Vec<Markup> = lines.iter().map(|line| chips(line, &columns)).collect();
    html! {
        <div class="grid-scroll">
            <svg
                class="grid"
                viewBox=format!("0 0 {width} {height}")
                width=width.to_string()
                height=height.to_string()
                role="group"
                aria-label=label
            >
                <g inner_html=drawing></g>
            </svg>
        </div>
        <ul class="grid-list">{list}</ul>
        {folded(id, label, corner, &columns, &lines)}
    }
}

/// A line on its own: its head, then each column where it has something.
fn chips(line: &GridLine, columns: &[Head]) -> Markup {
    let chip = |(cell, column): (&Tally, &Head)| {
        let text = html! { {column.label.clone()}" "<b class="chip__n">{cell.short.clone()}</b> };
        html! { <li>{cell.link("chip", text.into_markup())}</li> }
    };
    let there = line.cells.iter().zip(columns).filter(|(cell, _)| cell.total() > 0);
    let chips: Vec<Markup> = there.map(chip).collect();
    let chips = match chips.is_empty() {
        true => html! { <p class="unknown">{words::NONE_HERE}</p> },
        false => html! { <ul class="chips">{chips}</ul> },
    };
    html! {
        <li class=format!("grid-list__line{}", line.head.hue())>
            <p class="grid-list__head">{line.head.sign()}{line.head.label.clone()}</p>
            {chips}
        </li>
    }
}
