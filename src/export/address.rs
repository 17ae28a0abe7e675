//! The addresses that exports hold: of a record, and of the list that an export is of.

use crate::{
    catalogue::SearchRequest,
    domain::{Record, Vocabulary},
    protocol::ExportScope,
    route::Route,
};

/// An address of the site; relative where the site has none.
fn absolute(route: &Route, site: &str) -> String {
    format!("{site}{}", route.href().trim_start_matches("./"))
}

/// The page of a record.
pub fn record_address(record: &Record, vocabulary: &Vocabulary, site: &str) -> String {
    let id = record.id.clone();
    let main = vocabulary.main_kind().is_some_and(|main| main.id == record.kind);
    absolute(&if main { Route::Pole(id) } else { Route::Knowledge(id) }, site)
}

/// The list that an export is of, from its first page on; of everything, the page about the data.
pub fn own_address(scope: &ExportScope, site: &str) -> String {
    let route = match scope {
        ExportScope::All => Route::About,
        ExportScope::Ids(ids) => {
            Route::Search(SearchRequest { ids: ids.clone(), ..SearchRequest::default() }.normalised())
        }
        ExportScope::Found(request) => Route::Search(SearchRequest { page: 0, ..request.clone() }),
    };
    absolute(&route, site)
}
