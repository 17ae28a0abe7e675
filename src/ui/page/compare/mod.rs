//! «Comparer»: two to four PTCE side by side, criterion by criterion, with the notes that each value rests on.

mod choose;

use crate::{
    catalogue::Catalogue,
    domain::{Record, RecordId},
    route::Route,
    ui::{
        component::{COMPARED, CompareTable, NoteList, PageHead, awaited, block},
        markup::{Markup, html},
        state::{Atlas, Load, Navigator, Notes, Shared, held},
    },
    wording::compare as words,
};
use choose::choose;
use leptos::prelude::*;

/// The page.
#[component(transparent)]
pub fn ComparePage() -> Markup {
    let atlas = held::<Atlas>();
    let navigator = held::<Navigator>();
    // What the address lists, and how many of its parts are no ids.
    let asked = Memo::new(move |_| {
        let ids = navigator.with(|route| match route {
            Route::Compare(ids) => ids.clone(),
            _ => Vec::new(),
        });
        (ids, navigator.notices().len())
    });
    let load = move || {
        let (ids, lost) = asked.get();
        let records = atlas.records(&ids);
        atlas.catalogue().and_then(|catalogue| {
            records.and_then(|records| {
                let main = catalogue.vocabulary.main_kind().map(|kind| kind.id.clone());
                let listed = ids.len() + lost;
                let poles: Vec<_> = records.into_iter().filter(|record| Some(&record.kind) == main.as_ref()).collect();
                let others = listed - poles.len();
                Load::Ready((catalogue, poles, others))
            })
        })
    };
    html! {
        <div class="about">
            <PageHead eyebrow=words::EYEBROW title=words::TITLE lead=words::LEAD/>
            <div class="about__main wrap">
                {awaited(load, "", |(catalogue, poles, others)| compared(&catalogue, &poles, others))}
            </div>
        </div>
    }
}

fn compared(catalogue: &Shared<Catalogue>, poles: &[Shared<Record>], others: usize) -> Markup {
    let ids: Vec<RecordId> = poles.iter().map(|pole| pole.id.clone()).collect();
    let chosen = choose(catalogue, poles, others as u32);
    if !COMPARED.contains(&poles.len()) {
        return chosen;
    }
    let notes = poles.iter().fold(Notes::new(Route::Compare(ids).href()), |notes, pole| {
        notes
            .with(&pole.themes)
            .with(&pole.carriers)
            .with(&pole.statuses)
            .with(&pole.actions)
            .with(&pole.partners)
            .with(&pole.seats)
            .with(&pole.territories)
            .with(&pole.areas)
    });
    html! {
        {chosen}
        <CompareTable catalogue=catalogue.clone() poles=poles.to_vec() notes=notes.clone()/>
        {block("sources", words::SOURCES, html! { <NoteList notes catalogue=catalogue.clone()/> })}
    }
}
