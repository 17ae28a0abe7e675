//! What stands in the place of an empty list: what happened, why, and what would find something.

use super::Icon;
use crate::{
    catalogue::Catalogue,
    route::Route,
    ui::{
        markup::{IntoMarkup, Markup, html},
        state::{Nothing, Search, Shared, WayOut, held, nothing},
    },
};
use leptos::prelude::*;

/// Nothing of the main kind answers. Where records of knowledge do, it stands above them, small.
#[component(transparent)]
pub fn Empty(
    /// The catalogue, which knows what would.
    catalogue: Shared<Catalogue>,
) -> Markup {
    let search = held::<Search>();
    (move || {
        let Nothing { title, why, ways, beside_knowledge } = search.shown().with(|shown| {
            let shown = shown.as_ref()?;
            Some(nothing(&catalogue, shown, &|code| search.place(code), &|code| search.name_of(code)))
        })?;
        let step = |WayOut { label, count, request }: WayOut| {
            html! {
                <li>
                    <a class="empty__step" href=Route::Search(request).href()>
                        <span>{label}</span>" "<span class="empty__count">{count}</span>
                    </a>
                </li>
            }
        };
        let class = if beside_knowledge { "empty empty--small" } else { "empty" };
        Some(html! {
            <section class=class>
                <Icon name="compass" class="empty__icon"/>
                <h2 class="empty__title">{title}</h2>
                {(!why.is_empty()).then(|| html! { <p class="empty__why">{why}</p> })}
                <ul class="empty__steps">{ways.into_iter().map(step).collect_view()}</ul>
            </section>
        })
    })
    .into_markup()
}
