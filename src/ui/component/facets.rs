//! The three facets: theme, territory, kind of record. Values keep their order whatever their
//! counts.

use super::{FacetBox, FacetValue, Icon, territory_facet::territory_facet};
use crate::{
    catalogue::{Catalogue, FacetCount, Facets, KindFilter},
    domain::{Kind, Theme},
    ui::{
        markup::{Markup, html},
        state::{Search, Shared, Worth, held},
    },
    wording::{filter, place_field},
};
use leptos::prelude::*;

/// The facets of the list.
#[component(transparent)]
pub fn FacetList(
    /// The catalogue, whose vocabularies they offer.
    catalogue: Shared<Catalogue>,
    /// Leads to where other territories are chosen.
    on_add: Callback<()>,
) -> Markup {
    let search = held::<Search>();
    let vocabulary = &catalogue.vocabulary;
    let themes = vocabulary.themes.iter().map(|theme| theme_item(search, theme)).collect_view();
    let kinds = vocabulary.kinds.iter().map(|kind| kind_item(search, kind)).collect_view();
    html! {
        <fieldset class="facet">
            <legend class="facet__title">{filter::THEME}</legend>
            <ul class="facet__list">{themes}</ul>
        </fieldset>
        <fieldset class="facet">
            <legend class="facet__title">{filter::TERRITORY}</legend>
            {territory_facet(search, &catalogue)}
            <button class="button button--quiet facet__add" type="button" on:click=move |_| on_add.run(())>
                <Icon name="plus"/>" "{place_field::ADD}
            </button>
        </fieldset>
        <fieldset class="facet">
            <legend class="facet__title">{filter::KIND}</legend>
            <ul class="facet__list">{kinds}</ul>
        </fieldset>
    }
}

/// The count of a value among those of its facet, zero for one that is not listed; none while there
/// is no list that tells it.
pub(super) fn count<T: PartialEq>(search: Search, facet: fn(&Facets) -> &FacetCount<T>, value: &T) -> Option<u32> {
    search.shown().with(|shown| {
        let shown = shown.as_ref().filter(|shown| shown.worth != Worth::Early)?;
        let list = facet(&shown.response.facets);
        Some(list.iter().find(|(other, _)| other == value).map_or(0, |(_, n)| *n))
    })
}

fn theme_item(search: Search, theme: &Theme) -> Markup {
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
    html! {
        <li class=format!("facet__item hue-{}", theme.family)>
            <FacetBox value chosen=Signal::derive(chosen) count=Signal::derive(count) on_choose=choose/>
        </li>
    }
}

fn kind_item(search: Search, kind: &Kind) -> Markup {
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
    html! {
        <li class="facet__item">
            <FacetBox value chosen=Signal::derive(chosen) count=Signal::derive(count) on_choose=choose/>
        </li>
    }
}
