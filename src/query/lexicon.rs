//! What the index knows of a word: whether records hold it, how many, what it begins, and how it is
//! spelt. Nothing here reads texts: each answer is a look-up in the book of words, or in one of
//! tantivy's dictionaries for the number of records of one field.

use super::weights::MAX_PREFIXES;
use crate::index::{Book, Field, IndexReader, WordId};
use std::sync::Arc;

/// The words of an index.
#[derive(Clone, Copy)]
pub(super) struct Lexicon<'a> {
    pub index: &'a IndexReader,
}

/// What answers a word, as far as its letters tell.
#[derive(Clone, Debug, Default)]
pub(super) struct Forms {
    /// The very word.
    pub word: Option<WordId>,
    /// All words of its stem; none when that is the very word alone.
    pub family: Arc<[WordId]>,
}

impl<'a> Lexicon<'a> {
    /// The fields whose values are texts.
    pub fn texts() -> impl Iterator<Item = Field> {
        Field::ALL.into_iter().filter(|field| !field.is_whole())
    }

    pub fn book(&self) -> &'a Book {
        &self.index.book
    }

    /// The word and its forms.
    pub fn forms(&self, folded: &str, stem: &str) -> Forms {
        let word = self.book().find(folded);
        let family = self.book().family(stem);
        // Another form is worth less than the word itself, which answers already.
        let alone = word.is_some_and(|word| *family == [word]);
        Forms { word, family: if alone { Arc::default() } else { family } }
    }

    /// True when some text holds the very word.
    pub fn has(&self, folded: &str) -> bool {
        self.book().find(folded).is_some()
    }

    /// True when some text holds a form of the word.
    pub fn has_form(&self, stem: &str) -> bool {
        !self.book().family(stem).is_empty()
    }

    /// True when some name, carrier or theme holds the word: it is not only told in passing.
    pub fn names_something(&self, folded: &str) -> bool {
        let fields = [Field::Name, Field::Carrier, Field::Theme, Field::ThemeWords, Field::ProbableTheme];
        let word = self.book().find(folded);
        word.is_some_and(|word| fields.into_iter().any(|field| self.book().holds(word, field)))
    }

    /// The most records that one field's forms of a word are in, one that holds two forms counted
    /// twice.
    pub fn spread(&self, stem: &str) -> u32 {
        let family = self.book().family(stem);
        Self::texts().map(|field| family.iter().map(|word| self.count(field, *word)).sum()).max().unwrap_or(0)
    }

    /// Number of records whose field holds this word.
    fn count(&self, field: Field, word: WordId) -> u32 {
        if !self.book().holds(word, field) {
            return 0;
        }
        let Some(segment) = self.index.searcher.segment_readers().first() else { return 0 };
        // A dictionary that cannot be read knows nothing.
        let dictionary = segment.inverted_index(self.index.fields.get(field)).ok();
        let term = self.book().folded(word).as_bytes();
        let found = dictionary.and_then(|dictionary| dictionary.terms().get(term).ok().flatten());
        found.map_or(0, |info| info.doc_freq)
    }

    /// True when some text holds a longer word that begins so.
    pub fn begins(&self, prefix: &str) -> bool {
        self.longer(prefix).next().is_some()
    }

    /// True when something is called by a longer word that begins so.
    pub fn names_begin(&self, prefix: &str) -> bool {
        self.longer(prefix).any(|word| self.is_name(word))
    }

    /// The words that begin with `prefix` and are longer, the most frequent first: at most
    /// `MAX_PREFIXES` that something is called by, and at most as many of all.
    pub fn prefixed(&self, prefix: &str) -> Prefixed {
        let (mut names, mut all) = (Frequent::default(), Frequent::default());
        for word in self.longer(prefix) {
            let count = self.book().count(word);
            all.add(count, word);
            if self.is_name(word) {
                names.add(count, word);
            }
        }
        Prefixed { names: names.done(), all: all.done() }
    }

    fn longer(&self, prefix: &'a str) -> impl Iterator<Item = WordId> + use<'a> {
        let book = self.book();
        book.beginning(prefix).filter(move |word| book.folded(*word).len() > prefix.len())
    }

    fn is_name(&self, word: WordId) -> bool {
        Self::texts().any(|field| field.names() && self.book().holds(word, field))
    }

    /// True when sentences hold the word and always spell it with a capital: a proper name.
    pub fn is_proper(&self, folded: &str) -> bool {
        let Some(word) = self.book().find(folded) else { return false };
        let mut spoken = self.book().spoken(word).peekable();
        spoken.peek().is_some() && spoken.all(|spelling| spelling.starts_with(char::is_uppercase))
    }

    /// How records spell a word, with a small letter if some do.
    pub fn spelling(&self, folded: &str) -> Option<String> {
        let word = self.book().find(folded)?;
        let common = self.book().spellings(word).find(|spelling| spelling.starts_with(char::is_lowercase));
        common.or_else(|| self.book().spellings(word).next()).map(str::to_owned)
    }
}

/// The longer words that an open word stands for.
#[derive(Clone, Debug, Default)]
pub(super) struct Prefixed {
    names: Vec<WordId>,
    all: Vec<WordId>,
}

impl Prefixed {
    /// Those looked for in a field.
    pub fn of(&self, field: Field) -> &[WordId] {
        if field.names() { &self.names } else { &self.all }
    }
}

/// The most frequent of many words.
#[derive(Default)]
struct Frequent {
    found: Vec<(u32, WordId)>,
    /// The most frequent of what was seen so far rule out most of the rest.
    least: u32,
}

impl Frequent {
    fn add(&mut self, count: u32, word: WordId) {
        if count > self.least {
            self.found.push((count, word));
            if self.found.len() >= 4 * MAX_PREFIXES {
                self.keep();
                self.least = self.found.last().map_or(0, |(count, _)| *count);
            }
        }
    }

    /// Of equals, those that come first in the alphabet are kept.
    fn keep(&mut self) {
        self.found.sort_unstable_by(|(count, word), (other_count, other)| other_count.cmp(count).then(word.cmp(other)));
        self.found.truncate(MAX_PREFIXES);
    }

    fn done(mut self) -> Vec<WordId> {
        self.keep();
        self.found.into_iter().map(|(_, word)| word).collect()
    }
}
