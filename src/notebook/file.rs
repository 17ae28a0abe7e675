//! A notebook as JSON, for a device and for a file alike. A title is written beside each id for whoever opens the file,
//! and not read back; members that are not known are read over, so that a later version can add some.

use super::{
    Book, Entry, MAX_ENTRIES, MAX_NOTE,
    json::{self, Value},
    plain,
};
use crate::domain::RecordId;

/// What says that a file is a notebook.
const FORMAT: &str = "carnet-atlas-ptce";

/// The version that is written, and the newest that is read.
const VERSION: u32 = 1;

/// Why a text is no notebook that can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It is not JSON: another file, or half of one.
    NotJson,
    /// It is JSON of something else.
    OtherFormat,
    /// A later version of the atlas wrote it.
    Newer,
    /// An entry has no id, or one that cannot be an id; or its note is longer than a note may be.
    Entry,
    /// It holds more records than a notebook may.
    TooMany,
}

/// Writes a notebook; `title_of` tells the titles that are known.
pub fn write(book: &Book, title_of: &dyn Fn(&RecordId) -> Option<String>) -> String {
    let mut out = String::from("{\n  \"format\": ");
    json::quote(FORMAT, &mut out);
    out.push_str(",\n  \"version\": ");
    out.push_str(&VERSION.to_string());
    out.push_str(",\n  \"fiches\": [");
    for (place, entry) in book.entries().iter().enumerate() {
        out.push_str(if place > 0 { ",\n    {\"id\": " } else { "\n    {\"id\": " });
        json::quote(entry.id.as_str(), &mut out);
        let members = [
            ("titre", title_of(&entry.id)),
            ("ajout", entry.added.map(|date| date.to_string())),
            ("note", Some(entry.note.clone()).filter(|note| !note.is_empty())),
        ];
        for (name, value) in members {
            if let Some(value) = value {
                out.push_str(", \"");
                out.push_str(name);
                out.push_str("\": ");
                json::quote(&value, &mut out);
            }
        }
        out.push('}');
    }
    out.push_str(if book.entries().is_empty() { "]\n}\n" } else { "\n  ]\n}\n" });
    out
}

/// Reads what `write` wrote, here or elsewhere. A record that stands there twice is taken once.
pub fn read(text: &str) -> Result<Book, Fault> {
    let value = json::parse(text).ok_or(Fault::NotJson)?;
    if value.member("format").and_then(Value::text) != Some(FORMAT) {
        return Err(Fault::OtherFormat);
    }
    match value.member("version") {
        Some(Value::Number(version)) => match version.parse::<u32>() {
            Ok(1..=VERSION) => {}
            Ok(0) | Err(_) => return Err(Fault::OtherFormat),
            Ok(_) => return Err(Fault::Newer),
        },
        _ => return Err(Fault::OtherFormat),
    }
    let Some(Value::List(entries)) = value.member("fiches") else { return Err(Fault::OtherFormat) };
    if entries.len() > MAX_ENTRIES {
        return Err(Fault::TooMany);
    }
    let mut book = Book::default();
    for value in entries {
        book.insert(entry(value).ok_or(Fault::Entry)?, usize::MAX);
    }
    Ok(book)
}

fn entry(value: &Value) -> Option<Entry> {
    let id = value.member("id")?.text()?.parse().ok()?;
    let note = match value.member("note") {
        Some(note) => note.text()?,
        None => "",
    };
    // A date that cannot be read is worth less than the note beside it.
    let added = value.member("ajout").and_then(Value::text).and_then(|date| date.parse().ok());
    (note.chars().count() <= MAX_NOTE).then(|| Entry { id, added, note: plain(note) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::notebook::Change;
    use proptest::prelude::*;

    fn file(entries: &str) -> String {
        format!("{{\"format\":\"carnet-atlas-ptce\",\"version\":1,\"fiches\":[{entries}]}}")
    }

    #[test]
    fn a_file_can_be_read_by_a_person_and_names_its_records() {
        let mut book = Book::default();
        book.apply(&Change::Add("aliss".parse().unwrap(), "2026-11-22".parse().ok()));
        book.apply(&Change::Note("aliss".parse().unwrap(), "voir «le maire»\n\"vite\"".into()));
        let text = write(&book, &|_| Some("ALISS".to_owned()));
        let line = r#"{"id": "aliss", "titre": "ALISS", "ajout": "2026-11-22", "note": "voir «le maire»\n\"vite\""}"#;
        assert!(text.contains(line), "{text}");
        assert_eq!(read(&text), Ok(book));
    }

    #[test]
    fn what_is_no_notebook_says_why() {
        for (text, fault) in [
            ("", Fault::NotJson),
            ("id;titre\naliss;ALISS", Fault::NotJson),
            ("{\"format\":", Fault::NotJson),
            (&"[".repeat(100_000), Fault::NotJson),
            ("[]", Fault::OtherFormat),
            ("{\"type\":\"FeatureCollection\"}", Fault::OtherFormat),
            (&file("").replace("1", "\"1\""), Fault::OtherFormat),
            (&file("").replace("1", "2"), Fault::Newer),
            (&file("{}"), Fault::Entry),
            (&file("{\"id\":\"../a\"}"), Fault::Entry),
            (&file("{\"id\":\"a\",\"note\":[]}"), Fault::Entry),
            (&file(&format!("{{\"id\":\"a\",\"note\":\"{}\"}}", "x".repeat(MAX_NOTE + 1))), Fault::Entry),
            (&file(&vec!["{\"id\":\"a\"}"; MAX_ENTRIES + 1].join(",")), Fault::TooMany),
        ] {
            assert_eq!(read(text), Err(fault), "{}", text.chars().take(80).collect::<String>());
        }
    }

    #[test]
    fn what_a_later_version_adds_is_read_over() {
        let more = "{\"id\":\"a\",\"couleur\":{\"r\":[1,-2.5e3,true,null]},\"note\":\"\\u00e9\\ud83c\\udf31\",\"ajout\":\"hier\"}";
        let book = read(&format!("\u{feff} {}", file(&format!("{more} , {{\"id\":\"a\"}}")))).unwrap();
        assert_eq!((book.entries().len(), book.note(&"a".parse().unwrap())), (1, "é🌱"));
    }

    #[test]
    fn a_note_may_want_to_be_a_page_or_a_formula() {
        for note in
            ["<img src=x onerror=alert(1)>", "=1+1", "</script>", "\\u0000", "\u{202e}a\u{1f600}", "\u{7f}\u{80}b"]
        {
            let mut book = Book::default();
            book.apply(&Change::Add("a".parse().unwrap(), None));
            book.apply(&Change::Note("a".parse().unwrap(), note.into()));
            assert_eq!(read(&write(&book, &|_| Some(note.to_owned()))), Ok(book));
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(entries in proptest::collection::vec(("[a-z]{1,3}", "(?s).{0,40}"), 0..20)) {
            let mut book = Book::default();
            for (id, note) in entries {
                book.apply(&Change::Add(id.parse().unwrap(), None));
                book.apply(&Change::Note(id.parse().unwrap(), note));
            }
            prop_assert_eq!(read(&write(&book, &|id| Some(format!("« {id} »\\\"")))), Ok(book));
        }

        #[test]
        fn no_text_is_worth_a_panic(text in "(?s)[\\[\\]{}:,\"a\\\\ud800é0-9 \n]{0,60}") {
            let _ = read(&text);
            let _ = read(&file(&text));
        }
    }
}
