//! Questions that nobody asked. A program that has just come is slow at what it does for the first
//! time: its code is compiled as it is met, and what the index keeps for later (families, letters of
//! words) is not there yet. Asked once before anybody types, the first keys are as fast as the next.
//! This module chooses the questions; it never decides when there is time for them.

use super::Engine;
use crate::catalogue::{Layout, PAGE_SIZE, SearchRequest};

/// Words asked for (0: first keys take up to three times as long; 1,000: seconds of a
/// phone’s battery for nothing).
const WORDS: usize = 24;

/// Letters of a word worth typing slowly.
const LETTERS: usize = 6;

impl Engine {
    /// The questions: words of the dataset, from all over its alphabet, as they are typed: the first
    /// letters, most of them, two in the wrong order, and the word beside another.
    pub fn rehearsal(&self) -> Vec<SearchRequest> {
        let book = &self.index.book;
        let long: Vec<&str> = book.all().map(|word| book.folded(word)).filter(|word| is_long(word)).collect();
        let step = (long.len() / WORDS).max(1);
        let words: Vec<&str> = long.into_iter().step_by(step).take(WORDS).collect();
        let texts = words.iter().zip(words.iter().rev()).enumerate().map(|(place, (word, other))| match place % 6 {
            0 => word[..1].to_owned(),
            1 => word[..3].to_owned(),
            2 => word[..LETTERS - 1].to_owned(),
            3 => swapped(word),
            4 => format!("{word} {}", &other[..3]),
            _ => format!("{other} de {word}"),
        });
        texts.map(|text| SearchRequest { text, ..SearchRequest::default() }).collect()
    }

    /// Answers one of them for nobody.
    pub fn rehearse(&self, request: &SearchRequest) {
        // What is wrong with it is told when somebody asks.
        let _ = self.search(request, Layout::MainFirst, PAGE_SIZE);
    }
}

/// True for a word that can be cut after any letter.
fn is_long(word: &str) -> bool {
    word.len() >= LETTERS && word.bytes().all(|byte| byte.is_ascii_lowercase())
}

/// The word with its third and fourth letters in the wrong order.
fn swapped(word: &str) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    letters.swap(2, 3);
    letters.into_iter().collect()
}
