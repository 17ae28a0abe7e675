//! What is said above the list when nothing is near a place: the nearest are shown all the same.

use super::Icon;
use crate::{
    catalogue::{Catalogue, Sort},
    ui::{
        markup::{IntoMarkup, Markup, html},
        state::{Search, Shared, Shown, Worth, near_of, noun_of},
    },
    wording::near as words,
};
use leptos::prelude::*;

/// From which distance on the nearest is far, in km (10: in the countryside everything is far; 200:
/// nothing is).
const FAR_KM: u16 = 50;

/// The sentence; nothing when something is near, or no place is asked for.
pub fn reach_note(search: Search, catalogue: Shared<Catalogue>) -> Markup {
    let sentence = Memo::new(move |_| {
        let shown = search.shown();
        let shown = shown.read();
        shown.as_ref().and_then(|shown| sentence(shown, &catalogue)).unwrap_or_default()
    });
    let note = move || {
        let sentence = sentence.get();
        (!sentence.is_empty()).then(|| {
            html! { <p class="notice"><Icon name="radius"/>" "<span class="notice__text">{sentence}</span></p> }
        })
    };
    note.into_markup()
}

fn sentence(shown: &Shown, catalogue: &Catalogue) -> Option<String> {
    let place = shown.response.places.find(near_of(shown)?)?;
    let km = empty_within(shown).filter(|_| shown.worth == Worth::Current)?;
    Some(words::reached_out(&noun_of(&shown.request, &catalogue.vocabulary), km, &place.name))
}

/// The radius, in km, within which there is nothing, when that is worth saying.
fn empty_within(shown: &Shown) -> Option<u16> {
    let request = &shown.request;
    if shown.response.reached_out {
        return request.radius_km;
    }
    let nearest = shown.response.hits.first()?.nearness.as_ref()?;
    let first = request.sort.resolved(true) == Sort::Distance && shown.response.page == 0;
    let far = !nearest.covers() && nearest.km.is_some_and(|km| km > f64::from(FAR_KM));
    (first && far && request.radius_km.is_none()).then_some(FAR_KM)
}
