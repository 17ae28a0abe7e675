//! The map, as the geojson crate reads it.

use super::dataset::{SITE, records, whole};
use atlas_ptce::{export::COLUMNS, protocol::ExportFormat};
use geojson::{Feature, FeatureCollection, GeometryValue, feature::Id};

fn collection() -> FeatureCollection {
    String::from_utf8(whole(ExportFormat::GeoJson)).unwrap().parse().unwrap()
}

fn id(feature: &Feature) -> &str {
    match feature.id.as_ref().unwrap() {
        Id::String(id) => id,
        Id::Number(_) => unreachable!("ids are texts"),
    }
}

#[test]
fn a_feature_a_record_with_every_column_that_tells_of_it() {
    let features = collection().features;
    assert_eq!(
        features.iter().map(id).collect::<Vec<_>>(),
        records().iter().map(|r| r.id.as_str()).collect::<Vec<_>>()
    );
    for feature in &features {
        let properties = feature.properties.as_ref().unwrap();
        assert_eq!(properties.len(), COLUMNS.iter().filter(|column| column.of_record).count());
        assert_eq!(properties["identifiant"], id(feature));
    }
}

#[test]
fn points_are_longitude_first_and_where_the_seats_are() {
    let (mut points, mut several, mut none) = (0, 0, 0);
    for (feature, record) in collection().features.iter().zip(records()) {
        let seats: Vec<_> = record.seats.iter().filter_map(|seat| seat.value.point).collect();
        let near = |position: &[f64]| {
            seats.iter().any(|seat| (seat.lon - position[0]).abs() < 1e-4 && (seat.lat - position[1]).abs() < 1e-4)
        };
        match feature.geometry.as_ref().map(|geometry| &geometry.value) {
            None => {
                assert!(seats.is_empty(), "{}", record.id);
                none += 1;
            }
            Some(GeometryValue::Point { coordinates }) => {
                assert!(near(coordinates.as_slice()), "{}", record.id);
                points += 1;
            }
            Some(GeometryValue::MultiPoint { coordinates }) => {
                assert!(coordinates.iter().all(|point| near(point.as_slice())), "{}", record.id);
                several += 1;
            }
            Some(other) => panic!("{}: {other:?}", record.id),
        }
    }
    assert!(points > 10 && several > 0 && none > 0, "{points} {several} {none}");
}

#[test]
fn the_collection_says_where_it_comes_from() {
    let own = collection().foreign_members.unwrap();
    let export = &own["export"];
    assert_eq!(export["licence"], "Licence Ouverte 2.0");
    assert_eq!(export["request"], format!("{SITE}a-propos"));
    assert_eq!(export["records"], records().len());
    assert!(export["sources"].as_array().is_some_and(|sources| sources.len() == 5));
}
