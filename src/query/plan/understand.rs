//! What the thesaurus means by the words of a query: themes, levels, kinds, other words.

use super::{Clause, Other, Plan, Sources, phrases::Recognised, words::Word, words::counting, words::words};
use crate::{
    domain::Meaning,
    index::concept,
    protocol::{Target, Understood},
    query::weights,
};

impl Plan {
    /// Adds what an entry of the thesaurus means to the clauses of its words.
    pub(super) fn understand(
        &mut self,
        text: &str,
        query: &[Word],
        found: &Recognised<'_>,
        clauses: &mut [Option<Clause>],
        sources: &Sources<'_>,
    ) {
        let share = found.weight / found.places.len().max(1) as f32;
        let target = match found.meaning {
            Meaning::Theme(theme) => {
                self.related.extend(sources.phrases.stems_of(found.meaning));
                self.labels.extend(sources.phrases.label_of(theme));
                let term = concept::theme(theme.as_str());
                each(clauses, found, |clause| clause.concepts.push((term.clone(), share)));
                Target::Theme(theme.clone())
            }
            Meaning::Level(level) => {
                let term = concept::level(level);
                each(clauses, found, |clause| clause.concepts.push((term.clone(), share)));
                Target::Level(level.clone())
            }
            Meaning::Kind(kind) => {
                self.leanings.push((kind.clone(), found.weight));
                each(clauses, found, |clause| clause.welcome(weights::WELCOME));
                Target::Kind(kind.clone())
            }
            Meaning::Words(others) => {
                let others: Vec<Word> = others.iter().flat_map(|text| counting(&words(text, true))).collect();
                if found.places.iter().all(|place| matches!(clauses.get(*place), Some(None))) {
                    // Stop words that mean words: «qu’est-ce» for «définition».
                    self.labels.extend(others);
                    return;
                }
                let covered = |stem: &str| {
                    let stems = found.places.iter().filter_map(|place| Some(&clauses.get(*place)?.as_ref()?.word.stem));
                    stems.into_iter().any(|other| other == stem)
                };
                // Of «prêter des locaux», only «prêter» becomes «disposition».
                let new: Vec<&Word> = others.iter().filter(|other| !covered(&other.stem)).collect();
                each(clauses, found, |clause| {
                    if others.iter().all(|other| other.stem != clause.word.stem) {
                        clause.others.extend(new.iter().map(|other| Other::meant(other, found.weight)));
                    }
                });
                let family = |other: &Word| {
                    let same = |clause: &Clause| same_family(&clause.word.folded, &other.folded);
                    found.places.iter().filter_map(|place| clauses.get(*place)?.as_ref()).any(same)
                };
                if others.iter().all(family) {
                    return;
                }
                Target::Words(others.iter().map(|word| word.folded.as_str()).collect::<Vec<_>>().join(" "))
            }
            Meaning::Nothing => {
                each(clauses, found, |clause| clause.welcome(weights::EMPTY));
                return;
            }
        };
        let bounds = found.places.iter().filter_map(|place| query.get(*place)).map(|word| (word.start, word.end));
        let (start, end) = bounds.fold((text.len(), 0), |(start, end), (from, to)| (start.min(from), end.max(to)));
        let stops = found.places.iter().all(|place| query.get(*place).is_some_and(|word| word.stop));
        let before = text.get(..start).filter(|_| stops).unwrap_or_default();
        // «qu’est-ce» begins before its first word.
        let start = start - (before.len() - before.trim_end_matches(|c: char| !c.is_whitespace()).len());
        let typed = text.get(start..end).unwrap_or_default().to_owned();
        self.reading.meanings.push(Understood { typed, meaning: target });
    }
}

/// Changes the clauses of the words that were recognised.
fn each(clauses: &mut [Option<Clause>], found: &Recognised<'_>, mut change: impl FnMut(&mut Clause)) {
    for place in &found.places {
        if let Some(Some(clause)) = clauses.get_mut(*place) {
            change(clause);
        }
    }
}

/// Letters that two words of one family share («alimentation», «alimentaire»): nothing to tell.
const FAMILY_LETTERS: usize = 5;

fn same_family(one: &str, other: &str) -> bool {
    one.chars().zip(other.chars()).take_while(|(a, b)| a == b).count() >= FAMILY_LETTERS
}
