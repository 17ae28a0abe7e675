//! A result of the list. The link is on its title only.

use super::{Icon, SaveButton, ThemeTag, Why, marked, why_found};
use crate::{
    catalogue::Catalogue,
    domain::{Kind, KindId, RecordId, Vocabulary},
    protocol::Hit,
    route::Route,
    ui::{
        markup::{Markup, html},
        state::{Highlight, Shared, held},
    },
    wording::{record, search as words},
};
use leptos::prelude::*;

/// Theme tags shown of a result; the record has them all (0: none; 18: a wall of tags).
const TAGS_SHOWN: usize = 4;

/// The route of a record: PTCE and knowledge have paths of their own.
pub fn route_of(vocabulary: &Vocabulary, kind: &KindId, id: &RecordId) -> Route {
    if vocabulary.main_kind().is_some_and(|main| main.id == *kind) {
        Route::Pole(id.clone())
    } else {
        Route::Knowledge(id.clone())
    }
}

/// A result, as an item of a list.
#[component(transparent)]
pub fn ResultItem(
    /// What was found.
    hit: Hit,
    /// Why it is near the place that was asked for, if one was.
    why: Option<Why>,
    /// True when words are asked for: why it answers them can be asked.
    worded: bool,
    /// The catalogue, whose vocabularies name what it has.
    catalogue: Shared<Catalogue>,
) -> Markup {
    let vocabulary = &catalogue.vocabulary;
    let row = &hit.row;
    let href = route_of(vocabulary, &row.kind, &row.id).href();
    let main = vocabulary.main_kind().is_some_and(|kind| kind.id == row.kind);
    let place = match (row.places.is_empty(), main) {
        (false, _) => Some(html! { <span class="place"><Icon name="map-pin"/>" "{row.places.join(", ")}</span> }),
        // The reason says it.
        (true, true) if why.is_some() => None,
        (true, true) => Some(html! { <span class="place place--unknown">{words::UNKNOWN_PLACE}</span> }),
        (true, false) => None,
    };
    let status = row.status.as_ref().and_then(|(id, date)| {
        let term = vocabulary.status(id)?;
        Some(html! { <span class="status">{record::status(&term.label, *date)}</span> })
    });
    let kind = vocabulary.kind(&row.kind).filter(|_| !main).map(|kind: &Kind| {
        html! { <span class="kind">{kind.label.clone()}</span> }
    });
    let themes = row.themes.iter().filter_map(|(id, grade)| Some((vocabulary.theme(id)?, *grade)));
    let tags = themes.clone().take(TAGS_SHOWN).map(|(theme, grade)| {
        html! { <ThemeTag theme=theme.clone() grade linked=false/> }
    });
    let rest = row.themes.len().saturating_sub(TAGS_SHOWN) as u32;
    let rest = (rest > 0).then(|| html! { <li class="theme-tags__rest">{words::other_themes(rest)}</li> });
    let unknown = (main && row.themes.is_empty()).then(|| {
        html! { <li class="theme-tags__rest">{words::UNKNOWN_THEME}</li> }
    });
    let excerpt = (!hit.excerpt.text.is_empty()).then(|| {
        html! { <p class="result__excerpt">{marked(&hit.excerpt)}</p> }
    });
    let ask = worded.then(|| why_found(&row.id, &row.title, catalogue.clone()));
    let highlight = held::<Highlight>();
    let (id, lit) = (row.id.clone(), row.id.clone());
    let focused = row.id.clone();
    html! {
        <li
            class=move || if highlight.is(&lit) { "result result--lit" } else { "result" }
            data-id=row.id.to_string()
            on:pointerenter=move |_| highlight.point_at(Some(id.clone()))
            on:pointerleave=move |_| highlight.point_at(None)
            on:focusin=move |_| highlight.focus_on(Some(focused.clone()))
            on:focusout=move |_| highlight.focus_on(None)
        >
            <h3 class="result__title"><a class="result__link" href=href>{marked(&hit.title)}</a></h3>
            {why.map(Why::line)}
            <p class="result__meta">{kind}{place}{status}</p>
            {excerpt}
            <ul class="theme-tags">{tags.collect_view()}{rest}{unknown}</ul>
            {ask}
            <SaveButton id=row.id.clone() title=row.title.clone() class="icon-button result__save"/>
        </li>
    }
}
