//! What the index's own dictionaries know of a word: whether records hold it, how many, what it
//! begins, and how it is spelt. Nothing here reads all texts: each answer is a look-up, a range of
//! a dictionary, or a few records.

use super::weights::MAX_PREFIXES;
use crate::{
    index::{Field, Form, IndexReader, KnownWord},
    text::{fold, letter_set},
};
use std::collections::BTreeMap;
use tantivy::{DocSet, InvertedIndexReader, TERMINATED, Term, schema::IndexRecordOption};

/// Records looked at to know how a word is spelt (1: one slip of the pen decides; 1,000: slow).
const RECORDS_READ: usize = 8;

/// The dictionaries of an index.
#[derive(Clone, Copy)]
pub(super) struct Lexicon<'a> {
    pub index: &'a IndexReader,
}

impl<'a> Lexicon<'a> {
    /// The fields whose values are texts.
    fn texts() -> impl Iterator<Item = Field> {
        Field::ALL.into_iter().filter(|field| !field.is_whole())
    }

    fn dictionaries(&self, field: Field, form: Form, mut look: impl FnMut(&InvertedIndexReader)) {
        let field = self.index.fields.get(field, form);
        for segment in self.index.searcher.segment_readers() {
            // A dictionary that cannot be read knows nothing.
            if let Ok(dictionary) = segment.inverted_index(field) {
                look(&dictionary);
            }
        }
    }

    /// Number of records whose field holds this term.
    pub fn count(&self, field: Field, form: Form, term: &str) -> u32 {
        let mut count = 0;
        self.dictionaries(field, form, |dictionary| {
            let found = dictionary.terms().get(term.as_bytes());
            count += found.ok().flatten().map_or(0, |info| info.doc_freq);
        });
        count
    }

    /// True when some text holds the very word.
    pub fn has(&self, folded: &str) -> bool {
        Self::texts().any(|field| self.count(field, Form::Folded, folded) > 0)
    }

    /// True when some text holds a form of the word.
    pub fn has_form(&self, stem: &str) -> bool {
        Self::texts().any(|field| self.count(field, Form::Stemmed, stem) > 0)
    }

    /// True when some name, carrier or theme holds the word: it is not only told in passing.
    pub fn names_something(&self, folded: &str) -> bool {
        let fields = [Field::Name, Field::Carrier, Field::Theme, Field::ThemeWords, Field::ProbableTheme];
        fields.into_iter().any(|field| self.count(field, Form::Folded, folded) > 0)
    }

    /// The most records that one field's forms of a word are in.
    pub fn spread(&self, stem: &str) -> u32 {
        Self::texts().map(|field| self.count(field, Form::Stemmed, stem)).max().unwrap_or(0)
    }

    /// True when some text holds a longer word that begins so.
    pub fn begins(&self, prefix: &str) -> bool {
        Self::texts().any(|field| self.field_begins(field, prefix))
    }

    /// True when something is called by a longer word that begins so.
    pub fn names_begin(&self, prefix: &str) -> bool {
        Self::texts().filter(|field| field.names()).any(|field| self.field_begins(field, prefix))
    }

    fn field_begins(&self, field: Field, prefix: &str) -> bool {
        let mut found = false;
        self.each(field, prefix, |term, _| {
            found |= term.len() > prefix.len();
            !found
        });
        found
    }

    /// The words of a field that begin with `prefix` and are longer, the most frequent first, at
    /// most `MAX_PREFIXES`.
    pub fn prefixed(&self, field: Field, prefix: &str) -> Vec<String> {
        let mut found: Vec<(u32, String)> = Vec::new();
        // The most frequent of what was seen so far rule out most of the rest.
        let mut least = 0;
        self.each(field, prefix, |term, count| {
            if term.len() > prefix.len() && count > least {
                found.push((count, term.to_owned()));
                if found.len() >= 4 * MAX_PREFIXES {
                    keep_frequent(&mut found);
                    least = found.last().map_or(0, |(count, _)| *count);
                }
            }
            true
        });
        keep_frequent(&mut found);
        found.into_iter().map(|(_, term)| term).collect()
    }

    /// Every word of the texts that begins so, field by field, with the number of records.
    pub fn words(&self, prefix: &str, mut visit: impl FnMut(&str, u32)) {
        for field in Self::texts() {
            self.each(field, prefix, |term, count| {
                visit(term, count);
                true
            });
        }
    }

    /// Every word of the texts, in their order: for small datasets, since they are kept.
    pub fn all_words(&self) -> &'a [KnownWord] {
        self.index.words.get_or_init(|| {
            let mut words: BTreeMap<String, u32> = BTreeMap::new();
            self.words("", |word, count| match words.get_mut(word) {
                Some(sum) => *sum += count,
                None => drop(words.insert(word.to_owned(), count)),
            });
            let known =
                |(folded, count): (String, u32)| KnownWord { letters: letter_set(folded.chars()), folded, count };
            words.into_iter().map(known).collect()
        })
    }

    /// Number of words of the largest dictionary.
    pub fn largest(&self) -> usize {
        let mut largest = 0;
        for field in Self::texts() {
            self.dictionaries(field, Form::Folded, |dictionary| largest = largest.max(dictionary.terms().num_terms()));
        }
        largest
    }

    /// The words of a field that begin so, in their order, until `visit` says that it is enough.
    fn each(&self, field: Field, prefix: &str, mut visit: impl FnMut(&str, u32) -> bool) {
        self.dictionaries(field, Form::Folded, |dictionary| {
            let Ok(mut terms) = dictionary.terms().range().ge(prefix.as_bytes()).into_stream() else { return };
            while terms.advance() {
                let Ok(term) = std::str::from_utf8(terms.key()) else { continue };
                if !term.starts_with(prefix) || !visit(term, terms.value().doc_freq) {
                    break;
                }
            }
        });
    }

    /// True when the records that hold the word always spell it with a capital: a proper name.
    pub fn is_proper(&self, folded: &str) -> bool {
        let mut proper = false;
        self.spellings(folded, |spelling| {
            proper = spelling.starts_with(char::is_uppercase);
            proper
        });
        proper
    }

    /// How records spell a word, with a small letter if some do.
    pub fn spelling(&self, folded: &str) -> Option<String> {
        let mut spelt = None;
        self.spellings(folded, |spelling| {
            let common = spelling.starts_with(char::is_lowercase);
            if common || spelt.is_none() {
                spelt = Some(spelling.to_owned());
            }
            !common
        });
        spelt
    }

    /// How the first sentences that hold a word spell it, until `visit` says that it is enough.
    pub fn spellings(&self, folded: &str, mut visit: impl FnMut(&str) -> bool) {
        let letters = folded.chars().count();
        // A ligature is one letter of two; most words are ruled out before they are folded.
        let same = |word: &&str| word.chars().count().abs_diff(letters) <= 2 && fold(word) == folded;
        let mut more = true;
        for field in [Field::Summary, Field::Action, Field::Detail] {
            self.dictionaries(field, Form::Folded, |dictionary| {
                let term = Term::from_field_text(self.index.fields.get(field, Form::Folded), folded);
                let Ok(Some(mut postings)) = dictionary.read_postings(&term, IndexRecordOption::Basic) else { return };
                for _ in 0..RECORDS_READ {
                    if postings.doc() == TERMINATED {
                        break;
                    }
                    for sentence in self.index.sentences(postings.doc()) {
                        let words = sentence.split(|c: char| !c.is_alphanumeric());
                        words.filter(same).for_each(|word| more = more && visit(word));
                    }
                    if !more {
                        break;
                    }
                    postings.advance();
                }
            });
            if !more {
                break;
            }
        }
    }
}

/// The most frequent words first, at most `MAX_PREFIXES`; of equals those that stand first in the
/// dictionary, where they come from.
fn keep_frequent(found: &mut Vec<(u32, String)>) {
    found.sort_by(|(count, term), (other_count, other)| other_count.cmp(count).then_with(|| term.cmp(other)));
    found.truncate(MAX_PREFIXES);
}
