//! The field of places, and what becomes of «Autour de moi».

use super::{
    specimen::Specimen,
    stage::{self, Kit, Stage},
};
use crate::{
    domain::{PlaceHint, Territory},
    protocol::EngineFault,
    ui::{
        browser::LocateFault,
        component::{Gazetteer, locate_message, place_field},
        markup::html,
        state::{Act, Locating, Unlocated, noun_of, regions},
    },
    wording::search as words,
};

pub(super) fn specimens(kit: &Kit) -> Vec<Specimen> {
    let gazetteer = kit.here(|stage| {
        let counts = stage.answer().facets.territories;
        let noun = noun_of(&Default::default(), kit.vocabulary());
        html! { <Gazetteer regions=regions(&stage.catalogue) counts noun/> }
    });
    vec![
        field(kit),
        locating(kit),
        Specimen::wide("Gazetteer", "Territories with their counts, as the index of an atlas.")
            .state("at rest", gazetteer),
    ]
}

fn field(kit: &Kit) -> Specimen {
    let show = |address: &str, prepare: &dyn Fn(&Stage)| {
        kit.at(address, |stage| {
            prepare(stage);
            html! {
                <div class="search-card__field search-card__field--where">
                    <label class="search-card__label" for="ou">{words::WHERE}</label>
                    {place_field(stage.place)}
                </div>
            }
        })
    };
    let typed = |text: &'static str, answer: Option<Result<Vec<PlaceHint>, EngineFault>>| {
        move |stage: &Stage| stage.place.take_typed(text, answer.clone())
    };
    let open = |stage: &Stage| {
        (stage.place.combobox().act)(Act::Show);
    };
    let hint = PlaceHint { found_by: Some("Marquise-Rinxent".to_owned()), ..calais() };
    Specimen::small("place_field", "Where one looks: a list of places, a way to take the place off, «Autour de moi».")
        .state("empty", show("", &|_| ()))
        .state("a place is chosen", show("?pres=com-62193", &|stage| stage.place.take_chosen(calais())))
        .state("open, nothing typed", show("", &open))
        .state("places answer", show("", &typed("cal", Some(Ok(vec![calais(), hint])))))
        .state("the answer is under way", show("", &typed("cal", None)))
        .state("no place answers", show("", &typed("zzz", Some(Ok(Vec::new())))))
        .state("the communes did not come", show("", &typed("pas", Some(Err(EngineFault::NotStarted)))))
}

fn locating(kit: &Kit) -> Specimen {
    let show = |locating: Locating| {
        kit.at("?pres=com-62193", |stage| {
            stage.place.take_locating(locating);
            locate_message(stage.place, stage.search)
        })
    };
    let fault = |fault| show(Locating::Failed(Unlocated::Browser(fault)));
    Specimen::small(
        "locate_message",
        "Under the form: what becomes of «Autour de moi». Always there, so that it is heard.",
    )
    .state("under way", show(Locating::Waiting))
    .state("found", show(Locating::Found(calais())))
    .state("refused", fault(LocateFault::Refused))
    .state("the device does not know", fault(LocateFault::Unavailable))
    .state("it took too long", fault(LocateFault::TooLong))
    .state("the browser cannot", fault(LocateFault::Unsupported))
    .state("not in France", show(Locating::Failed(Unlocated::Abroad)))
    .state("no commune can be named", show(Locating::Failed(Unlocated::Engine(EngineFault::NotStarted))))
}

/// A commune as it is offered.
pub(super) fn calais() -> PlaceHint {
    let Territory { code, name, .. } = stage::calais();
    PlaceHint {
        code,
        name,
        context: "Pas-de-Calais".to_owned(),
        number: "62".to_owned(),
        found_by: None,
        corrected: false,
    }
}

/// A département as it is offered.
pub(super) fn pas_de_calais() -> PlaceHint {
    PlaceHint { code: stage::code("dep-62"), name: "Pas-de-Calais".to_owned(), context: String::new(), ..calais() }
}
