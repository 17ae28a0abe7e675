//! All ways in which a record can answer a word, each with its weight: what is searched, and what
//! is explained.

use super::{
    Plan,
    lexicon::{Forms, Lexicon},
    plan::{Clause, Other},
    weights,
};
use crate::{
    index::{Field, WordId},
    protocol::MatchForm,
};
use std::sync::Arc;

/// What stands in a field of a record that answers.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Terms {
    /// A word.
    Word(WordId),
    /// Any of the words of one stem, which count as one.
    Family(Arc<[WordId]>),
    /// A value that is one term: a whole name, a concept.
    Whole,
}

/// One way to answer a word.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Way {
    pub field: Field,
    pub terms: Terms,
    /// The word, the stem or the value.
    pub term: String,
    pub weight: f32,
    pub how: MatchForm,
}

/// What answers a clause, field by field: only what some record holds.
pub(super) fn ways(clause: &Clause, plan: &Plan, lexicon: Lexicon<'_>) -> Vec<Way> {
    let word = &clause.word;
    let said = |how| if word.corrected { MatchForm::Corrected } else { how };
    // Words that answer: their forms, what the word itself and another form are worth, and how.
    let mut answers = vec![Answer {
        forms: lexicon.forms(&word.folded, &word.stem),
        folded: &word.folded,
        stem: &word.stem,
        worth: (weights::EXACT, weights::INFLECTED),
        how: (said(MatchForm::Exact), said(MatchForm::Inflected)),
    }];
    if plan.literal {
        answers.iter_mut().for_each(|answer| answer.forms.family = Arc::default());
    } else {
        answers.extend(clause.others.iter().map(|Other { folded, stem, share, corrects }| {
            let how = if *corrects { MatchForm::Corrected } else { MatchForm::Meaning };
            let worth = (*share, share * weights::INFLECTED);
            Answer { forms: lexicon.forms(folded, stem), folded, stem, worth, how: (how, how) }
        }));
    }
    let open = word.open && !plan.literal;
    // One or two letters begin a word of nearly every text: they mean what is called so, if anything is.
    let only_names = open && is_short(&word.folded) && lexicon.names_begin(&word.folded);
    let prefixed = if open { lexicon.prefixed(&word.folded) } else { Default::default() };

    let mut ways = Vec::new();
    for field in Lexicon::texts() {
        let worth = weights::of_field(field) * clause.share;
        for answer in &answers {
            answer.ways(field, worth, lexicon, &mut ways);
        }
        if field.names() || !only_names {
            for longer in prefixed.of(field).iter().filter(|longer| lexicon.book().holds(**longer, field)) {
                let (terms, term) = (Terms::Word(*longer), lexicon.book().folded(*longer).to_owned());
                ways.push(Way { field, terms, term, weight: worth * weights::PREFIX, how: MatchForm::Prefix });
            }
        }
    }
    for field in [Field::Concept, Field::ProbableConcept] {
        for (term, weight) in &clause.concepts {
            let weight = weights::of_field(field) * clause.share * weight;
            ways.push(Way { field, terms: Terms::Whole, term: term.clone(), weight, how: MatchForm::Meaning });
        }
    }
    ways
}

/// A word that answers.
struct Answer<'a> {
    forms: Forms,
    folded: &'a str,
    stem: &'a str,
    /// Of the word itself, and of another form.
    worth: (f32, f32),
    how: (MatchForm, MatchForm),
}

impl Answer<'_> {
    fn ways(&self, field: Field, worth: f32, lexicon: Lexicon<'_>, ways: &mut Vec<Way>) {
        let held = |word: &WordId| lexicon.book().holds(*word, field);
        if let Some(word) = self.forms.word.filter(held) {
            let (terms, term) = (Terms::Word(word), self.folded.to_owned());
            ways.push(Way { field, terms, term, weight: worth * self.worth.0, how: self.how.0 });
        }
        if self.forms.family.iter().any(held) {
            let (terms, term) = (Terms::Family(Arc::clone(&self.forms.family)), self.stem.to_owned());
            ways.push(Way { field, terms, term, weight: worth * self.worth.1, how: self.how.1 });
        }
    }
}

fn is_short(folded: &str) -> bool {
    folded.chars().count() <= 2 && folded.chars().all(char::is_alphabetic)
}

/// The way of a record whose whole name is the query.
pub(super) fn whole(plan: &Plan) -> Option<Way> {
    let weight = weights::of_field(Field::WholeName);
    let way = |term: String| Way { field: Field::WholeName, terms: Terms::Whole, term, weight, how: MatchForm::Exact };
    Some(plan.whole.clone()).filter(|whole| !whole.is_empty()).map(way)
}

/// The way of a record of the one kind that is asked for.
pub(super) fn only(term: String) -> Way {
    Way { field: Field::Concept, terms: Terms::Whole, term, weight: weights::ONLY_KIND, how: MatchForm::Meaning }
}
