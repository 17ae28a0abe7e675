//! What stands around every page, and what a page says before it has anything else to say.

use super::{specimen::Specimen, stage::Kit};
use crate::{
    offline::{Installing, Keeping, OfflineState},
    protocol::EngineFault,
    ui::{
        component::{
            Colophon, EngineBanner, InstallHint, Masthead, NetworkCut, NewVersion, Notices, PageHead, SkipLinks,
            awaited, crumbs,
        },
        markup::{IntoMarkup, html},
        state::{Load, Offline, Session, held},
    },
    wording::{about, record, shell},
};

pub(super) fn specimens(kit: &Kit) -> Vec<Specimen> {
    let damaged = || EngineFault::Damaged { file: "catalogue.bin".to_owned() };
    let load = |load: Load<()>, waiting: &'static str| {
        kit.here(|_| awaited(move || load.clone(), waiting, |()| ().into_markup()))
    };
    vec![
        Specimen::small("SkipLinks", "First of every page: to its content, its search, its foot. Seen while focused.")
            .state("focused", kit.here(|_| html! { <SkipLinks/> })),
        Specimen::wide("Masthead", "The head of every page.")
            .state("in the search", kit.here(|_| html! { <Masthead/> }))
            .state("on a page of the guide", kit.at("comprendre", |_| html! { <Masthead/> })),
        Specimen::wide("PageHead", "The head of a page that is neither a list nor a record.").state(
            "at rest",
            kit.here(|_| html! { <PageHead eyebrow=shell::SITE title=about::TITLE lead=about::LEAD/> }),
        ),
        Specimen::wide("crumbs", "The way from the home page to what a page is about.")
            .state("without a step", kit.here(|_| crumbs(&[])))
            .state(
                "with two steps, the second through two pages",
                kit.here(|_| {
                    let step = |name: &str| (name.to_owned(), "./".to_owned());
                    crumbs(&[vec![step("Hauts-de-France")], vec![step("Nord"), step("Pas-de-Calais")]])
                }),
            ),
        Specimen::wide("Loading", "In the place of what is fetched, after 200 ms.")
            .state("a record", load(Load::Loading, shell::OPENING_RECORD)),
        Specimen::wide("Failed", "In the place of what did not come, with a way to try again.")
            .state("the catalogue is damaged", load(Load::Failed(damaged()), shell::OPENING)),
        Specimen::wide("Notices", "Above a list, when its address names what does not exist.").state(
            "an unknown theme and an unknown page",
            kit.at("?theme=nulle-part&page=zero", |_| html! { <Notices/> }),
        ),
        Specimen::wide("EngineBanner", "Above a list that the engine cannot answer, with what was left out of it.")
            .state(
                "the engine is down",
                kit.at("?q=textile", |stage| {
                    stage.engine.settle(Err(damaged()));
                    html! { <EngineBanner/> }
                }),
            )
            .state(
                "the engine is there, the communes are not",
                kit.answered(
                    "?q=textile",
                    |_, answer| answer.places.fault = Some(EngineFault::NotStarted),
                    |_| html! { <EngineBanner/> },
                ),
            ),
        Specimen::small("toast", "Confirms an action for a few seconds (ui/app).").state(
            "after a copy",
            kit.here(|_| {
                let session = held::<Session>();
                session.say(record::COPIED);
                html! { <p class="toast">{session.message()}</p> }
            }),
        ),
        Specimen::small("NetworkCut", "In the masthead, while the browser has no network.").state(
            "without network",
            kit.here(|_| {
                settled(OfflineState { cut: true, ..OfflineState::default() });
                html! { <NetworkCut/> }
            }),
        ),
        Specimen::wide("NewVersion", "At the foot of the window, while a new version waits.").state(
            "a version waits",
            kit.here(|_| {
                settled(OfflineState { next: true, ..OfflineState::default() });
                html! { <NewVersion/> }
            }),
        ),
        Specimen::wide("InstallHint", "After the content, once everything is kept, until it is refused.").state(
            "it can be installed",
            kit.here(|_| {
                let (keeping, installing) = (Keeping::Ready, Installing::Offered);
                settled(OfflineState { keeping, installing, ..OfflineState::default() });
                html! { <InstallHint/> }
            }),
        ),
        Specimen::wide("Colophon", "The foot of every page: whose data, under what licence.")
            .state("at rest", kit.here(|_| html! { <Colophon/> })),
    ]
}

fn settled(state: OfflineState) {
    held::<Offline>().settle(state);
}
