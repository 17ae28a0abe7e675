//! What a page is about as JSON-LD, in the terms of schema.org. Only what the documents say outright
//! is told: these terms have no word for what is probable. A record and the dataset are told as exports tell them.

use super::routes::folder;
use crate::{
    catalogue::Catalogue,
    domain::{Record, Territory},
    export::{coordinates, dataset, organization},
    route::Route,
};
use serde_json::{Value, json};

/// What the page is about; nothing for a page about no thing of its own.
pub(super) fn linked(
    route: &Route,
    record: Option<&Record>,
    catalogue: &Catalogue,
    origin: Option<&str>,
) -> Option<Value> {
    let vocabulary = &catalogue.vocabulary;
    let mut thing = match (route, record) {
        (Route::Pole(_), Some(record)) => organization(record, vocabulary),
        (Route::Search(request), _) => match request.territories.as_slice() {
            [code] => place(&vocabulary.territory(code)?, catalogue),
            _ if request.is_blank() => dataset(&vocabulary.dataset),
            _ => return None,
        },
        (Route::About, _) => dataset(&vocabulary.dataset),
        _ => return None,
    };
    thing["@context"] = json!("https://schema.org");
    if let Some(origin) = origin {
        // The dataset is one thing, described on two pages.
        let own = if thing["@type"] == "Dataset" { String::new() } else { folder(route) };
        thing["url"] = json!(format!("{origin}{own}"));
    }
    Some(thing)
}

/// A territory, with those it lies in.
fn place(territory: &Territory, catalogue: &Catalogue) -> Value {
    let mut thing = json!({
        "@type": "AdministrativeArea",
        "name": territory.name,
        "identifier": territory.code.code(),
    });
    let wider = territory.within.iter().filter_map(|code| catalogue.vocabulary.territory(code));
    let wider: Vec<Value> = wider.map(|wider| json!({ "@type": "AdministrativeArea", "name": wider.name })).collect();
    if !wider.is_empty() {
        thing["containedInPlace"] = json!(wider);
    }
    if let Some(centre) = territory.centre {
        thing["geo"] = coordinates(centre);
    }
    thing
}
