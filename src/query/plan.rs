//! What a query asks for, as our own tree: no tantivy type here.

use crate::text::{Token, analyse};

/// Most words looked at; the rest of a very long query is dropped.
const MAX_WORDS: usize = 32;

/// A word asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// Without case and accents.
    pub folded: String,
    /// Its stem.
    pub stem: String,
    /// Still being typed: whatever begins so is meant as well.
    pub open: bool,
}

/// The words of a query, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// The words.
    pub words: Vec<Word>,
    /// Only the very words, no inflection and no prefix.
    pub literal: bool,
}

impl Plan {
    /// Reads a query. The last word is open unless something follows it; a stop word counts only
    /// while it is open («la» may become «laboratoire») and nothing else is asked for.
    pub fn read(text: &str, literal: bool) -> Self {
        let tokens = analyse(text);
        let typing = !literal && tokens.last().is_some_and(|token| token.end == text.trim_end_matches('-').len());
        let last = tokens.len().saturating_sub(1);
        let words: Vec<Word> = tokens
            .iter()
            .enumerate()
            .filter(|(_, token)| !token.stop)
            .map(|(place, token)| word(token, typing && place == last))
            .take(MAX_WORDS)
            .collect();
        let words = match tokens.last() {
            Some(token) if words.is_empty() && typing => vec![word(token, true)],
            _ => words,
        };
        Self { words, literal }
    }
}

fn word(token: &Token, open: bool) -> Word {
    Word { folded: token.folded.clone(), stem: token.stem.clone(), open }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<(String, bool)> {
        Plan::read(text, false).words.into_iter().map(|word| (word.folded, word.open)).collect()
    }

    #[test]
    fn the_last_word_is_open_while_it_is_typed() {
        assert_eq!(words("jardin parta"), [("jardin".into(), false), ("parta".into(), true)]);
        assert_eq!(words("jardin partagé "), [("jardin".into(), false), ("partage".into(), false)]);
    }

    #[test]
    fn stop_words_count_only_when_alone_and_open() {
        assert_eq!(words("réparer au lieu de"), [("reparer".into(), false), ("lieu".into(), false)]);
        assert_eq!(words("la"), [("la".into(), true)]);
        assert_eq!(words("la "), []);
        assert_eq!(words("?!"), []);
    }

    #[test]
    fn a_literal_query_opens_nothing() {
        assert!(Plan::read("alimantation", true).words.iter().all(|word| !word.open));
    }

    #[test]
    fn a_very_long_query_is_cut() {
        assert_eq!(Plan::read(&"eau ".repeat(5_000), false).words.len(), MAX_WORDS);
    }
}
