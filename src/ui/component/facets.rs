//! The three facets: theme, territory, kind of record. Values keep their order whatever their
//! counts.

use super::{FacetBox, FacetValue};
use crate::{
    catalogue::{Catalogue, FacetCount, Facets, KindFilter},
    domain::{Kind, Theme},
    ui::state::{PlaceName, Search, Shared, choose_place, regions},
    wording::filter,
};
use leptos::prelude::*;

/// The facets of the list.
#[component]
pub fn FacetList(
    /// The catalogue, whose vocabularies they offer.
    catalogue: Shared<Catalogue>,
) -> impl IntoView {
    let search = expect_context::<Search>();
    let vocabulary = &catalogue.vocabulary;
    let themes = vocabulary.themes.iter().map(|theme| theme_item(search, theme)).collect_view();
    let places = regions(&catalogue).into_iter().map(|region| {
        let inside = region
            .departements
            .iter()
            .map(|place| view! { <li class="facet__item">{place_box(search, place, &catalogue)}</li> });
        view! {
            <li class="facet__item">
                {place_box(search, &region.place, &catalogue)}
                <ul class="facet__list facet__list--sub">{inside.collect_view()}</ul>
            </li>
        }
    });
    let kinds = vocabulary.kinds.iter().map(|kind| kind_item(search, kind)).collect_view();
    view! {
        <fieldset class="facet">
            <legend class="facet__title">{filter::THEME}</legend>
            <ul class="facet__list">{themes}</ul>
        </fieldset>
        <fieldset class="facet">
            <legend class="facet__title">{filter::TERRITORY}</legend>
            <ul class="facet__list">{places.collect_view()}</ul>
        </fieldset>
        <fieldset class="facet">
            <legend class="facet__title">{filter::KIND}</legend>
            <ul class="facet__list">{kinds}</ul>
        </fieldset>
    }
    .into_any()
}

/// The count of a value among those of its facet, zero for one that is not listed; none while there
/// is no list.
fn count<T: PartialEq>(search: Search, facet: fn(&Facets) -> &FacetCount<T>, value: &T) -> Option<u32> {
    search.shown().with(|shown| {
        let list = facet(&shown.as_ref()?.response.facets);
        Some(list.iter().find(|(other, _)| other == value).map_or(0, |(_, n)| *n))
    })
}

fn theme_item(search: Search, theme: &Theme) -> AnyView {
    let id = StoredValue::new(theme.id.clone());
    let value = FacetValue { label: theme.label.clone(), icon: Some(theme.icon.clone()) };
    let chosen = move || id.with_value(|id| search.request().read().themes.contains(id));
    let count = move || id.with_value(|id| count(search, |facets| &facets.themes, id));
    let choose = move |on: bool| {
        search.change(|request| {
            request.themes.retain(|other| *other != id.get_value());
            request.themes.extend(on.then(|| id.get_value()));
        });
    };
    view! {
        <li class=format!("facet__item hue-{}", theme.family)>
            <FacetBox value chosen=Signal::derive(chosen) count=Signal::derive(count) on_choose=choose/>
        </li>
    }
    .into_any()
}

fn place_box(search: Search, place: &PlaceName, catalogue: &Shared<Catalogue>) -> AnyView {
    let code = StoredValue::new(place.code.clone());
    let catalogue = catalogue.clone();
    let value = FacetValue { label: place.name.clone(), icon: None };
    let chosen = move || code.with_value(|code| search.request().read().territories.contains(code));
    let count = move || code.with_value(|code| count(search, |facets| &facets.territories, code));
    let choose = move |on: bool| {
        search.change(|request| {
            if on {
                choose_place(&catalogue.vocabulary, &mut request.territories, &code.get_value());
            } else {
                request.territories.retain(|other| *other != code.get_value());
            }
        });
    };
    view! { <FacetBox value chosen=Signal::derive(chosen) count=Signal::derive(count) on_choose=choose/> }.into_any()
}

fn kind_item(search: Search, kind: &Kind) -> AnyView {
    let id = StoredValue::new(kind.id.clone());
    let value = FacetValue { label: kind.plural.clone(), icon: None };
    let chosen = move || {
        let filter = KindFilter::Kind(id.get_value());
        search.request().read().kinds.contains(&filter)
    };
    let count = move || id.with_value(|id| count(search, |facets| &facets.kinds, id));
    let choose = move |on: bool| {
        let filter = KindFilter::Kind(id.get_value());
        search.change(|request| {
            request.kinds.retain(|other| *other != filter);
            request.kinds.extend(on.then_some(filter));
        });
    };
    view! {
        <li class="facet__item">
            <FacetBox value chosen=Signal::derive(chosen) count=Signal::derive(count) on_choose=choose/>
        </li>
    }
    .into_any()
}
