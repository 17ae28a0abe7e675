//! The title of each page, for tabs and history.

use super::{guide, home, quoted, search, shell};
use crate::{catalogue::Catalogue, catalogue::SearchRequest, domain::RecordId, route::Route};

/// The title of the page of this route. Before the catalogue is there, what it names is left out.
pub fn of(route: &Route, catalogue: Option<&Catalogue>) -> String {
    let page = match route {
        Route::Search(request) if request.is_blank() => {
            return home::TITLE.to_owned();
        }
        Route::Search(request) => list(request, catalogue),
        Route::Pole(id) | Route::Knowledge(id) => match catalogue {
            Some(catalogue) => record(id, catalogue),
            None => return shell::SITE.to_owned(),
        },
        Route::Guide(chapter) => guide::title(*chapter).to_owned(),
        Route::About => super::about::TITLE.to_owned(),
        Route::Unknown(_) => shell::UNKNOWN_TITLE.to_owned(),
    };
    format!("{page} – {}", shell::SITE)
}

fn record(id: &RecordId, catalogue: &Catalogue) -> String {
    let row = catalogue.find(id).and_then(|row| catalogue.row(row));
    row.map_or_else(|| shell::UNKNOWN_RECORD.to_owned(), |row| row.title)
}

fn list(request: &SearchRequest, catalogue: Option<&Catalogue>) -> String {
    let mut parts = Vec::new();
    if !request.text.trim().is_empty() {
        parts.push(quoted(request.text.trim()));
    }
    if let Some(catalogue) = catalogue {
        let vocabulary = &catalogue.vocabulary;
        parts.extend(request.themes.iter().filter_map(|id| vocabulary.theme(id)).map(|theme| theme.short.clone()));
        let territories = request.territories.iter().filter_map(|code| vocabulary.territory(code));
        parts.extend(territories.map(|territory| territory.name.clone()));
    }
    if parts.is_empty() {
        parts.push(search::RESULTS.to_owned());
    }
    if request.page > 0 {
        parts.push(search::page_of_list(request.page + 1));
    }
    parts.join(", ")
}
