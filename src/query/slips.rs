//! What a word that nobody wrote was meant to be: the words of the index, or of the thesaurus, that
//! are the fewest slips of the keyboard away.

use super::{lexicon::Lexicon, weights::MAX_CORRECTIONS};
use crate::{
    index::WordId,
    text::{Typed, stem, tolerance},
};

/// Up to this many words, all are compared; above, only those with the first two letters in either
/// order, since a slip rarely hits the first letter (0: «zlimentation» finds nothing; 1,000,000: a
/// letter costs milliseconds).
const COMPARED_WHOLE: usize = 10_000;

/// Slips forgiven in the beginning of a longer word (0: help comes with the last letter; 2:
/// «boulogne» is the beginning of «boulangerie»).
const BEGINNING_SLIPS: usize = 1;

/// Longest word that is only corrected into one that begins alike and names something, since any
/// short word is one letter from some word of a sentence: «sport» is not «sorte» (0: it is; 20:
/// only names and themes are ever meant).
const SHORT: usize = 5;

/// A word that may have been meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Meant {
    /// Number of slips.
    pub slips: usize,
    /// The word.
    pub folded: String,
}

/// The words that `folded` may have been meant to be, the likeliest first: the fewest slips, then
/// the most records. An open word may have been meant to begin them. All are forms of one word
/// unless it is open.
pub(super) fn meant(lexicon: Lexicon<'_>, others: &[String], folded: &str, open: bool) -> Vec<Meant> {
    let typed = Typed::new(folded);
    let max = tolerance(typed.len());
    if max == 0 || folded.bytes().all(|byte| byte.is_ascii_digit()) {
        return Vec::new();
    }
    let mut found: Vec<(usize, u32, String)> = Vec::new();
    let mut best = max;
    let mut look = |word: &str, count: u32| {
        let likeness = typed.compare(word, best);
        let begun = likeness.beginning.filter(|slips| open && *slips <= BEGINNING_SLIPS);
        if let Some(slips) = likeness.whole.min(begun).or(likeness.whole).or(begun) {
            best = slips;
            match found.iter_mut().find(|(_, _, other)| other == word) {
                Some((_, sum, _)) => *sum += count,
                None => found.push((slips, count, word.to_owned())),
            }
        }
    };
    others.iter().for_each(|word| look(word, 1));
    let book = lexicon.book();
    let mut compare = |word: WordId| {
        if !typed.is_beyond(book.letters(word), max) {
            look(book.folded(word), book.count(word));
        }
    };
    if book.len() <= COMPARED_WHOLE {
        book.all().for_each(compare);
    } else {
        let letters: Vec<char> = folded.chars().collect();
        for start in [letters.first(), letters.get(1)].into_iter().flatten() {
            book.beginning(&start.to_string()).for_each(&mut compare);
        }
    }
    found.retain(|(slips, _, _)| *slips == best);
    if typed.len() <= SHORT {
        let first = folded.chars().next();
        let kept = |word: &String| others.contains(word) || lexicon.names_something(word);
        found.retain(|(_, _, word)| word.chars().next() == first && kept(word));
    }
    found.sort_by(|(_, count, word), (_, other_count, other)| other_count.cmp(count).then_with(|| word.cmp(other)));
    if !open && let Some(likeliest) = found.first().map(|(_, _, word)| stem(word)) {
        found.retain(|(_, _, word)| stem(word) == likeliest);
    }
    found.truncate(MAX_CORRECTIONS);
    found.into_iter().map(|(slips, _, folded)| Meant { slips, folded }).collect()
}
