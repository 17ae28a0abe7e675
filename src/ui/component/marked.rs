//! A text with the parts that answer the query.

use crate::protocol::Marked;
use leptos::prelude::*;

/// The text, its answering parts in `<mark>`.
pub fn marked(text: &Marked) -> AnyView {
    let piece = |(piece, is_mark): (&str, bool)| {
        let piece = piece.to_owned();
        if is_mark { view! { <mark>{piece}</mark> }.into_any() } else { piece.into_any() }
    };
    text.pieces().into_iter().map(piece).collect_view().into_any()
}
