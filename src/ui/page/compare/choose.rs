//! What is compared, and the way to add a PTCE or to leave one out.

use crate::{
    catalogue::Catalogue,
    domain::{Record, RecordId},
    route::Route,
    ui::{
        component::{COMPARED, Icon},
        markup::{Markup, html},
        state::{History, Navigator, Shared, held},
    },
    wording::compare as words,
};
use leptos::prelude::*;

/// The field in which one is chosen.
const FIELD: &str = "comparer-choix";

/// What is chosen, what the address got wrong, and what else can be chosen.
pub(super) fn choose(catalogue: &Catalogue, poles: &[Shared<Record>], others: u32) -> Markup {
    let ids: Vec<RecordId> = poles.iter().map(|pole| pole.id.clone()).collect();
    let without = |gone: &RecordId| Route::Compare(ids.iter().filter(|id| *id != gone).cloned().collect()).href();
    let chip = |pole: &Shared<Record>| {
        html! {
            <li>
                <a class="button" href=without(&pole.id)>
                    <span class="vh">{words::REMOVE}</span>{pole.title.clone()}" "<Icon name="x"/>
                </a>
            </li>
        }
    };
    let chips = (!poles.is_empty()).then(|| {
        html! { <ul class="compare__chosen" aria-label=words::CHOSEN>{poles.iter().map(chip).collect_view()}</ul> }
    });
    let wrong = (others > 0).then(|| note("notice notice--warn", words::not_poles(others)));
    let count = match poles.len() {
        0 | 1 => Some(note("notice", words::TOO_FEW.to_owned())),
        n if n > *COMPARED.end() => Some(note("notice notice--warn", words::too_many(n as u32))),
        _ => None,
    };
    let field = (poles.len() < *COMPARED.end()).then(|| field(catalogue, ids.clone()));
    html! { <div class="compare__choice"><div role="status">{wrong}{count}</div>{chips}{field}</div> }
}

fn note(class: &'static str, text: String) -> Markup {
    html! { <p class=class><Icon name="info"/>" "<span class="notice__text">{text}</span></p> }
}

/// Every other PTCE by its title. Choosing changes nothing before the button is pressed.
fn field(catalogue: &Catalogue, ids: Vec<RecordId>) -> Markup {
    let navigator = held::<Navigator>();
    let main = catalogue.vocabulary.main_kind().map(|kind| kind.id.clone());
    let mut rows: Vec<u32> = (0..catalogue.len() as u32).collect();
    let rank = |row: &u32| catalogue.by_name.get(*row as usize).copied().unwrap_or(u32::MAX);
    crate::ui::state::sort_few(&mut rows, |one, other| rank(one) < rank(other));
    let rows = rows.into_iter().filter_map(|row| catalogue.row(row));
    let rows = rows.filter(|row| Some(&row.kind) == main.as_ref() && !ids.contains(&row.id));
    let options: Vec<Markup> =
        rows.map(|row| html! { <option value=row.id.to_string()>{row.title}</option> }).collect();
    let chosen = RwSignal::new(None::<RecordId>);
    let add = move |_| {
        if let Some(id) = chosen.get_untracked() {
            let all = ids.iter().cloned().chain([id]).collect();
            navigator.go(&Route::Compare(all), History::Push);
        }
    };
    html! {
        <div class="compare__choose">
            <label for=FIELD>
                {words::CHOOSE}
                <select class="select" id=FIELD on:change=move |event| chosen.set(event_target_value(&event).parse().ok())>
                    <option value="">{words::CHOOSE_FIRST}</option>
                    {options}
                </select>
            </label>
            <button class="button" type="button" on:click=add><Icon name="plus"/>" "{words::ADD}</button>
        </div>
    }
}
