//! The page of a deed: who did what, where, by which lever, with which PTCE, whom to ask.

use super::unknown::missing_record;
use crate::{
    catalogue::Catalogue,
    deeds::{InspireRequest, Telling, Told},
    domain::{Claim, DeedId, Record, TerritoryCode, record::Deed},
    route::Route,
    ui::{
        browser,
        component::{
            Actions, NoteList, awaited, block, carrier, crumbs, deed_links, deed_themes, examples_href, graticule,
            place_link, proof, referents, row, values, who,
        },
        markup::{IntoMarkup, Markup, html},
        state::{Atlas, Inspired, Load, Navigator, Notes, Shared, held},
    },
    wording::{inspire as words, record},
};
use leptos::prelude::*;

/// A deed with what its page shows.
#[derive(Clone, PartialEq)]
struct Shown {
    inspired: Inspired,
    told: Told,
    poles: Vec<Shared<Record>>,
}

/// Brings what the page shows; none when there is no such deed (tracked).
fn bring(atlas: Atlas, id: &DeedId) -> Load<Option<Shown>> {
    Inspired::load(atlas).and_then(|inspired| match inspired.deed(id).cloned() {
        None => Load::Ready(None),
        Some(told) => atlas.records(&told.poles).and_then(|poles| Load::Ready(Some(Shown { inspired, told, poles }))),
    })
}

/// Brings what the page of this deed shows (tracked).
pub(super) fn load(atlas: Atlas, id: &DeedId) -> Load<()> {
    bring(atlas, id).done()
}

/// The page.
#[component(transparent)]
pub fn DeedPage(
    /// Which one.
    id: DeedId,
) -> Markup {
    let atlas = held::<Atlas>();
    let navigator = held::<Navigator>();
    let wanted = id.clone();
    let load = Memo::new(move |_| bring(atlas, &wanted));
    Effect::new(move |_| {
        // The title of the waiting page had the focus, and the anchor led nowhere yet.
        if load.with(|load| matches!(load, Load::Ready(_))) {
            if navigator.has_moved() {
                browser::focus_if_lost("titre");
            }
            browser::reach_anchor(!navigator.stands());
        }
    });
    awaited(
        move || load.get(),
        words::OPENING,
        move |shown: Option<Shown>| match shown {
            Some(shown) => page(&shown),
            None => missing_record(&Route::Deed(id.clone()), None),
        },
    )
}

fn page(shown: &Shown) -> Markup {
    let Shown { inspired, told, .. } = shown;
    let catalogue = &inspired.catalogue;
    let examples: Vec<&Claim<_>> = told.tellings.iter().map(|telling| &telling.example).collect();
    let notes = Notes::new(Route::Deed(told.deed.id.clone()).href()).with(examples);
    let notes = shown.poles.iter().fold(notes, |notes, pole| notes.with(&pole.carriers));
    let all = (words::TITLE.to_owned(), Route::Inspire(InspireRequest::default()).href());
    let sources = html! { <NoteList notes=notes.clone() catalogue=catalogue.clone()/> };
    let others = others(inspired, told).map(|links| block("h-autres", words::OTHERS, links));
    html! {
        <article class="record record--deed">
            <header class="record__head">
                {graticule()}
                <div class="record__cartouche wrap">
                    {crumbs(&[vec![all]])}
                    <p class="eyebrow">{words::DEED}</p>
                    <h1 class="record__title" id="titre" tabindex="-1">{told.deed.title.clone()}</h1>
                    <p class="record__status">{who(catalogue, told)}</p>
                    {deed_themes(catalogue, told)}
                </div>
            </header>
            <div class="record__layout wrap">
                <div class="record__main">
                    {block("h-quoi", words::WHAT, said(inspired, told, &notes))}
                    {block("h-demander", words::WHOM_TO_ASK, ask(shown, &notes))}
                    {block("sources", record::SOURCES, sources.into_markup())}
                </div>
                <aside class="record__side" aria-label=words::IN_SHORT>
                    <Actions id=None/>
                    {block("h-resume", words::IN_SHORT, facts(shown))}
                    {others}
                </aside>
            </div>
        </article>
    }
}

/// What is told, each sentence once, as it stands under each lever.
fn said(inspired: &Inspired, told: &Told, notes: &Notes) -> Markup {
    let mut sentences: Vec<&Telling> = Vec::new();
    for telling in &told.tellings {
        if !sentences.iter().any(|known| known.example.value.text == telling.example.value.text) {
            sentences.push(telling);
        }
    }
    let several = sentences.len() > 1;
    let sentence = |telling: &&Telling| {
        let lever = inspired.lever(&telling.lever).filter(|_| several);
        let under = lever.map(|lever| html! { " "<span class="facts__hint">{words::under(&lever.title)}</span> });
        html! { <li>{telling.example.value.text.clone()}{proof(notes, &telling.example)}{under}</li> }
    };
    let sentences: Vec<Markup> = sentences.iter().map(sentence).collect();
    html! { <ul class="points">{sentences}</ul> }
}

/// Who, where, by which lever, with which PTCE: what the documents tell of it, and nothing else.
fn facts(Shown { inspired, told, poles }: &Shown) -> Markup {
    let catalogue = &inspired.catalogue;
    let link = |code: &TerritoryCode| place_link(catalogue, code);
    let around = around(catalogue, told);
    let levers = told.tellings.iter().filter_map(|telling| {
        let lever = inspired.lever(&telling.lever)?;
        let (href, examples) = (Route::Knowledge(lever.id.clone()).href(), examples_href(&lever.id));
        let count = words::examples(inspired.under(&lever.id).len() as u32);
        Some(html! {
            <a href=href>{lever.title.clone()}</a>" "
            <span class="facts__hint"><a href=examples>{count}</a></span>
        })
    });
    let pole = |pole: &Shared<Record>| {
        html! { <a href=Route::Pole(pole.id.clone()).href()>{pole.title.clone()}</a> }
    };
    html! {
        <dl class="facts">
            {row(words::WHO, told.territories.iter().map(link).collect())}
            {row(words::WHERE, around.iter().map(link).collect())}
            {row(words::WHICH_LEVER, levers.collect())}
            {row(words::WHICH_POLE, poles.iter().map(pole).collect())}
        </dl>
    }
}

/// The territories around those that did it, once each.
fn around(catalogue: &Catalogue, told: &Told) -> Vec<TerritoryCode> {
    let mut around = Vec::new();
    for territory in told.territories.iter().filter_map(|code| catalogue.vocabulary.territory(code)) {
        for code in territory.within {
            if !around.contains(&code) && !told.territories.contains(&code) {
                around.push(code);
            }
        }
    }
    around
}

/// The organisations to ask: those that did it, who carries the PTCE, who helps in the région.
fn ask(Shown { inspired, told, poles }: &Shown, notes: &Notes) -> Markup {
    let catalogue = &inspired.catalogue;
    let carriers: Vec<Markup> = poles.iter().flat_map(|pole| values(notes, &pole.carriers, carrier)).collect();
    let places = told.territories.iter().filter_map(|code| catalogue.vocabulary.territory(code));
    let regional: Vec<Markup> = places.map(|place| referents(catalogue, &place)).collect();
    let did = told.territories.iter().map(|code| place_link(catalogue, code)).collect();
    html! {
        <dl class="facts">
            {row(words::DID_IT, did)}
            {row(words::CARRIES_IT, carriers)}
            {row(words::REGIONAL, regional)}
        </dl>
    }
}

/// What else was done under the same levers, those that say how before those of the level.
fn others(inspired: &Inspired, told: &Told) -> Option<Markup> {
    /// Links shown (more: the list of the lever has them).
    const MOST: usize = 5;
    let mut others: Vec<&Deed> = Vec::new();
    let levers = inspired.all_levers().filter(|lever| told.tellings.iter().any(|telling| telling.lever == lever.id));
    for other in levers.flat_map(|lever| inspired.under(&lever.id)) {
        if other.deed != told.deed && !others.contains(&&other.deed) && others.len() < MOST {
            others.push(&other.deed);
        }
    }
    let all = Route::Inspire(InspireRequest::default()).href();
    let links = deed_links(&others)?;
    Some(html! { {links}<p><a class="more-link" href=all>{words::RESET}</a></p> })
}
