//! The notebook, what is compared, and what is printed of both.

use super::{specimen::Specimen, stage::Kit};
use crate::{
    domain::RecordId,
    notebook::{Book, Change},
    ui::{
        component::{CompareTable, Dossier, KeptNote, Listed, NotebookEntry, SaveButton},
        markup::{Markup, html},
        state::{Kept, Notebook, Notes, Shared, held},
    },
};
use leptos::prelude::*;

pub(super) fn specimens(kit: &Kit) -> Vec<Specimen> {
    vec![
        Specimen::small("SaveButton", "Keeps a record in the notebook, or leaves it out.")
            .state("not kept", kit.here(|_| save(kit, "button")))
            .state(
                "kept",
                kit.here(|_| {
                    settled(kit, Kept::Yes);
                    save(kit, "button")
                }),
            )
            .state(
                "in a list, kept",
                kit.here(|_| {
                    settled(kit, Kept::Yes);
                    save(kit, "icon-button")
                }),
            ),
        Specimen::wide("NotebookEntry", "A record of the notebook, with its note and its place in the list.")
            .state(
                "a PTCE",
                kit.here(|stage| {
                    settled(kit, Kept::Yes);
                    entry(Listed::new(&stage.catalogue, &kit.pole.id))
                }),
            )
            .state("knowledge", kit.here(|stage| entry(Listed::new(&stage.catalogue, &kit.knowledge.id))))
            .state("gone from the atlas", kit.here(|stage| entry(Listed::new(&stage.catalogue, &gone())))),
        Specimen::wide("KeptNote", "Above the notebook while the device does not keep it.")
            .state("refused, or no room", kit.here(|_| kept(kit, Kept::Refused)))
            .state("what is kept cannot be read", kit.here(|_| kept(kit, Kept::Unread))),
        Specimen::wide("CompareTable", "PTCE side by side, a table or criterion by criterion.").state(
            "two",
            kit.here(|stage| {
                let other = kit.record(|record| record.kind == kit.main.id && record.id != kit.pole.id);
                let poles: Vec<_> = other.into_iter().chain([kit.pole]).cloned().map(Shared::new).collect();
                let notes = poles.iter().fold(Notes::new(String::new()), |notes, pole| notes.with(&pole.themes));
                html! { <CompareTable catalogue=stage.catalogue.clone() poles notes/> }
            }),
        ),
        Specimen::wide("Dossier", "What is printed of the notebook: nothing of it shows on a screen.").state(
            "two records, one with a note",
            kit.here(|_| {
                settled(kit, Kept::Yes);
                let ids = vec![kit.pole.id.clone(), kit.knowledge.id.clone()];
                html! { <Dossier ids=Signal::stored(ids) noted=true/> }
            }),
        ),
    ]
}

fn gone() -> RecordId {
    "fiche-retiree".parse().unwrap_or_else(|_| unreachable!("it is an id"))
}

fn settled(kit: &Kit, kept: Kept) {
    let mut book = Book::default();
    book.apply(&Change::Add(kit.pole.id.clone(), "2026-11-22".parse().ok()));
    book.apply(&Change::Note(kit.pole.id.clone(), "Appeler la porteuse avant le conseil.".to_owned()));
    held::<Notebook>().settle(book, kept);
}

fn save(kit: &Kit, class: &'static str) -> Markup {
    html! { <SaveButton id=kit.pole.id.clone() title="" class/> }
}

fn entry(listed: Listed) -> Markup {
    let ticked = RwSignal::new(Vec::new());
    html! { <ol><NotebookEntry listed ticked leave=Callback::new(|_| ())/></ol> }
}

fn kept(kit: &Kit, kept: Kept) -> Markup {
    settled(kit, kept);
    html! { <KeptNote export=Callback::new(|()| ())/> }
}
