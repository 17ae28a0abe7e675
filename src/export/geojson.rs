//! GeoJSON (RFC 7946): a feature a record, its seat as a point in degrees WGS84, longitude first. Documents that
//! contradict each other give several points; a record without a known seat has no geometry. The properties are the
//! columns of the tables but those that are the same for every record, which stand at the collection.

use super::{About, COLUMNS, Cell, Export, lists::seats};
use crate::domain::Record;
use serde::{Serialize, Serializer, ser::SerializeMap};
use serde_json::{Value, json};

#[derive(Serialize)]
struct Collection<'a> {
    r#type: &'static str,
    export: About,
    features: Vec<Feature<'a>>,
}

#[derive(Serialize)]
struct Feature<'a> {
    r#type: &'static str,
    id: &'a str,
    geometry: Value,
    properties: Properties,
}

/// The cells of a record, in the order of the columns.
struct Properties(Vec<Cell>);

impl Serialize for Properties {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (column, cell) in COLUMNS.iter().zip(&self.0).filter(|(column, _)| column.of_record) {
            match cell {
                Cell::Empty => map.serialize_entry(column.name, &())?,
                Cell::Number(number) => map.serialize_entry(column.name, number)?,
                Cell::Text(text) => map.serialize_entry(column.name, text)?,
            }
        }
        map.end()
    }
}

pub(super) fn write(export: &Export<'_>) -> serde_json::Result<Vec<u8>> {
    let features = export.records.iter().zip(export.lines()).map(|(record, cells)| Feature {
        r#type: "Feature",
        id: record.id.as_str(),
        geometry: geometry(record),
        properties: Properties(cells),
    });
    let collection = Collection { r#type: "FeatureCollection", export: export.about(), features: features.collect() };
    serde_json::to_vec(&collection)
}

fn geometry(record: &Record) -> Value {
    let mut points: Vec<Value> = seats(record)
        .into_iter()
        .filter_map(|(seat, _)| seat.point)
        .map(|point| json!([rounded(point.lon), rounded(point.lat)]))
        .collect();
    match points.len() {
        0 => Value::Null,
        1 => json!({ "type": "Point", "coordinates": points.remove(0) }),
        _ => json!({ "type": "MultiPoint", "coordinates": points }),
    }
}

/// Degrees with five decimals, about a metre: more would say that a centre of a commune is known better.
pub(super) fn rounded(degrees: f64) -> f64 {
    (degrees * 100_000.0).round() / 100_000.0
}
