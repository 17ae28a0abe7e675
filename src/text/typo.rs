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
        Self { letters: text.chars().collect(), set: letter_set(text) }
    }

    /// Number of characters.
    pub fn len(&self) -> usize {
        self.letters.len()
    }

    /// True when nothing was typed.
    pub fn is_empty(&self) -> bool {
        self.letters.is_empty()
    }

    /// False when a word of these letters is certainly further than `max` edits: each letter that
    /// it lacks costs one. Much cheaper than comparing.
    pub fn can_be(&self, letters: u32, max: usize) -> bool {
        (self.set & !letters).count_ones() as usize <= max
    }

    /// How near the word is, up to `max` edits. Longer texts than names are compared with nothing.
    pub fn compare(&self, word: &str, max: usize) -> Likeness {
        let (typed, max) = (self.letters.as_slice(), max.min(LONGEST));
        let far = Likeness { whole: None, beginning: None };
        if typed.len() > LONGEST {
            return far;
        }
        // Row i holds the edits between the first i letters of the word and each beginning of
        // what was typed; bytes, since none exceeds the length of both.
        let mut before = [0_u8; LONGEST + 1];
        let mut row = before;
        for (place, edits) in row.iter_mut().enumerate() {
            *edits = place as u8;
        }
        let kept = |edits: u8| Some(usize::from(edits)).filter(|edits| *edits <= max);
        let mut nearest = row[typed.len()];
        let (mut previous, mut least_before) = ('\0', 0);
        for (place, letter) in word.chars().enumerate() {
            if place >= typed.len() + max {
                return Likeness { beginning: kept(nearest), ..far };
            }
            let mut next = [0; LONGEST + 1];
            next[0] = place as u8 + 1;
            let mut least = next[0];
            for (at, own) in typed.iter().enumerate() {
                let mut edits = (row[at] + u8::from(*own != letter)).min(row[at + 1] + 1).min(next[at] + 1);
                if place > 0 && at > 0 && *own == previous && typed[at - 1] == letter {
                    edits = edits.min(before[at - 1] + 1);
                }
                next[at + 1] = edits;
                least = least.min(edits);
            }
            (before, row, previous) = (row, next, letter);
            nearest = nearest.min(row[typed.len()]);
            // Two rows, since neighbours the wrong way round reach back two.
            if usize::from(least.min(least_before)) > max {
                return Likeness { beginning: kept(nearest), ..far };
            }
            least_before = least;
        }
        Likeness { whole: kept(row[typed.len()]), beginning: kept(nearest) }
    }
}

/// The letters of a word as a set: a bit each, shared by those that are rare.
pub fn letter_set(word: &str) -> u32 {
    word.chars().fold(0, |set, letter| set | 1 << (u32::from(letter) % 32))
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

    #[test]
    fn the_letters_rule_out_what_cannot_be() {
        let typed = Typed::new("lile");
        assert!(typed.can_be(letter_set("lille"), 0) && !typed.can_be(letter_set("arras"), 2));
    }

    proptest::proptest! {
        #[test]
        fn what_the_letters_rule_out_is_indeed_too_far(typed in "[a-e]{0,7}", word in "[a-g]{0,9}", max in 0_usize..3) {
            let slow = distance(&typed.chars().collect::<Vec<_>>(), &word.chars().collect::<Vec<_>>());
            let found = Typed::new(&typed);
            proptest::prop_assert_eq!(found.compare(&word, max).whole, Some(slow).filter(|edits| *edits <= max));
            proptest::prop_assert!(found.can_be(letter_set(&word), max) || slow > max);
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
