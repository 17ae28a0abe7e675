//! What is printed of a notebook: a cover with the map of the seats, then each record with its note and its sources. It
//! is shown on paper alone. It links to nothing: numbers lead to the sources that stand below.

use super::{Locator, licence};
use crate::{
    catalogue::Catalogue,
    domain::{Citation, Claim, Record, RecordId, record::ThemeTag},
    route::Route,
    ui::{
        browser,
        markup::{IntoMarkup, Markup, html},
        state::{Atlas, Load, Notebook, Notes, Shared, held, name_of},
    },
    wording::{self, notebook as words, record as parts},
};
use leptos::prelude::*;

/// The dossier.
#[component(transparent)]
pub fn Dossier(
    /// The records, in order.
    #[prop(into)]
    ids: Signal<Vec<RecordId>>,
    /// Whether the visitor's notes stand in it.
    noted: bool,
) -> Markup {
    let atlas = held::<Atlas>();
    atlas.bring_outlines();
    let load = Memo::new(move |_| {
        let records = ids.with(|ids| atlas.records(ids));
        atlas.catalogue().and_then(|catalogue| records.and_then(|records| Load::Ready((catalogue, records))))
    });
    let body = move || load.get().ready().map(|(catalogue, records)| whole(&catalogue, &records, noted));
    html! { <div class="dossier">{body}</div> }
}

fn whole(catalogue: &Shared<Catalogue>, records: &[Shared<Record>], noted: bool) -> Markup {
    let dataset = &catalogue.vocabulary.dataset;
    let ids: Vec<RecordId> = records.iter().map(|record| record.id.clone()).collect();
    let link = browser::whole_address(&Route::Notebook(ids).href());
    let seats: Vec<_> = records.iter().flat_map(|record| record.seats.iter().cloned()).collect();
    let map = (!seats.is_empty()).then(|| {
        html! { <figure class="dossier__map"><Locator seats/><figcaption>{words::DOSSIER_MAP}</figcaption></figure> }
    });
    let title = |record: &Shared<Record>| html! { <li>{record.title.clone()}</li> };
    html! {
        <header class="dossier__cover">
            <h1 class="dossier__title">{words::DOSSIER}</h1>
            <p class="dossier__date">{words::cover(records.len() as u32, browser::today())}</p>
            <ol class="dossier__list">{records.iter().map(title).collect_view()}</ol>
            {map}
            <p>{words::DOSSIER_WHENCE}</p>
            <p>
                {wording::shell::SITE}". "{wording::shell::data_of(dataset)}
                {licence(dataset)}{wording::shell::credits(dataset)}
            </p>
            <p class="dossier__address">{words::DOSSIER_ADDRESS}{link}</p>
        </header>
        {records.iter().map(|record| section(catalogue, record, noted)).collect_view()}
    }
}

/// One record.
fn section(catalogue: &Shared<Catalogue>, record: &Shared<Record>, noted: bool) -> Markup {
    let vocabulary = &catalogue.vocabulary;
    let notes = Notes::new(String::new())
        .with(&record.summary)
        .with(&record.quotation)
        .with(&record.actions)
        .with(&record.goals)
        .with(&record.partners)
        .with(&record.examples)
        .with(&record.positions)
        .with(&record.themes)
        .with(&record.statuses)
        .with(&record.carriers)
        .with(&record.seats)
        .with(&record.territories)
        .with(&record.areas);
    let theme = |tag: &ThemeTag| vocabulary.theme(&tag.theme).map(|theme| theme.label.clone()).unwrap_or_default();
    let kind = vocabulary.kind(&record.kind).map(|kind| kind.label.clone());
    let facts = [
        fact(
            parts::CARRIER,
            lines(&notes, &record.carriers, |carrier| match &carrier.form {
                Some(form) => format!("{} ({form})", carrier.name),
                None => carrier.name.clone(),
            }),
        ),
        fact(parts::SEAT, lines(&notes, &record.seats, |seat| format!("{} ({})", seat.name, seat.departement))),
        fact(parts::TERRITORY, lines(&notes, &record.territories, |code| name_of(vocabulary, code))),
        fact(parts::AREA, lines(&notes, &record.areas, |area| area.label.clone())),
        fact(parts::THEMES, lines(&notes, &record.themes, theme)),
        fact(parts::STATUSES, lines(&notes, &record.statuses, |status| status.text.clone())),
    ];
    html! {
        <section class="dossier__record">
            <p class="eyebrow">{kind}</p>
            <h2 class="dossier__name">{record.title.clone()}</h2>
            {noted.then(|| own_note(record.id.clone()))}
            {part(parts::IN_SHORT, lines(&notes, &record.summary, String::clone))}
            {part(parts::POSITIONS, lines(&notes, &record.positions, |position| position.text.clone()))}
            {part(parts::ACTIONS, lines(&notes, &record.actions, String::clone))}
            {part(parts::GOALS, lines(&notes, &record.goals, String::clone))}
            {part(parts::EXAMPLES, lines(&notes, &record.examples, |example| example.text.clone()))}
            {part(parts::PARTNERS, lines(&notes, &record.partners, |partner| match &partner.role {
                Some(role) => format!("{} ({role})", partner.name),
                None => partner.name.clone(),
            }))}
            <dl class="dossier__facts">{facts.into_iter().flatten().collect::<Vec<Markup>>()}</dl>
            {sources(catalogue, &notes)}
        </section>
    }
}

/// The visitor's note, while there is one (tracked).
fn own_note(id: RecordId) -> Markup {
    let notebook = held::<Notebook>();
    let note = move || {
        let text = notebook.with(|book| book.note(&id).trim().to_owned());
        (!text.is_empty()).then(|| {
            html! {
                <div class="dossier__note"><h3>{words::DOSSIER_NOTE}</h3><p>{text}</p></div>
            }
        })
    };
    note.into_markup()
}

/// Claims as lines, each with the numbers of its sources and how sure it is.
fn lines<T>(notes: &Notes, claims: &[Claim<T>], text: impl Fn(&T) -> String) -> Vec<Markup> {
    claims.iter().map(|claim| line(notes, text(&claim.value), &claim.sources, parts::grade(claim.grade))).collect()
}

fn line(notes: &Notes, text: String, sources: &[Citation], grade: Option<&'static str>) -> Markup {
    let numbers: Vec<String> = notes.numbers(sources).iter().map(usize::to_string).collect();
    let grade = grade.map(|grade| html! { " "<span class="grade">{grade}</span> });
    html! { {text}<sup class="dossier__refs">{numbers.join(", ")}</sup>{grade} }
}

/// A part with its title; none without a line.
fn part(title: &'static str, lines: Vec<Markup>) -> Option<Markup> {
    (!lines.is_empty()).then(|| {
        let lines = lines.into_iter().map(|line| html! { <li>{line}</li> }).collect_view();
        html! { <h3>{title}</h3><ul class="points">{lines}</ul> }
    })
}

/// A fact; what no source says is said to be unknown.
fn fact(term: &'static str, lines: Vec<Markup>) -> Option<Markup> {
    (!lines.is_empty()).then(|| {
        let lines = lines.into_iter().map(|line| html! { <dd>{line}</dd> }).collect_view();
        html! { <div class="dossier__fact"><dt>{term}</dt>{lines}</div> }
    })
}

/// The documents and the lines, at their numbers.
fn sources(catalogue: &Catalogue, notes: &Notes) -> Markup {
    let source = |citation: &Citation| {
        let source = catalogue.vocabulary.source(&citation.source)?;
        let (title, date) = (source.title.clone(), source.date_in_words.clone());
        Some(html! { <li>{title}", "{date}", "{parts::lines(citation)}</li> })
    };
    html! {
        <h3>{parts::SOURCES}</h3>
        <ol class="dossier__sources">{notes.list().iter().filter_map(source).collect_view()}</ol>
    }
}
