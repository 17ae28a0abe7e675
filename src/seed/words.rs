//! Words, numbers and sentences of a French text, as the rules compare them: without case,
//! accents, ligatures, apostrophes and hyphens.

use crate::text::fold;
use std::ops::Range;
use unicode_normalization::UnicodeNormalization;

/// A word and how it stands in its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// As written.
    pub text: String,
    /// Folded: what is compared.
    pub folded: String,
    /// First of a sentence, a quotation or an aside: its capital says nothing.
    pub starts: bool,
    /// A letter or two before an apostrophe: `l’`, `D’`, `Qu’`.
    pub elided: bool,
    /// Its characters in the composed text, for `excerpt`.
    place: Range<usize>,
}

impl Word {
    /// True for what looks like a proper name: a capital that no sentence start explains, or an
    /// acronym of two letters or more.
    pub fn is_proper(&self) -> bool {
        let letters = self.text.chars().filter(|c| c.is_alphabetic()).count();
        let capitals = self.text.chars().filter(|c| c.is_uppercase()).count();
        let first_only = capitals == 1 && self.text.starts_with(char::is_uppercase);
        match capitals {
            0 => false,
            _ if letters == capitals && letters >= 2 => true,
            _ if first_only => !self.starts && !self.elided,
            _ => true,
        }
    }
}

/// The words of a text. Apostrophes and hyphens part words: «l’Oise» is `l` and `Oise`.
pub fn words(text: &str) -> Vec<Word> {
    let text: Vec<char> = text.nfc().collect();
    let mut words = Vec::new();
    let mut starts = true;
    let mut place = 0;
    while let Some(&c) = text.get(place) {
        if c.is_alphanumeric() {
            let end = text[place..].iter().position(|c| !c.is_alphanumeric()).map_or(text.len(), |len| place + len);
            let word: String = text[place..end].iter().collect();
            let elided = end - place <= 2 && matches!(text.get(end), Some('’' | '\''));
            words.push(Word { folded: fold(&word), text: word, starts, elided, place: place..end });
            starts = false;
            place = end;
        } else {
            let dash = matches!(c, '–' | '—') || c == '-' && text.get(place + 1).is_some_and(|c| c.is_whitespace());
            starts |= dash || matches!(c, '.' | '!' | '?' | ':' | '…' | '«' | '“' | '"');
            place += 1;
        }
    }
    words
}

/// What stands in a text from its first to its last of these words.
pub fn excerpt(text: &str, words: &[Word]) -> String {
    let from = words.first().map_or(0, |word| word.place.start);
    let to = words.last().map_or(0, |word| word.place.end);
    text.nfc().skip(from).take(to.saturating_sub(from)).collect()
}

/// The folded words of a text.
pub fn folded_words(text: &str) -> Vec<String> {
    words(text).into_iter().map(|word| word.folded).collect()
}

/// True for the blanks that part the thousands of a number.
fn parts_thousands(c: char) -> bool {
    matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}')
}

/// The numbers of a text as their digits; blanks between thousands are left out.
pub fn numbers(text: &str) -> Vec<String> {
    let text: Vec<char> = text.chars().collect();
    let run = |from: usize| text[from..].iter().take_while(|c| c.is_ascii_digit()).count();
    let mut numbers = Vec::new();
    let mut place = 0;
    while place < text.len() {
        let mut end = place + run(place);
        if end == place {
            place += 1;
            continue;
        }
        let mut number: String = text[place..end].iter().collect();
        let grouped = number.len() <= 3;
        while grouped && text.get(end).is_some_and(|c| parts_thousands(*c)) && run(end + 1) == 3 {
            number.extend(&text[end + 1..end + 4]);
            end += 4;
        }
        numbers.push(number);
        place = end;
    }
    numbers
}

/// The sentences of a text.
pub fn sentences(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut start = 0;
    let mut after_end = false;
    for (place, c) in text.char_indices() {
        if after_end && c.is_whitespace() {
            let next = text[place..].trim_start().chars().next();
            if next.is_some_and(|c| c.is_uppercase() || matches!(c, '«')) {
                sentences.push(text[start..place].trim());
                start = place;
            }
        }
        after_end = matches!(c, '.' | '!' | '?' | '…') || after_end && matches!(c, '»' | ')' | '\u{a0}' | '\u{202f}');
    }
    sentences.push(text[start..].trim());
    sentences.retain(|sentence| !sentence.is_empty());
    sentences
}

#[cfg(test)]
mod tests {
    use super::*;

    fn proper(text: &str) -> Vec<String> {
        words(text).into_iter().filter(Word::is_proper).map(|word| word.text).collect()
    }

    #[test]
    fn apostrophes_and_hyphens_part_words() {
        assert_eq!(folded_words("l’Hénin-Carvin d'Œuf"), ["l", "henin", "carvin", "d", "oeuf"]);
    }

    #[test]
    fn a_capital_at_the_start_of_a_sentence_is_no_name() {
        assert_eq!(proper("Le pôle agit. Il aide : Voir plus. « Dans » la ville – Avec tous."), Vec::<String>::new());
        assert_eq!(proper("L’Oise, le Nord et Sambre-Avesnois"), ["Oise", "Nord", "Sambre", "Avesnois"]);
        assert_eq!(
            proper("ESS : la rESSource de l’AMI, D’un Auton’Homme"),
            ["ESS", "rESSource", "AMI", "Auton", "Homme"]
        );
    }

    #[test]
    fn thousands_are_read_as_one_number() {
        assert_eq!(numbers("100 000 € en 2021, 15 lauréats, 3 à 107 200"), ["100000", "2021", "15", "3", "107200"]);
        assert_eq!(numbers("1\u{202f}234\u{a0}567 et 50k€, 2ème, 2021 107"), ["1234567", "50", "2", "2021", "107"]);
    }

    #[test]
    fn sentences_end_with_a_stop_and_a_capital() {
        assert_eq!(
            sentences("Un fait. Deux faits\u{a0}! Le n° 3 etc. suit."),
            ["Un fait.", "Deux faits\u{a0}!", "Le n° 3 etc. suit."]
        );
    }
}
