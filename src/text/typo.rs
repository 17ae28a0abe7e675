//! Slips of the keyboard: how many single edits lie between what was typed and a word. An edit
//! is a letter too many, a letter missing, a wrong letter, or two neighbours the wrong way round
//! (optimal string alignment: no part of a word is edited twice). Which words deserve the
//! comparison, and what a slip costs them, is not known here.

/// Longest text compared, in characters: the longest names of communes have 45.
const LONGEST: usize = 64;

/// How many edits are forgiven in a text of so many letters: in short words one edit makes
/// another word (0 everywhere: no help; 3: «Arras» would be «Paris»).
pub fn tolerance(letters: usize) -> usize {
    match letters {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    }
}

/// What was typed, ready to be compared with many words.
#[derive(Debug)]
pub struct Typed {
    letters: Vec<char>,
    set: u32,
}

/// How near a word is. `None`: further than asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Likeness {
    /// Edits from what was typed to the whole word.
    pub whole: Option<usize>,
    /// Edits to the beginning of the word that is nearest: the rest is still to be typed.
    pub beginning: Option<usize>,
}

impl Typed {
    /// What was typed. Fold it and the words alike before.
    pub fn new(text: &str) -> Self {
        Self { letters: text.chars().collect(), set: letter_set(text.chars()) }
    }

    /// Number of characters.
    pub fn len(&self) -> usize {
        self.letters.len()
    }

    /// True when nothing was typed.
    pub fn is_empty(&self) -> bool {
        self.letters.is_empty()
    }

    /// True when no word of these letters is within `max` edits: each letter that it lacks costs one.
    pub fn is_beyond(&self, letters: u32, max: usize) -> bool {
        (self.set & !letters).count_ones() as usize > max
    }

    /// True when no whole word of these letters is within `max` edits: each of them that was not
    /// typed costs one too.
    pub fn is_beyond_whole(&self, letters: u32, max: usize) -> bool {
        self.is_beyond(letters, max) || (letters & !self.set).count_ones() as usize > max
    }

    /// How near the word is, up to `max` edits. Longer texts than names are compared with nothing.
    pub fn compare(&self, word: &str, max: usize) -> Likeness {
        let (typed, max) = (self.letters.as_slice(), max.min(LONGEST));
        let far = Likeness { whole: None, beginning: None };
        let reach = typed.len() + max;
        if typed.len() > LONGEST || self.is_beyond(letter_set(word.chars().take(reach)), max) {
            return far;
        }
        // Row i holds the edits between the first i letters of the word and each beginning of
        // what was typed; bytes, since none exceeds the length of both. Three rows take turns.
        let mut rows = [[0_u8; LONGEST + 1]; 3];
        let [row, ..] = &mut rows;
        row.iter_mut().enumerate().for_each(|(place, edits)| *edits = place as u8);
        let mut last = row[typed.len()];
        let mut nearest = last;
        let (mut previous, mut least_before) = ('\0', 0);
        let mut ended = true;
        for (place, letter) in word.chars().enumerate() {
            let (before, row, next) = ((place + 2) % 3, place % 3, (place + 1) % 3);
            rows[next][0] = place as u8 + 1;
            let mut least = rows[next][0];
            for (at, own) in typed.iter().enumerate() {
                let replaced = rows[row][at] + u8::from(*own != letter);
                let mut edits = replaced.min(rows[row][at + 1] + 1).min(rows[next][at] + 1);
                if place > 0 && at > 0 && *own == previous && typed[at - 1] == letter {
                    edits = edits.min(rows[before][at - 1] + 1);
                }
                rows[next][at + 1] = edits;
                least = least.min(edits);
            }
            last = rows[next][typed.len()];
            nearest = nearest.min(last);
            // Two rows, since neighbours the wrong way round reach back two.
            if place >= reach || usize::from(least.min(least_before)) > max {
                ended = false;
                break;
            }
            (previous, least_before) = (letter, least);
        }
        let kept = |edits: u8| Some(usize::from(edits)).filter(|edits| *edits <= max);
        Likeness { whole: kept(last).filter(|_| ended), beginning: kept(nearest) }
    }
}

/// The letters of a word as a set: a bit each, shared by those that are rare.
pub fn letter_set(word: impl Iterator<Item = char>) -> u32 {
    word.fold(0, |set, letter| set | 1 << (u32::from(letter) % 32))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whole(typed: &str, word: &str) -> Option<usize> {
        Typed::new(typed).compare(word, 3).whole
    }

    fn beginning(typed: &str, word: &str) -> Option<usize> {
        Typed::new(typed).compare(word, 2).beginning
    }

    #[test]
    fn each_single_edit_counts_one() {
        for (typed, word, edits) in [
            ("alimantation", "alimentation", 1),
            ("alimentaton", "alimentation", 1),
            ("alimenttation", "alimentation", 1),
            ("alimentaiton", "alimentation", 1),
            ("boulgone", "boulogne", 1),
            ("lile", "lille", 1),
            ("ca", "abc", 3),
            ("ab", "ba", 1),
            ("", "ab", 2),
            ("ab", "", 2),
            ("école", "ecole", 1),
            ("lille", "lille", 0),
        ] {
            assert_eq!(whole(typed, word), Some(edits), "{typed} / {word}");
        }
        assert_eq!(whole("arras", "lille"), None);
    }

    #[test]
    fn a_beginning_may_have_a_slip_too() {
        for (typed, word, edits) in [
            ("alimant", "alimentation", Some(1)),
            ("alimnet", "alimentation", Some(1)),
            ("alim", "alimentation", Some(0)),
            ("vilef", "villefranche", Some(1)),
            ("xyz", "alimentation", None),
            ("alimentations", "alimentation", Some(1)),
        ] {
            assert_eq!(beginning(typed, word), edits, "{typed} / {word}");
        }
        assert_eq!(Typed::new("alimant").compare("alimentation", 2).whole, None, "too short for the whole word");
    }

    #[test]
    fn long_texts_are_compared_with_nothing() {
        let long = "a".repeat(LONGEST + 1);
        assert_eq!(Typed::new(&long).compare(&long, 2), Likeness { whole: None, beginning: None });
        let longest = "a".repeat(LONGEST);
        assert_eq!(Typed::new(&longest).compare(&longest, 2).whole, Some(0));
    }

    proptest::proptest! {
        #[test]
        fn the_short_cuts_change_nothing(typed in "[a-e]{0,7}", word in "[a-g]{0,9}", max in 0_usize..4) {
            let letters = |text: &str| text.chars().collect::<Vec<_>>();
            let (typed_letters, word_letters) = (letters(&typed), letters(&word));
            let whole = distance(&typed_letters, &word_letters);
            let beginnings = (0..=word_letters.len()).map(|end| distance(&typed_letters, &word_letters[..end]));
            let found = Typed::new(&typed).compare(&word, max);
            proptest::prop_assert_eq!(found.whole, Some(whole).filter(|edits| *edits <= max));
            proptest::prop_assert_eq!(found.beginning, beginnings.min().filter(|edits| *edits <= max));
        }
    }

    /// The definition, without any short cut.
    fn distance(a: &[char], b: &[char]) -> usize {
        match (a, b) {
            ([], rest) | (rest, []) => rest.len(),
            ([a_rest @ .., x], [b_rest @ .., y]) => {
                let mut least = (distance(a_rest, b_rest) + usize::from(x != y))
                    .min(distance(a_rest, b) + 1)
                    .min(distance(a, b_rest) + 1);
                if let ([a_before @ .., p], [b_before @ .., q]) = (a_rest, b_rest)
                    && x == q
                    && y == p
                {
                    least = least.min(distance(a_before, b_before) + 1);
                }
                least
            }
        }
    }
}
