//! The two questions: what, and where. The only form of the app; it stays in place, with its
//! focus, while the page around it changes.

use super::{Icon, locate_message, place_field, what_field};
use crate::{
    ui::{
        browser,
        markup::{IntoMarkup, Markup, html},
        state::{Atlas, Fields, Search, Session, held, noun_of},
    },
    wording::search as words,
};
use leptos::{ev, prelude::*};

/// The search form.
#[component(transparent)]
pub fn SearchForm(
    /// Whether it stands small, above a list.
    #[prop(into)]
    compact: Signal<bool>,
) -> Markup {
    let search = held::<Search>();
    let session = held::<Session>();
    let Fields { what, place: field } = Fields::held();
    let class = move || if compact.get() { "search-card search-card--compact" } else { "search-card" };

    let submit = move |event: ev::SubmitEvent| {
        event.prevent_default();
        what.close();
        search.keep_typed();
        // The keyboard of a phone hides the list.
        if browser::is_touch() {
            browser::focus("resultats");
        }
    };
    // A click on the button asks to see the list; Enter in the field keeps its focus.
    let see = move |event: ev::MouseEvent| {
        if event.detail() > 0 {
            browser::focus("resultats");
        }
    };
    let slash = || html! { <kbd class="search-card__key key" aria-hidden="true">"/"</kbd> };
    html! {
        <form class=class id="recherche" role="search" aria-label=words::FORM on:submit=submit>
            <div class="search-card__field">
                <label class="search-card__label" for="q">{words::WHAT}</label>
                <Icon name="search" class="search-card__icon"/>
                {what_field(what)}
                {move || session.slash().then(slash)}
            </div>
            <div class="search-card__field search-card__field--where">
                <label class="search-card__label" for="ou">{words::WHERE}</label>
                <Icon name="map-pin" class="search-card__icon"/>
                {place_field(field)}
            </div>
            <button
                class="button button--primary search-card__submit"
                type="submit"
                on:pointerdown=move |_| field.press_submit()
                on:click=see
            >
                <span class="search-card__see"><SeeLabel/></span>
                <Icon name="arrow-right" class="search-card__go"/>
            </button>
        </form>
        {locate_message(field, search)}
    }
}

/// «Voir 6 PTCE»: how many the list holds; without number while that is not known.
#[component(transparent)]
pub fn SeeLabel() -> Markup {
    let search = held::<Search>();
    let atlas = held::<Atlas>();
    (move || {
        let shown = search.shown().get().filter(|shown| shown.worth.tells_how_many());
        match (shown, atlas.catalogue().ready()) {
            (Some(shown), Some(catalogue)) => noun_of(&shown.request, &catalogue.vocabulary).see(shown.response.total),
            _ => words::SEE_RESULTS.to_owned(),
        }
    })
    .into_markup()
}
