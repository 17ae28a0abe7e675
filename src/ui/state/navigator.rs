//! Where the visitor is: the address read as a `Route`, and the one way to change it. The only
//! module that reads or writes the address bar.

use crate::{
    catalogue::SearchRequest,
    deeds::InspireRequest,
    route::{Notice, Period, Route},
    ui::browser::{self, Address},
};
use leptos::prelude::*;

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
    /// A list in a frame of another site.
    Frame,
}

impl Place {
    fn of(route: &Route) -> Self {
        match route {
            Route::Search(_) => Self::List,
            Route::Embed(_) => Self::Frame,
            Route::EmbedMaker(_) => Self::Page(Route::EmbedMaker(SearchRequest::default())),
            Route::Chronology(_) => Self::Page(Route::Chronology(Period::default())),
            Route::Notebook(_) => Self::Page(Route::Notebook(Vec::new())),
            Route::Compare(_) => Self::Page(Route::Compare(Vec::new())),
            Route::Inspire(_) => Self::Page(Route::Inspire(InspireRequest::default())),
            other => Self::Page(other.clone()),
        }
    }
}

/// Where the visitor is, a context.
#[derive(Clone, Copy)]
pub struct Navigator {
    read: Memo<(Route, Vec<Notice>)>,
    stood: bool,
    framed: bool,
    moved: StoredValue<bool>,
    start: StoredValue<Address>,
    address: RwSignal<Address>,
}

impl Navigator {
    /// Starts at this address, and follows Back, Forward and the links of the site. `stood` says that
    /// the visitor had a page, written by the build, before the app.
    pub fn new(start: Address, stood: bool) -> Self {
        let framed = matches!(Route::parse(&start.path, &start.query).0, Route::Embed(_));
        let address = RwSignal::new(start.clone());
        let start = StoredValue::new(start);
        let read = Memo::new(move |_| address.with(|at| Route::parse(&at.path, &at.query)));
        let navigator = Self { read, stood, framed, moved: StoredValue::new(false), start, address };
        browser::on_history(move |at| address.set(at));
        browser::on_link(move |to| navigator.follow(&to));
        navigator
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

    /// True while the visitor is on a page that stood before the app: the browser has shown its
    /// anchor, and how far it is scrolled is the reader's.
    pub fn stands(self) -> bool {
        self.stood && !self.has_moved()
    }

    /// True while the address is the one that was opened, where a page stood before the app (tracked).
    pub fn is_where_it_opened(self) -> bool {
        self.stood
            && self.address.with(|at| self.start.with_value(|start| at.path == start.path && at.query == start.query))
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
        self.with(Place::of)
    }

    /// True in a frame of another site, which shows its list and nothing else.
    pub fn is_framed(self) -> bool {
        self.framed
    }

    /// The parts of the address that could not be read (tracked).
    pub fn notices(self) -> Vec<Notice> {
        self.read.with(|(_, notices)| notices.clone())
    }

    /// The route, as a frame shows it where this is one: its lists stay in it.
    fn within(self, route: Route) -> Route {
        match route {
            Route::Search(request) if self.framed => Route::Embed(request),
            other => other,
        }
    }

    /// Goes to a route. A page that only changes its filters does not scroll.
    pub fn go(self, route: &Route, history: History) {
        let route = self.within(route.clone());
        let scroll = self.read.with_untracked(|(here, _)| Place::of(here) != Place::of(&route));
        self.write(&route.href(), history);
        if scroll {
            browser::reach_top();
        }
    }

    /// Follows a link, unless the browser does it better: one that leads to a part of this page.
    fn follow(self, to: &Address) -> bool {
        let route = self.within(Route::parse(&to.path, &to.query).0);
        // From a frame the atlas opens beside it, in a tab of its own (`<base target>`); a frame is no page of the app.
        if self.framed != matches!(route, Route::Embed(_)) {
            return false;
        }
        let here = self.address.with_untracked(|at| at.path == to.path && at.query == to.query);
        if here && !to.hash.is_empty() {
            return false;
        }
        // What filters a page stays under the hand that follows it.
        let place = Place::of(&route);
        let sifted = !here && matches!(place, Place::Page(_)) && place == Place::of(&self.here());
        let hash = if to.hash.is_empty() { String::new() } else { format!("#{}", to.hash) };
        if !here {
            self.write(&format!("{}{hash}", route.href()), History::Push);
        }
        match hash.is_empty() {
            true if sifted => {}
            true => browser::reach_top(),
            false => browser::reach_anchor(true),
        }
        true
    }

    /// Takes this anchor off the address of the home page, where an anchor can ask for something to be
    /// done; false when it is not there (tracked). Done once: Back does not ask again.
    pub fn take_anchor(self, anchor: &str) -> bool {
        let home = Route::home();
        let there = self.address.with(|at| at.hash == anchor) && self.here() == home;
        if there {
            self.write(&home.href(), History::Replace);
        }
        there
    }

    fn write(self, href: &str, history: History) {
        browser::write_address(href, history == History::Replace);
        self.address.set(browser::address());
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
