//! The map of a list and the small one of a record, with every sign that stands on them.

use super::{specimen::Specimen, stage::Kit};
use crate::{
    protocol::EngineFault,
    ui::{
        component::{AtlasMap, Locator},
        markup::html,
        state::Load,
    },
};

pub(super) fn specimens(kit: &Kit) -> Vec<Specimen> {
    let map = |load: Option<EngineFault>, waits: bool| {
        kit.here(|stage| {
            match load {
                Some(fault) => stage.atlas.set_outlines(Load::Failed(fault)),
                None if waits => stage.atlas.set_outlines(Load::Loading),
                None => {}
            }
            html! { <AtlasMap catalogue=stage.catalogue.clone()/> }
        })
    };
    let missing = EngineFault::Missing { file: "contours.bin".to_owned(), status: 404 };
    vec![
        Specimen::small(
            "AtlasMap",
            "The list on a map: numbers by territory, marks, figures where several overlap, a key.",
        )
        .state("everything", map(None, false))
        .state("the drawing is under way", map(None, true))
        .state("the drawing did not come", map(Some(missing), false)),
        Specimen::small("Locator", "Where a record sits in France, beside what says it in words.")
            .state("one seat", kit.here(|_| html! { <Locator seats=kit.pole.seats.clone()/> })),
    ]
}
