//! The pages of the atlas and their addresses.

use super::{Notice, Period, inspire, query};
use crate::{
    catalogue::SearchRequest,
    deeds::InspireRequest,
    domain::{DeedId, RecordId, TerritoryCode, TerritoryLevel},
};
use form_urlencoded::byte_serialize;

/// A chapter of the guide.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Chapter {
    /// What a PTCE is: definition, law, timeline, figures.
    Understand,
    /// How to apply: the path of the AMI.
    Apply,
    /// Who helps and where to read more.
    Actors,
}

impl Chapter {
    /// All chapters, in reading order.
    pub const ALL: [Self; 3] = [Self::Understand, Self::Apply, Self::Actors];

    fn path(self) -> &'static str {
        match self {
            Self::Understand => "comprendre",
            Self::Apply => "comprendre/candidater",
            Self::Actors => "comprendre/acteurs",
        }
    }
}

/// A page of the atlas.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Route {
    /// Home, results, a theme, a territory: one list, more or less filtered.
    Search(SearchRequest),
    /// A PTCE.
    Pole(RecordId),
    /// A record of knowledge.
    Knowledge(RecordId),
    /// The guide.
    Guide(Chapter),
    /// About the data.
    About,
    /// How accessible the site is.
    Accessibility,
    /// What works without network, and the installation.
    Offline,
    /// A list for the pages of other sites, the only one that they may frame.
    Embed(SearchRequest),
    /// What makes the code of such a list.
    EmbedMaker(SearchRequest),
    /// What local governments did, more or less filtered.
    Inspire(InspireRequest),
    /// One thing that a local government did.
    Deed(DeedId),
    /// The notebook: the visitor's own, or the list that a shared link holds.
    Notebook(Vec<RecordId>),
    /// PTCE side by side.
    Compare(Vec<RecordId>),
    /// What the dataset counts, as pictures.
    Panorama,
    /// What documents date, in order.
    Chronology(Period),
    /// No page has this path.
    Unknown(String),
}

impl Route {
    /// The home page.
    pub fn home() -> Self {
        Self::Search(SearchRequest::default())
    }

    /// Reads a path (relative to the base, with or without its first slash) and a query (without
    /// `?`). What cannot be read in the query is left out and told.
    pub fn parse(path: &str, query: &str) -> (Self, Vec<Notice>) {
        let path = path.trim_matches('/');
        let plain = |route| (route, Vec::new());
        let unknown = || plain(Self::Unknown(path.to_owned()));
        if let Some(chapter) = Chapter::ALL.into_iter().find(|chapter| chapter.path() == path) {
            return plain(Self::Guide(chapter));
        }
        match path.split_once('/').unwrap_or((path, "")) {
            ("" | "index.html", "") => {
                let (request, notices) = query::read(query);
                (Self::Search(request), notices)
            }
            ("ptce", id) => id.parse().map_or_else(|_| unknown(), |id| plain(Self::Pole(id))),
            ("savoir", id) => id.parse().map_or_else(|_| unknown(), |id| plain(Self::Knowledge(id))),
            ("theme", id) => id.parse().map_or_else(
                |_| unknown(),
                |id| {
                    let (mut request, notices) = query::read(query);
                    request.themes.push(id);
                    (Self::Search(request.normalised()), notices)
                },
            ),
            ("territoire", code) => code.parse().map_or_else(
                |_| unknown(),
                |code| {
                    let (mut request, notices) = query::read(query);
                    request.territories.push(code);
                    (Self::Search(request.normalised()), notices)
                },
            ),
            ("a-propos", "") => plain(Self::About),
            ("accessibilite", "") => plain(Self::Accessibility),
            ("hors-ligne", "") => plain(Self::Offline),
            ("integrer", "") => {
                let (request, notices) = query::read(query);
                (Self::Embed(request), notices)
            }
            ("sur-votre-site", "") => {
                let (request, notices) = query::read(query);
                (Self::EmbedMaker(request), notices)
            }
            ("s-inspirer", "") => {
                let (request, notices) = inspire::read(query);
                (Self::Inspire(request), notices)
            }
            ("s-inspirer", id) => id.parse().map_or_else(|_| unknown(), |id| plain(Self::Deed(id))),
            ("carnet", "") => listed(Self::Notebook, query),
            ("comparer", "") => listed(Self::Compare, query),
            ("panorama", "") => plain(Self::Panorama),
            ("chronologie", "") => {
                let (period, notices) = Period::read(query);
                (Self::Chronology(period), notices)
            }
            _ => unknown(),
        }
    }

    /// Whether a query changes what the page shows: it then holds something else than the file of its path.
    pub fn reads_query(&self) -> bool {
        match self {
            Self::Search(_)
            | Self::Embed(_)
            | Self::EmbedMaker(_)
            | Self::Inspire(_)
            | Self::Notebook(_)
            | Self::Compare(_)
            | Self::Chronology(_) => true,
            Self::Pole(_)
            | Self::Knowledge(_)
            | Self::Guide(_)
            | Self::About
            | Self::Accessibility
            | Self::Offline
            | Self::Deed(_)
            | Self::Panorama
            | Self::Unknown(_) => false,
        }
    }

    /// The address, relative to the base: `./` for home, `ptce/aliss`, `theme/textile?q=couture`.
    pub fn href(&self) -> String {
        match self {
            Self::Search(request) => search_href(request),
            Self::Pole(id) => format!("ptce/{id}"),
            Self::Knowledge(id) => format!("savoir/{id}"),
            Self::Guide(chapter) => chapter.path().to_owned(),
            Self::About => "a-propos".to_owned(),
            Self::Accessibility => "accessibilite".to_owned(),
            Self::Offline => "hors-ligne".to_owned(),
            Self::Embed(request) => with_query("integrer/", request),
            Self::EmbedMaker(request) => with_query("sur-votre-site", request),
            Self::Inspire(request) => inspire::href(request),
            Self::Deed(id) => format!("s-inspirer/{id}"),
            Self::Notebook(ids) => list_href("carnet", ids),
            Self::Compare(ids) => list_href("comparer", ids),
            Self::Panorama => "panorama".to_owned(),
            Self::Chronology(period) => chronology_href(period),
            Self::Unknown(path) => unknown_href(path),
        }
    }
}

/// A page about the records that its address lists.
fn listed(page: fn(Vec<RecordId>) -> Route, query: &str) -> (Route, Vec<Notice>) {
    let (ids, notices) = query::read_ids(query);
    (page(ids), notices)
}

/// Ids hold nothing that an address would have to escape: commas keep a shared link short and readable.
fn list_href(path: &str, ids: &[RecordId]) -> String {
    let ids: Vec<&str> = ids.iter().map(RecordId::as_str).collect();
    if ids.is_empty() { path.to_owned() } else { format!("{path}?ids={}", ids.join(",")) }
}

fn chronology_href(period: &Period) -> String {
    let query = period.write();
    if query.is_empty() { "chronologie".to_owned() } else { format!("chronologie?{query}") }
}

/// A single theme has a path of its own; else a single territory.
fn search_href(request: &SearchRequest) -> String {
    let mut rest = request.clone();
    let path = match (rest.themes.as_slice(), rest.territories.as_slice()) {
        ([theme], _) => {
            let path = format!("theme/{theme}");
            rest.themes.clear();
            path
        }
        ([], [territory]) => {
            let path = format!("territoire/{territory}");
            rest.territories.clear();
            path
        }
        _ => String::new(),
    };
    with_query(if path.is_empty() { "./" } else { &path }, &rest)
}

/// A path and what of a request its query says.
fn with_query(path: &str, request: &SearchRequest) -> String {
    match query::write(request) {
        query if query.is_empty() => path.to_owned(),
        query => format!("{path}?{query}"),
    }
}

/// What led nowhere, so that it leads there again and nowhere else: a path that was typed may look like a scheme
/// (`javascript:…`), a host or a query.
fn unknown_href(path: &str) -> String {
    let pieces = byte_serialize(path.as_bytes()).map(|piece| match piece {
        "+" => "%20",
        "%2F" => "/",
        other => other,
    });
    std::iter::once("./").chain(pieces).collect()
}

/// A commune is where one can be near of; wider territories are not points.
pub(super) fn is_point(code: &TerritoryCode) -> bool {
    code.level() == TerritoryLevel::Commune
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_single_theme_has_a_path_of_its_own() {
        let (from_query, _) = Route::parse("/", "theme=textile&q=couture");
        let (from_path, _) = Route::parse("/theme/textile", "q=couture");
        assert_eq!(from_query, from_path);
        assert_eq!(from_path.href(), "theme/textile?q=couture");
    }

    #[test]
    fn addresses_are_relative_to_the_base() {
        for (path, href) in [
            ("/", "./"),
            ("/ptce/auton-homme", "ptce/auton-homme"),
            ("/savoir/def-article-9/", "savoir/def-article-9"),
            ("/territoire/dep-62", "territoire/dep-62"),
            ("/comprendre/candidater", "comprendre/candidater"),
            ("/a-propos", "a-propos"),
            ("/accessibilite", "accessibilite"),
            ("/hors-ligne", "hors-ligne"),
            ("/integrer/", "integrer/"),
            ("/sur-votre-site", "sur-votre-site"),
            ("/s-inspirer/", "s-inspirer"),
            ("/s-inspirer/belleville-locaux", "s-inspirer/belleville-locaux"),
            ("/carnet/", "carnet"),
            ("/comparer", "comparer"),
            ("/panorama", "panorama"),
            ("/chronologie/", "chronologie"),
        ] {
            assert_eq!(Route::parse(path, "").0.href(), href);
        }
    }

    #[test]
    fn paths_that_lead_nowhere_are_kept_to_be_told() {
        for path in
            ["ptce", "ptce/", "ptce/É", "theme/A B", "territoire/ville-1", "nulle/part", "a-propos/x", "s-inspirer/É"]
        {
            assert!(matches!(Route::parse(path, "").0, Route::Unknown(_)), "{path}");
        }
    }

    #[test]
    fn paths_that_lead_nowhere_lead_nowhere_else() {
        for (path, href) in [
            ("/nulle/part", "./nulle/part"),
            ("/javascript:alert(1)", "./javascript%3Aalert%281%29"),
            ("/\\\\example.org/a", "./%5C%5Cexample.org/a"),
            ("/ptce/<img src=x>?q", "./ptce/%3Cimg%20src%3Dx%3E%3Fq"),
        ] {
            assert_eq!(Route::parse(path, "").0.href(), href);
        }
    }

    #[test]
    fn what_the_query_gets_wrong_is_told_and_left_out() {
        let (route, notices) =
            Route::parse("/", "theme=%C3%89cole&tri=couleur&page=zero&q=eau&jeu=1&pres=dep-62&rayon=x");
        assert_eq!(route.href(), "./?q=eau");
        assert_eq!(notices.len(), 6, "{notices:?}");
    }

    #[test]
    fn a_list_of_records_is_read_once_each_and_what_is_no_id_is_told() {
        let (route, notices) = Route::parse("/carnet", "ids=aliss,auton-homme,aliss,,A+B,../x&ids=def-ess&x=1");
        assert_eq!(route.href(), "carnet?ids=aliss,auton-homme,def-ess");
        assert_eq!(notices.len(), 2, "{notices:?}");
        let many = (0..300).map(|n| format!("r-{n}")).collect::<Vec<_>>().join(",");
        let (Route::Compare(ids), notices) = Route::parse("/comparer", &format!("ids={many}")) else { panic!() };
        assert_eq!((ids.len(), notices.len()), (200, 100));
    }

    fn requests() -> impl Strategy<Value = SearchRequest> {
        let ids = || proptest::collection::vec("[a-z][a-z0-9]{0,6}(-[a-z0-9]{1,4})?", 0..3);
        let codes = proptest::collection::vec(prop_oneof!["reg-[0-9]{2}", "dep-[0-9]{2}", "com-[0-9]{5}"], 0..3);
        (("\\PC{0,20}", ids(), codes, ids(), ids()), (0..4_usize, 0..50_u32, any::<bool>(), any::<Option<u16>>()))
            .prop_map(|((text, themes, territories, kinds, ids), (sort, page, literal, radius))| {
                SearchRequest {
                    text,
                    themes: themes.iter().filter_map(|id| id.parse().ok()).collect(),
                    territories: territories.iter().filter_map(|code| code.parse().ok()).collect(),
                    kinds: kinds.iter().filter_map(|id| id.parse().ok()).collect(),
                    ids: ids.iter().filter_map(|id| id.parse().ok()).collect(),
                    sort: crate::catalogue::Sort::offered(true, true)[sort],
                    page,
                    literal,
                    near: radius.and_then(|_| "com-62041".parse().ok()),
                    radius_km: radius.filter(|km| *km > 0),
                }
                .normalised()
            })
    }

    #[test]
    fn a_list_for_other_sites_has_its_filters_in_its_query() {
        let (framed, _) = Route::parse("/integrer/", "theme=textile&q=couture");
        assert_eq!(framed.href(), "integrer/?q=couture&theme=textile");
        assert_eq!(Route::parse("integrer", "q=couture&theme=textile").0, framed);
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(request in requests()) {
            let href = Route::Search(request.clone()).href();
            let (path, query) = href.trim_start_matches("./").split_once('?').unwrap_or((href.trim_start_matches("./"), ""));
            let (route, notices) = Route::parse(path, query);
            prop_assert_eq!(route, Route::Search(request));
            prop_assert!(notices.is_empty());
        }

        #[test]
        fn what_inspires_is_read_back(
            lever in "(lev-[a-z]{1,9})?",
            level in "(region|departement|intercommunalite|commune)?",
            theme in "([a-z]{1,9})?",
        ) {
            let request = InspireRequest {
                lever: lever.parse().ok(),
                level: crate::deeds::read_level(&level),
                theme: theme.parse().ok(),
            };
            let href = Route::Inspire(request.clone()).href();
            let (path, query) = href.split_once('?').unwrap_or((&href, ""));
            prop_assert_eq!(Route::parse(path, query), (Route::Inspire(request), Vec::new()));
        }

        #[test]
        fn a_list_that_is_written_is_read_back(ids in proptest::collection::btree_set("[a-z0-9]{1,8}", 0..9)) {
            let ids: Vec<RecordId> = ids.iter().filter_map(|id| id.parse().ok()).collect();
            for route in [Route::Notebook(ids.clone()), Route::Compare(ids)] {
                let href = route.href();
                let (path, query) = href.split_once('?').unwrap_or((&href, ""));
                prop_assert_eq!(Route::parse(path, query), (route, Vec::new()));
            }
        }

        #[test]
        fn any_address_is_read_without_failing(path in "\\PC{0,40}", query in "\\PC{0,80}") {
            let (route, _) = Route::parse(&path, &query);
            let _ = route.href();
        }
    }
}
