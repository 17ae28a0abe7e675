//! Every word of the indexed texts, once: how it is spelt, which fields hold it, how many records,
//! and which words are its forms. What a dictionary of each field would have to be asked for is
//! told here at once.

mod columns;

pub(super) use columns::{BookBuilder, Columns};

use super::Field;
use crate::{flat::Texts, text::letter_set};
use columns::{NO_WORD, bit, firm, words_of};
use std::{
    collections::BTreeMap,
    ops::Range,
    sync::{Arc, Mutex, OnceLock},
};

/// A word of the book, by its number: words are in the order of their folded letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct WordId(u32);

impl WordId {
    /// Its place among all words.
    pub fn place(self) -> usize {
        self.0 as usize
    }
}

/// The words.
#[derive(Debug)]
pub struct Book {
    pub(super) spellings: Texts,
    /// The word of each spelling; `NO_WORD` for signs and stop words.
    words: Vec<u32>,
    folded: Texts,
    /// The spellings of each word: `spelt[starts[i]..starts[i + 1]]`.
    starts: Vec<u32>,
    spelt: Vec<u32>,
    columns: Columns,
    /// Kept once a misspelt word has asked for them.
    letters: OnceLock<Vec<u32>>,
    families: Mutex<BTreeMap<String, Arc<[WordId]>>>,
}

/// Families kept, at most: those of the thesaurus are asked for again and again, those of half-typed
/// words are not (0: each is looked for at each key; 1,000,000: memory without end).
const FAMILIES_KEPT: usize = 4_096;

impl Book {
    /// Reads the words of these spellings; none when the columns belong to others.
    pub(super) fn open(spellings: Texts, columns: Columns) -> Option<Self> {
        let (folded, words) = words_of(&spellings);
        if columns.fields.len() != folded.len() || columns.counts.len() != folded.len() {
            return None;
        }
        let mut starts = vec![0_u32; folded.len() + 1];
        for word in words.iter().filter(|word| **word != NO_WORD) {
            if let Some(count) = starts.get_mut(*word as usize + 1) {
                *count += 1;
            }
        }
        let mut sum = 0;
        starts.iter_mut().for_each(|start| {
            sum += *start;
            *start = sum;
        });
        let mut spelt = vec![0; sum as usize];
        let mut next = starts.clone();
        for (spelling, word) in words.iter().enumerate() {
            if let Some(place) = next.get_mut(*word as usize) {
                if let Some(slot) = spelt.get_mut(*place as usize) {
                    *slot = spelling as u32;
                }
                *place += 1;
            }
        }
        Some(Self {
            spellings,
            words,
            folded,
            starts,
            spelt,
            columns,
            letters: OnceLock::new(),
            families: Mutex::default(),
        })
    }

    /// Number of words.
    pub fn len(&self) -> usize {
        self.folded.len()
    }

    /// True when there is no word.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The word of these folded letters, if some field holds it.
    pub fn find(&self, folded: &str) -> Option<WordId> {
        let place = self.folded.first_from(folded);
        let word = WordId(place as u32);
        (self.folded.get(place) == Some(folded) && self.is_held(word)).then_some(word)
    }

    /// The words that begin so, in their order.
    pub fn beginning<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = WordId> + 'a {
        self.range(prefix).map(WordId).filter(|word| self.is_held(*word))
    }

    /// All words.
    pub fn all(&self) -> impl Iterator<Item = WordId> {
        (0..self.len() as u32).map(WordId)
    }

    /// Its folded letters.
    pub fn folded(&self, word: WordId) -> &str {
        self.folded.get(word.place()).unwrap_or_default()
    }

    /// True when this field of some record holds it.
    pub fn holds(&self, word: WordId, field: Field) -> bool {
        self.columns.fields.get(word.place()).is_some_and(|fields| fields & bit(field) != 0)
    }

    /// Records that hold it, one that holds it in two fields counted twice.
    pub fn count(&self, word: WordId) -> u32 {
        self.columns.counts.get(word.place()).copied().unwrap_or(0)
    }

    /// Its letters (`text::letter_set`).
    pub fn letters(&self, word: WordId) -> u32 {
        let sets = self.letters.get_or_init(|| self.folded.iter().map(|word| letter_set(word.chars())).collect());
        sets.get(word.place()).copied().unwrap_or(u32::MAX)
    }

    /// How it is spelt in sentences, the most frequent first.
    pub fn spoken(&self, word: WordId) -> impl Iterator<Item = &str> {
        self.numbers(word)
            .filter(|number| *number < self.columns.spoken)
            .filter_map(|number| self.spellings.get(number as usize))
    }

    /// How it is spelt anywhere.
    pub fn spellings(&self, word: WordId) -> impl Iterator<Item = &str> {
        self.numbers(word).filter_map(|number| self.spellings.get(number as usize))
    }

    fn numbers(&self, word: WordId) -> impl Iterator<Item = u32> {
        let bound = |place: usize| self.starts.get(place).map_or(0, |start| *start as usize);
        let spelt = self.spelt.get(bound(word.place())..bound(word.place() + 1)).unwrap_or_default();
        spelt.iter().copied()
    }

    /// The words whose stem this is, in their order.
    pub fn family(&self, stem: &str) -> Arc<[WordId]> {
        if stem.is_empty() {
            return Arc::default();
        }
        // Nothing panics while this is held.
        let mut families = self.families.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        if let Some(family) = families.get(stem) {
            return Arc::clone(family);
        }
        let strays = self.columns.strays.iter().filter(|(of, _)| of == stem).map(|(_, place)| WordId(*place));
        let near = self.beginning(firm(stem)).filter(|word| crate::text::stem(self.folded(*word)) == stem);
        let family: Arc<[WordId]> = near.chain(strays).collect();
        if families.len() >= FAMILIES_KEPT {
            families.clear();
        }
        families.insert(stem.to_owned(), Arc::clone(&family));
        family
    }

    /// The word of a spelling.
    pub(super) fn word_of(&self, spelling: u32) -> Option<WordId> {
        self.words.get(spelling as usize).filter(|word| **word != NO_WORD).map(|word| WordId(*word))
    }

    fn is_held(&self, word: WordId) -> bool {
        self.columns.fields.get(word.place()).is_some_and(|fields| *fields != 0)
    }

    fn range(&self, prefix: &str) -> Range<u32> {
        let from = self.folded.first_from(prefix);
        // Nothing folded begins with the last letter there is.
        let to = self.folded.first_from(&format!("{prefix}{}", char::MAX));
        from as u32..to.max(from) as u32
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{fold, stem};

    fn book(texts: &[(Field, &str)]) -> Book {
        let mut builder = BookBuilder::default();
        let mut spellings = Vec::new();
        for (field, text) in texts {
            for word in text.split(' ') {
                builder.add(*field, &fold(word));
                spellings.push(word);
            }
            builder.close_record();
        }
        spellings.sort_unstable();
        spellings.dedup();
        let spellings: Texts = spellings.into_iter().collect();
        let columns = builder.columns(&spellings, u32::MAX);
        Book::open(spellings, columns).unwrap()
    }

    fn letters<'a>(book: &'a Book, words: &[WordId]) -> Vec<&'a str> {
        words.iter().map(|word| book.folded(*word)).collect()
    }

    #[test]
    fn forms_of_a_word_are_a_family() {
        let book = book(&[(Field::Summary, "déchet Déchets mobilité mobiliser fabrication fabriquer locaux local")]);
        let family = |word: &str| letters(&book, &book.family(&stem(word))).join(" ");
        assert_eq!(family("dechets"), "dechet dechets");
        assert_eq!(family("mobilites"), "mobilite");
        assert_eq!(family("fabrications"), "fabrication fabriquer");
        assert_eq!(family("local"), "local locaux");
        assert_eq!(family("zut"), "");
        assert!(book.family("").is_empty());
    }

    #[test]
    fn a_word_knows_its_fields_and_spellings() {
        let book = book(&[(Field::Name, "Écopôle de la Mer"), (Field::Summary, "mer écopôle")]);
        let word = book.find("ecopole").unwrap();
        assert!(book.holds(word, Field::Name) && book.holds(word, Field::Summary) && !book.holds(word, Field::Place));
        assert_eq!(book.count(word), 2);
        assert_eq!(book.spellings(word).collect::<Vec<_>>(), ["Écopôle", "écopôle"]);
        assert_eq!(book.find("de"), None, "a stop word is no word");
        assert_eq!(book.find("eco"), None);
        assert_eq!(letters(&book, &book.beginning("e").collect::<Vec<_>>()), ["ecopole"]);
        assert_eq!(letters(&book, &book.beginning("").collect::<Vec<_>>()), ["ecopole", "mer"]);
    }

    #[test]
    fn columns_of_other_words_are_refused() {
        let columns = Columns { fields: vec![1], counts: vec![1], ..Columns::default() };
        assert!(Book::open(["eau", "air"].into_iter().collect(), columns).is_none());
    }
}
