//! The table, as the csv crate reads it.

use super::dataset::{SITE, of, records, whole};
use atlas_ptce::{
    domain::Grade,
    export::{COLUMNS, Cell},
    protocol::ExportFormat,
};
use csv::{ReaderBuilder, StringRecord};
use std::{collections::BTreeSet, sync::LazyLock};

/// The whole dataset as the csv crate reads it.
static TABLE: LazyLock<(StringRecord, Vec<StringRecord>)> = LazyLock::new(|| read(&whole(ExportFormat::Csv)));

/// The header and the lines of a file; it has to start with the mark of UTF-8.
pub fn read(file: &[u8]) -> (StringRecord, Vec<StringRecord>) {
    let text = file.strip_prefix(b"\xef\xbb\xbf").unwrap();
    let mut reader = ReaderBuilder::new().delimiter(b';').from_reader(text);
    let head = reader.headers().unwrap().clone();
    (head, reader.records().map(Result::unwrap).collect())
}

/// What the table says of a record in a column.
fn cell(id: &str, column: &str) -> String {
    let (head, lines) = &*TABLE;
    let place = head.iter().position(|name| name == column).unwrap();
    lines.iter().find(|line| &line[0] == id).unwrap()[place].to_owned()
}

#[test]
fn a_line_a_record_and_a_cell_a_column() {
    let (head, lines) = &*TABLE;
    assert_eq!(head.iter().collect::<Vec<_>>(), COLUMNS.each_ref().map(|column| column.name));
    let ids: Vec<&str> = lines.iter().map(|line| &line[0]).collect();
    assert_eq!(ids, records().iter().map(|record| record.id.as_str()).collect::<Vec<_>>());
}

#[test]
fn what_is_read_again_is_what_was_written() {
    for (line, cells) in TABLE.1.iter().zip(of(records()).lines()) {
        for (read, cell) in line.iter().zip(cells) {
            match cell {
                Cell::Empty => assert_eq!(read, ""),
                Cell::Number(number) => assert_eq!(read.parse(), Ok(number)),
                Cell::Text(text) => assert_eq!(read.strip_prefix('\'').unwrap_or(read), text),
            }
        }
    }
}

#[test]
fn each_column_is_of_use_and_a_required_one_is_always_filled() {
    let lines: Vec<Vec<Cell>> = of(records()).lines().collect();
    for (place, column) in COLUMNS.iter().enumerate() {
        let filled = lines.iter().filter(|cells| cells[place] != Cell::Empty).count();
        assert!(filled > 0, "{} is never filled", column.name);
        assert!(!column.required || filled == lines.len(), "{} is required", column.name);
    }
    assert_eq!(COLUMNS.iter().map(|column| column.name).collect::<BTreeSet<_>>().len(), COLUMNS.len());
}

#[test]
fn each_line_says_licence_credits_version_and_where_the_list_is() {
    let id = records()[0].id.as_str();
    assert!(cell(id, "licence").starts_with("Licence Ouverte 2.0 (https://"));
    assert!(cell(id, "credits").contains("CRESS Hauts-de-France"));
    assert_eq!(cell(id, "version_des_donnees"), "2026-11-22");
    assert_eq!(cell(id, "requete"), format!("{SITE}a-propos"));
}

#[test]
fn a_theme_that_no_document_says_stands_in_a_column_of_its_own() {
    let theme = |record: &str, column: &str| cell(record, column);
    assert!(theme("anima-grand-calais", "themes").contains("Alimentation"));
    assert!(!theme("anima-grand-calais", "themes").contains("Numérique"));
    assert!(theme("anima-grand-calais", "themes_deduits").contains("(probable, déduit)"));
    for record in records() {
        let sure = record.themes.iter().all(|theme| theme.grade == Grade::Explicit);
        assert_eq!(theme(record.id.as_str(), "themes_deduits").is_empty(), sure, "{}", record.id);
    }
}

#[test]
fn a_seat_that_documents_dispute_has_both_communes_and_no_point() {
    let disputed = records().iter().find(|record| {
        let mut communes = record.seats.iter().map(|seat| &seat.value.commune);
        let first = communes.next();
        communes.any(|other| Some(other) != first)
    });
    let id = disputed.unwrap().id.as_str();
    assert!(cell(id, "code_commune").contains('|') && cell(id, "commune").contains('|'));
    assert_eq!(cell(id, "siege_certitude").split('|').count(), cell(id, "code_commune").split('|').count());
    assert_eq!((cell(id, "latitude"), cell(id, "longitude")), (String::new(), String::new()));
}

#[test]
fn codes_keep_their_zeros_and_dates_stand_beside_their_statuses() {
    for record in records() {
        let id = record.id.as_str();
        assert!(cell(id, "code_commune").split('|').all(|code| code.is_empty() || code.len() == 5), "{id}");
        let (statuses, dates) = (cell(id, "statut"), cell(id, "statut_date"));
        assert!(dates.is_empty() || dates.split('|').count() == statuses.split('|').count(), "{id}");
    }
}
