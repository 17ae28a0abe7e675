//! «Chronologie»: everything that documents date, year after year, with its gaps. What is chosen is
//! the address's; without JavaScript everything stands here, and years are anchors.

mod dated;
mod filters;

use crate::{
    route::{Notice, Period, Route},
    ui::{
        component::{Icon, NoteList, PageHead, Timeline, awaited, block, unknown},
        markup::{IntoMarkup, Markup, html},
        state::{Atlas, Load, Navigator, held},
    },
    wording::{self, chronology as words, record},
};
use dated::Dated;
use leptos::prelude::*;

/// Brings what the page shows (tracked).
pub(super) fn load(atlas: Atlas) -> Load<()> {
    Dated::load(atlas).done()
}

/// The page.
#[component(transparent)]
pub fn ChronologyPage() -> Markup {
    let atlas = held::<Atlas>();
    let navigator = held::<Navigator>();
    let period = Memo::new(move |_| {
        navigator.with(|route| match route {
            Route::Chronology(period) => period.clone(),
            _ => Period::default(),
        })
    });
    let show = move |dated: Dated| {
        let notes = dated.notes();
        let list = html! { <NoteList notes=notes.clone() catalogue=dated.catalogue().clone()/> };
        let sources = block("sources", record::SOURCES, list.into_markup());
        let chosen = move || period.with(|period| chosen(&dated, period, navigator.notices()));
        html! { {chosen}{sources} }
    };
    html! {
        <div class="about">
            <PageHead eyebrow=words::EYEBROW title=words::TITLE lead=words::LEAD/>
            <div class="about__main wrap">{awaited(move || Dated::load(atlas), "", show)}</div>
        </div>
    }
}

/// The filters and what they leave.
fn chosen(dated: &Dated, asked: &Period, mut notices: Vec<Notice>) -> Markup {
    // A kind that nothing dated is of is left out, and told.
    let known = asked.kind.as_ref().is_none_or(|kind| dated.kinds().iter().any(|(known, _)| known.id == *kind));
    let period = &if known { asked.clone() } else { asked.of(None) };
    if let Some(kind) = asked.kind.as_ref().filter(|_| !known) {
        notices.push(Notice::new("quoi", kind.as_str()));
    }
    let notice = |notice: &Notice| {
        let text = wording::notice(notice);
        html! { <p class="notice"><Icon name="info"/>" "<span class="notice__text">{text}</span></p> }
    };
    let notices: Vec<Markup> = notices.iter().map(notice).collect();
    let notes = dated.notes();
    let shown = dated.years(period);
    let n = shown.iter().map(|(_, n)| n).sum();
    let (first, last) = (shown.first().map(|(year, _)| *year), shown.last().map(|(year, _)| *year));
    let mut years: Vec<Markup> = Vec::new();
    let mut before: Option<u16> = None;
    for (year, _) in &shown {
        if let Some(before) = before.filter(|before| before + 1 < *year) {
            let gap = words::gap(before + 1, year - 1);
            years.push(html! { <p class="year-gap">{gap}</p> });
        }
        before = Some(*year);
        let title = format!("annee-{year}");
        let heading = title.clone();
        let moments = dated.moments(period, Some(*year), &notes);
        years.push(html! {
            <section class="year" aria-labelledby=title>
                <h2 class="year__title" id=heading>{year.to_string()}</h2>
                <Timeline moments under=*year/>
            </section>
        });
    }
    let nothing = shown.is_empty().then(|| {
        let href = Route::Chronology(Period::default()).href();
        html! { <p>{words::NOTHING}" "<a href=href>{words::SEE_ALL}</a></p> }
    });
    let undated = dated.moments(period, None, &notes);
    let undated = (!undated.is_empty()).then(|| {
        let list = html! { <p>{words::UNDATED_LEAD}</p><Timeline moments=undated/> };
        block("h-sans-date", words::UNDATED, list.into_markup())
    });
    let years_view = if years.is_empty() && nothing.is_none() { unknown() } else { years.into_markup() };
    html! {
        {(!notices.is_empty()).then_some(notices)}
        {filters::filters(dated, period)}
        <p class="years__count" role="status">{words::shown(n, first.zip(last))}</p>
        <div class="years">{nothing}{years_view}</div>
        {undated}
    }
}
