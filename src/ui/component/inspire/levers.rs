//! What a local government can do: each lever with what the documents say first and how many examples they give.

use crate::{
    deeds::InspireRequest,
    domain::{Record, RecordId},
    route::Route,
    ui::{
        browser,
        component::proof,
        markup::{IntoMarkup, Markup, html},
        state::{Inspired, Notes, Shared},
    },
    wording::inspire as words,
};

/// The examples of a lever: their list, below what can be done.
pub fn examples_href(lever: &RecordId) -> String {
    let request = InspireRequest { lever: Some(lever.clone()), ..InspireRequest::default() };
    format!("{}#exemples", Route::Inspire(request).href())
}

/// A link to the list of examples further down this page: the focus goes there with the eyes.
pub fn to_examples(class: &'static str, href: String, label: Markup) -> Markup {
    let reach = |_| browser::after_paint(|| browser::focus("exemples"));
    html! { <a class=class href=href on:click=reach>{label}</a> }
}

/// The levers, then what each level can do.
pub fn lever_lists(inspired: &Inspired, notes: &Notes) -> Markup {
    let item = |lever: &Shared<Record>| lever_item(inspired, notes, lever);
    let list = |title: &'static str, levers: &[Shared<Record>]| {
        let some = !levers.is_empty();
        some.then(|| {
            let items: Vec<Markup> = levers.iter().map(item).collect();
            html! { <div class="levers__group"><h3>{title}</h3><ul class="levers__list">{items}</ul></div> }
        })
    };
    html! {
        <div class="levers">
            {list(words::BY_LEVER, &inspired.levers)}{list(words::BY_LEVEL, &inspired.of_levels)}
        </div>
    }
}

fn lever_item(inspired: &Inspired, notes: &Notes, lever: &Record) -> Markup {
    let count = inspired.under(&lever.id).len() as u32;
    let examples = match count {
        0 => html! { <span class="lever__none">{words::NO_EXAMPLE}</span> },
        _ => to_examples("lever__count", examples_href(&lever.id), words::examples(count).into_markup()),
    };
    let text = lever.summary.first().map(|claim| {
        html! { <p class="lever__text">{claim.value.clone()}{proof(notes, claim)}</p> }
    });
    let href = Route::Knowledge(lever.id.clone()).href();
    html! {
        <li class="lever">
            <p class="lever__title"><a href=href>{lever.title.clone()}</a></p>
            {text}
            <p class="lever__examples">{examples}</p>
        </li>
    }
}
