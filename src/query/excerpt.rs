//! What to show of a result: its title and the sentence that answers best, with the words that
//! answer marked on the original text.

use super::{Plan, lexicon::Lexicon, plan::Clause};
use crate::{
    index::{IndexReader, Passage, WordId},
    protocol::Marked,
    text::folded_words,
};

/// Longest excerpt, in characters; a longer sentence is cut around its first marked word.
const MAX_CHARS: usize = 220;

/// Characters kept before the first marked word of a cut sentence.
const LEAD_CHARS: usize = 60;

/// What answers a plan in the texts of the index.
pub struct Excerpts<'a> {
    index: &'a IndexReader,
    /// The number of the word of the plan that each word of the book answers, from 1; 0: none.
    answers: Vec<u8>,
}

impl<'a> Excerpts<'a> {
    /// For this plan, in this index.
    pub fn of(plan: &Plan, index: &'a IndexReader) -> Self {
        let lexicon = Lexicon { index };
        let mut answers = vec![0; index.book.len()];
        let mut add = |place: usize, words: &mut dyn Iterator<Item = WordId>| {
            for word in words {
                if let Some(answer) = answers.get_mut(word.place()).filter(|answer| **answer == 0) {
                    *answer = place as u8 + 1;
                }
            }
        };
        for (place, Clause { word, others, .. }) in plan.clauses.iter().enumerate() {
            add(place, &mut lexicon.book().find(&word.folded).into_iter());
            if plan.literal {
                continue;
            }
            let others = others.iter().map(|other| (&other.folded, &other.stem));
            for (folded, stem) in std::iter::once((&word.folded, &word.stem)).chain(others) {
                add(place, &mut lexicon.book().find(folded).into_iter());
                add(place, &mut lexicon.book().family(stem).iter().copied());
            }
            if word.open {
                add(place, &mut lexicon.book().beginning(&word.folded));
            }
        }
        // What only shows why a theme answers counts as one more word.
        for stem in &plan.related {
            add(plan.clauses.len(), &mut lexicon.book().family(stem).iter().copied());
        }
        Self { index, answers }
    }

    /// A text of a record with the words that answer marked.
    pub fn mark(&self, text: &str) -> Marked {
        let answers = |folded: &str| self.index.book.find(folded).is_some_and(|word| self.answered_by(word) > 0);
        let words = folded_words(text).filter(|(_, folded)| answers(folded));
        let marks = words.map(|(at, _)| (at.start as u32, at.end as u32)).collect();
        Marked { text: text.to_owned(), marks }
    }

    /// The sentence of a row that holds most different words of the plan, the first of equals,
    /// marked and cut. None when no sentence holds any.
    pub fn best_sentence(&self, row: u32) -> Option<Marked> {
        let mut best: Option<(u32, Passage<'_>)> = None;
        for passage in self.index.passages(row) {
            let held = self.held(passage);
            if held > best.map_or(0, |(most, _)| most) {
                best = Some((held, passage));
            }
        }
        best.map(|(_, passage)| cut(self.mark(&self.index.text(passage))))
    }

    /// How many different words of the plan a sentence holds.
    fn held(&self, passage: Passage<'_>) -> u32 {
        let answers = self.index.words(passage).map(|word| self.answered_by(word));
        answers.fold(0_u64, |held, answer| held | 1 << (answer % 64) & !1).count_ones()
    }

    /// The number of the word of the plan that a word answers; 0: none.
    fn answered_by(&self, word: WordId) -> u8 {
        self.answers.get(word.place()).copied().unwrap_or(0)
    }
}

/// A long sentence, cut at words around its first mark.
fn cut(marked: Marked) -> Marked {
    let Marked { text, marks } = marked;
    if text.chars().count() <= MAX_CHARS {
        return Marked { text, marks };
    }
    let first = marks.first().map_or(0, |(start, _)| *start as usize);
    let before = text[..first].char_indices().rev().nth(LEAD_CHARS).map_or(0, |(place, _)| place);
    let start = if before == 0 { 0 } else { text[before..first].find(' ').map_or(first, |space| before + space + 1) };
    let mut end = text[start..].char_indices().nth(MAX_CHARS).map_or(text.len(), |(place, _)| start + place);
    if end < text.len() {
        end = text[start..end].rfind(' ').map_or(end, |space| start + space);
    }
    let head = if start > 0 { "… " } else { "" };
    let tail = if end < text.len() { " …" } else { "" };
    let shift = |place: u32| (place as usize - start + head.len()) as u32;
    Marked {
        marks: marks
            .into_iter()
            .filter(|(from, to)| *from as usize >= start && *to as usize <= end)
            .map(|(from, to)| (shift(from), shift(to)))
            .collect(),
        text: format!("{head}{}{tail}", &text[start..end]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::index::{Document, Field, build};

    /// The index of one record that says these sentences.
    fn index(sentences: &[&str]) -> IndexReader {
        let sentences: Vec<String> = sentences.iter().map(|&sentence| sentence.to_owned()).collect();
        let texts = sentences.iter().map(|sentence| (Field::Summary, sentence.clone())).collect();
        let file = build(&[Document { texts, sentences, acronym: None }], &[]).unwrap();
        IndexReader::open(file).ok().unwrap()
    }

    fn marked(query: &str, text: &str) -> Vec<String> {
        let marked = Excerpts::of(&Plan::of_words(query, false), &index(&[text])).mark(text);
        marked.pieces().iter().filter(|(_, marked)| *marked).map(|(piece, _)| (*piece).to_owned()).collect()
    }

    #[test]
    fn marks_stand_on_the_original_text() {
        assert_eq!(marked("ecopole alimentaires", "L’Écopôle alimentaire d’Audruicq"), ["Écopôle", "alimentaire"]);
        assert_eq!(marked("alimentati", "une alimentation durable"), ["alimentation"]);
        assert_eq!(marked("oeuvre", "mettre en œuvre"), ["œuvre"]);
    }

    fn excerpt(query: &str, sentences: &[&str]) -> Option<Marked> {
        Excerpts::of(&Plan::of_words(query, false), &index(sentences)).best_sentence(0)
    }

    #[test]
    fn the_sentence_with_most_words_is_shown() {
        let sentences = ["Le vélo.", "Réparer un vélo.", "L’on répare."];
        assert_eq!(excerpt("réparer vélo ", &sentences).map(|m| m.text), Some("Réparer un vélo.".into()));
        assert_eq!(excerpt("réparation l", &sentences).map(|m| m.text), Some("Réparer un vélo.".into()));
        assert_eq!(excerpt("répa", &sentences).map(|m| m.text), Some("Réparer un vélo.".into()));
        assert_eq!(excerpt("textile ", &sentences), None);
        assert_eq!(excerpt("le ", &sentences), None, "a stop word answers nothing");
    }

    #[test]
    fn a_long_sentence_is_cut_around_its_first_mark() {
        let long = format!("{} friche {}", "Début é ".repeat(40), "suite ".repeat(60));
        let excerpt = excerpt("friche ", &[&long]).unwrap();
        assert!(excerpt.text.chars().count() <= MAX_CHARS + 4, "{}", excerpt.text);
        assert!(excerpt.text.starts_with("… ") && excerpt.text.ends_with(" …"));
        assert_eq!(excerpt.pieces().iter().find(|(_, marked)| *marked), Some(&("friche", true)));
    }
}
