//! What a page is about as JSON-LD, in the terms of schema.org. Only what the documents say outright
//! is told: these terms have no word for what is probable.

use super::routes::folder;
use crate::{
    catalogue::Catalogue,
    domain::{Claim, Dataset, Grade, Record, Territory, record::Seat},
    geo::Point,
    route::Route,
    wording::{shell::SITE, site as words},
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
        (Route::Pole(_), Some(record)) => organization(record, catalogue),
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

/// A PTCE, with what is sure of it.
fn organization(record: &Record, catalogue: &Catalogue) -> Value {
    let vocabulary = &catalogue.vocabulary;
    let mut thing = json!({ "@type": "Organization", "name": record.title });
    let sure = |grade: Grade| grade == Grade::Explicit;
    if let Some(summary) = record.summary.first().filter(|summary| sure(summary.grade)) {
        thing["description"] = json!(summary.value);
    }
    let themes = record.themes.iter().filter(|theme| sure(theme.grade));
    let themes: Vec<&str> =
        themes.filter_map(|theme| Some(vocabulary.theme(&theme.value.theme)?.label.as_str())).collect();
    if !themes.is_empty() {
        thing["knowsAbout"] = json!(themes);
    }
    if let Some(seat) = only_seat(&record.seats) {
        thing["location"] = json!({
            "@type": "Place",
            "name": seat.name,
            "address": {
                "@type": "PostalAddress",
                "addressLocality": seat.name,
                "addressRegion": seat.departement,
                "addressCountry": "FR",
            },
        });
        if let Some(point) = seat.point {
            thing["location"]["geo"] = coordinates(point);
        }
    }
    thing
}

/// The seat, where every claim says the same and says it outright.
fn only_seat(seats: &[Claim<Seat>]) -> Option<&Seat> {
    let first = &seats.first()?.value;
    let agreed = seats.iter().all(|seat| seat.grade == Grade::Explicit && seat.value.commune == first.commune);
    agreed.then_some(first)
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

fn coordinates(point: Point) -> Value {
    json!({ "@type": "GeoCoordinates", "latitude": point.lat, "longitude": point.lon })
}

/// The dataset itself.
fn dataset(dataset: &Dataset) -> Value {
    let creators: Vec<Value> =
        dataset.credits.iter().map(|name| json!({ "@type": "Organization", "name": name })).collect();
    json!({
        "@type": "Dataset",
        "name": dataset.title,
        "description": words::DATASET,
        "version": dataset.version.to_string(),
        "license": dataset.licence_address,
        "creator": creators,
        "inLanguage": "fr",
        "isAccessibleForFree": true,
        "spatialCoverage": { "@type": "Country", "name": "France" },
        "includedInDataCatalog": { "@type": "DataCatalog", "name": SITE },
    })
}
