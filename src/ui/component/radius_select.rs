//! How far from a place the list reaches.

use crate::{ui::state::Search, wording::near as words};
use leptos::prelude::*;

/// The radiuses offered, in km: a walk, a ride, a drive, a region.
const RADIUSES_KM: [u16; 6] = [5, 10, 20, 30, 50, 100];

/// The radius; nothing when no place is asked for.
#[component]
pub fn RadiusSelect() -> impl IntoView {
    let search = expect_context::<Search>();
    let near = Memo::new(move |_| search.request().with(|request| request.near.is_some()));
    let chosen = Memo::new(move |_| search.request().with(|request| request.radius_km));
    let choose = move |value: String| search.change(|request| request.radius_km = value.parse().ok());
    let options = move || {
        let chosen = chosen.get();
        let option = |km: u16| {
            let is_chosen = chosen == Some(km);
            view! { <option value=km.to_string() selected=is_chosen prop:selected=is_chosen>{words::within(km)}</option> }
        };
        // An address can ask for any.
        let other = chosen.filter(|km| !RADIUSES_KM.contains(km)).map(option);
        view! { {RADIUSES_KM.map(option).collect_view()}{other} }.into_any()
    };
    move || {
        near.get().then(|| {
            view! {
                <div class="sort">
                    <label class="sort__label" for="rayon">{words::RADIUS}</label>
                    <select
                        class="sort__select select"
                        id="rayon"
                        on:change=move |event| choose(event_target_value(&event))
                    >
                        <option value="" selected=move || chosen.get().is_none() prop:selected=move || chosen.get().is_none()>
                            {words::ANYWHERE}
                        </option>
                        {options}
                    </select>
                </div>
            }
            .into_any()
        })
    }
}
