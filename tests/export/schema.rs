//! What is published of the columns: the schemas, with the dataset as their example, and the page for developers.

use super::{
    dataset::{DATA, SITE, whole},
    tables,
};
use atlas_ptce::{
    export::{COLUMNS, Shape, record_schema, table_schema},
    protocol::ExportFormat,
};
use serde_json::Value;
use std::{collections::BTreeSet, fs};

#[test]
fn the_table_schema_describes_the_example_it_names() {
    let schema = table_schema(&DATA.0.dataset, SITE);
    let fields = schema["fields"].as_array().unwrap();
    let (head, lines) = tables::read(&whole(ExportFormat::Csv));
    let names: Vec<&str> = fields.iter().filter_map(|field| field["name"].as_str()).collect();
    assert_eq!(names, head.iter().collect::<Vec<_>>());
    assert_eq!(schema["resources"][0]["path"], format!("{SITE}donnees/atlas-ptce.csv"));
    let mut keys = BTreeSet::new();
    for line in &lines {
        assert!(keys.insert(line[0].to_owned()), "the primary key comes twice: {}", &line[0]);
        for (field, cell) in fields.iter().zip(line) {
            assert!(!cell.is_empty() || field["constraints"]["required"] == false, "{field}");
            let number = field["type"] == "number" && !cell.is_empty();
            assert!(!number || cell.parse::<f64>().is_ok(), "{field}: {cell}");
        }
    }
}

#[test]
fn the_json_schema_holds_for_every_feature() {
    let schema = record_schema(&DATA.0.dataset);
    let file: Value = serde_json::from_slice(&whole(ExportFormat::GeoJson)).unwrap();
    for feature in file["features"].as_array().unwrap() {
        let properties = feature["properties"].as_object().unwrap();
        for name in schema["required"].as_array().unwrap() {
            assert!(properties.contains_key(name.as_str().unwrap()), "{name}");
        }
        for (name, value) in properties {
            let allowed = &schema["properties"][name]["type"];
            let sort = match value {
                Value::Null => "null",
                Value::Number(_) => "number",
                Value::String(_) => "string",
                other => panic!("{name}: {other}"),
            };
            let fits = allowed == sort || allowed.as_array().is_some_and(|all| all.iter().any(|one| one == sort));
            assert!(fits, "{name}: {value}");
        }
    }
}

#[test]
fn the_page_for_developers_describes_each_column() {
    let page = fs::read_to_string("docs/exports.md").unwrap();
    let sort = |shape: Shape| match shape {
        Shape::Text => "text",
        Shape::List => "list",
        Shape::Number => "number",
        Shape::Address => "address",
    };
    let wanted: Vec<String> = COLUMNS
        .iter()
        .map(|column| format!("| `{}` | {} | {} |", column.name, sort(column.shape), column.description))
        .collect();
    let told: Vec<&str> =
        page.lines().filter(|line| line.starts_with("| `") && line.matches('|').count() == 4).collect();
    assert_eq!(told, wanted, "the table of docs/exports.md is to be these lines:\n{}", wanted.join("\n"));
}
