//! An OpenDocument spreadsheet (OASIS ODF 1.3): the records, what the columns mean, and where the file comes from, a
//! sheet each. Texts are texts there, so that codes keep their first zero and nothing is a formula.

use crate::export::{COLUMNS, Cell, Export};
use std::io::{Cursor, Write};
use zip::{CompressionMethod, ZipWriter, result::ZipResult, write::SimpleFileOptions};

const TYPE: &str = "application/vnd.oasis.opendocument.spreadsheet";

/// The first and the last part of the content; header cells are bold.
const BEFORE: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3"><office:automatic-styles><style:style style:name="tete" style:family="table-cell"><style:text-properties fo:font-weight="bold"/></style:style></office:automatic-styles><office:body><office:spreadsheet>"#;
const AFTER: &str = "</office:spreadsheet></office:body></office:document-content>";

pub(super) fn write(export: &Export<'_>) -> ZipResult<Vec<u8>> {
    // The same dataset gives the same bytes: no part has a date of its own.
    let packed = SimpleFileOptions::default().last_modified_time(zip::DateTime::default());
    // A reader knows the type from the first bytes: that part is first, and not compressed (ODF 1.3, part 2, 3.3).
    let plain = packed.compression_method(CompressionMethod::Stored);
    let packed = packed.compression_method(CompressionMethod::Deflated);
    let mut file = ZipWriter::new(Cursor::new(Vec::new()));
    file.start_file("mimetype", plain)?;
    file.write_all(TYPE.as_bytes())?;
    file.start_file("META-INF/manifest.xml", packed)?;
    file.write_all(manifest().as_bytes())?;
    file.start_file("content.xml", packed)?;
    file.write_all(content(export).as_bytes())?;
    Ok(file.finish()?.into_inner())
}

fn manifest() -> String {
    let entry = |path: &str, sort: &str| {
        format!("<manifest:file-entry manifest:full-path=\"{path}\" manifest:media-type=\"{sort}\"/>")
    };
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" manifest:version=\"1.3\">{}{}</manifest:manifest>",
        entry("/", TYPE),
        entry("content.xml", "text/xml")
    )
}

fn content(export: &Export<'_>) -> String {
    let heads: Vec<Cell> = COLUMNS.iter().map(|column| Cell::text(column.name)).collect();
    let columns = COLUMNS.iter().map(|column| vec![Cell::text(column.name), Cell::text(column.description)]);
    let about = export.about();
    let sources = about.sources.iter().map(|source| vec![Cell::text("Document"), Cell::text(&source.title)]);
    let own = [
        ("Titre", about.title.as_str()),
        ("Version des données", &about.version),
        ("Licence", &about.licence),
        ("Texte de la licence", &about.licence_address),
        ("Mention à reprendre", &about.attribution),
        ("Liste exportée", &about.request),
        ("Description des colonnes", &about.schema),
    ];
    let own = own.into_iter().map(|(name, value)| vec![Cell::text(name), Cell::text(value)]);
    let mut text = String::from(BEFORE);
    sheet(&mut text, "Fiches", &heads, export.lines());
    sheet(&mut text, "Colonnes", &[Cell::text("Colonne"), Cell::text("Ce qu’elle contient")], columns);
    sheet(&mut text, "Origine", &[Cell::text("Quoi"), Cell::text("Valeur")], own.chain(sources));
    text.push_str(AFTER);
    text
}

fn sheet(text: &mut String, name: &str, heads: &[Cell], lines: impl Iterator<Item = Vec<Cell>>) {
    text.push_str(&format!("<table:table table:name=\"{name}\"><table:table-header-rows><table:table-row>"));
    heads.iter().for_each(|head| cell(text, head, " table:style-name=\"tete\""));
    text.push_str("</table:table-row></table:table-header-rows>");
    for line in lines {
        text.push_str("<table:table-row>");
        line.iter().for_each(|value| cell(text, value, ""));
        text.push_str("</table:table-row>");
    }
    text.push_str("</table:table>");
}

fn cell(text: &mut String, value: &Cell, style: &str) {
    match value {
        Cell::Empty => text.push_str("<table:table-cell/>"),
        Cell::Number(number) => text.push_str(&format!(
            "<table:table-cell{style} office:value-type=\"float\" office:value=\"{number}\"><text:p>{number}</text:p></table:table-cell>"
        )),
        Cell::Text(value) => {
            text.push_str(&format!("<table:table-cell{style} office:value-type=\"string\"><text:p>"));
            escaped(text, value);
            text.push_str("</text:p></table:table-cell>");
        }
    }
}

/// The text as XML. A reader would take several spaces for one, and refuse what XML 1.0 has no place for.
fn escaped(text: &mut String, value: &str) {
    let mut spaced = false;
    for letter in value.chars() {
        match letter {
            '&' => text.push_str("&amp;"),
            '<' => text.push_str("&lt;"),
            '>' => text.push_str("&gt;"),
            ' ' if spaced => text.push_str("<text:s/>"),
            '\u{fffe}' | '\u{ffff}' => text.push('\u{fffd}'),
            other => text.push(other),
        }
        spaced = letter == ' ';
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::{Record, Vocabulary},
        protocol::ExportScope,
        seed,
    };
    use calamine::{Data, Ods, Range, Reader, open_workbook_from_rs};
    use std::{path::Path, sync::LazyLock};

    static DATA: LazyLock<(Vocabulary, Vec<Record>)> =
        LazyLock::new(|| seed::compile(&seed::load_dir(Path::new("seeds"))).unwrap());

    /// The sheet of records, as calamine reads it, and what was to be written.
    fn sheets(change: impl Fn(&mut Vec<Record>)) -> (Range<Data>, Vec<Vec<Cell>>) {
        let (vocabulary, mut records) = (&DATA.0, DATA.1.clone());
        change(&mut records);
        let scope = ExportScope::All;
        let export = Export { vocabulary, records: records.iter().collect(), scope: &scope, site: "" };
        let mut book: Ods<_> = open_workbook_from_rs(Cursor::new(write(&export).unwrap())).unwrap();
        assert_eq!(book.sheet_names(), ["Fiches", "Colonnes", "Origine"]);
        (book.worksheet_range("Fiches").unwrap(), export.lines().collect())
    }

    fn compare(read: &Range<Data>, wanted: &[Vec<Cell>]) {
        assert_eq!(read.height(), wanted.len() + 1);
        for (line, cells) in read.rows().skip(1).zip(wanted) {
            for (read, cell) in line.iter().zip(cells) {
                match cell {
                    Cell::Empty => assert_eq!(read, &Data::Empty),
                    Cell::Number(number) => assert_eq!(read, &Data::Float(*number)),
                    Cell::Text(text) => assert_eq!(read, &Data::String(text.clone())),
                }
            }
        }
    }

    #[test]
    fn every_record_is_read_again_by_another_program() {
        let (read, wanted) = sheets(|_| ());
        let heads: Vec<String> = read.rows().next().unwrap().iter().map(ToString::to_string).collect();
        assert_eq!(heads, COLUMNS.each_ref().map(|column| column.name));
        compare(&read, &wanted);
    }

    #[test]
    fn formulas_and_markup_are_words() {
        let (read, wanted) = sheets(|records| {
            let texts = ["=1+1", "<b>&amp;</b>", "a   b", "]]>", "\u{fffd}", "\"'"];
            for (record, text) in records.iter_mut().zip(texts) {
                record.title = text.to_owned();
            }
        });
        compare(&read, &wanted);
    }

    #[test]
    fn a_reader_knows_the_type_from_the_first_bytes() {
        let scope = ExportScope::All;
        let file = write(&Export { vocabulary: &DATA.0, records: Vec::new(), scope: &scope, site: "" }).unwrap();
        assert_eq!(&file[30..38 + TYPE.len()], format!("mimetype{TYPE}").as_bytes());
    }
}
