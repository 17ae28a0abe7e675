//! Where the visitor is: the address read as a `Route`, and the one way to change it. The only
//! module that knows the router, and under which folder the site is served.

use crate::{
    route::{Notice, Route},
    ui::browser,
};
use leptos::{ev, prelude::*};
use leptos_router::{
    NavigateOptions, hooks,
    location::{BrowserUrl, LocationChange, LocationProvider},
};

/// What going somewhere does to the browser's history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum History {
    /// Back returns to where one was.
    Push,
    /// Back returns to before where one was.
    Replace,
}

/// The page of a route, without what it filters: a change of page is what moves the focus.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// The list, whatever its filters.
    List,
    /// Any other page.
    Page(Route),
}

type Navigate = Box<dyn Fn(&str, NavigateOptions)>;

/// Where the visitor is, a context.
#[derive(Clone, Copy)]
pub struct Navigator {
    read: Memo<(Route, Vec<Notice>)>,
    settled: RwSignal<bool>,
    moved: StoredValue<bool>,
    base: StoredValue<String>,
    navigate: StoredValue<Navigate, LocalStorage>,
}

impl Navigator {
    /// Reads the router's address under `base` (without its last slash; empty at the root).
    ///
    /// Until `settle` the query is left out: the first view equals the page without its query,
    /// which is what a static page holds.
    pub fn new(base: String, settled: bool) -> Self {
        let location = hooks::use_location();
        let settled = RwSignal::new(settled);
        let base = StoredValue::new(base);
        let read = Memo::new(move |_| {
            let path = location.pathname.read();
            let path = base.with_value(|base| path.strip_prefix(base.as_str()).unwrap_or(&path).to_owned());
            let query = if settled.get() { location.search.get() } else { String::new() };
            Route::parse(&path, &query)
        });
        let navigate: Navigate = Box::new(hooks::use_navigate());
        tell_router_of_jumps();
        Self { read, settled, moved: StoredValue::new(false), base, navigate: StoredValue::new_local(navigate) }
    }

    /// Takes the query into account from now on.
    pub fn settle(self) {
        self.settled.set(true);
    }

    /// True once the query is taken into account (tracked).
    pub fn settled(self) -> bool {
        self.settled.get()
    }

    /// Notes that the visitor went from one page to another.
    pub fn note_move(self) {
        self.moved.set_value(true);
    }

    /// True once the visitor went from one page to another: from then on the focus is the app's
    /// to place. Before, it is where the browser put it.
    pub fn has_moved(self) -> bool {
        self.moved.get_value()
    }

    /// The route, now.
    pub fn here(self) -> Route {
        self.read.with_untracked(|(route, _)| route.clone())
    }

    /// Something read of the route (tracked).
    pub fn with<T>(self, read: impl FnOnce(&Route) -> T) -> T {
        self.read.with(|(route, _)| read(route))
    }

    /// The page (tracked).
    pub fn place(self) -> Place {
        self.with(|route| match route {
            Route::Search(_) => Place::List,
            other => Place::Page(other.clone()),
        })
    }

    /// The parts of the address that could not be read (tracked).
    pub fn notices(self) -> Vec<Notice> {
        self.read.with(|(_, notices)| notices.clone())
    }

    /// Goes to a route. A list that only changes its filters does not scroll.
    pub fn go(self, route: &Route, history: History) {
        let in_list = |route: &Route| matches!(route, Route::Search(_));
        let scroll = !(in_list(route) && self.read.with_untracked(|(here, _)| in_list(here)));
        let base = self.base.get_value();
        let href = route.href();
        let address = format!("{base}/{}", href.trim_start_matches("./"));
        let options =
            NavigateOptions { resolve: false, replace: history == History::Replace, scroll, ..Default::default() };
        self.navigate.with_value(|navigate| navigate(&address, options));
    }

    /// Leads to the search field, on the page where it is.
    pub fn reach_search(self) {
        if !matches!(self.here(), Route::Search(_)) {
            self.go(&Route::home(), History::Push);
        }
        // After the new page has taken the focus.
        browser::after_paint(|| browser::focus("q"));
    }
}

/// leptos_router 0.8 notes the addresses it pushed, and skips a push that repeats the last one it
/// noted. It forgets to note where a jump of several pages, or Forward, leads; a link followed
/// again from there would then change the page and not the address. Completing a navigation to
/// where one is makes it note it.
fn tell_router_of_jumps() {
    // There is none where there is no browser.
    let Some(router) = use_context::<BrowserUrl>() else { return };
    window_event_listener(ev::popstate, move |_| {
        if let Ok(url) = BrowserUrl::current() {
            let (path, search, hash) = (url.path(), url.search(), url.hash());
            let question = if search.is_empty() { "" } else { "?" };
            let value = format!("{path}{question}{search}{hash}");
            router.complete_navigation(&LocationChange { value, scroll: false, ..LocationChange::default() });
        }
    });
}
