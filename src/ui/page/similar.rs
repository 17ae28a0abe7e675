//! The records that are like a PTCE, each with its reasons in words. It computes nothing: the build found them.

use crate::{
    catalogue::{Catalogue, Row},
    domain::{Grade, Proximity, Record, RecordId, Similar},
    route::Route,
    ui::{
        component::{COMPARED, Icon, block, near_href, route_of},
        markup::{IntoMarkup, Markup, html},
        state::{Atlas, name_of},
    },
    wording::{near, similar as words},
};

/// The block; none when nothing is like the record.
pub fn similar_block(atlas: Atlas, catalogue: &Catalogue, record: &Record) -> Option<Markup> {
    let found = atlas.similar(&record.id);
    let cards = found.iter().filter_map(|similar| Some(card(catalogue, &catalogue.row(similar.row)?, similar)));
    let cards: Vec<Markup> = cards.collect();
    let around = record.seats.first().map(|seat| {
        let seat = &seat.value;
        html! {
            <a class="more-link" href=near_href(&seat.commune)>{near::title(&seat.name)}" "<Icon name="arrow-right"/></a>
        }
    });
    let compare = compare(catalogue, record, &found);
    let some = !cards.is_empty();
    some.then(|| {
        let content = html! {
            <p class="similar__why">{words::WHY}</p>
            <ul class="cards">{cards}</ul>
            <p class="row">{compare}{around}</p>
        };
        block("h-proches", words::TITLE, content.into_markup())
    })
}

/// The way to the record and the nearest of them that are of its kind, side by side.
fn compare(catalogue: &Catalogue, record: &Record, found: &[Similar]) -> Option<Markup> {
    let rows = found.iter().filter_map(|similar| catalogue.row(similar.row));
    let others = rows.filter(|row| row.kind == record.kind).map(|row| row.id).take(*COMPARED.end() - 1);
    let ids: Vec<RecordId> = std::iter::once(record.id.clone()).chain(others).collect();
    let others = ids.len() - 1;
    (others > 0).then(|| {
        html! {
            <a class="more-link" href=Route::Compare(ids).href()>
                <Icon name="columns-2"/>" "{words::compare(others)}
            </a>
        }
    })
}

/// One of them: what it is, where, and what ties it.
fn card(catalogue: &Catalogue, row: &Row, similar: &Similar) -> Markup {
    let vocabulary = &catalogue.vocabulary;
    let mut place = row.places.clone();
    let territory = match &similar.proximity {
        Some(Proximity::Apart(km)) => {
            place.push(words::apart(*km));
            None
        }
        Some(Proximity::Within(code, grade)) => Some(words::within(code.level(), &name_of(vocabulary, code), *grade)),
        None => None,
    };
    let themes = |sure: bool| {
        let of = similar.themes.iter().filter(|(_, grade)| (*grade == Grade::Explicit) == sure);
        let names: Vec<&str> = of.filter_map(|(id, _)| Some(vocabulary.theme(id)?.short.as_str())).collect();
        (!names.is_empty()).then(|| words::themes(&names, sure))
    };
    let said: Vec<&str> = similar.words.iter().map(String::as_str).collect();
    let said = (!said.is_empty()).then(|| words::words(&said));
    let ties = [themes(true), themes(false), said, territory];
    let ties: Vec<Markup> = ties.into_iter().flatten().map(|tie| html! { <p class="card__text">{tie}</p> }).collect();
    html! {
        <li class="card">
            <h3 class="card__title">
                <a class="card__link" href=route_of(vocabulary, &row.kind, &row.id).href()>{row.title.clone()}</a>
            </h3>
            <p class="similar__place">{place.join(", ")}</p>
            {ties}
        </li>
    }
}
