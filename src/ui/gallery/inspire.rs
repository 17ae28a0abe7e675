//! What pages about levers and deeds are made of.

use super::{
    specimen::Specimen,
    stage::{Kit, Stage},
};
use crate::{
    deeds::InspireRequest,
    ui::{
        component::{deed_card, deed_filters, deed_links, lever_lists, notice_lines, referents},
        markup::{IntoMarkup, Markup, html},
        state::{Inspired, Notes},
    },
};

/// A view of what the levers tell; a sentence where the dataset has no lever.
fn inspired(stage: &Stage, view: impl FnOnce(&Inspired) -> Option<Markup>) -> Markup {
    Inspired::load(stage.atlas).ready().and_then(|inspired| view(&inspired)).unwrap_or_else(|| "–".into_markup())
}

pub(super) fn specimens(kit: &Kit) -> Vec<Specimen> {
    let notes = Notes::default();
    let card = |place: usize| {
        kit.here(|stage| {
            inspired(stage, |known| {
                let card = deed_card(known, &notes, known.deeds.get(place)?);
                Some(html! { <ul class="cards deeds">{card}</ul> })
            })
        })
    };
    let filters = |request: fn(&Inspired) -> InspireRequest| {
        kit.here(|stage| inspired(stage, |known| Some(deed_filters(known, &request(known)))))
    };
    vec![
        Specimen::wide("lever_lists", "What a local government can do: each lever, and how many examples it has.")
            .state("of the dataset", kit.here(|stage| inspired(stage, |known| Some(lever_lists(known, &notes))))),
        Specimen::wide("deed_filters", "Which deeds to show: links, and values that would leave nothing.")
            .state("nothing filtered", filters(|_| InspireRequest::default()))
            .state(
                "a level, and what it leaves nothing of",
                filters(|known| InspireRequest {
                    level: known.deeds.first().and_then(|told| told.levels().first().copied()),
                    ..InspireRequest::default()
                }),
            ),
        Specimen::wide("deed_card", "A deed in a list.")
            .state("with a PTCE", card(0))
            .state("of an intercommunalité", card(2)),
        Specimen::small("deed_links", "Links to deeds.").state(
            "two",
            kit.here(|stage| {
                inspired(stage, |known| {
                    let deeds: Vec<_> = known.deeds.iter().take(2).map(|told| &told.deed).collect();
                    deed_links(&deeds)
                })
            }),
        ),
        Specimen::wide("notice_lines", "What the address asked for that does not exist.").state(
            "a lever",
            kit.here(|_| notice_lines(&[crate::route::Notice::new("levier", "lev-inconnu")]).into_markup()),
        ),
        Specimen::small("referents", "Whom to ask in a région.").state(
            "with a cell",
            kit.here(|stage| {
                let place = "reg-32".parse().ok().and_then(|code| stage.catalogue.vocabulary.territory(&code));
                place.map(|place| referents(&stage.catalogue, &place)).into_markup()
            }),
        ),
    ]
}
