//! A dataset with another text wherever its types take any: what stays as it was is what they refuse.

use atlas_ptce::domain::{Record, Territory, Vocabulary};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;
use std::collections::BTreeMap;

/// The dataset with this text everywhere.
pub fn dataset(vocabulary: &Vocabulary, records: &[Record], text: &str) -> (Vocabulary, Vec<Record>) {
    let territory = |territory: Territory| Territory { name: text.to_owned(), ..territory };
    let vocabulary = Vocabulary {
        dataset: one(&vocabulary.dataset, text),
        themes: all(&vocabulary.themes, text),
        kinds: all(&vocabulary.kinds, text),
        statuses: all(&vocabulary.statuses, text),
        sources: all(&vocabulary.sources, text),
        territories: vocabulary.territories.iter().map(territory).collect(),
        ..vocabulary.clone()
    };
    (vocabulary, all(records, text))
}

fn one<T: Serialize + DeserializeOwned>(value: &T, text: &str) -> T {
    all(std::slice::from_ref(value), text).pop().expect("one value")
}

fn all<T: Serialize + DeserializeOwned>(values: &[T], text: &str) -> Vec<T> {
    // Whether a field takes any text hangs on the field alone.
    let mut takes = BTreeMap::new();
    values
        .iter()
        .map(|value| {
            let mut json = serde_json::to_value(value).expect("plain data");
            for (field, pointer) in leaves(&json) {
                let good = json.pointer(&pointer).cloned().expect("a leaf");
                let any = takes.get(&field).copied();
                set(&mut json, &pointer, Value::from(text));
                let fits = any.unwrap_or_else(|| serde_json::from_value::<T>(json.clone()).is_ok());
                if !fits {
                    set(&mut json, &pointer, good);
                }
                takes.insert(field, fits);
            }
            serde_json::from_value(json).expect("the same shape")
        })
        .collect()
}

fn set(json: &mut Value, pointer: &str, value: Value) {
    *json.pointer_mut(pointer).expect("a leaf") = value;
}

/// Every text: the field it stands in, and where it stands.
fn leaves(json: &Value) -> Vec<(String, String)> {
    let below = |key: String, field: &str, value: &Value| -> Vec<(String, String)> {
        leaves(value).into_iter().map(|(inner, place)| (format!("{field}/{inner}"), format!("/{key}{place}"))).collect()
    };
    match json {
        Value::String(_) => vec![(String::new(), String::new())],
        Value::Array(items) => {
            items.iter().enumerate().flat_map(|(at, item)| below(at.to_string(), "", item)).collect()
        }
        Value::Object(fields) => fields.iter().flat_map(|(key, value)| below(key.clone(), key, value)).collect(),
        _ => Vec::new(),
    }
}
