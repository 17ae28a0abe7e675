//! The filters: the boxes, their lists, the sheet, and those that are on.

use super::{
    specimen::Specimen,
    stage::{Kit, Stage},
};
use crate::ui::{
    component::{ActiveFilters, FacetBox, FacetList, FacetValue, FilterSheet},
    markup::{Markup, html},
    state::active_filters,
};
use leptos::prelude::*;

pub(super) fn specimens(kit: &Kit) -> Vec<Specimen> {
    let themes: Vec<String> = kit.vocabulary().themes.iter().take(2).map(|theme| theme.id.to_string()).collect();
    let one = themes.first().map(|theme| format!("?theme={theme}")).unwrap_or_default();
    let several = format!("?theme={}&pres=com-62193&rayon=20", themes.join(","));
    vec![
        facet_box(kit),
        Specimen::small("FacetList", "Every filter of the list, beside it or in the sheet.")
            .state("none is on", kit.here(facets))
            .state("a theme is on", kit.at(&one, facets))
            .state("counts are not known yet", kit.at("?q=zzz", facets)),
        sheet(kit),
        Specimen::wide("ActiveFilters", "Above the list: the filters that are on, each with a way to take it off.")
            .state("one", active(kit, &one))
            .state("several, and a way to take all off", active(kit, &several)),
    ]
}

fn facet_box(kit: &Kit) -> Specimen {
    let show = |label: &str, icon: Option<&str>, chosen: bool, count: Option<u32>| {
        let value = FacetValue { label: label.to_owned(), icon: icon.map(str::to_owned) };
        kit.here(|_| {
            let count = Signal::stored(count);
            html! { <FacetBox value chosen=Signal::stored(chosen) count on_choose=|_| ()/> }
        })
    };
    let theme = kit.vocabulary().themes.first();
    let (label, icon) = theme.map_or(("–", None), |theme| (theme.label.as_str(), Some(theme.icon.as_str())));
    Specimen::small("FacetBox", "One value of a facet. One that would find nothing stays in its place, disabled.")
        .state("at rest", show(label, icon, false, Some(8)))
        .state("chosen", show(label, icon, true, Some(8)))
        .state("finds nothing: disabled", show(label, icon, false, Some(0)))
        .state("chosen, finds nothing: can be taken off", show(label, icon, true, Some(0)))
        .state("its count is not known yet", show(label, icon, false, None))
        .state("without icon", show("Pas-de-Calais", None, false, Some(12)))
}

fn facets(stage: &Stage) -> Markup {
    html! { <FacetList catalogue=stage.catalogue.clone() on_add=Callback::new(|()| ())/> }
}

/// The sheet opens by a signal of its own, which nothing sets here: the class that it sets is put in
/// by hand.
fn sheet(kit: &Kit) -> Specimen {
    let show = |active: usize| {
        kit.here(|stage| {
            html! { <FilterSheet catalogue=stage.catalogue.clone() active=Signal::stored(active)/> }
        })
    };
    let open = show(2).replacen("class=\"filters\"", "class=\"filters filters--open\"", 1);
    let when = "The filters: a button and a sheet from below on phones, a column on wide screens, where the button, \
                the head and the foot are not shown.";
    Specimen::small("FilterSheet", when)
        .state("closed on phones", show(0))
        .state("open on phones, two filters on", open.replace("aria-expanded=\"false\"", "aria-expanded=\"true\""))
}

fn active(kit: &Kit, address: &str) -> String {
    kit.at(address, |stage| {
        let request = stage.search.request().get_untracked();
        let filters = active_filters(&request, kit.vocabulary(), &|code| stage.search.name_of(code));
        html! { <ActiveFilters filters=Signal::stored(filters)/> }
    })
}
