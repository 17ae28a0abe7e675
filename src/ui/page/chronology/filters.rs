//! What one chooses of the timeline, as links: each is an address. The years are a picture as well,
//! and lead to their place in the page where there is no JavaScript.

use super::dated::Dated;
use crate::{
    route::{Period, Route},
    ui::markup::{Markup, html},
    wording::chronology as words,
};

/// The filters.
pub(super) fn filters(dated: &Dated, period: &Period) -> Markup {
    let kinds = dated.kinds();
    let all = [choice(words::ALL.to_owned(), None, period.of(None), period.kind.is_none())];
    let of_kind = kinds.iter().map(|(kind, n)| {
        let chosen = period.kind.as_ref() == Some(&kind.id);
        choice(kind.plural.clone(), Some(*n), period.of(Some(kind.id.clone())), chosen)
    });
    let what: Vec<Markup> = all.into_iter().chain(of_kind).collect();
    let years = dated.years(&period.whenever());
    let spans = spans(&years);
    let whenever = [choice(words::ALL_YEARS.to_owned(), None, period.whenever(), period.years() == (None, None))];
    let of_span = spans.iter().map(|(from, to)| {
        let chosen = period.years() == (Some(*from), Some(*to));
        choice(words::span(*from, *to), None, period.between(*from, *to), chosen)
    });
    let when: Vec<Markup> = whenever.into_iter().chain(of_span).collect();
    html! {
        <nav class="choices" aria-label=words::FILTERS>
            {group("quoi", words::WHAT, what)}
            {group("quand", words::WHEN, when)}
            {frieze(&years, period)}
        </nav>
    }
}

fn group(id: &'static str, label: &'static str, choices: Vec<Markup>) -> Markup {
    html! {
        <p class="choices__label" id=id>{label}</p>
        <ul class="chips" aria-labelledby=id>{choices}</ul>
    }
}

fn choice(label: String, n: Option<u32>, period: Period, chosen: bool) -> Markup {
    let n = n.map(|n| html! { " "<span class="chip__n">{n}</span> });
    let current = chosen.then_some("true");
    html! { <li><a class="chip" href=Route::Chronology(period).href() aria-current=current>{label}{n}</a></li> }
}

/// The runs of years without a gap between them, when there are several.
fn spans(years: &[(u16, u32)]) -> Vec<(u16, u16)> {
    let mut spans: Vec<(u16, u16)> = Vec::new();
    for (year, _) in years {
        match spans.last_mut() {
            Some((_, to)) if *to + 1 == *year => *to = *year,
            _ => spans.push((*year, *year)),
        }
    }
    if spans.len() < 2 { Vec::new() } else { spans }
}

/// A bar a year, from the first to the last, those without anything included.
fn frieze(years: &[(u16, u32)], period: &Period) -> Markup {
    let most = years.iter().map(|(_, n)| *n).max().unwrap_or(1);
    let (first, last) = (years.first().map_or(0, |(year, _)| *year), years.last().map_or(0, |(year, _)| *year));
    let bar = |year: u16| {
        let n = years.binary_search_by_key(&year, |(year, _)| *year).ok().and_then(|place| years.get(place));
        let n = n.map_or(0, |(_, n)| *n);
        if n == 0 {
            return html! { <li class="frieze__year frieze__year--none"><span class="frieze__label">{year}</span></li> };
        }
        let top = most - n;
        let drawing = format!("<rect x=\"0\" y=\"{top}\" width=\"1\" height=\"{n}\"/>");
        let only = period.between(year, year);
        let current = (*period == only).then_some("true");
        let href = format!("{}#annee-{year}", Route::Chronology(only).href());
        let chosen = if period.takes_year(year) { "" } else { " frieze__year--off" };
        html! {
            <li class=format!("frieze__year{chosen}")>
                <a class="frieze__link" href=href aria-current=current>
                    <span class="frieze__n">{n}</span>
                    <span class="vh">{words::of_year(n)}</span>
                    <svg class="frieze__bar" viewBox=format!("0 0 1 {most}") preserveAspectRatio="none" aria-hidden="true">
                        <g inner_html=drawing></g>
                    </svg>
                    <span class="frieze__label">{year}</span>
                </a>
            </li>
        }
    };
    // A first year of 0 stands for none at all.
    let bars: Vec<Markup> = (first..=last).filter(|_| first > 0).map(bar).collect();
    html! { <ol class="frieze" aria-label=words::YEARS>{bars}</ol> }
}
