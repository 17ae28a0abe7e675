//! The head of a record: what it is, where, its foremost status, its themes.

use super::parts::{Parts, foremost_status};
use crate::{
    domain::record::NameSort,
    route::Route,
    ui::{
        component::{Icon, ThemeTag, crumbs, graticule, place_href, place_link, refs},
        markup::{Markup, html},
        state::{Search, held},
    },
    wording::{self, record as words},
};
use leptos::prelude::*;

/// The head of the record's page.
#[component(transparent)]
pub fn RecordHead(
    /// The record.
    parts: Parts,
) -> Markup {
    let record = &parts.record;
    let vocabulary = &parts.catalogue.vocabulary;
    let kind = vocabulary.kind(&record.kind).map(|kind| kind.label.clone());
    let status = foremost_status(record, &parts.catalogue).and_then(|claim| {
        let term = vocabulary.status(&claim.value.status)?;
        let text = words::status(&term.label, claim.value.date);
        Some(html! { <p class="record__status status">{text}{refs(&parts.notes, &claim.sources)}</p> })
    });
    let date = record.date.map(|date| html! { <p class="record__status">{wording::in_words(date)}</p> });
    let others: Vec<&str> = record
        .names
        .iter()
        .filter(|name| name.value.sort == NameSort::Usage)
        .map(|name| name.value.text.as_str())
        .collect();
    let names = (!others.is_empty()).then(|| html! { <p class="record__names">{words::also_named(&others)}</p> });
    let tags = parts.themes_by_grade().into_iter().filter_map(|claim| {
        let theme = vocabulary.theme(&claim.value.theme)?.clone();
        Some(html! { <ThemeTag theme grade=claim.grade linked=true/> })
    });
    let levels = record.levels.iter().map(|level| html! { <li class="level">{words::level(level).to_owned()}</li> });
    let levels = (!record.levels.is_empty()).then(|| html! { <ul class="levels">{levels.collect_view()}</ul> });
    html! {
        <header class="record__head">
            {graticule()}
            <div class="record__cartouche wrap">
                <BackToList/>
                <p class="eyebrow">{kind}</p>
                <h1 class="record__title" id="titre" tabindex="-1">{record.title.clone()}</h1>
                {names}
                {place(&parts)}
                {status}
                {date}
                {levels}
                <ul class="theme-tags">{tags.collect_view()}</ul>
            </div>
        </header>
    }
}

/// The way back to the list as it was left; to the home page for who came from elsewhere.
#[component(transparent)]
fn BackToList() -> Markup {
    let request = held::<Search>().request().get_untracked();
    if request.is_blank() {
        crumbs(&[])
    } else {
        let href = Route::Search(request).href();
        html! { <a class="back" href=href><Icon name="arrow-left"/>" "{words::BACK}</a> }
    }
}

/// Where it is: its seats, else its territories; nothing for knowledge of nowhere.
fn place(parts: &Parts) -> Option<Markup> {
    let record = &parts.record;
    let seats = record.seats.iter().map(|seat| {
        let seat = &seat.value;
        html! { <a href=place_href(&seat.commune)>{seat.name.clone()}</a>{format!(" ({})", seat.departement)} }
    });
    let territories = record.territories.iter().map(|claim| place_link(&parts.catalogue, &claim.value));
    let places: Vec<Markup> = if record.seats.is_empty() { territories.collect() } else { seats.collect() };
    if places.is_empty() {
        return None;
    }
    let coordinates = match record.seats.as_slice() {
        [seat] => seat.value.point.map(wording::coordinates),
        _ => None,
    };
    let places = places.into_iter().enumerate().map(|(i, place)| html! { {(i > 0).then_some(", ")}{place} });
    Some(html! {
        <p class="record__place">
            <span class="place"><Icon name="map-pin"/>" "{places.collect_view()}</span>
            {coordinates.map(|text| html! { " "<span class="coords">{text}</span> })}
        </p>
    })
}
