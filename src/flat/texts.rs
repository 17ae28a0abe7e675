//! Many short texts in one string: 100,000 ids need no 100,000 allocations.

use super::column::{cuts, range};
use serde::{Deserialize, Serialize};

/// Texts in one string.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Texts {
    #[serde(with = "super::steps")]
    starts: Vec<u32>,
    text: String,
}

impl Default for Texts {
    fn default() -> Self {
        Self { starts: vec![0], text: String::new() }
    }
}

impl<'a> FromIterator<&'a str> for Texts {
    fn from_iter<I: IntoIterator<Item = &'a str>>(texts: I) -> Self {
        let mut all = Self::default();
        for text in texts {
            all.text.push_str(text);
            all.starts.push(all.text.len() as u32);
        }
        all
    }
}

impl Texts {
    /// The text of this number.
    pub fn get(&self, place: usize) -> Option<&str> {
        self.text.get(range(&self.starts, place)?)
    }

    /// Each text in turn; an empty one where the string is cut inside a letter.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        (0..self.len()).map(|place| self.get(place).unwrap_or_default())
    }

    /// The number of the first text that is not less than this one, where they are sorted.
    pub fn first_from(&self, text: &str) -> usize {
        let (mut from, mut to) = (0, self.len());
        while from < to {
            let middle = from + (to - from) / 2;
            if self.get(middle).unwrap_or_default() < text { from = middle + 1 } else { to = middle }
        }
        from
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.starts.len().saturating_sub(1)
    }

    /// True when there is none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// True when it has this many texts, and nothing that is none's.
    pub fn is_whole(&self, texts: usize) -> bool {
        cuts(&self.starts, texts, self.text.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn written_texts_read_as_they_were(texts: Vec<String>) {
            let bytes = postcard::to_allocvec(&texts.iter().map(String::as_str).collect::<Texts>()).unwrap();
            let read: Texts = postcard::from_bytes(&bytes).unwrap();
            prop_assert!(read.is_whole(texts.len()));
            prop_assert!(read.iter().eq(&texts));
            prop_assert_eq!(read.get(texts.len()), None);
            prop_assert_eq!(read.get(usize::MAX), None);
        }
    }

    #[test]
    fn sorted_texts_are_searched() {
        let texts: Texts = ["air", "eau", "feu"].into_iter().collect();
        assert_eq!(["a", "eau", "eaux", "zut"].map(|text| texts.first_from(text)), [0, 1, 2, 3]);
        assert_eq!(Texts::default().first_from("a"), 0);
    }

    #[test]
    fn a_cut_inside_a_letter_gives_nothing() {
        let texts = Texts { starts: vec![0, 1, 2], text: "é".into() };
        assert_eq!((texts.get(0), texts.iter().next()), (None, Some("")));
        assert!(!Texts { starts: vec![0, 9], text: "é".into() }.is_whole(1));
    }
}
