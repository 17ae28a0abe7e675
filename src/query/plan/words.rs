//! The words of a text, as they are typed.

use crate::text::{Token, analyse};

/// Most words looked at; the rest of a very long query is dropped.
const MAX_WORDS: usize = 32;

/// A word of a query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// Without case and accents.
    pub folded: String,
    /// Its stem.
    pub stem: String,
    /// Still being typed: whatever begins so is meant as well.
    pub open: bool,
    /// It says nothing by itself.
    pub stop: bool,
    /// It is not what was typed, but what was meant.
    pub corrected: bool,
    /// First byte in the text.
    pub start: usize,
    /// The byte after its last one.
    pub end: usize,
}

/// The words of a query, in order, stop words included. The last word is open unless something
/// follows it.
pub fn words(text: &str, literal: bool) -> Vec<Word> {
    let mut tokens = analyse(text);
    let end = text.trim_end_matches('-').len();
    let typing = !literal && tokens.last().is_some_and(|token| token.end == end);
    let last = tokens.len().saturating_sub(1);
    let open = |place: usize| typing && place == last && last < MAX_WORDS;
    tokens.truncate(MAX_WORDS);
    tokens.into_iter().enumerate().map(|(place, token)| word(token, open(place))).collect()
}

fn word(token: Token, open: bool) -> Word {
    let Token { folded, stem, start, end, stop } = token;
    Word { folded, stem, open, stop, corrected: false, start, end }
}

/// The words that count: all but stop words; a stop word alone while it is open («la» may become
/// «laboratoire»).
pub fn counting(words: &[Word]) -> Vec<Word> {
    let kept: Vec<Word> = words.iter().filter(|word| !word.stop).cloned().collect();
    match words.last() {
        Some(last) if kept.is_empty() && last.open => vec![last.clone()],
        _ => kept,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<(String, bool)> {
        counting(&words(text, false)).into_iter().map(|word| (word.folded, word.open)).collect()
    }

    #[test]
    fn the_last_word_is_open_while_it_is_typed() {
        assert_eq!(read("jardin parta"), [("jardin".into(), false), ("parta".into(), true)]);
        assert_eq!(read("jardin partagé "), [("jardin".into(), false), ("partage".into(), false)]);
    }

    #[test]
    fn stop_words_count_only_when_alone_and_open() {
        assert_eq!(read("réparer au lieu de"), [("reparer".into(), false), ("lieu".into(), false)]);
        assert_eq!(read("la"), [("la".into(), true)]);
        assert_eq!(read("la "), []);
        assert_eq!(read("?!"), []);
    }

    #[test]
    fn a_literal_query_opens_nothing() {
        assert!(words("alimantation", true).iter().all(|word| !word.open));
    }

    #[test]
    fn a_very_long_query_is_cut() {
        assert_eq!(words(&"eau ".repeat(5_000), false).len(), MAX_WORDS);
    }
}
