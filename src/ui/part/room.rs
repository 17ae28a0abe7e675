//! Which part of the program a page is in.

use crate::{route::Route, ui::state::Place};

/// Pages that are one part of the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Room {
    /// Lists: their heads and the search form.
    List,
    /// Lists in frames of other sites.
    Frame,
    /// Records.
    Record,
    /// The guide, and what this site says of itself.
    Guide,
    /// What others did, pictures, dates.
    Examples,
    /// The visitor's notebook, and what is made with a few records.
    Notebook,
}

impl Room {
    /// All of them.
    pub const ALL: [Self; 6] = [Self::List, Self::Frame, Self::Record, Self::Guide, Self::Examples, Self::Notebook];

    /// Where the page of a route is; none for one that is in the first part.
    pub fn of(route: &Route) -> Option<Self> {
        match route {
            Route::Search(_) => Some(Self::List),
            Route::Embed(_) => Some(Self::Frame),
            Route::Pole(_) | Route::Knowledge(_) => Some(Self::Record),
            Route::Guide(_) | Route::About | Route::Accessibility | Route::Offline => Some(Self::Guide),
            Route::Inspire(_) | Route::Deed(_) | Route::Panorama | Route::Chronology(_) => Some(Self::Examples),
            Route::Notebook(_) | Route::Compare(_) | Route::EmbedMaker(_) => Some(Self::Notebook),
            Route::Unknown(_) => None,
        }
    }

    /// Where the page of a place is; none for one that is in the first part.
    pub fn of_place(place: &Place) -> Option<Self> {
        match place {
            Place::List => Some(Self::List),
            Place::Frame => Some(Self::Frame),
            Place::Page(route) => Self::of(route),
        }
    }

    /// Whether the page of a route shows at once what other lists show later: one without words does.
    pub fn shows_sequel(route: &Route) -> bool {
        matches!(route, Route::Search(request) if request.has_no_words())
    }

    /// The names of the parts that the page of a route takes, in the order in which it takes them, as the build calls them,
    /// for its static file.
    #[cfg(feature = "ssr")]
    pub fn parts_of(route: &Route) -> &'static str {
        match Self::of(route) {
            Some(Self::List) if Self::shows_sequel(route) => "liste lignes suite",
            Some(Self::List) => "liste lignes",
            Some(Self::Frame) => "lignes",
            Some(Self::Record) => "fiche",
            Some(Self::Guide) => "guide",
            Some(Self::Examples) => "exemples",
            Some(Self::Notebook) => "carnet",
            None => "",
        }
    }

    /// The same where its address asks for something else than what that file holds; none where no query does.
    #[cfg(feature = "ssr")]
    pub fn parts_asked(route: &Route) -> Option<&'static str> {
        let parts = match Self::of(route) {
            Some(Self::List) => "liste lignes",
            _ => Self::parts_of(route),
        };
        route.reads_query().then_some(parts)
    }
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;

    #[test]
    fn what_a_page_takes_is_a_part_of_the_cut() {
        let cut = include_str!("cut.rs");
        for path in ["", "integrer", "ptce/a", "savoir/a", "comprendre", "a-propos", "s-inspirer", "panorama", "carnet"]
        {
            let parts = Room::parts_of(&Route::parse(path, "").0);
            assert!(!parts.is_empty(), "{path}");
            for part in parts.split(' ') {
                assert!(cut.contains(&format!("#[wasm_split({part}, fallible)]")), "{path}: {part}");
            }
        }
    }

    #[test]
    fn a_page_that_a_query_changes_says_what_it_takes_then() {
        let asked = |path| Room::parts_asked(&Route::parse(path, "").0);
        for (path, parts) in [("", "liste lignes"), ("theme/mobilite", "liste lignes"), ("comparer", "carnet")] {
            assert_eq!(asked(path), Some(parts), "{path}");
        }
        for path in ["ptce/a", "s-inspirer/a", "panorama", "comprendre"] {
            assert_eq!(asked(path), None, "{path}");
        }
    }

    #[test]
    fn a_list_of_words_does_not_wait_for_what_it_shows_later() {
        assert!(Room::shows_sequel(&Route::parse("theme/mobilite", "").0));
        assert!(!Room::shows_sequel(&Route::parse("", "q=velo").0));
    }
}
