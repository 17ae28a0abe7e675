//! The whole app: the contexts, what stands around every page, and the page of the route.

use super::{
    browser::{self, Address},
    component::{Colophon, InstallHint, Masthead, Meanwhile, NewVersion, SkipLinks, standing_for},
    page::UnknownPage,
    part::{Pages, Program, Room},
    state::{Atlas, Desk, Engine, Load, Navigator, Notebook, Offline, Place, Search, Session, Wish, held, note_visit},
};
use crate::{
    domain::TerritoryCode,
    route::Route,
    ui::markup::{IntoMarkup, Markup, html},
    wording::{self, shell},
};
use leptos::prelude::*;

/// The app.
#[component(transparent)]
pub fn App(
    /// The dataset.
    atlas: Atlas,
    /// The parts of the program.
    program: Program,
    /// Where the visitor is.
    address: Address,
    /// Whether a page written by the build stood before the app.
    stood: bool,
) -> Markup {
    let navigator = Navigator::new(address, stood);
    let engine = Engine::new(program);
    let search = Search::new(atlas, navigator, engine);
    Desk::give(atlas, program, navigator, engine, search);
    let (session, offline, notebook) = (held::<Session>(), held::<Offline>(), held::<Notebook>());

    Effect::new(move |_| {
        let catalogue = atlas.catalogue().ready();
        let name_of = |code: &TerritoryCode| Some(search.place(code)?.name);
        browser::set_title(&navigator.with(|route| wording::title::of(route, catalogue.as_deref(), &name_of)));
    });
    follow_focus(navigator);
    if navigator.is_framed() {
        browser::after_paint(move || engine.wake());
        return html! {
            <main class="main" id="contenu" tabindex="-1">
                <Page/>
            </main>
        };
    }
    browser::after_paint(move || {
        notebook.open();
        offline.ask(Wish::Tell);
    });
    // What the page is made of comes first.
    let start = navigator.here();
    Effect::new(move |woken: Option<bool>| {
        if woken == Some(true) {
            return true;
        }
        if program.load(atlas, &start) == Load::Loading {
            return false;
        }
        browser::after_paint(move || {
            engine.wake();
            note_visit(atlas);
        });
        true
    });
    browser::on_key(move |key| {
        let slash = key.name == "/" && !key.control && !key.writing && session.slash_now();
        let asks = slash || key.control && key.name.eq_ignore_ascii_case("k");
        if asks {
            navigator.reach_search();
        }
        asks
    });

    html! {
        <SkipLinks/>
        <Masthead/>
        <main class="main" id="contenu" tabindex="-1">
            <Page/>
        </main>
        <InstallHint/>
        <Colophon/>
        <NewVersion/>
        <p class="toast" aria-live="polite">{move || session.message()}</p>
    }
}

/// The page of the route.
#[component(transparent)]
fn Page() -> Markup {
    let navigator = held::<Navigator>();
    let place = Memo::new(move |_| navigator.place());
    let atlas = held::<Atlas>();
    let program = held::<Program>();
    Effect::new(move |_| {
        let come = Room::of_place(&place.read()).is_some_and(|room| program.pages(room).get().ready().is_some());
        // The title of the page that waited had the focus.
        if come && navigator.has_moved() {
            browser::focus_if_lost("titre");
        }
    });
    (move || match (Room::of_place(&place.read()), place.get()) {
        (Some(room), place) => {
            let pages = program.pages(room);
            // What stands there is whole: what takes its place is, too.
            let whole = move || match navigator.stands() {
                true => program.load_first(atlas, &navigator.here()),
                false => Load::Ready(()),
            };
            let view = move |pages: Pages| (pages.view)(place.clone());
            standing_for("page", Meanwhile::Told(shell::OPENING_PAGE), whole, pages, view)
        }
        (None, Place::Page(Route::Unknown(path))) => html! { <UnknownPage path/> },
        (None, _) => ().into_markup(),
    })
    .into_markup()
}

/// On a new page the focus goes to its title; on the same one, only if what had it is gone.
fn follow_focus(navigator: Navigator) {
    Effect::new(move |before: Option<Place>| {
        let here = navigator.place();
        match before {
            Some(before) if before != here => {
                navigator.note_move();
                browser::focus_quietly("titre");
            }
            Some(_) => browser::focus_if_lost("titre"),
            // The page has just opened: the focus is the reader's.
            None => {}
        }
        here
    });
}
