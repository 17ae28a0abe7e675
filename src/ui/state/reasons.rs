//! Why a record answers, as a few lines to read: where the words were found, what counts most
//! first. No score is shown: it means nothing outside of its list. Pure.

use super::sort_few;
use crate::{
    domain::Vocabulary,
    protocol::{Explanation, Factor, FoundIn, MatchExplained, MatchForm, Target, WordExplained},
    wording::{quoted, record, why as words},
};

/// Most lines shown (1: hardly a reason; 10: an audit).
const LINES_SHOWN: usize = 5;

/// From this share of the whole on, the first line is what counts most.
const MOST: f32 = 0.5;

/// Where words were found, and which.
#[derive(Clone, Debug, PartialEq)]
pub struct Reason {
    /// Where: «Thème», «Résumé».
    pub place: &'static str,
    /// What stands there: «vélo → Mobilité», «« friche »».
    pub found: String,
    /// It counts most, by far.
    pub most: bool,
}

/// Why a record answers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reasons {
    /// The lines, what counts most first.
    pub lines: Vec<Reason>,
    /// Words that it does not answer.
    pub silent: Vec<String>,
    /// The question leans to its kind.
    pub leaning: bool,
}

/// The lines of an explanation.
pub fn reasons(explanation: &Explanation, vocabulary: &Vocabulary) -> Reasons {
    let mut groups: Vec<Group> = Vec::new();
    for word in &explanation.words {
        for (rank, one) in word.matches.iter().enumerate() {
            let part = if rank == 0 { one.score } else { one.score * word.others_share };
            let place = place(one);
            if let Some(group) = groups.iter_mut().find(|group| group.place == place) {
                group.score += part;
                group.add(found(word, one, vocabulary));
            } else {
                groups.push(Group { place, score: part, found: vec![found(word, one, vocabulary)] });
            }
        }
    }
    sort_few(&mut groups, |one, other| one.score > other.score);
    let whole: f32 = groups.iter().map(|group| group.score).sum();
    let several = groups.len() > 1;
    let line = |(rank, group): (usize, Group)| Reason {
        place: group.place,
        most: several && rank == 0 && group.score >= whole * MOST,
        found: group.found.join(", "),
    };
    let silent = |word: &&WordExplained| word.wanted && word.matches.is_empty();
    Reasons {
        lines: groups.into_iter().enumerate().take(LINES_SHOWN).map(line).collect(),
        silent: explanation.words.iter().filter(silent).map(|word| word.written.clone()).collect(),
        leaning: explanation.factors.iter().any(|factor| matches!(factor, Factor::Leaning(_))),
    }
}

/// What was found in one place.
struct Group {
    place: &'static str,
    score: f32,
    found: Vec<String>,
}

impl Group {
    /// Adds what was found, unless something there says it already: «vélo → Mobilité» says «mobilité».
    fn add(&mut self, found: String) {
        let word = found.trim_matches(|c: char| !c.is_alphanumeric());
        let says = |other: &String| {
            let (other, word) = (other.as_bytes(), word.as_bytes());
            word.is_empty() || other.windows(word.len()).any(|part| part.eq_ignore_ascii_case(word))
        };
        if !self.found.iter().any(says) {
            self.found.push(found);
        }
    }
}

/// Where a reader would say that it was found: all that makes a theme is its theme.
fn place(found: &MatchExplained) -> &'static str {
    match (found.place, &found.says) {
        (FoundIn::Concept | FoundIn::ProbableConcept, Target::Level(_)) => words::LEVEL,
        (FoundIn::Concept | FoundIn::ProbableConcept, Target::Kind(_)) => words::KIND,
        (FoundIn::Concept | FoundIn::ThemeWords, _) => words::found_in(FoundIn::Theme),
        (FoundIn::ProbableConcept, _) => words::found_in(FoundIn::ProbableTheme),
        (other, _) => words::found_in(other),
    }
}

fn found(word: &WordExplained, found: &MatchExplained, vocabulary: &Vocabulary) -> String {
    let means = |name: &str| match word.written.is_empty() || word.written.eq_ignore_ascii_case(name) {
        true => name.to_owned(),
        false => words::leads_to(&word.written, name),
    };
    match (&found.says, found.how) {
        (Target::Theme(id), _) => means(vocabulary.theme(id).map_or(id.as_str(), |theme| &theme.short)),
        (Target::Kind(id), _) => means(vocabulary.kind(id).map_or(id.as_str(), |kind| &kind.label)),
        (Target::Level(id), _) => means(record::level(id)),
        (Target::Words(said), MatchForm::Meaning) => means(said),
        (Target::Words(said), MatchForm::Inflected) => words::other_form(said),
        (Target::Words(said), MatchForm::Exact | MatchForm::Prefix | MatchForm::Corrected) => quoted(said),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Dataset, Theme};

    fn vocabulary() -> Vocabulary {
        let text = String::new;
        Vocabulary {
            dataset: Dataset {
                title: text(),
                version: "2026".parse().unwrap_or_else(|_| unreachable!("a year is a date")),
                licence: text(),
                licence_address: text(),
                credits: Vec::new(),
                contact: text(),
            },
            themes: vec![Theme {
                id: "mobilite".parse().unwrap_or_else(|_| unreachable!("an id")),
                label: "Mobilité et transports".into(),
                short: "Mobilité".into(),
                icon: text(),
                family: text(),
                main: true,
                definition: text(),
            }],
            kinds: Vec::new(),
            statuses: Vec::new(),
            sources: Vec::new(),
            territories: Default::default(),
            thesaurus: Vec::new(),
        }
    }

    fn words(text: &str) -> Target {
        Target::Words(text.to_owned())
    }

    fn matched(place: FoundIn, says: Target, how: MatchForm, score: f32) -> MatchExplained {
        MatchExplained { place, term: String::new(), says, how, weight: 1.0, score }
    }

    fn word(written: &str, wanted: bool, matches: Vec<MatchExplained>) -> WordExplained {
        WordExplained { word: String::new(), written: written.into(), wanted, score: 0.0, matches, others_share: 0.25 }
    }

    fn told(words: Vec<WordExplained>) -> Vec<String> {
        let explanation = Explanation {
            record: "r".parse().unwrap_or_else(|_| unreachable!("an id")),
            kind: "ptce".parse().unwrap_or_else(|_| unreachable!("an id")),
            reading: Default::default(),
            score: 0.0,
            words,
            factors: Vec::new(),
            absent: Vec::new(),
        };
        let Reasons { lines, silent, .. } = reasons(&explanation, &vocabulary());
        let line = |line: Reason| {
            let most = if line.most { " !" } else { "" };
            format!("{} : {}{most}", line.place, line.found).replace('\u{a0}', " ")
        };
        lines.into_iter().map(line).chain(silent.into_iter().map(|word| format!("sans {word}"))).collect()
    }

    #[test]
    fn an_everyday_word_is_told_with_the_theme_it_leads_to() {
        let theme = Target::Theme("mobilite".parse().unwrap_or_else(|_| unreachable!("an id")));
        let lines = told(vec![
            word("vélo", true, vec![matched(FoundIn::Concept, theme, MatchForm::Meaning, 6.0)]),
            word(
                "mobilité",
                false,
                vec![
                    matched(FoundIn::ThemeWords, words("mobilité"), MatchForm::Exact, 5.0),
                    matched(FoundIn::Summary, words("mobilité"), MatchForm::Exact, 3.0),
                ],
            ),
        ]);
        assert_eq!(lines, ["Thème : vélo → Mobilité !", "Résumé : « mobilité »"]);
    }

    #[test]
    fn what_counts_most_comes_first_and_silent_words_last() {
        let lines = told(vec![
            word(
                "friche",
                true,
                vec![
                    matched(FoundIn::Summary, words("friche"), MatchForm::Inflected, 2.0),
                    matched(FoundIn::Detail, words("friche"), MatchForm::Exact, 1.0),
                ],
            ),
            word("Nœux", true, vec![matched(FoundIn::Name, words("Nœux"), MatchForm::Exact, 3.0)]),
            word("durable", true, Vec::new()),
        ]);
        let expected =
            ["Nom : « Nœux » !", "Résumé : « friche » (une autre forme)", "Détails : « friche »", "sans durable"];
        assert_eq!(lines, expected);
    }

    #[test]
    fn a_single_line_need_not_say_that_it_counts_most() {
        let lines = told(vec![word("a", true, vec![matched(FoundIn::Name, words("a"), MatchForm::Exact, 3.0)])]);
        assert_eq!(lines, ["Nom : « a »"]);
    }
}
