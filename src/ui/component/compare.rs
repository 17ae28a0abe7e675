//! PTCE side by side, as a table. Where it is too narrow for columns each cell says of whom it is; the roles are written
//! out, since some browsers take a table that is drawn otherwise for none.

use super::{area, partner, place_link, proof, seat, values};
use crate::{
    catalogue::Catalogue,
    domain::{Claim, Record, ThemeId, record::ThemeTag},
    route::Route,
    ui::{
        markup::{IntoMarkup, Markup, html},
        state::{Notes, Shared},
    },
    wording::{compare as words, record as parts},
};
use leptos::prelude::*;

/// How many PTCE can stand side by side: a fifth column would be too narrow to read.
pub const COMPARED: std::ops::RangeInclusive<usize> = 2..=4;

/// The values of a criterion, of each PTCE.
type Row = (&'static str, Vec<Vec<Markup>>);

/// The table.
#[component(transparent)]
pub fn CompareTable(
    /// The vocabularies.
    #[prop(into)]
    catalogue: Shared<Catalogue>,
    /// The PTCE, in order.
    poles: Vec<Shared<Record>>,
    /// The notes of the page.
    notes: Notes,
) -> Markup {
    let head = |pole: &Shared<Record>| {
        let href = Route::Pole(pole.id.clone()).href();
        html! { <th scope="col" role="columnheader"><a href=href>{pole.title.clone()}</a></th> }
    };
    let common = common(&poles);
    let row = |(criterion, cells): Row| {
        let cells = cells.into_iter().zip(&poles).map(|(values, pole)| {
            let values: Vec<Markup> = match values.is_empty() {
                true => vec![html! { <p class="unknown">{parts::UNKNOWN}</p> }],
                false => values
                    .into_iter()
                    .map(|value| html! { <div class="compare__value facts__value">{value}</div> })
                    .collect(),
            };
            html! {
                <td role="cell">
                    <span class="compare__of" aria-hidden="true">{pole.title.clone()}</span>
                    {values}
                </td>
            }
        });
        let cells: Vec<Markup> = cells.collect();
        html! {
            <tr role="row"><th class="compare__criterion" scope="row" role="rowheader">{criterion}</th>{cells}</tr>
        }
    };
    let rows: Vec<Markup> = rows(&catalogue, &poles, &notes, &common).into_iter().map(row).collect();
    html! {
        <div>
            <p class="compare__common">{common_sentence(&catalogue, &common)}</p>
            <p class="facts__hint">{words::THEME_GRADES}</p>
            <table class="compare" role="table">
                <caption class="compare__caption">{words::TABLE}</caption>
                <thead role="rowgroup">
                    <tr role="row">
                        <th class="compare__corner" scope="col" role="columnheader">{words::CRITERION}</th>
                        {poles.iter().map(head).collect_view()}
                    </tr>
                </thead>
                <tbody role="rowgroup">{rows}</tbody>
            </table>
        </div>
    }
}

/// The themes that all have, in the order of the first.
fn common(poles: &[Shared<Record>]) -> Vec<ThemeId> {
    let Some((first, others)) = poles.split_first() else { return Vec::new() };
    let has = |pole: &Shared<Record>, id: &ThemeId| pole.themes.iter().any(|claim| claim.value.theme == *id);
    let mut ids: Vec<ThemeId> = Vec::new();
    for claim in &first.themes {
        let id = &claim.value.theme;
        if !ids.contains(id) && others.iter().all(|pole| has(pole, id)) {
            ids.push(id.clone());
        }
    }
    ids
}

fn common_sentence(catalogue: &Catalogue, common: &[ThemeId]) -> String {
    let names: Vec<&str> =
        common.iter().filter_map(|id| Some(catalogue.vocabulary.theme(id)?.short.as_str())).collect();
    if names.is_empty() { words::COMMON_NONE.to_owned() } else { format!("{}{}.", words::COMMON, names.join(", ")) }
}

fn rows(catalogue: &Shared<Catalogue>, poles: &[Shared<Record>], notes: &Notes, common: &[ThemeId]) -> Vec<Row> {
    let of = |show: &dyn Fn(&Record) -> Vec<Markup>| poles.iter().map(|pole| show(pole)).collect::<Vec<_>>();
    let text = |text: &String| text.clone().into_markup();
    vec![
        (
            parts::THEMES,
            of(&|pole| pole.themes.iter().filter_map(|claim| theme(catalogue, notes, common, claim)).collect()),
        ),
        (parts::CARRIER, of(&|pole| values(notes, &pole.carriers, |carrier| carrier.name.clone().into_markup()))),
        (words::KIND_OF_CARRIER, of(&|pole| forms(notes, pole))),
        (words::STATUSES, of(&|pole| values(notes, &pole.statuses, |status| text(&status.text)))),
        (words::ACTIONS, of(&|pole| values(notes, &pole.actions, text))),
        (words::PARTNERS, of(&|pole| values(notes, &pole.partners, partner))),
        (parts::SEAT, of(&|pole| values(notes, &pole.seats, seat))),
        (words::TERRITORY, of(&|pole| values(notes, &pole.territories, |code| place_link(catalogue, code)))),
        (words::AREA, of(&|pole| values(notes, &pole.areas, |value| area(catalogue, value)))),
        (words::SOURCES, of(&|pole| sources(catalogue, pole))),
    ]
}

/// A theme, its grade, and whether all have it.
fn theme(catalogue: &Catalogue, notes: &Notes, common: &[ThemeId], claim: &Claim<ThemeTag>) -> Option<Markup> {
    let theme = catalogue.vocabulary.theme(&claim.value.theme)?;
    let shared = common.contains(&theme.id);
    let shared = shared.then(|| html! { " "<span class="compare__in-common">{words::IN_COMMON}</span> });
    // No link: over two lines it would lie against the figures of its sources, where a finger meets both.
    Some(html! { {theme.label.clone()}{shared}{proof(notes, claim)} })
}

/// The legal forms of those who carry it, where a source gives one.
fn forms(notes: &Notes, pole: &Record) -> Vec<Markup> {
    let form = |claim: &Claim<crate::domain::record::Carrier>| {
        let form = claim.value.form.clone()?;
        Some(html! { {form}{proof(notes, claim)} })
    };
    pole.carriers.iter().filter_map(form).collect()
}

/// The documents that speak of it, once each.
fn sources(catalogue: &Catalogue, pole: &Record) -> Vec<Markup> {
    let mut seen = Vec::new();
    for citation in pole.citations() {
        if !seen.contains(&&citation.source) {
            seen.push(&citation.source);
        }
    }
    let title = |id| Some(catalogue.vocabulary.source(id)?.title.clone().into_markup());
    seen.into_iter().filter_map(title).collect()
}
