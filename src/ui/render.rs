//! Writes a page as HTML, without a browser: for tests, and for static pages made of the same
//! views. The query of the address is taken into account; the engine is not there to answer words.

use super::{
    app::App,
    browser::Address,
    part::{Program, Room},
    state::{Atlas, AtlasData, Load},
};
use crate::{domain::TerritoryCode, route::Route, ui::markup::html, wording};
use any_spawner::{CustomExecutor, Executor, PinnedFuture, PinnedLocalFuture};
use leptos::prelude::*;

/// Nothing that a page renders at once waits for anything.
struct NothingLater;

impl CustomExecutor for NothingLater {
    fn spawn(&self, _: PinnedFuture<()>) {}
    fn spawn_local(&self, _: PinnedLocalFuture<()>) {}
    fn poll_local(&self) {}
}

/// A page.
pub struct Page {
    /// Its title, as plain text.
    pub title: String,
    /// What stands in its body, as HTML.
    pub body: String,
    /// The parts of the program that show it, by their names in the build, with spaces.
    pub parts: &'static str,
    /// The same where the query of its address changes what it shows; none where no query does.
    pub asked: Option<&'static str>,
    /// True when nothing of it is missing, and nothing on its way.
    pub whole: bool,
}

/// The page at this address (path and query, relative to the base).
pub fn render(address: &str, data: &AtlasData) -> Page {
    // Set already by an earlier page: the same one.
    let _ = Executor::init_custom_executor(NothingLater);
    let address = address.trim_start_matches("./").trim_start_matches('/');
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    let name_of = |code: &TerritoryCode| data.catalogue.vocabulary.territory_name(code).map(str::to_owned);
    let (route, _) = Route::parse(path, query);
    let title = wording::title::of(&route, Some(&data.catalogue), &name_of);
    Owner::new().with(|| {
        let address = Address { path: path.to_owned(), query: query.to_owned(), hash: String::new() };
        let atlas = Atlas::given(data);
        let program = Program::new();
        let whole = program.load(atlas, &route) == Load::Ready(());
        Page {
            title,
            body: html! { <App atlas program address stood=false/> }.to_html(),
            parts: Room::parts_of(&route),
            asked: Room::parts_asked(&route),
            whole,
        }
    })
}

/// The page at this address as one text: its `<title>`, then what stands in its body.
pub fn render_to_html(address: &str, data: AtlasData) -> String {
    let Page { title, body, .. } = render(address, &data);
    let title = Owner::new().with(|| html! { <title>{title}</title> }.to_html());
    title + &body
}
