//! The page of a record: brings it, and chooses between the page of a PTCE and of knowledge.

use super::{knowledge::knowledge_page, pole::pole_page, unknown::missing_record};
use crate::{
    catalogue::Catalogue,
    domain::Record,
    route::Route,
    ui::{
        browser,
        component::{awaited, route_of},
        markup::Markup,
        state::{Atlas, Load, Navigator, Shared, held},
    },
    wording::shell,
};
use leptos::prelude::*;

/// The page of a record.
#[component(transparent)]
pub fn RecordPage(
    /// The route that was asked for.
    route: Route,
) -> Markup {
    let atlas = held::<Atlas>();
    let navigator = held::<Navigator>();
    let wanted = route.clone();
    let load = Memo::new(move |_| {
        let record = match &wanted {
            Route::Pole(id) | Route::Knowledge(id) => atlas.record(id),
            _ => Load::Ready(None),
        };
        atlas.catalogue().and_then(|catalogue| record.and_then(|record| Load::Ready((catalogue, record))))
    });
    Effect::new(move |_| {
        if load.with(|load| matches!(load, Load::Ready(_))) {
            // The title of the waiting page had the focus, and the anchor led nowhere yet.
            if navigator.has_moved() {
                browser::focus_if_lost("titre");
            }
            browser::reach_anchor(!navigator.stands());
        }
    });
    let show = move |(catalogue, record): (Shared<Catalogue>, Option<Shared<Record>>)| match record {
        None => missing_record(&route, None),
        Some(record) => {
            let there = route_of(&catalogue.vocabulary, &record.kind, &record.id);
            match (there == route, &there) {
                (false, _) => missing_record(&route, Some((record.title.clone(), there))),
                (true, Route::Pole(_)) => pole_page(atlas, &catalogue, &record),
                (true, _) => knowledge_page(atlas, &catalogue, &record),
            }
        }
    };
    awaited(move || load.get(), shell::OPENING_RECORD, show)
}
