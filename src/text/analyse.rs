//! A text as tokens: what the index stores, what a query asks for, what is highlighted.

use super::{
    fold,
    fold::first_folded,
    is_stop_word, stem,
    word::{self, Word},
};

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

/// The words of a text that begin, folded, with one of `starts`, analysed, in order: to find a few
/// words in many texts, most of which are ruled out by their first letter.
pub fn analyse_starting(text: &str, starts: &[&str]) -> Vec<Token> {
    let firsts: Vec<char> = starts.iter().filter_map(|start| start.chars().next()).collect();
    let may = |word: &Word<'_>| first_folded(word.text).is_none_or(|first| firsts.contains(&first));
    let begins = |word: Word<'_>| {
        let folded = fold(word.text);
        starts.iter().any(|start| folded.starts_with(start)).then(|| token(word, folded))
    };
    word::words(text).filter(may).filter_map(begins).collect()
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
    fn only_what_begins_so_is_looked_at() {
        let folded = |starts: &[&str]| -> Vec<String> {
            analyse_starting("L’œuvre, Écopôle, eau et ŒUVRES", starts).into_iter().map(|token| token.folded).collect()
        };
        assert_eq!(folded(&["oe"]), ["oeuvre", "oeuvres"]);
        assert_eq!(folded(&["ec", "ea"]), ["ecopole", "eau"]);
        assert_eq!(folded(&["zz"]), [] as [&str; 0]);
        assert_eq!(folded(&[]), [] as [&str; 0]);
    }

    #[test]
    fn stop_words_are_told_apart() {
        let stops: Vec<bool> = analyse("réparer au lieu de jeter").iter().map(|token| token.stop).collect();
        assert_eq!(stops, [false, true, false, true, false]);
    }
}
