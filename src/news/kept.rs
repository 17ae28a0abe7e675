//! The fingerprints as a text, such as a browser keeps between two visits: the format of the runtime
//! files, then an id and its number in base sixteen for each record, `4 aliss=1f mer-vive=9c0a`.

use super::Fingerprints;
use crate::{bundle::FORMAT, domain::RecordId};
use std::fmt::Write;

impl Fingerprints {
    /// The text to keep.
    pub fn to_kept(&self) -> String {
        let mut text = FORMAT.to_string();
        for (id, number) in self.pairs() {
            // Writing into memory cannot fail.
            let _ = write!(text, " {}={number:x}", id.as_str());
        }
        text
    }

    /// Reads what was kept; none if it is not such a text, or one of another format: the same record is
    /// then compiled into other bytes, and all of them would pass for changed.
    pub fn from_kept(text: &str) -> Option<Self> {
        let mut words = text.split(' ');
        if words.next()?.parse() != Ok(FORMAT) {
            return None;
        }
        Self::in_order(words.map(pair).collect::<Option<Vec<_>>>()?)
    }
}

/// An id and its number.
fn pair(word: &str) -> Option<(RecordId, u32)> {
    let (id, number) = word.split_once('=')?;
    Some((id.parse().ok()?, u32::from_str_radix(number, 16).ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeMap;

    proptest! {
        #[test]
        fn what_is_kept_is_read_back(pairs: BTreeMap<u16, u32>) {
            let ids: BTreeMap<RecordId, u32> =
                pairs.into_iter().map(|(id, number)| (format!("r-{id}").parse().unwrap(), number)).collect();
            let fingerprints = Fingerprints::in_order(ids.into_iter().collect()).unwrap();
            prop_assert_eq!(Fingerprints::from_kept(&fingerprints.to_kept()), Some(fingerprints));
        }

        #[test]
        fn no_text_is_worth_a_panic(text: String) {
            let _ = Fingerprints::from_kept(&text);
        }
    }

    #[test]
    fn what_something_else_wrote_is_not_read() {
        for rest in ["a", "a=", "a=g", "a=1ffffffff", "A=1", "=1", "b=1 a=1", "a=1 a=1", "a=1 ", " a=1", "a=1\n"] {
            assert_eq!(Fingerprints::from_kept(&format!("{FORMAT} {rest}")), None, "{rest}");
        }
        for text in ["", " ", "null", "{}", "a=1", "x a=1"] {
            assert_eq!(Fingerprints::from_kept(text), None, "{text}");
        }
    }

    #[test]
    fn what_another_format_kept_tells_nothing() {
        assert_eq!(Fingerprints::from_kept(&format!("{} a=1", FORMAT + 1)), None);
        assert!(Fingerprints::from_kept(&format!("{FORMAT} a=1")).is_some());
        assert_eq!(Fingerprints::from_kept(&FORMAT.to_string()), Some(Fingerprints::default()));
    }
}
