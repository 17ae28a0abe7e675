//! A text as tokens: what the index stores, what a query asks for, what is highlighted.

use super::{fold, is_stop_word, stem, word};

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
    analyse_some(text, |_| true)
}

/// The words of a text, in order; only folded words that are `worth` it are looked at further,
/// since that takes most of the time. The others have an empty stem and are no stop words.
pub fn analyse_some(text: &str, worth: impl Fn(&str) -> bool) -> Vec<Token> {
    word::words(text)
        .map(|word| {
            let folded = fold(word.text);
            let worth = worth(&folded);
            Token {
                stem: if worth { stem(&folded) } else { String::new() },
                stop: worth && is_stop_word(&folded),
                start: word.start,
                end: word.start + word.text.len(),
                folded,
            }
        })
        .collect()
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
    fn stop_words_are_told_apart() {
        let stops: Vec<bool> = analyse("réparer au lieu de jeter").iter().map(|token| token.stop).collect();
        assert_eq!(stops, [false, true, false, true, false]);
    }
}
