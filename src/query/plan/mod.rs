//! What a query asks for, as our own tree: no tantivy type here.
//!
//! ```text
//! text → words → place? → slips → thesaurus → which words are wanted → Plan
//! ```

mod correct;
mod phrases;
mod places;
mod understand;
mod want;
mod words;

pub use phrases::Phrases;
pub use places::Places;
pub use words::Word;

use super::{lexicon::Lexicon, weights};
use crate::{
    domain::KindId,
    index::{IndexReader, concept},
    protocol::{PlaceRole, Reading},
};
use words::{counting, words};

/// What a query is read with.
pub struct Sources<'a> {
    /// The index, for what its dictionaries know.
    pub index: &'a IndexReader,
    /// The thesaurus.
    pub phrases: &'a Phrases,
    /// Where places are looked up.
    pub places: &'a dyn Places,
    /// What the main kind is called, folded: it says nothing in an atlas of it.
    pub main_kind: &'a str,
    /// Stems of what that name stands for («pôle territorial de coopération économique»).
    pub main_stems: &'a [String],
    /// The request names a place or a territory itself: those of the text stay words.
    pub placed: bool,
}

impl<'a> Sources<'a> {
    fn lexicon(&self) -> Lexicon<'a> {
        Lexicon { index: self.index }
    }

    fn is_main_kind(&self, folded: &str) -> bool {
        folded == self.main_kind
    }

    fn is_acronym(&self, words: &[&Word]) -> bool {
        matches!(words, [word] if self.index.aside.acronyms.iter().any(|(acronym, _)| *acronym == word.folded))
    }
}

/// Something that is looked for, beside the word itself.
#[derive(Clone, Debug, PartialEq)]
pub struct Other {
    /// A word.
    pub folded: String,
    /// Its stem.
    pub stem: String,
    /// Its share of what the word itself is worth.
    pub share: f32,
    /// True when it corrects the word, false when the thesaurus gives it.
    pub corrects: bool,
}

/// A word that is asked for, and what answers it.
#[derive(Clone, Debug, PartialEq)]
pub struct Clause {
    /// The word as typed.
    pub word: Word,
    /// A record has to answer it.
    pub wanted: bool,
    /// Its share of the score, 1 for a wanted word.
    pub share: f32,
    /// Words that answer as well.
    pub others: Vec<Other>,
    /// Concepts that answer as well, each with its weight.
    pub concepts: Vec<(String, f32)>,
}

/// What is asked for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Plan {
    /// The words.
    pub clauses: Vec<Clause>,
    /// The whole query as a name would be: folded, without stop words.
    pub whole: String,
    /// Only the very words: no inflection, no prefix, no correction, no thesaurus.
    pub literal: bool,
    /// Kinds that the question leans to, each with a weight.
    pub leanings: Vec<(KindId, f32)>,
    /// The one kind that answers, when nothing else is asked for.
    pub only: Option<KindId>,
    /// Stems that show why a record answers a theme: its other everyday words.
    pub related: Vec<String>,
    /// Words of the labels of these themes: a record that says them answers better.
    labels: Vec<Word>,
    /// What was understood.
    pub reading: Reading,
}

impl Plan {
    /// The words of a text as they are, with inflections and a prefix unless `literal`.
    pub fn of_words(text: &str, literal: bool) -> Self {
        let all = words(text, literal);
        let clauses = counting(&all).into_iter().map(Clause::of).collect();
        Self { clauses, whole: whole(&all), literal, ..Self::default() }
    }

    /// Understands a text.
    pub fn read(text: &str, sources: &Sources<'_>) -> Self {
        let all = words(text, false);
        let place = (!sources.placed).then(|| places::Search::new(text, &all, sources).find()).flatten();
        let left = match &place {
            Some(found) => [all.get(..found.words.start), all.get(found.words.end..)]
                .into_iter()
                .flatten()
                .flatten()
                .cloned()
                .collect(),
            None => all.clone(),
        };
        let mut plan = Self { whole: whole(&left), ..Self::default() };
        plan.reading.place = place.and_then(|found| found.told(text, &all));
        plan.fill(text, left, sources);
        plan
    }

    /// True when the gazetteer could tell more of this text.
    pub fn wants_gazetteer(text: &str, sources: &Sources<'_>) -> bool {
        let all = words(text, false);
        let search = places::Search::new(text, &all, sources);
        // Distances and homonyms are the gazetteer's.
        let more = |found: places::Found| !found.stands || found.role == PlaceRole::Near;
        !sources.placed && search.find().map_or_else(|| search.may_be_elsewhere(), more)
    }

    /// True when there are no words to search: only a place, or nothing.
    pub fn has_no_words(&self) -> bool {
        self.clauses.is_empty()
    }

    fn fill(&mut self, text: &str, mut left: Vec<Word>, sources: &Sources<'_>) {
        let singles = sources.phrases.single_words();
        let mut corrected: Vec<(Word, Vec<Other>)> = Vec::new();
        for word in &mut left {
            let others = self.correct(text, word, singles, sources);
            corrected.push((word.clone(), others));
        }
        let recognised = sources.phrases.recognise(&left);
        let mut clauses: Vec<Option<Clause>> = corrected
            .into_iter()
            .map(|(word, others)| (!word.stop).then(|| Clause { others, ..Clause::of(word) }))
            .collect();
        for one in &recognised {
            self.understand(text, &left, one, &mut clauses, sources);
        }
        self.clauses = clauses.into_iter().flatten().collect();
        for clause in &mut self.clauses {
            // The very name of a theme: nothing to tell, and whoever has that theme answers.
            if clause.concepts.is_empty()
                && let Some(theme) = sources.phrases.labelled(&clause.word.stem)
            {
                clause.concepts.push((concept::theme(theme.as_str()), 1.0));
            }
        }
        if self.clauses.is_empty() && self.reading.place.is_none() && self.leanings.is_empty() {
            self.clauses = counting(&left).into_iter().map(Clause::of).collect();
        }
        self.want(text, sources);
        if !self.clauses.is_empty() {
            for label in std::mem::take(&mut self.labels) {
                if !self.clauses.iter().any(|clause| clause.word.stem == label.stem) {
                    let share = weights::LABEL;
                    let others = sources.phrases.words_for(&label);
                    self.clauses.push(Clause { wanted: false, share, others, ..Clause::of(label) });
                }
            }
        }
    }
}

impl Other {
    fn meant(word: &Word, weight: f32) -> Self {
        let (folded, stem) = (word.folded.clone(), word.stem.clone());
        Self { folded, stem, share: weights::OTHER_WORD * weight, corrects: false }
    }
}

impl Clause {
    fn of(word: Word) -> Self {
        Self { word, wanted: true, share: 1.0, others: Vec::new(), concepts: Vec::new() }
    }

    fn welcome(&mut self, share: f32) {
        self.wanted = false;
        self.share = self.share.min(share);
    }
}

/// The words as one name.
fn whole(words: &[Word]) -> String {
    let kept = words.iter().filter(|word| !word.stop).map(|word| word.folded.as_str());
    kept.collect::<Vec<_>>().join(" ")
}
