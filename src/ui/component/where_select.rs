//! «Où ?»: a région or a département, among those where records stand.

use crate::{
    domain::TerritoryCode,
    ui::state::{Atlas, PlaceName, Search, name_of, regions},
    wording::{filter, search as words},
};
use leptos::prelude::*;

/// The value that stands for a choice this list does not offer: several territories, a commune.
const OTHER: &str = "autre";

/// The list of territories.
#[component]
pub fn WhereSelect() -> impl IntoView {
    let atlas = expect_context::<Atlas>();
    let search = expect_context::<Search>();
    let chosen = Memo::new(move |_| search.request().with(|request| request.territories.clone()));
    let choose = move |value: String| {
        if value != OTHER {
            search.change(|request| request.territories = value.parse().into_iter().collect());
        }
    };
    let options = move || {
        let catalogue = atlas.catalogue().ready()?;
        let chosen = chosen.get();
        let offered = regions(&catalogue);
        let is_chosen = |code: &TerritoryCode| matches!(chosen.as_slice(), [only] if only == code);
        let option = |place: &PlaceName, label: String| {
            let chosen = is_chosen(&place.code);
            view! { <option value=place.code.to_string() selected=chosen prop:selected=chosen>{label}</option> }
        };
        let groups = offered.iter().map(|region| {
            let whole = option(&region.place, filter::whole(&region.place.name));
            let inside = region.departements.iter().map(|place| option(place, place.name.clone())).collect_view();
            view! { <optgroup label=region.place.name.clone()>{whole}{inside}</optgroup> }
        });
        let listed = |code: &TerritoryCode| {
            offered
                .iter()
                .any(|region| region.place.code == *code || region.departements.iter().any(|place| place.code == *code))
        };
        let other = match chosen.as_slice() {
            [] => None,
            [only] if listed(only) => None,
            [only] => Some(name_of(&catalogue.vocabulary, only)),
            _ => Some(filter::SEVERAL_PLACES.to_owned()),
        };
        let other = other.map(|label| view! { <option value=OTHER selected=true prop:selected=true>{label}</option> });
        Some(view! { {other} {groups.collect_view()} })
    };
    view! {
        <select
            class="search-card__input search-card__select"
            id="ou"
            name="territoire"
            on:change=move |event| choose(event_target_value(&event))
        >
            <option value="" prop:selected=move || chosen.read().is_empty()>{words::EVERYWHERE}</option>
            {options}
        </select>
    }
    .into_any()
}
