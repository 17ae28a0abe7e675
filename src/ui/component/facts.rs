//! Facts in two columns: what, and the values with what they rest on.

use super::{place_href, proof};
use crate::{
    catalogue::Catalogue,
    domain::{
        Claim, TerritoryCode,
        record::{Area, Carrier, Name, NameSort, Partner, Seat},
    },
    route::Route,
    ui::{
        markup::{IntoMarkup, Markup, html},
        state::{Notes, name_of},
    },
    wording::record as words,
};
use leptos::prelude::*;

/// A row: its term and its values; none when there is no value.
pub fn row(term: &'static str, values: Vec<Markup>) -> Option<Markup> {
    (!values.is_empty()).then(|| {
        let values = values.into_iter().map(|value| html! { <dd class="facts__value">{value}</dd> }).collect_view();
        html! { <div class="facts__row"><dt class="facts__term">{term}</dt>{values}</div> }
    })
}

/// A row that always stands: it says when nothing is known.
pub fn known_row(term: &'static str, values: Vec<Markup>, unknown: &'static str) -> Option<Markup> {
    if values.is_empty() {
        row(term, vec![html! { <span class="unknown">{unknown}</span> }])
    } else {
        row(term, values)
    }
}

/// The values of claims.
pub fn values<T>(notes: &Notes, claims: &[Claim<T>], show: impl Fn(&T) -> Markup) -> Vec<Markup> {
    claims.iter().map(|claim| html! { {show(&claim.value)}{proof(notes, claim)} }).collect()
}

/// A territory by name, as a link to its page.
pub fn place_link(catalogue: &Catalogue, code: &TerritoryCode) -> Markup {
    html! { <a href=place_href(code)>{name_of(&catalogue.vocabulary, code)}</a> }
}

/// A carrier: its name, which leads to its record if it has one, and its legal form.
pub fn carrier(carrier: &Carrier) -> Markup {
    let name = carrier.name.clone();
    let name = match &carrier.actor {
        Some(id) => html! { <a href=Route::Knowledge(id.clone()).href()>{name}</a> },
        None => name.into_markup(),
    };
    let form = carrier.form.clone().map(|form| html! { " "<span class="facts__hint">{form}</span> });
    html! { {name}{form} }
}

/// A seat: its commune, its département, and how the document prints it when that differs.
pub fn seat(seat: &Seat) -> Markup {
    let printed =
        seat.printed.as_ref().map(|text| html! { " "<span class="facts__hint">{words::printed(text)}</span> });
    html! {
        <a href=place_href(&seat.commune)>{seat.name.clone()}</a>
        {format!(" ({})", seat.departement)}
        {printed}
    }
}

/// An area of action: its name in the documents, and the territories it is read as, each a link to
/// its page.
pub fn area(catalogue: &Catalogue, area: &Area) -> Markup {
    let name = |code: &TerritoryCode| name_of(&catalogue.vocabulary, code);
    match area.codes.as_slice() {
        [] => html! { {area.label.clone()}" "<span class="facts__hint">{words::AREA_NOT_READ}</span> },
        [only] if name(only) == area.label => place_link(catalogue, only),
        codes => {
            let links = codes.iter().enumerate().map(|(place, code)| {
                html! { {(place > 0).then_some(", ")}{place_link(catalogue, code)} }
            });
            let links: Vec<Markup> = links.collect();
            html! { {area.label.clone()}" "<span class="facts__hint">{words::READ_AS}{links}</span> }
        }
    }
}

/// A partner and what it does there.
pub fn partner(partner: &Partner) -> Markup {
    let role = partner.role.clone().map(|role| html! { " "<span class="facts__hint">{role}</span> });
    html! { {partner.name.clone()}{role} }
}

/// The names of a sort. A misprint may hold letters of another script: it is isolated.
pub fn names(notes: &Notes, names: &[Claim<Name>], sort: NameSort) -> Vec<Markup> {
    let of_sort = names.iter().filter(|name| name.value.sort == sort);
    let name = |claim: &Claim<Name>| html! { <bdi>{claim.value.text.clone()}</bdi>{proof(notes, claim)} };
    of_sort.map(name).collect()
}
