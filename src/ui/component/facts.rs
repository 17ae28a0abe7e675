//! Facts in two columns: what, and the values with what they rest on.

use super::{place_href, proof};
use crate::{
    catalogue::Catalogue,
    domain::{
        Claim, TerritoryCode,
        record::{Area, Carrier, Name, NameSort, Partner, Seat},
    },
    route::Route,
    ui::state::{Notes, name_of},
    wording::record as words,
};
use leptos::prelude::*;

/// A row: its term and its values; none when there is no value.
pub fn row(term: &'static str, values: Vec<AnyView>) -> Option<AnyView> {
    (!values.is_empty()).then(|| {
        let values = values.into_iter().map(|value| view! { <dd class="facts__value">{value}</dd> }).collect_view();
        view! { <div class="facts__row"><dt class="facts__term">{term}</dt>{values}</div> }.into_any()
    })
}

/// A row that always stands: it says when nothing is known.
pub fn known_row(term: &'static str, values: Vec<AnyView>, unknown: &'static str) -> Option<AnyView> {
    if values.is_empty() {
        row(term, vec![view! { <span class="unknown">{unknown}</span> }.into_any()])
    } else {
        row(term, values)
    }
}

/// The values of claims.
pub fn values<T>(notes: &Notes, claims: &[Claim<T>], show: impl Fn(&T) -> AnyView) -> Vec<AnyView> {
    claims.iter().map(|claim| view! { {show(&claim.value)}{proof(notes, claim)} }.into_any()).collect()
}

/// A territory by name, as a link to its page.
pub fn place_link(catalogue: &Catalogue, code: &TerritoryCode) -> AnyView {
    view! { <a href=place_href(code)>{name_of(&catalogue.vocabulary, code)}</a> }.into_any()
}

/// A carrier: its name, which leads to its record if it has one, and its legal form.
pub fn carrier(carrier: &Carrier) -> AnyView {
    let name = carrier.name.clone();
    let name = match &carrier.actor {
        Some(id) => view! { <a href=Route::Knowledge(id.clone()).href()>{name}</a> }.into_any(),
        None => name.into_any(),
    };
    let form = carrier.form.clone().map(|form| view! { " "<span class="facts__hint">{form}</span> });
    view! { {name}{form} }.into_any()
}

/// A seat: its commune, its département, and how the document prints it when that differs.
pub fn seat(seat: &Seat) -> AnyView {
    let printed =
        seat.printed.as_ref().map(|text| view! { " "<span class="facts__hint">{words::printed(text)}</span> });
    view! {
        <a href=place_href(&seat.commune)>{seat.name.clone()}</a>
        {format!(" ({})", seat.departement)}
        {printed}
    }
    .into_any()
}

/// An area of action: its name in the documents, and the territories it is read as, each a link to
/// its page.
pub fn area(catalogue: &Catalogue, area: &Area) -> AnyView {
    let name = |code: &TerritoryCode| name_of(&catalogue.vocabulary, code);
    match area.codes.as_slice() {
        [] => view! { {area.label.clone()}" "<span class="facts__hint">{words::AREA_NOT_READ}</span> }.into_any(),
        [only] if name(only) == area.label => place_link(catalogue, only),
        codes => {
            let links = codes
                .iter()
                .enumerate()
                .map(|(place, code)| view! { {(place > 0).then_some(", ")}{place_link(catalogue, code)} }.into_any());
            let links: Vec<AnyView> = links.collect();
            view! { {area.label.clone()}" "<span class="facts__hint">{words::READ_AS}{links}</span> }.into_any()
        }
    }
}

/// A partner and what it does there.
pub fn partner(partner: &Partner) -> AnyView {
    let role = partner.role.clone().map(|role| view! { " "<span class="facts__hint">{role}</span> });
    view! { {partner.name.clone()}{role} }.into_any()
}

/// The names of a sort. A misprint may hold letters of another script: it is isolated.
pub fn names(notes: &Notes, names: &[Claim<Name>], sort: NameSort) -> Vec<AnyView> {
    let of_sort = names.iter().filter(|name| name.value.sort == sort);
    let name = |claim: &Claim<Name>| view! { <bdi>{claim.value.text.clone()}</bdi>{proof(notes, claim)} }.into_any();
    of_sort.map(name).collect()
}
