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
use crate::ui::markup::{IntoMarkup, Markup, html};

/// A picture with its title, and under it what it finds and how it is to be read.
pub fn picture(id: &'static str, title: &'static str, finding: String, notes: Vec<String>, drawing: Markup) -> Markup {
    let notes: Vec<Markup> = notes.into_iter().map(|note| html! { <p class="picture__note">{note}</p> }).collect();
    let figure = html! {
        <figure class="picture">
            <figcaption class="picture__finding">{finding}</figcaption>
            {drawing}
            {notes}
        </figure>
    };
    block(id, title, figure.into_markup())
}
