//! Pictures of numbers: a grid of discs, bars. Each says in words what it finds, leads from each
//! number to the list it counts, and has its table behind it. They draw what they are given and
//! count nothing.

mod bars;
mod drawn;
mod grid;
mod table;
mod tally;

pub use bars::Bars;
pub use grid::Grid;
pub use tally::{GridLine, Head, Tally};

use super::block;
use leptos::prelude::*;

/// A picture with its title, and under it what it finds and how it is to be read.
pub fn picture(
    id: &'static str,
    title: &'static str,
    finding: String,
    notes: Vec<String>,
    drawing: AnyView,
) -> AnyView {
    let notes: Vec<AnyView> =
        notes.into_iter().map(|note| view! { <p class="picture__note">{note}</p> }.into_any()).collect();
    let figure = view! {
        <figure class="picture">
            <figcaption class="picture__finding">{finding}</figcaption>
            {drawing}
            {notes}
        </figure>
    };
    block(id, title, figure.into_any())
}
