//! A text with the parts that answer the query.

use crate::protocol::Marked;
use crate::ui::markup::{IntoMarkup, Markup, html};
use leptos::prelude::*;

/// The text, its answering parts in `<mark>`.
pub fn marked(text: &Marked) -> Markup {
    let piece = |(piece, is_mark): (&str, bool)| {
        let piece = piece.to_owned();
        if is_mark {
            html! { <mark>{piece}</mark> }
        } else {
            piece.into_markup()
        }
    };
    text.pieces().into_iter().map(piece).collect_view().into_markup()
}
