//! What to show of a result: its title and the sentence that answers best, with the words that
//! answer marked on the original text.

use super::{Plan, lexicon::Lexicon, plan::Clause};
use crate::{
    index::{IndexReader, Passage, WordId},
    protocol::Marked,
    text::{Token, analyse_starting},
};

/// Longest excerpt, in characters; a longer sentence is cut around its first marked word.
const MAX_CHARS: usize = 220;

/// Characters kept before the first marked word of a cut sentence.
const LEAD_CHARS: usize = 60;

/// A text with the words of the plan marked.
pub fn mark(plan: &Plan, text: &str) -> Marked {
    let marks = answering(plan, &analyse_starting(text, &starts(plan)))
        .map(|(token, _)| (token.start as u32, token.end as u32))
        .collect();
    Marked { text: text.to_owned(), marks }
}

/// Finds the sentence of each row that answers a plan best.
pub struct Excerpts<'a> {
    plan: &'a Plan,
    index: &'a IndexReader,
    /// The number of the word of the plan that each word of the book answers, from 1; 0: none.
    answers: Vec<u8>,
}

impl<'a> Excerpts<'a> {
    /// For this plan, in this index.
    pub fn of(plan: &'a Plan, index: &'a IndexReader) -> Self {
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
        Self { plan, index, answers }
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
        best.map(|(_, passage)| cut(mark(self.plan, &self.index.text(passage))))
    }

    /// How many different words of the plan a sentence holds.
    fn held(&self, passage: Passage<'_>) -> u32 {
        let answers = self.index.words(passage).filter_map(|word| self.answers.get(word.place()));
        answers.fold(0_u64, |held, answer| held | 1 << (answer % 64) & !1).count_ones()
    }
}

/// Letters that the forms of a word share with its stem.
const SHARED_LETTERS: usize = 2;

/// How the words begin that may answer the plan.
fn starts(plan: &Plan) -> Vec<&str> {
    let mut words: Vec<&String> = plan.related.iter().collect();
    for Clause { word, others, .. } in &plan.clauses {
        words.extend([&word.folded, &word.stem]);
        words.extend(others.iter().flat_map(|other| [&other.folded, &other.stem]));
    }
    let mut starts: Vec<&str> = words.iter().map(|word| word.get(..SHARED_LETTERS).unwrap_or(word)).collect();
    starts.retain(|start| !start.is_empty());
    starts.sort_unstable();
    starts.dedup();
    starts
}

/// The tokens that answer, each with the number of the word it answers. What only shows why a
/// theme answers counts as one more word.
fn answering<'a>(plan: &'a Plan, tokens: &'a [Token]) -> impl Iterator<Item = (&'a Token, usize)> {
    tokens.iter().filter_map(|token| {
        let place = plan.clauses.iter().position(|clause| answers(clause, token, plan.literal));
        let related = || (!token.stop && plan.related.contains(&token.stem)).then_some(plan.clauses.len());
        Some((token, place.or_else(related)?))
    })
}

fn answers(clause: &Clause, token: &Token, literal: bool) -> bool {
    let word = &clause.word;
    let inflected = || same_stem(token, &word.stem) || word.open && token.folded.starts_with(&word.folded);
    let other = || clause.others.iter().any(|other| token.folded == other.folded || same_stem(token, &other.stem));
    token.folded == word.folded || !literal && !token.stop && (inflected() || other())
}

/// Some words have no stem.
fn same_stem(token: &Token, stem: &str) -> bool {
    !stem.is_empty() && token.stem == stem
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

    fn marked(query: &str, text: &str) -> Vec<String> {
        let marked = mark(&Plan::of_words(query, false), text);
        marked.pieces().iter().filter(|(_, marked)| *marked).map(|(piece, _)| (*piece).to_owned()).collect()
    }

    #[test]
    fn marks_stand_on_the_original_text() {
        assert_eq!(marked("ecopole alimentaires", "L’Écopôle alimentaire d’Audruicq"), ["Écopôle", "alimentaire"]);
        assert_eq!(marked("alimentati", "une alimentation durable"), ["alimentation"]);
        assert_eq!(marked("oeuvre", "mettre en œuvre"), ["œuvre"]);
    }

    /// The excerpt of the one record that says these sentences.
    fn excerpt(query: &str, sentences: &[&str]) -> Option<Marked> {
        let sentences: Vec<String> = sentences.iter().map(|&sentence| sentence.to_owned()).collect();
        let texts = sentences.iter().map(|sentence| (Field::Summary, sentence.clone())).collect();
        let index = build(&[Document { texts, sentences, acronym: None }], &[]).unwrap();
        let index = IndexReader::open(index).ok().unwrap();
        Excerpts::of(&Plan::of_words(query, false), &index).best_sentence(0)
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
