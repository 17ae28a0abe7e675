//! How alike two profiles are, and what ties them.

use super::{
    lexicon::Lexicon,
    profile::{Profile, WordOf},
    weights::{FAMILY, HALVING_KM, LEAST, NEARNESS, NEIGHBOURS_KM, THEMES, WORDS, WORDS_TOLD, evidence, sure, within},
};
use crate::domain::{Grade, Proximity, Similar, Vocabulary};
use std::cmp::Ordering;

/// What ties two records.
pub(super) struct Tie {
    /// How alike they are, 0 to 1.
    pub likeness: f64,
    /// The themes of both by place, as sure as the less sure of the two, those that tie most first.
    themes: Vec<(u16, Grade)>,
    /// Numbers of the words that both write, those that tie most first. What the label of a shared theme says is not
    /// among them.
    words: Vec<u32>,
    proximity: Option<Proximity>,
}

impl Tie {
    /// What ties two records; none when that is nothing to speak of.
    pub(super) fn between(one: &Profile, other: &Profile, lexicon: &Lexicon) -> Option<Self> {
        let mut themes: Vec<(f64, (u16, Grade))> = Vec::new();
        each_of_both(
            &one.themes,
            &other.themes,
            |a, b| a.place.cmp(&b.place),
            |a, b| {
                themes.push((a.weight * b.weight, (a.place, a.grade.max(b.grade))));
            },
        );
        let labels: Vec<&String> = themes.iter().flat_map(|(_, (place, _))| lexicon.label(*place)).collect();
        let mut words: Vec<(f64, u32)> = Vec::new();
        let (mut same_stems, mut alike) = (0, 0.0);
        each_of_both(
            &one.words,
            &other.words,
            |a, b| a.stem.cmp(&b.stem),
            |a, b| {
                // The theme has counted already.
                let stem = lexicon.stems.text(a.stem);
                if labels.iter().any(|label| same_family(label, stem)) {
                    return;
                }
                same_stems += 1;
                alike += a.weight * b.weight;
                if let Some(form) = form_of_both(a, b, lexicon) {
                    words.push((a.weight * b.weight, form));
                }
            },
        );
        let proximity = proximity(one, other);
        let likeness = THEMES * sum(&themes)
            + WORDS * alike * evidence(same_stems)
            + NEARNESS * proximity.as_ref().map_or(0.0, nearness);
        let neighbours = match &proximity {
            Some(Proximity::Apart(km)) => *km <= NEIGHBOURS_KM,
            Some(Proximity::Within(..)) => true,
            None => false,
        };
        let reason = neighbours || !themes.is_empty() || !words.is_empty();
        (reason && likeness >= LEAST).then(|| Self {
            likeness,
            themes: strongest(themes),
            words: strongest(words),
            proximity,
        })
    }

    /// The same with the texts of its numbers.
    pub(super) fn told(self, row: u32, vocabulary: &Vocabulary, lexicon: &Lexicon) -> Similar {
        let words = self.words.into_iter().map(|form| lexicon.forms.text(form).to_owned()).take(WORDS_TOLD).collect();
        let theme =
            |(place, grade): &(u16, Grade)| Some((vocabulary.themes.get(usize::from(*place))?.id.clone(), *grade));
        Similar { row, themes: self.themes.iter().filter_map(theme).collect(), words, proximity: self.proximity }
    }
}

/// True for two stems that one word tells: «aliment» and «alimentair», «format» and «form».
fn same_family(one: &str, other: &str) -> bool {
    let same = one.bytes().zip(other.bytes()).take_while(|(a, b)| a == b).count();
    same >= FAMILY.min(one.len()).min(other.len())
}

/// How near two profiles are: by their seats, else by the smallest territory of both.
fn proximity(one: &Profile, other: &Profile) -> Option<Proximity> {
    let distances = one.seats.iter().flat_map(|seat| other.seats.iter().map(|there| seat.distance_km(*there)));
    if let Some(km) = distances.min_by(f64::total_cmp) {
        return Some(Proximity::Apart(km));
    }
    let mut smallest = None;
    each_of_both(
        &one.territories,
        &other.territories,
        |(one, _), (other, _)| one.cmp(other),
        |(code, grade), (_, its_grade)| {
            smallest = Some(Proximity::Within(code.clone(), *grade.max(its_grade)));
        },
    );
    smallest
}

/// What being so near is worth, 0 to 1.
fn nearness(proximity: &Proximity) -> f64 {
    match proximity {
        Proximity::Apart(km) => 0.5_f64.powf(km / HALVING_KM),
        Proximity::Within(code, grade) => within(code.level()) * sure(*grade),
    }
}

/// What two lists that are sorted in this order both have.
fn each_of_both<T>(one: &[T], other: &[T], order: impl Fn(&T, &T) -> Ordering, mut both: impl FnMut(&T, &T)) {
    let (mut one, mut other) = (one.iter().peekable(), other.iter().peekable());
    while let (Some(a), Some(b)) = (one.peek(), other.peek()) {
        match order(a, b) {
            Ordering::Less => drop(one.next()),
            Ordering::Greater => drop(other.next()),
            Ordering::Equal => {
                both(a, b);
                one.next();
                other.next();
            }
        }
    }
}

/// The form to tell of a stem, if both write the same word, whatever its number and gender: stems meet that readers
/// would part («ce qui marche», «les marchés»). It is the one that a record writes most often, else the shorter one.
fn form_of_both(a: &WordOf, b: &WordOf, lexicon: &Lexicon) -> Option<u32> {
    let (one, other) = (lexicon.forms.text(a.form), lexicon.forms.text(b.form));
    let order = b.written.cmp(&a.written).then(one.len().cmp(&other.len())).then(one.cmp(other));
    let chosen = if order == Ordering::Greater { b.form } else { a.form };
    (bare(one) == bare(other)).then_some(chosen)
}

/// A word without what tells number and gender: «inclusifs» and «inclusive» are one.
fn bare(form: &str) -> &str {
    form.trim_end_matches(['e', 's', 'x']).trim_end_matches(['f', 'v'])
}

fn sum<T>(parts: &[(f64, T)]) -> f64 {
    parts.iter().map(|(part, _)| part).sum()
}

/// The strongest first; what is equally strong keeps its order.
fn strongest<T>(mut parts: Vec<(f64, T)>) -> Vec<T> {
    parts.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    parts.into_iter().map(|(_, what)| what).collect()
}
