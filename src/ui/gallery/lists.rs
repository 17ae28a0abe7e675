//! What stands around results: the list, its bar, its pages, what is said above and below it.

use super::{
    places,
    results::hit,
    specimen::Specimen,
    stage::{Kit, Stage},
};
use crate::{
    protocol::{Correction, EngineFault, PlaceRead, PlaceRole, Reading, SearchResponse, Target, Understood},
    ui::{
        component::{
            Also, Empty, Pages, ResultList, Results, ResultsBar, Skeleton, around_territory, reach_note, reading_note,
        },
        markup::html,
    },
};

pub(super) fn specimens(kit: &Kit) -> Vec<Specimen> {
    let theme = kit.vocabulary().themes.first().map(|theme| format!("theme/{}", theme.id)).unwrap_or_default();
    let bar = |stage: &Stage| html! { <ResultsBar catalogue=stage.catalogue.clone()/> };
    let list = |stage: &Stage| html! { <ResultList catalogue=stage.catalogue.clone()/> };
    vec![
        Specimen::wide("Results", "The list with everything around it, as pages show it.")
            .state("of a theme", kit.at(&theme, |stage| html! { <Results catalogue=stage.catalogue.clone()/> })),
        Specimen::wide("ResultsBar", "How many answer, within which radius, in which order.")
            .state("everything", kit.here(bar))
            .state("words and a place", kit.answered("?q=textile&pres=com-62193&rayon=20", |_, _| (), bar))
            .state("a first answer: how many is not known", kit.at("?q=textile", bar))
            .state("a territory", kit.at("territoire/dep-62", bar)),
        Specimen::wide("ResultList", "The results of one page, or what stands in their place.")
            .state("a first answer, from names alone", kit.at("?q=textile", list))
            .state("nothing to show yet", kit.at("?q=zzz", list)),
        Specimen::small("Skeleton", "The shape of a list that is coming, after 200 ms.")
            .state("coming", kit.here(|_| html! { <Skeleton/> })),
        empty(kit),
        pages(kit),
        reading(kit),
        Specimen::wide("reach_note", "Above a list by distance, when nothing is near.").state(
            "nothing within the radius",
            kit.answered(
                "?pres=com-62193&rayon=5",
                |_, answer| answer.reached_out = true,
                |stage| reach_note(stage.search, stage.catalogue.clone()),
            ),
        ),
        Specimen::wide("Also", "Below a list of PTCE: the few records of knowledge that answer as well.").state(
            "two of them",
            kit.answered(
                "?q=textile",
                |stage, answer| {
                    answer.knowledge_total = 12;
                    answer.knowledge = [kit.knowledge, kit.divergence]
                        .into_iter()
                        .filter_map(|record| hit(stage, record, None))
                        .collect();
                },
                |stage| html! { <Also catalogue=stage.catalogue.clone()/> },
            ),
        ),
        Specimen::wide("around_territory", "Below the list of a territory: who is near, whom to ask.").state(
            "a département",
            kit.answered(
                "territoire/dep-62",
                |stage, answer| answer.beside = hit(stage, kit.pole, None).into_iter().collect(),
                |stage| around_territory(stage.search, stage.catalogue.clone()),
            ),
        ),
    ]
}

fn nothing(answer: &mut SearchResponse) {
    (answer.total, answer.hits, answer.rows) = (0, Vec::new(), Vec::new());
    (answer.knowledge_total, answer.knowledge) = (0, Vec::new());
}

fn empty(kit: &Kit) -> Specimen {
    let empty = |stage: &Stage| html! { <Empty catalogue=stage.catalogue.clone()/> };
    let themes: Vec<&str> = kit.vocabulary().themes.iter().map(|theme| theme.id.as_str()).collect();
    let narrow = format!("?theme={}&territoire=dep-974", themes.join(","));
    Specimen::wide("Empty", "In the place of an empty list: what happened, why, and what would find something.")
        .state("words that nothing answers", kit.answered("?q=zzz", |_, answer| nothing(answer), empty))
        .state("filters that leave nothing", kit.answered(&narrow, |_, answer| nothing(answer), empty))
        .state(
            "only knowledge answers",
            kit.answered(
                "?q=zzz",
                |stage, answer| {
                    nothing(answer);
                    answer.knowledge = hit(stage, kit.knowledge, None).into_iter().collect();
                    answer.knowledge_total = 1;
                },
                empty,
            ),
        )
        .state(
            "words and a place, the engine is down",
            kit.at("?q=zzz&theme=textile&territoire=dep-974", |stage| {
                stage.engine.settle(Err(EngineFault::NotStarted));
                empty(stage)
            }),
        )
}

fn pages(kit: &Kit) -> Specimen {
    let show = |page: u32, total: u32| {
        let page_of = |_: &Stage, answer: &mut SearchResponse| (answer.page, answer.total) = (page, total);
        kit.answered("?q=textile", page_of, |_| html! { <Pages/> })
    };
    Specimen::wide("Pages", "The other pages of a list; nothing when all stands on one.")
        .state("first of two", show(0, 21))
        .state("in the middle of many", show(5, 400))
        .state("last", show(19, 400))
}

fn reading(kit: &Kit) -> Specimen {
    let theme = kit.vocabulary().themes.first().map(|theme| theme.id.clone());
    let correction = Correction { typed: "txtile".into(), used: "textile".into(), text: "textile".into() };
    let meaning = theme.map(|theme| Understood { typed: "cantine".into(), meaning: Target::Theme(theme) });
    let place = Some(PlaceRead {
        typed: "calais".into(),
        span: (8, 14),
        places: vec![places::calais(), places::pas_de_calais()],
        role: PlaceRole::Near,
        rest: "textile".into(),
    });
    let show = |address: &str, reading: Reading| {
        kit.answered(
            address,
            |_, answer| answer.reading = reading,
            |stage| reading_note(stage.search, stage.catalogue.clone()),
        )
    };
    Specimen::wide("reading_note", "Above a list: how its words were understood, and the ways back.")
        .state("a misspelt word", show("?q=txtile", Reading { corrections: vec![correction], ..Reading::default() }))
        .state(
            "an everyday word",
            show("?q=cantine", Reading { meanings: meaning.into_iter().collect(), ..Reading::default() }),
        )
        .state(
            "words that nothing answers, others that no record holds together",
            show("?q=textile+zzz", Reading { ignored: vec!["zzz".into()], partial: true, ..Reading::default() }),
        )
        .state(
            "a place, and another that its name may mean",
            show("?q=textile+calais", Reading { place, ..Reading::default() }),
        )
        .state("the very words", show("?q=textile&brut=1", Reading::default()))
}
