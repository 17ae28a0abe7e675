//! The published description of the exports, made of the columns: a Table Schema (Frictionless, as schema.data.gouv.fr
//! asks for) and a JSON Schema of a line, as GeoJSON's properties have it.

use super::{COLUMNS, Column, Shape};
use crate::{domain::Dataset, protocol::ExportFormat};
use serde_json::{Value, json};

/// The JSON Schema, relative to the site's folder.
pub const RECORD_SCHEMA: &str = "donnees/fiche.schema.json";

/// The Table Schema of the CSV export.
pub fn table_schema(dataset: &Dataset, site: &str) -> Value {
    let fields: Vec<Value> = COLUMNS.iter().map(field).collect();
    let mut schema = json!({
        "$schema": "https://frictionlessdata.io/schemas/table-schema.json",
        "name": "atlas-ptce",
        "title": dataset.title,
        "description": "Une ligne par fiche. UTF-8 avec marque, « ; » entre les colonnes, « | » entre les valeurs d’une cellule. Une valeur qu’un tableur prendrait pour une formule commence par une apostrophe.",
        "version": dataset.version.to_string(),
        "licenses": [{ "title": dataset.licence, "path": dataset.licence_address }],
        "resources": [{ "title": "Exemple valide : tout le jeu de données", "path": format!("{site}{}", ExportFormat::Csv.published_file()) }],
        "dialect": { "delimiter": ";", "lineTerminator": "\r\n", "quoteChar": "\"", "doubleQuote": true, "header": true },
        "encoding": "utf-8",
        "fields": fields,
        "missingValues": [""],
        "primaryKey": "identifiant",
    });
    if !site.is_empty() {
        schema["homepage"] = json!(site);
    }
    schema
}

fn field(column: &Column) -> Value {
    let mut field = json!({
        "name": column.name,
        "description": column.description,
        "type": if column.shape == Shape::Number { "number" } else { "string" },
        "constraints": { "required": column.required },
    });
    if column.shape == Shape::List {
        // A word of this project's own: Table Schema's «list» is not known to most readers.
        field["separator"] = json!("|");
    }
    field
}

/// The JSON Schema of what GeoJSON says of a record: the columns, those of the export left out.
pub fn record_schema(dataset: &Dataset) -> Value {
    let of_record = || COLUMNS.iter().filter(|column| column.of_record);
    let properties: serde_json::Map<String, Value> = of_record()
        .map(|column| {
            let sort = if column.shape == Shape::Number { "number" } else { "string" };
            let sort = if column.required { json!(sort) } else { json!([sort, "null"]) };
            (column.name.to_owned(), json!({ "type": sort, "description": column.description }))
        })
        .collect();
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": format!("{} : propriétés d’une fiche en GeoJSON", dataset.title),
        "type": "object",
        "properties": properties,
        "required": of_record().map(|column| column.name).collect::<Vec<_>>(),
        "additionalProperties": false,
    })
}
