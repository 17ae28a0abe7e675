//! Facts in the order of their dates, the undated last.

use crate::{
    domain::PartialDate,
    ui::{
        markup::{Markup, html},
        state::sort_few,
    },
    wording,
};
use leptos::prelude::*;

/// Something that happened.
pub struct Moment {
    /// When, if it is known.
    pub date: Option<PartialDate>,
    /// Its title.
    pub title: Markup,
    /// What is said of it.
    pub body: Markup,
}

/// The moments in order.
#[component(transparent)]
pub fn Timeline(
    /// The moments, in any order.
    mut moments: Vec<Moment>,
    /// The year that stands as their heading: a date that says no more is not said again.
    #[prop(optional)]
    under: Option<u16>,
) -> Markup {
    let under = under.map(|year| year.to_string());
    let key = |moment: &Moment| (moment.date.is_none(), moment.date);
    sort_few(&mut moments, |one, other| key(one) < key(other));
    let item = move |Moment { date, title, body }: Moment| {
        let class = if date.is_some() { "timeline__item" } else { "timeline__item timeline__item--undated" };
        let date = date.map_or_else(|| wording::record::NO_DATE.to_owned(), wording::in_words);
        let date = (under.as_ref() != Some(&date)).then(|| html! { <p class="timeline__date">{date}</p> });
        html! {
            <li class=class>
                {date}
                <div class="timeline__body">
                    <h3 class="timeline__title">{title}</h3>
                    <p>{body}</p>
                </div>
            </li>
        }
    };
    html! { <ol class="timeline">{moments.into_iter().map(item).collect_view()}</ol> }
}
