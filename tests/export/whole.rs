//! JSON and JSON-LD, as serde_json reads them.

use super::dataset::{DATA, SITE, of, records, whole};
use atlas_ptce::{
    domain::{Grade, Record},
    protocol::ExportFormat,
};
use serde_json::Value;

#[test]
fn json_gives_back_every_record_as_it_is() {
    let value: Value = serde_json::from_slice(&whole(ExportFormat::Json)).unwrap();
    let read: Vec<Record> = serde_json::from_value(value["records"].clone()).unwrap();
    assert_eq!(read, records());
    assert_eq!(value["vocabulary"]["kinds"].as_array().unwrap().len(), DATA.0.kinds.len());
    assert_eq!(value["export"]["version"], DATA.0.dataset.version.to_string());
    assert!(value["export"]["attribution"].as_str().unwrap().contains("Labo de l’ESS"));
}

#[test]
fn json_names_the_territories_of_its_records_alone() {
    let one = &records()[..1];
    let value: Value = serde_json::from_slice(&of(one).bytes(ExportFormat::Json)).unwrap();
    let named: Vec<&str> =
        value["vocabulary"]["territories"].as_array().unwrap().iter().filter_map(|one| one["code"].as_str()).collect();
    let wanted: Vec<String> = DATA.0.territories_of(&one[0]).iter().map(ToString::to_string).collect();
    assert_eq!(named, wanted);
}

#[test]
fn linked_data_has_a_dataset_and_a_thing_a_record() {
    let value: Value = serde_json::from_slice(&whole(ExportFormat::JsonLd)).unwrap();
    assert_eq!(value["@context"], "https://schema.org");
    let graph = value["@graph"].as_array().unwrap();
    let (dataset, things) = graph.split_first().unwrap();
    assert_eq!(dataset["@type"], "Dataset");
    assert!(dataset["license"].as_str().unwrap().starts_with("https://"));
    assert_eq!(things.len(), records().len());
    let named: Vec<&Value> = dataset["about"].as_array().unwrap().iter().map(|one| &one["@id"]).collect();
    for ((thing, record), named) in things.iter().zip(records()).zip(named) {
        assert_eq!(&thing["@id"], named);
        assert!(named.as_str().unwrap().starts_with(SITE), "{named}");
        assert_eq!(thing["identifier"], record.id.as_str());
        let sort = if record.kind.as_str() == "ptce" { "Organization" } else { "CreativeWork" };
        assert_eq!(thing["@type"], sort, "{}", record.id);
    }
}

#[test]
fn linked_data_says_nothing_that_is_only_probable() {
    let value: Value = serde_json::from_slice(&whole(ExportFormat::JsonLd)).unwrap();
    for (thing, record) in value["@graph"].as_array().unwrap().iter().skip(1).zip(records()) {
        let sure = record.themes.iter().filter(|theme| theme.grade == Grade::Explicit).count();
        let told = thing["knowsAbout"].as_array().map_or(0, Vec::len);
        assert!(told <= sure, "{}", record.id);
        let located = !thing["location"].is_null();
        assert!(!located || record.seats.iter().all(|seat| seat.grade == Grade::Explicit), "{}", record.id);
        let areas = record.areas.iter().filter(|area| area.grade == Grade::Explicit);
        let codes = areas.flat_map(|area| &area.value.codes).count();
        assert!(thing["areaServed"].as_array().map_or(0, Vec::len) <= codes, "{}", record.id);
    }
}
