//! Which deeds to show: each value of a filter is a link. A value that would leave nothing stays where it is, and
//! leads nowhere, so that what has the focus does not become another.

use crate::{
    deeds::InspireRequest,
    domain::RecordId,
    route::Route,
    ui::{
        markup::{Markup, html},
        state::{Inspired, level_of_lever},
    },
    wording::inspire as words,
};

/// A value that can be chosen.
struct Value {
    label: String,
    /// What it would leave; none for what takes the filter off.
    count: Option<u32>,
    request: InspireRequest,
}

/// The filters; those with fewer than two values are not drawn.
pub fn deed_filters(inspired: &Inspired, request: &InspireRequest) -> Markup {
    // What a level can do is what its own filter is for.
    let offered = |id: &&RecordId| level_of_lever(id).is_none() || request.lever.as_ref() == Some(*id);
    let levers = inspired.all_levers().map(|lever| &lever.id).filter(offered);
    let vocabulary = &inspired.catalogue.vocabulary;
    let choices = request.choices(&inspired.deeds, levers, vocabulary.themes.iter().map(|theme| &theme.id));
    let mut rows = Vec::new();
    let levers = choices.levers.into_iter().filter_map(|(id, count)| {
        let label = inspired.lever(&id)?.title.clone();
        Some(Value { label, count: Some(count), request: InspireRequest { lever: Some(id), ..request.clone() } })
    });
    let any = InspireRequest { lever: None, ..request.clone() };
    rows.extend(row(request, ("filtre-levier", words::LEVER), any, levers.collect()));
    let levels = choices.levels.into_iter().map(|(level, count)| Value {
        label: words::level(level).to_owned(),
        count: Some(count),
        request: InspireRequest { level: Some(level), ..request.clone() },
    });
    let any = InspireRequest { level: None, ..request.clone() };
    rows.extend(row(request, ("filtre-niveau", words::LEVEL), any, levels.collect()));
    let themes = choices.themes.into_iter().filter_map(|(id, count)| {
        let label = vocabulary.theme(&id)?.short.clone();
        Some(Value { label, count: Some(count), request: InspireRequest { theme: Some(id), ..request.clone() } })
    });
    let any = InspireRequest { theme: None, ..request.clone() };
    rows.extend(row(request, ("filtre-theme", words::THEME), any, themes.collect()));
    html! { <nav class="sift" aria-label=words::FILTERS>{rows}</nav> }
}

fn row(
    now: &InspireRequest,
    (id, title): (&'static str, &'static str),
    any: InspireRequest,
    values: Vec<Value>,
) -> Option<Markup> {
    let some = !values.is_empty();
    let all = Value { label: words::ALL.to_owned(), count: None, request: any };
    some.then(|| {
        let items: Vec<Markup> = std::iter::once(all).chain(values).map(|value| link(now, value)).collect();
        html! {
            <div class="sift__row">
                <p class="sift__title" id=id>{title}</p>
                <ul class="sift__values" aria-labelledby=id>{items}</ul>
            </div>
        }
    })
}

fn link(now: &InspireRequest, Value { label, count, request }: Value) -> Markup {
    let current = request == *now;
    let leads = current || count != Some(0);
    let href = leads.then(|| Route::Inspire(request).href());
    let count = count.map(|count| html! { " "<span class="sift__count">{count.to_string()}</span> });
    html! {
        <li>
            <a class="sift__value" href=href aria-current=current.then_some("true") aria-disabled=(!leads).then_some("true")>
                {label}{count}
            </a>
        </li>
    }
}
