//! What a reader writes about a record: kept on the device as it is typed, made into a message. Nothing
//! is sent from here.

use crate::{ui::browser, wording::report::About};
use form_urlencoded::byte_serialize;
use leptos::prelude::*;

/// Before the id of the record, where what is written about it is kept.
const KEPT: &str = "atlas-message-";

/// Longest address that every mail program opens, in bytes (2,000 for some on Windows).
const MAIL_BYTES: usize = 1_900;

/// What is being written about a record.
#[derive(Clone, Copy)]
pub struct Report {
    /// What it is about.
    pub about: RwSignal<About>,
    /// The message itself.
    pub text: RwSignal<String>,
    /// Whence it is known.
    pub source: RwSignal<String>,
    place: StoredValue<String>,
}

impl Report {
    /// Nothing yet, about the record with this id.
    pub fn new(id: &str) -> Self {
        Self {
            about: RwSignal::default(),
            text: RwSignal::default(),
            source: RwSignal::default(),
            place: StoredValue::new(format!("{KEPT}{id}")),
        }
    }

    /// Takes up what was left here; true when there is something.
    pub fn resume(self) -> bool {
        let kept = self.place.with_value(|place| browser::stored(place));
        let Some((about, source, text)) = kept.as_deref().and_then(read) else { return false };
        self.about.set(about);
        self.source.set(source.to_owned());
        self.text.set(text.to_owned());
        true
    }

    /// Keeps what is there now; what is empty is kept no longer.
    pub fn keep(self) {
        // A field that was changed tells so when its page is left, too.
        let (Some(text), Some(source)) = (self.text.try_get_untracked(), self.source.try_get_untracked()) else {
            return;
        };
        self.place.with_value(|place| {
            if text.is_empty() && source.is_empty() {
                browser::forget(place);
            } else {
                browser::store(place, &written(self.about.get_untracked(), &source, &text));
            }
        });
    }

    /// Empties everything.
    pub fn erase(self) {
        self.about.set(About::default());
        self.text.set(String::new());
        self.source.set(String::new());
        self.keep();
    }

    /// True when there is a message (tracked).
    pub fn is_written(self) -> bool {
        self.text.with(|text| !text.trim().is_empty())
    }
}

/// As it is kept: what it is about, its source, its text, a line each but the last.
fn written(about: About, source: &str, text: &str) -> String {
    let about = About::ALL.iter().position(|other| *other == about).unwrap_or_default();
    format!("{about}\n{}\n{text}", source.replace('\n', " "))
}

/// What was kept; none for what is not of this form.
fn read(kept: &str) -> Option<(About, &str, &str)> {
    let (about, rest) = kept.split_once('\n')?;
    let (source, text) = rest.split_once('\n')?;
    Some((*About::ALL.get(about.parse::<usize>().ok()?)?, source, text))
}

/// The address that opens a mail program with this message (RFC 6068), and whether every program takes one
/// so long. A contact that is no mail address is left out.
pub fn mail(contact: &str, subject: &str, message: &str) -> (String, bool) {
    let to = if contact.contains('@') { encoded(contact).replace("%40", "@") } else { String::new() };
    let message = message.replace('\n', "\r\n");
    let address = format!("mailto:{to}?subject={}&body={}", encoded(subject), encoded(&message));
    let fits = address.len() <= MAIL_BYTES;
    (address, fits)
}

/// Percent-encoded: mail programs read a plus sign as itself.
fn encoded(text: &str) -> String {
    byte_serialize(text.as_bytes()).map(|piece| if piece == "+" { "%20" } else { piece }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_is_read_back() {
        let kept = written(About::Other, "le site\nde la CRESS", "Un\ndeux");
        assert_eq!(read(&kept), Some((About::Other, "le site de la CRESS", "Un\ndeux")));
        for wrong in ["", "9\n\n", "x\ny\nz", "1\nsans fin"] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_message_opens_as_it_was_written() {
        let (address, fits) = mail("ptce@cress.example", "a & b", "1 + 1\n= 2");
        assert_eq!(address, "mailto:ptce@cress.example?subject=a%20%26%20b&body=1%20%2B%201%0D%0A%3D%202");
        assert!(fits);
    }

    #[test]
    fn a_contact_adds_nobody_else() {
        let (address, _) = mail("a@b.fr?bcc=c@d.fr&x", "s", "m");
        assert_eq!(address, "mailto:a@b.fr%3Fbcc%3Dc@d.fr%26x?subject=s&body=m");
        assert!(mail("https://exemple.fr", "s", "m").0.starts_with("mailto:?"));
    }

    #[test]
    fn a_message_too_long_for_some_programs_is_told() {
        assert!(!mail("", "s", &"é".repeat(400)).1);
    }
}
