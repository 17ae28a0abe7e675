//! Many short texts in one block: one allocation, and a place in memory told by a number.

/// Texts, by number.
#[derive(Debug, Default)]
pub(super) struct Strings {
    block: String,
    /// Where each begins; the last is where the block ends.
    starts: Vec<u32>,
}

/// What stands between two texts in a file: no text holds it.
pub(super) const BETWEEN: char = '\0';

impl Strings {
    /// The texts of a block, each followed by the sign that ends it.
    pub(super) fn of_block(block: String) -> Self {
        let mut starts = vec![0];
        starts.extend(block.match_indices(BETWEEN).map(|(place, _)| place as u32 + 1));
        Self { block, starts }
    }

    /// One block of these texts.
    pub(super) fn block<'a>(texts: impl Iterator<Item = &'a str>) -> String {
        texts.flat_map(|text| [text, "\0"]).collect()
    }

    /// Number of texts.
    pub(super) fn len(&self) -> usize {
        self.starts.len().saturating_sub(1)
    }

    /// The text of this number; empty when there is none.
    pub(super) fn get(&self, place: u32) -> &str {
        let place = place as usize;
        match (self.starts.get(place), self.starts.get(place + 1)) {
            (Some(from), Some(to)) => self.block.get(*from as usize..*to as usize - 1).unwrap_or_default(),
            _ => "",
        }
    }

    /// All texts.
    pub(super) fn iter(&self) -> impl Iterator<Item = &str> {
        (0..self.len() as u32).map(|place| self.get(place))
    }

    /// The number of the first text that is not less than this one, where they are sorted.
    pub(super) fn first_from(&self, text: &str) -> u32 {
        let (mut from, mut to) = (0, self.len() as u32);
        while from < to {
            let middle = from + (to - from) / 2;
            if self.get(middle) < text { from = middle + 1 } else { to = middle }
        }
        from
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_block_gives_its_texts_back() {
        let strings = Strings::of_block(Strings::block(["eau", "", "été"].into_iter()));
        assert_eq!(strings.iter().collect::<Vec<_>>(), ["eau", "", "été"]);
        assert_eq!((strings.get(3), strings.len()), ("", 3));
        assert_eq!(Strings::of_block(String::new()).len(), 0);
        assert_eq!(Strings::default().len(), 0);
    }

    #[test]
    fn a_sorted_block_is_searched() {
        let strings = Strings::of_block(Strings::block(["air", "eau", "feu"].into_iter()));
        let found = ["a", "eau", "eaux", "zut"].map(|text| strings.first_from(text));
        assert_eq!(found, [0, 1, 2, 3]);
    }
}
