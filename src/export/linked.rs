//! JSON-LD in the terms of schema.org. Only what the documents say outright is told: these terms have no word for what
//! is probable. The pages of the site say the same of a record.

use super::{Export, lists::seats, record_address};
use crate::{
    domain::{Dataset, Grade, Record, TerritoryCode, Vocabulary},
    geo::Point,
    wording::{shell::SITE, site as words},
};
use serde_json::{Value, json};

/// What the graph is written as.
pub type Linked = Value;

pub(super) fn write(export: &Export<'_>) -> serde_json::Result<Vec<u8>> {
    let about = export.about();
    let mut whole = dataset(&export.vocabulary.dataset);
    let id = |record: &Record| record_address(record, export.vocabulary, export.site);
    whole["@id"] = json!(format!("{}#jeu", export.site));
    whole["url"] = json!(about.request);
    whole["creditText"] = json!(about.attribution);
    let documents = about.sources.iter().map(|source| {
        json!({
            "@type": "CreativeWork",
            "name": source.title,
            "publisher": { "@type": "Organization", "name": source.publisher },
            "datePublished": source.date,
        })
    });
    whole["isBasedOn"] = documents.collect();
    whole["about"] = export.records.iter().map(|record| json!({ "@id": id(record) })).collect();
    let mut graph = vec![whole];
    for record in &export.records {
        let main = export.vocabulary.main_kind().is_some_and(|main| main.id == record.kind);
        let mut thing = if main { organization(record, export.vocabulary) } else { work(record, export.vocabulary) };
        thing["@id"] = json!(id(record));
        thing["url"] = json!(id(record));
        thing["identifier"] = json!(record.id);
        graph.push(thing);
    }
    serde_json::to_vec_pretty(&json!({ "@context": "https://schema.org", "@graph": graph }))
}

fn sure(grade: Grade) -> bool {
    grade == Grade::Explicit
}

/// A PTCE, with what is sure of it.
pub fn organization(record: &Record, vocabulary: &Vocabulary) -> Linked {
    let mut thing = described("Organization", record);
    let themes = record.themes.iter().filter(|theme| sure(theme.grade));
    let themes: Vec<&str> =
        themes.filter_map(|theme| Some(vocabulary.theme(&theme.value.theme)?.label.as_str())).collect();
    if !themes.is_empty() {
        thing["knowsAbout"] = json!(themes);
    }
    let areas = record.areas.iter().filter(|area| sure(area.grade)).flat_map(|area| &area.value.codes);
    let areas: Vec<Value> = areas.filter_map(|code| area(code, vocabulary)).collect();
    if !areas.is_empty() {
        thing["areaServed"] = json!(areas);
    }
    // The seat, where every claim says the same and says it outright.
    if record.seats.iter().all(|seat| sure(seat.grade))
        && let [(seat, _)] = seats(record).as_slice()
    {
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

/// A record of another kind.
fn work(record: &Record, vocabulary: &Vocabulary) -> Value {
    let mut thing = described("CreativeWork", record);
    if let Some(kind) = vocabulary.kind(&record.kind) {
        thing["genre"] = json!(kind.label);
    }
    thing
}

fn described(r#type: &str, record: &Record) -> Value {
    let mut thing = json!({ "@type": r#type, "name": record.title });
    if let Some(summary) = record.summary.first().filter(|summary| sure(summary.grade)) {
        thing["description"] = json!(summary.value);
    }
    thing
}

fn area(code: &TerritoryCode, vocabulary: &Vocabulary) -> Option<Value> {
    let name = vocabulary.territory_name(code)?;
    Some(json!({ "@type": "AdministrativeArea", "name": name, "identifier": code.code() }))
}

/// A point in degrees WGS84.
pub fn coordinates(point: Point) -> Linked {
    json!({ "@type": "GeoCoordinates", "latitude": point.lat, "longitude": point.lon })
}

/// The dataset itself.
pub fn dataset(dataset: &Dataset) -> Linked {
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
