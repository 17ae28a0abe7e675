//! The parts of a record's page.

use super::{specimen::Specimen, stage::Kit};
use crate::{
    domain::{
        Grade,
        record::{Link, LinkState, NameSort},
    },
    ui::{
        component::{
            Actions, Divergences, Moment, NoteList, ReportBox, Timeline, block, carrier, known_row, links, names,
            paragraph, points, positions, proof, related, row, seat, unknown, values,
        },
        markup::{IntoMarkup, html},
        state::{Notes, Shared},
    },
    wording::record as words,
};

pub(super) fn specimens(kit: &Kit) -> Vec<Specimen> {
    let notes = kit.notes();
    let record = kit.pole;
    vec![
        Specimen::small("Actions", "What can be done with a record.")
            .state("of a PTCE", kit.here(|_| html! { <Actions id=record.id.clone() compared=true/> }))
            .state("of knowledge", kit.here(|_| html! { <Actions id=record.id.clone()/> })),
        Specimen::wide("block", "A part of a page, with its title.")
            .state("a paragraph", kit.here(|_| block("h-bref", words::IN_SHORT, paragraph(&notes, &record.summary))))
            .state("points", kit.here(|_| block("h-actions", words::ACTIONS, points(&notes, &record.actions))))
            .state("no document says it", kit.here(|_| block("h-buts", words::GOALS, unknown()))),
        facts(kit),
        timeline(kit),
        Specimen::wide("positions", "The versions of a contradiction, side by side.")
            .state("of a record", kit.here(|_| positions(&notes, &kit.divergence.positions))),
        Specimen::wide("Divergences", "The contradictions that touch a record, in a ruled box.").state(
            "one",
            kit.here(|_| {
                let records = vec![Shared::new(kit.divergence.clone())];
                html! { <Divergences records notes=notes.clone().with(&kit.divergence.positions)/> }
            }),
        ),
        note_list(kit),
        report(kit),
        link_list(kit),
        Specimen::small("related", "Links to other records.").state(
            "three",
            kit.here(|stage| {
                let ids: Vec<_> = [kit.pole, kit.knowledge, kit.divergence].map(|record| record.id.clone()).into();
                related(&stage.catalogue, &ids).into_markup()
            }),
        ),
    ]
}

/// Unfolded by hand, as a note.
fn report(kit: &Kit) -> Specimen {
    let html = kit.here(|stage| {
        let record = Shared::new(kit.pole.clone());
        html! { <ReportBox catalogue=stage.catalogue.clone() record/> }
    });
    Specimen::wide("ReportBox", "What a reader has to say of a record, made into a message.")
        .state("folded", html.clone())
        .state("unfolded", html.replacen("<details", "<details open", 1))
}

/// A note unfolds by the browser's own element: the first is unfolded by hand.
fn note_list(kit: &Kit) -> Specimen {
    let notes = Notes::new(String::new()).with(&kit.pole.summary);
    let html = kit.here(|stage| html! { <NoteList notes=notes.clone() catalogue=stage.catalogue.clone()/> });
    Specimen::wide("NoteList", "The numbered notes of a page; each unfolds its document and its lines.")
        .state("the first unfolded", html.replacen("<details", "<details open", 1))
}

fn facts(kit: &Kit) -> Specimen {
    let (notes, record) = (kit.notes(), kit.pole);
    Specimen::small("row", "Facts in two columns: what, and the values with what they rest on.").state(
        "known, and not known",
        kit.here(|_| {
            html! {
                <dl class="facts">
                    {known_row(words::CARRIER, values(&notes, &record.carriers, carrier), words::UNKNOWN)}
                    {known_row(words::SEAT, values(&notes, &record.seats, seat), words::NO_SEAT)}
                    {known_row(words::AREA, Vec::new(), words::UNKNOWN)}
                    {row(words::NAME, names(&notes, &record.names, NameSort::Main))}
                </dl>
            }
        }),
    )
}

fn timeline(kit: &Kit) -> Specimen {
    Specimen::wide("Timeline", "Facts in the order of their dates, the undated last.").state(
        "dated and undated",
        kit.here(|_| {
            let moment = |text: &str, date: Option<&str>, grade: Grade| Moment {
                date: date.and_then(|date| date.parse().ok()),
                title: text.to_owned().into_markup(),
                body: html! { {words::STATUSES}{proof(&kit.notes(), &kit.claim((), grade))} },
            };
            let labels = kit.vocabulary().statuses.iter().map(|status| status.label.as_str());
            let dates = [None, Some("2021-07"), Some("2014")];
            let grades = [Grade::Inferred, Grade::Explicit, Grade::Explicit];
            let moments =
                labels.zip(dates).zip(grades).map(|((label, date), grade)| moment(label, date, grade)).collect();
            html! { <Timeline moments/> }
        }),
    )
}

fn link_list(kit: &Kit) -> Specimen {
    let link = |address: Option<&str>, state: LinkState| {
        let link = Link { label: kit.pole.title.clone(), address: address.map(str::to_owned), state };
        kit.claim(link, Grade::Explicit)
    };
    let all = [
        link(Some("www.example.org"), LinkState::Unverified),
        link(None, LinkState::Lost),
        link(Some("www.example.org/ancien"), LinkState::Dead),
    ];
    Specimen::wide("links", "Printed addresses, with what is known of them: nobody followed them.")
        .state("unverified, lost, dead", kit.here(|_| links(&kit.notes(), &all)))
}
