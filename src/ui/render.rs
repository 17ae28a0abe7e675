//! Writes a page as HTML, without a browser: for tests, and for static pages made of the same
//! views. The query of the address is taken into account; the engine is not there to answer words.

use super::{app::App, browser::Address, state::AtlasData};
use crate::{domain::TerritoryCode, route::Route, wording};
use any_spawner::{CustomExecutor, Executor, PinnedFuture, PinnedLocalFuture};
use leptos::prelude::*;

/// Nothing that a page renders at once waits for anything.
struct NothingLater;

impl CustomExecutor for NothingLater {
    fn spawn(&self, _: PinnedFuture<()>) {}
    fn spawn_local(&self, _: PinnedLocalFuture<()>) {}
    fn poll_local(&self) {}
}

/// The page at this address (path and query, relative to the base): its `<title>`, then what
/// stands in its body.
pub fn render_to_html(address: &str, data: AtlasData) -> String {
    // Set already by an earlier page: the same one.
    let _ = Executor::init_custom_executor(NothingLater);
    let address = address.trim_start_matches("./").trim_start_matches('/');
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    let name_of = |code: &TerritoryCode| data.catalogue.vocabulary.territory_name(code).map(str::to_owned);
    let title = wording::title::of(&Route::parse(path, query).0, Some(&data.catalogue), &name_of);
    let owner = Owner::new();
    owner.with(|| {
        let title = view! { <title>{title}</title> }.to_html();
        let address = Address { path: path.to_owned(), query: query.to_owned(), hash: String::new() };
        title + &view! { <App data=Some(data) address/> }.to_html()
    })
}
