//! The filters beside the list: a sheet from below on phones, a column on wide screens. What the
//! sheet adds (head, foot, backdrop) the style hides on wide screens.

use super::{Icon, Meanwhile, SeeLabel, standing};
use crate::{
    catalogue::Catalogue,
    ui::{
        browser,
        markup::{Markup, html},
        part::{Program, Sequel},
        state::{Fields, Search, Shared, held},
    },
    wording::filter,
};
use leptos::{ev, prelude::*};

/// The button that opens the sheet, and the sheet.
#[component(transparent)]
pub fn FilterSheet(
    /// The catalogue, whose vocabularies the filters offer.
    catalogue: Shared<Catalogue>,
    /// How many filters are on.
    #[prop(into)]
    active: Signal<usize>,
) -> Markup {
    let search = held::<Search>();
    let field = Fields::held().place;
    let program = held::<Program>();
    let list = StoredValue::new(catalogue);
    let open = RwSignal::new(false);
    let toggle = move |_| {
        open.update(|open| *open = !*open);
        if open.get_untracked() {
            browser::focus("filtres-fermer");
        }
    };
    let close = move || {
        open.set(false);
        browser::focus("filtrer");
    };
    let escape = move |event: ev::KeyboardEvent| {
        if event.key() == "Escape" && open.get_untracked() {
            close();
        }
    };
    // Nothing behind the sheet takes the focus unseen. It loses it also as it goes away with its page.
    let left = move |_| {
        if open.try_get_untracked() == Some(true) {
            browser::once_focus_left("filtres", move || {
                open.try_set(false);
            });
        }
    };
    // The place field stands above the list: the sheet gives way to it.
    let add = move |()| {
        open.set(false);
        field.add();
    };
    let see = move |_| {
        open.set(false);
        browser::focus("resultats");
    };
    let facets = move |sequel: Sequel| (sequel.facets)(list.get_value(), Callback::new(add));
    let badge = move || Some(active.get()).filter(|n| *n > 0).map(|n| html! { " "<span class="badge">{n}</span> });
    html! {
        <button
            class="button filters-toggle"
            id="filtrer"
            type="button"
            aria-expanded=move || open.get().to_string()
            aria-controls="filtres"
            on:click=toggle
        >
            <Icon name="sliders-horizontal"/>
            " "{filter::FILTER}{badge}
        </button>
        <aside
            class=move || if open.get() { "filters filters--open" } else { "filters" }
            id="filtres"
            aria-label=filter::FILTERS
            on:keydown=escape
            on:focusout=left
        >
            <div class="filters__backdrop" on:click=move |_| close()></div>
            <div class="filters__panel">
                <div class="filters__head">
                    <h2 class="filters__title">{filter::FILTER}</h2>
                    <button
                        class="icon-button filters__close"
                        id="filtres-fermer"
                        type="button"
                        aria-label=filter::CLOSE
                        on:click=move |_| close()
                    >
                        <Icon name="x"/>
                    </button>
                </div>
                <div class="filters__body">
                    {standing("filtres", Meanwhile::Nothing, program.sequel(), facets)}
                </div>
                <div class="filters__foot">
                    <button class="button button--quiet" type="button" on:click=move |_| search.clear_filters()>
                        {filter::CLEAR}
                    </button>
                    <button class="button button--primary" type="button" on:click=see>
                        <SeeLabel/>
                    </button>
                </div>
            </div>
        </aside>
    }
}
