//! The numbered notes of a page: each unfolds its document, publisher, date and lines.

use super::{Icon, row};
use crate::{
    catalogue::Catalogue,
    domain::Citation,
    ui::{
        markup::{IntoMarkup, Markup, html},
        state::{Notes, Shared},
    },
    wording::record as words,
};
use leptos::prelude::*;

/// The notes.
#[component(transparent)]
pub fn NoteList(
    /// The notes, in the order of their numbers.
    notes: Notes,
    /// The catalogue, whose vocabulary describes the documents.
    #[prop(into)]
    catalogue: Shared<Catalogue>,
) -> Markup {
    let note = |(place, citation): (usize, &Citation)| {
        let source = catalogue.vocabulary.source(&citation.source)?;
        let text = |text: &str| vec![text.to_owned().into_markup()];
        Some(html! {
            <li class="note" id=Notes::anchor(place + 1)>
                <details class="note__fold">
                    <summary class="note__summary">
                        <span class="note__doc">{source.title.clone()}</span>
                        " "
                        <span class="note__date">
                            {source.date_in_words.clone()}", "{words::lines(citation)}
                        </span>
                        <Icon name="chevron-down" class="note__chevron"/>
                    </summary>
                    <dl class="facts facts--small">
                        {row(words::PUBLISHER, text(&source.publisher))}
                        {row(words::NATURE, text(&source.nature))}
                        {row(words::DATE, text(&source.date_in_words))}
                        {row(words::PASSAGE, text(&words::lines(citation)))}
                    </dl>
                </details>
            </li>
        })
    };
    html! { <ol class="notes">{notes.list().iter().enumerate().map(note).collect_view()}</ol> }
}
