//! The thesaurus, ready to be recognised in a query: phrases before words, the longest first.

use super::{
    Other,
    words::{Word, counting, words},
};
use crate::domain::{Meaning, Theme, ThemeId, ThesaurusEntry};

/// A word or phrase of the thesaurus.
#[derive(Debug)]
struct Phrase {
    /// Stems of its words; the words themselves when all are stop words («qu’est-ce»).
    stems: Vec<String>,
    folded: Vec<String>,
    stops: bool,
    entry: usize,
}

/// The thesaurus of a dataset.
#[derive(Debug, Default)]
pub struct Phrases {
    /// The longest first.
    phrases: Vec<Phrase>,
    entries: Vec<ThesaurusEntry>,
    singles: Vec<String>,
    /// Words of the short label of each theme.
    labels: Vec<(ThemeId, Vec<Word>)>,
    /// Stems of the full label of each theme.
    full_labels: Vec<(ThemeId, Vec<String>)>,
}

/// An entry recognised in a query.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Recognised<'a> {
    /// The places of its words in the query.
    pub places: Vec<usize>,
    pub meaning: &'a Meaning,
    pub weight: f32,
}

/// Shortest open word that may be the beginning of an everyday word (1: «c» is «covoiturage»).
const SHORTEST_BEGINNING: usize = 4;

impl Phrases {
    /// The phrases of these entries.
    pub fn of(entries: &[ThesaurusEntry], themes: &[Theme]) -> Self {
        let mut phrases = Vec::new();
        for (entry, text) in entries.iter().enumerate().flat_map(|(at, entry)| entry.words.iter().map(move |w| (at, w)))
        {
            let all = words(text, true);
            let stops = all.iter().all(|word| word.stop);
            let kept = || all.iter().filter(|word| stops || !word.stop);
            let folded: Vec<String> = kept().map(|word| word.folded.clone()).collect();
            let stems = if stops { folded.clone() } else { kept().map(|word| word.stem.clone()).collect() };
            if !stems.is_empty() {
                phrases.push(Phrase { stems, folded, stops, entry });
            }
        }
        phrases.sort_by_key(|phrase| std::cmp::Reverse(phrase.stems.len()));
        let label = |theme: &Theme| (theme.id.clone(), counting(&words(&theme.short, true)));
        let labels = themes.iter().map(label).collect();
        let stems = |theme: &Theme| counting(&words(&theme.label, true)).into_iter().map(|word| word.stem).collect();
        let full_labels = themes.iter().map(|theme| (theme.id.clone(), stems(theme))).collect();
        let singles = phrases.iter().filter_map(Phrase::single).map(str::to_owned).collect();
        Self { phrases, entries: entries.to_vec(), singles, labels, full_labels }
    }

    /// The single words of all entries.
    pub(super) fn single_words(&self) -> &[String] {
        &self.singles
    }

    /// How an entry spells this word.
    pub(super) fn spelling(&self, folded: &str) -> Option<String> {
        let phrase = self.phrases.iter().find(|phrase| phrase.single() == Some(folded))?;
        let spelt = |word: &&String| words(word, true).iter().any(|one| one.folded == folded);
        self.entry(phrase)?.words.iter().find(spelt).cloned()
    }

    /// The stems of the single words that share this meaning.
    pub(super) fn stems_of(&self, meaning: &Meaning) -> Vec<String> {
        let same = |phrase: &&Phrase| self.entry(phrase).is_some_and(|entry| entry.meaning == *meaning);
        let single = self.phrases.iter().filter(|phrase| phrase.single().is_some());
        single.filter(same).flat_map(|phrase| phrase.stems.clone()).collect()
    }

    /// The other words that the thesaurus gives for a word.
    pub(super) fn words_for(&self, word: &Word) -> Vec<Other> {
        let found = self.recognise(std::slice::from_ref(word));
        let others = found.iter().filter_map(|one| match one.meaning {
            Meaning::Words(texts) => Some((texts, one.weight)),
            _ => None,
        });
        let all = others.flat_map(|(texts, weight)| {
            texts.iter().flat_map(|text| counting(&words(text, true))).map(move |w| (w, weight))
        });
        all.map(|(word, weight)| Other::meant(&word, weight)).collect()
    }

    /// The theme whose label holds this stem, if only one's does.
    pub(super) fn labelled(&self, stem: &str) -> Option<&ThemeId> {
        let holds = |stems: &[String]| stems.iter().any(|other| other == stem);
        let mut themes = self.full_labels.iter().filter(|(_, stems)| holds(stems)).map(|(id, _)| id);
        themes.next().filter(|_| themes.next().is_none())
    }

    /// The words of a theme's short label.
    pub(super) fn label_of(&self, theme: &ThemeId) -> Vec<Word> {
        let label = self.labels.iter().find(|(id, _)| id == theme);
        label.map(|(_, words)| words.clone()).unwrap_or_default()
    }

    /// True when these words are a whole phrase.
    pub(super) fn holds(&self, query: &[&Word]) -> bool {
        self.phrases.iter().any(|phrase| {
            phrase.stems.len() == query.len() && phrase.stems.iter().zip(query).all(|(stem, word)| *stem == word.stem)
        })
    }

    fn entry(&self, phrase: &Phrase) -> Option<&ThesaurusEntry> {
        self.entries.get(phrase.entry)
    }

    /// What is recognised in these words: each word belongs to the longest phrase that holds it,
    /// and to all entries of that phrase.
    pub(super) fn recognise(&self, query: &[Word]) -> Vec<Recognised<'_>> {
        let mut found: Vec<Recognised<'_>> = Vec::new();
        for phrase in &self.phrases {
            for start in 0..query.len() {
                let Some(places) = phrase.at(query, start) else { continue };
                let taken = |other: &Recognised<'_>| {
                    other.places != places && other.places.iter().any(|place| places.contains(place))
                };
                if let Some(entry) = self.entry(phrase)
                    && !found
                        .iter()
                        .any(|other| taken(other) || other.places == places && *other.meaning == entry.meaning)
                {
                    found.push(Recognised { places, meaning: &entry.meaning, weight: entry.weight });
                }
            }
        }
        found.extend(self.beginning(query, &found));
        found
    }

    /// The everyday word that the open word begins, when all that it can begin mean the same.
    fn beginning(&self, query: &[Word], found: &[Recognised<'_>]) -> Option<Recognised<'_>> {
        let place = query.len().checked_sub(1)?;
        let open = query.get(place).filter(|word| word.open && word.folded.len() >= SHORTEST_BEGINNING)?;
        if found.iter().any(|other| other.places.contains(&place)) {
            return None;
        }
        let begun = |phrase: &&Phrase| phrase.single().is_some_and(|word| word.starts_with(&open.folded));
        let mut entries = self.phrases.iter().filter(begun).filter_map(|phrase| self.entry(phrase));
        let first = entries.next()?;
        let one_meaning =
            matches!(first.meaning, Meaning::Theme(_)) && entries.all(|other| other.meaning == first.meaning);
        one_meaning.then(|| Recognised { places: vec![place], meaning: &first.meaning, weight: first.weight })
    }
}

impl Phrase {
    fn single(&self) -> Option<&str> {
        match self.folded.as_slice() {
            [word] if !self.stops => Some(word),
            _ => None,
        }
    }

    /// The places of its words in a query, the first at `start`. Stop words between them are
    /// passed over.
    fn at(&self, query: &[Word], start: usize) -> Option<Vec<usize>> {
        let mut places = Vec::with_capacity(self.stems.len());
        let mut rest = query.iter().enumerate().skip(start);
        for (number, stem) in self.stems.iter().enumerate() {
            let counts = |word: &Word| self.stops || !word.stop;
            let (place, word) = if number == 0 { rest.next()? } else { rest.find(|(_, word)| counts(word))? };
            let same = if self.stops { word.folded == *stem } else { !word.stop && word.stem == *stem };
            if !same {
                return None;
            }
            places.push(place);
        }
        Some(places)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Meaning, ThemeId};

    fn theme(id: &str) -> Meaning {
        Meaning::Theme(id.parse::<ThemeId>().unwrap_or_else(|_| panic!("{id} is an id")))
    }

    fn phrases() -> Phrases {
        let entry = |words: &[&str], meaning: Meaning| ThesaurusEntry {
            words: words.iter().map(|word| (*word).to_owned()).collect(),
            meaning,
            weight: 1.0,
        };
        Phrases::of(
            &[
                entry(&["vélo", "covoiturage"], theme("mobilite")),
                entry(&["jardin"], theme("alimentation")),
                entry(&["jardin partagé"], theme("lieux")),
                entry(&["qu’est-ce"], Meaning::Nothing),
            ],
            &[],
        )
    }

    fn recognised(text: &str) -> Vec<(Vec<usize>, Meaning)> {
        phrases().recognise(&words(text, false)).into_iter().map(|one| (one.places, one.meaning.clone())).collect()
    }

    #[test]
    fn the_longest_phrase_wins_and_inflections_count() {
        assert_eq!(recognised("les vélos "), [(vec![1], theme("mobilite"))]);
        assert_eq!(recognised("jardins partagés "), [(vec![0, 1], theme("lieux"))]);
        assert_eq!(recognised("jardin du quartier "), [(vec![0], theme("alimentation"))]);
    }

    #[test]
    fn a_phrase_of_stop_words_is_recognised_as_it_is() {
        assert_eq!(recognised("qu'est-ce qu'un "), [(vec![0, 1], Meaning::Nothing)]);
        assert_eq!(recognised("est un "), []);
    }

    #[test]
    fn an_open_word_may_begin_an_everyday_word() {
        assert_eq!(recognised("covoit"), [(vec![0], theme("mobilite"))]);
        assert_eq!(recognised("covoit "), []);
        assert_eq!(recognised("cov"), []);
    }
}
