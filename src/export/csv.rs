//! CSV that opens right in a French spreadsheet: UTF-8 with its mark, semicolons, lines that end as RFC 4180 says. A
//! cell that a spreadsheet would take for a formula has an apostrophe first. What the file says of itself stands in its
//! last columns: a comment above the header would break every reader.

use super::{COLUMNS, Cell, Export};

/// How a spreadsheet knows UTF-8.
const MARK: &str = "\u{feff}";

/// What spreadsheets take for the beginning of a formula, in both widths (OWASP, «CSV Injection»). A tab or a line end
/// never stands in a cell.
const FORMULA: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

pub(super) fn write(export: &Export<'_>) -> Vec<u8> {
    let mut text = String::from(MARK);
    line(&mut text, COLUMNS.iter().map(|column| column.name.to_owned()));
    for cells in export.lines() {
        line(&mut text, cells.iter().map(field));
    }
    text.into_bytes()
}

fn line(text: &mut String, fields: impl Iterator<Item = String>) {
    for (place, field) in fields.enumerate() {
        if place > 0 {
            text.push(';');
        }
        text.push_str(&field);
    }
    text.push_str("\r\n");
}

fn field(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Number(number) => number.to_string(),
        Cell::Text(text) => quoted(&defused(text)),
    }
}

/// The text, with an apostrophe first where a spreadsheet would run it. Signs that show nothing do not hide it.
fn defused(text: &str) -> String {
    let unseen =
        |c: &char| c.is_whitespace() || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}');
    match text.chars().find(|c| !unseen(c)) {
        Some(first) if FORMULA.contains(&first) => format!("'{text}"),
        _ => text.to_owned(),
    }
}

fn quoted(text: &str) -> String {
    if text.contains([';', '"', ',']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_spreadsheet_would_run_is_text() {
        for formula in ["=1+1", "+33 1", "-cmd|' /C calc'!A0", "@SUM(A1)", "＝1", "\u{200b}=1", "\u{feff}@x"] {
            assert!(defused(formula).starts_with('\''), "{formula}");
        }
        for text in ["Été – 3", "1-2", "« =1 »"] {
            assert_eq!(defused(text), text);
        }
    }

    #[test]
    fn a_number_below_zero_is_a_number() {
        assert_eq!(field(&Cell::Number(-4.5)), "-4.5");
    }
}
