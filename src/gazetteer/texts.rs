//! Many short texts in one string: 41,000 names need no 41,000 allocations.

/// Texts in one string.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Texts {
    text: String,
    ends: Vec<u32>,
}

impl Texts {
    /// Appends a text.
    pub fn push(&mut self, text: &str) {
        self.push_with(|all| all.push_str(text));
    }

    /// Appends what the closure writes.
    pub fn push_with(&mut self, write: impl FnOnce(&mut String)) {
        write(&mut self.text);
        self.ends.push(self.text.len() as u32);
    }

    /// The text of this number; empty for one that does not exist.
    pub fn get(&self, place: usize) -> &str {
        let start = place.checked_sub(1).map_or(Some(0), |before| self.ends.get(before).copied());
        let range = start.zip(self.ends.get(place)).map(|(start, end)| start as usize..*end as usize);
        range.and_then(|range| self.text.get(range)).unwrap_or_default()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.ends.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_cut_where_they_were_joined() {
        let mut texts = Texts::default();
        ["Eu", "", "Y"].into_iter().for_each(|text| texts.push(text));
        assert_eq!([0, 1, 2, 3].map(|place| texts.get(place)), ["Eu", "", "Y", ""]);
    }
}
