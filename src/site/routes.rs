//! Which pages are files: those that have an address of their own and need no engine.

use crate::{
    catalogue::{Catalogue, SearchRequest},
    deeds::InspireRequest,
    route::{Chapter, Period, Route},
    ui::route_of,
};

/// Every page, once each: home, themes, territories where records stand, records, guide, about,
/// accessibility, offline, what local governments did.
/// accessibility, offline, notebook, comparison.
/// accessibility, offline, panorama, timeline.
pub fn routes(catalogue: &Catalogue) -> Vec<Route> {
    let vocabulary = &catalogue.vocabulary;
    let themes = vocabulary.themes.iter().map(|theme| SearchRequest { themes: vec![theme.id.clone()], ..blank() });
    let codes = &catalogue.territory_codes;
    let territories = (0..codes.len()).filter_map(|place| codes.get(place));
    let territories = territories.map(|code| SearchRequest { territories: vec![code], ..blank() });
    let rows = (0..catalogue.len() as u32).filter_map(|row| catalogue.row(row));
    std::iter::once(Route::home())
        .chain(themes.chain(territories).map(Route::Search))
        .chain(rows.map(|row| route_of(vocabulary, &row.kind, &row.id)))
        .chain(Chapter::ALL.map(Route::Guide))
        .chain([Route::About, Route::Accessibility, Route::Offline])
        .chain([Route::Embed(blank()), Route::EmbedMaker(blank())])
        .chain([Route::Inspire(InspireRequest::default())])
        .chain(catalogue.deeds.iter().map(|deed| Route::Deed(deed.id.clone())))
        .chain([Route::Notebook(Vec::new()), Route::Compare(Vec::new())])
        .chain([Route::Panorama, Route::Chronology(Period::default())])
        .collect()
}

/// The folder of the page, relative to the site's: empty for home, `ptce/aliss/`.
pub fn folder(route: &Route) -> String {
    let href = route.href();
    let path = href.trim_start_matches("./").trim_end_matches('/');
    if path.is_empty() { String::new() } else { format!("{path}/") }
}

fn blank() -> SearchRequest {
    SearchRequest::default()
}
