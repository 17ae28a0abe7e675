//! The title of each page, for tabs and history.

use super::{guide, home, near, quoted, search, shell};
use crate::{
    catalogue::{Catalogue, SearchRequest},
    domain::{RecordId, TerritoryCode},
    route::Route,
};

/// The name of a territory, once it is known.
pub type NameOf<'a> = &'a dyn Fn(&TerritoryCode) -> Option<String>;

/// The title of the page of this route. What has no name yet is left out.
pub fn of(route: &Route, catalogue: Option<&Catalogue>, name_of: NameOf) -> String {
    let page = match route {
        Route::Search(request) if request.is_blank() => {
            return home::TITLE.to_owned();
        }
        Route::Search(request) => list(request, catalogue, name_of),
        Route::Embed(request) => of_list(request, catalogue, name_of),
        Route::EmbedMaker(_) => super::embed::TITLE.to_owned(),
        Route::Pole(id) | Route::Knowledge(id) => match catalogue {
            Some(catalogue) => record(id, catalogue),
            None => return shell::SITE.to_owned(),
        },
        Route::Guide(chapter) => guide::title(*chapter).to_owned(),
        Route::About => super::about::TITLE.to_owned(),
        Route::Accessibility => super::accessibility::TITLE.to_owned(),
        Route::Offline => super::offline::TITLE.to_owned(),
        Route::Inspire(_) => super::inspire::TITLE.to_owned(),
        Route::Deed(id) => match catalogue {
            Some(catalogue) => catalogue.deed(id).map_or(shell::UNKNOWN_RECORD, |deed| &deed.title).to_owned(),
            None => return shell::SITE.to_owned(),
        },
        Route::Notebook(_) => super::notebook::TITLE.to_owned(),
        Route::Compare(_) => super::compare::TITLE.to_owned(),
        Route::Panorama => super::panorama::TITLE.to_owned(),
        Route::Chronology(_) => super::chronology::TITLE.to_owned(),
        Route::Unknown(_) => shell::UNKNOWN_TITLE.to_owned(),
    };
    format!("{page} – {}", shell::SITE)
}

/// What a list shows, whatever its filters.
pub fn of_list(request: &SearchRequest, catalogue: Option<&Catalogue>, name_of: NameOf) -> String {
    if request.is_blank() { home::EVERYONE.to_owned() } else { list(request, catalogue, name_of) }
}

fn record(id: &RecordId, catalogue: &Catalogue) -> String {
    let row = catalogue.find(id).and_then(|row| catalogue.row(row));
    row.map_or_else(|| shell::UNKNOWN_RECORD.to_owned(), |row| row.title)
}

fn list(request: &SearchRequest, catalogue: Option<&Catalogue>, name_of: NameOf) -> String {
    let mut parts = Vec::new();
    if !request.text.trim().is_empty() {
        parts.push(quoted(request.text.trim()));
    }
    if let Some(catalogue) = catalogue {
        let themes = request.themes.iter().filter_map(|id| catalogue.vocabulary.theme(id));
        parts.extend(themes.map(|theme| theme.short.clone()));
    }
    parts.extend(request.territories.iter().filter_map(name_of));
    if let Some(name) = request.near.as_ref().and_then(name_of) {
        parts.push(if parts.is_empty() { near::title(&name) } else { near::close_by(&name) });
    }
    if parts.is_empty() {
        parts.push(search::RESULTS.to_owned());
    }
    if request.page > 0 {
        parts.push(search::page_of_list(request.page + 1));
    }
    parts.join(", ")
}
