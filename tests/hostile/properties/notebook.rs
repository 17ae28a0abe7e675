//! The file of a notebook, as a visitor chooses it or a device kept it.

use atlas_ptce::notebook::{Fault, MAX_ENTRIES, MAX_NOTE, merge, read, write};
use serde_json::Value;

/// How deep values may lie in each other for a text to be expected to be read.
const DEPTH: usize = 32;

/// Any text is read or refused. What is JSON to another reader is never refused for not being any. A notebook is within
/// its limits, is written as JSON of the same records and read back the same, and put together with itself changes nothing.
pub fn hold(text: &[u8]) {
    let text = String::from_utf8_lossy(text);
    let read_text = read(&text);
    let other: Option<Value> = serde_json::from_str(&text).ok().filter(|value| depth(value) <= DEPTH);
    assert!(other.is_none() || read_text != Err(Fault::NotJson), "refused as no JSON: {text:?}");
    let Ok(book) = read_text else { return };
    assert!(book.entries().len() <= MAX_ENTRIES);
    assert!(book.entries().iter().all(|entry| entry.note.chars().count() <= MAX_NOTE));
    let ids: Vec<&str> = book.entries().iter().map(|entry| entry.id.as_str()).collect();
    if let Some(other) = other {
        let mut listed: Vec<&str> = Vec::new();
        for id in other["fiches"].as_array().into_iter().flatten().filter_map(|entry| entry["id"].as_str()) {
            if !listed.contains(&id) {
                listed.push(id);
            }
        }
        // Of two members of one name, either may be taken.
        assert!(text.matches("\"id\"").count() != listed.len() || ids == listed, "{ids:?} of {listed:?}");
    }
    let written = write(&book, &|id| Some(format!("«{id}»\"\\\u{1}")));
    assert_eq!(read(&written).as_ref(), Ok(&book), "{written}");
    let again: Option<Value> = serde_json::from_str(&written).ok();
    let again = again.unwrap_or_default();
    assert_eq!(again["fiches"].as_array().map(Vec::len), Some(ids.len()), "{written}");
    let both = merge(&book, &book);
    assert_eq!((&both.book, both.added, both.joined, both.left_out), (&book, 0, 0, 0));
}

fn depth(value: &Value) -> usize {
    let inner = match value {
        Value::Array(values) => values.iter().map(depth).max(),
        Value::Object(members) => members.values().map(depth).max(),
        _ => return 0,
    };
    1 + inner.unwrap_or_default()
}

/// Files of every sort.
pub fn examples() -> Vec<(&'static str, Vec<u8>)> {
    let all = [
        ("empty", r#"{"format": "carnet-atlas-ptce", "version": 1, "fiches": []}"#),
        (
            "two",
            "\u{feff}{\n  \"format\": \"carnet-atlas-ptce\",\n  \"version\": 1,\n  \"fiches\": [\n    {\"id\": \"mer-vive\", \"titre\": \"Mer vive\", \"ajout\": \"2026-11-22\", \"note\": \"Voir «le maire»\\n\\\"vite\\\" \\ud83d\\ude00 \\u00e9\"},\n    {\"id\": \"annexe\"}\n  ]\n}\n",
        ),
        (
            "later",
            r#"{"x": [1.5e3, true, null, {"y": [[]]}], "format": "carnet-atlas-ptce", "version": 1, "fiches": [{"id": "annexe", "z": -0}]}"#,
        ),
        ("newer", r#"{"format": "carnet-atlas-ptce", "version": 2, "fiches": []}"#),
        ("other", r#"{"type": "FeatureCollection", "features": []}"#),
        (
            "markup",
            r#"{"format": "carnet-atlas-ptce", "version": 1, "fiches": [{"id": "annexe", "note": "<img src=x onerror=alert(1)>\u202e=1+1"}]}"#,
        ),
    ];
    all.into_iter().map(|(name, text)| (name, text.as_bytes().to_vec())).collect()
}
