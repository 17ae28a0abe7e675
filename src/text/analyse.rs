//! A text as tokens: what the index stores, what a query asks for, what is highlighted.

use super::{
    fold, is_stop_word, stem,
    word::{self, Word},
};
use std::ops::Range;

/// A word of a text, analysed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// Without case and accents.
    pub folded: String,
    /// Stem of `folded`.
    pub stem: String,
    /// First byte of the word in the text.
    pub start: usize,
    /// The byte after its last one.
    pub end: usize,
    /// It says nothing by itself.
    pub stop: bool,
}

/// The words of a text, analysed, in order.
pub fn analyse(text: &str) -> Vec<Token> {
    word::words(text).map(|word| token(word, fold(word.text))).collect()
}

/// The words of a text, folded alone, in order, each with the bytes where it stands.
pub fn folded_words(text: &str) -> impl Iterator<Item = (Range<usize>, String)> {
    word::words(text).map(|Word { text, start }| (start..start + text.len(), fold(text)))
}

fn token(word: Word<'_>, folded: String) -> Token {
    Token {
        stem: stem(&folded),
        stop: is_stop_word(&folded),
        start: word.start,
        end: word.start + word.text.len(),
        folded,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_knows_where_it_stood() {
        let text = "L’Écopôle d’Audruicq";
        let tokens = analyse(text);
        let seen: Vec<(&str, &str)> = tokens.iter().map(|t| (t.folded.as_str(), &text[t.start..t.end])).collect();
        assert_eq!(seen, [("ecopole", "Écopôle"), ("audruicq", "Audruicq")]);
    }

    #[test]
    fn folded_words_stand_where_the_text_has_them() {
        let text = "L’œuvre, Écopôle, eau et ŒUVRES";
        let seen: Vec<(&str, String)> = folded_words(text).map(|(at, folded)| (&text[at], folded)).collect();
        let pairs = [("œuvre", "oeuvre"), ("Écopôle", "ecopole"), ("eau", "eau"), ("et", "et"), ("ŒUVRES", "oeuvres")];
        assert_eq!(seen, pairs.map(|(text, folded)| (text, folded.to_owned())));
    }

    #[test]
    fn stop_words_are_told_apart() {
        let stops: Vec<bool> = analyse("réparer au lieu de jeter").iter().map(|token| token.stop).collect();
        assert_eq!(stops, [false, true, false, true, false]);
    }
}
