//! All ways in which a record can answer a word, each with its weight: what is searched, and what
//! is explained.

use super::{
    Plan,
    lexicon::Lexicon,
    plan::{Clause, Other},
    weights,
};
use crate::{
    index::{Field, Form},
    protocol::MatchForm,
};

/// One way to answer a word.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Way {
    pub field: Field,
    pub form: Form,
    pub term: String,
    pub weight: f32,
    pub how: MatchForm,
}

/// What answers a clause, field by field.
pub(super) fn ways(clause: &Clause, plan: &Plan, lexicon: Lexicon<'_>) -> Vec<Way> {
    let mut ways = Vec::new();
    let open = clause.word.open && !plan.literal;
    // One or two letters begin a word of nearly every text: they mean what is called so, if anything is.
    let only_names = open && is_short(&clause.word.folded) && lexicon.names_begin(&clause.word.folded);
    let corrected = clause.word.corrected;
    for field in Field::ALL.into_iter().filter(|field| !field.is_whole()) {
        let worth = weights::of_field(field) * clause.share;
        let mut add = |form, term: &str, weight: f32, how| {
            ways.push(Way { field, form, term: term.to_owned(), weight: worth * weight, how });
        };
        let said = |how| if corrected { MatchForm::Corrected } else { how };
        add(Form::Folded, &clause.word.folded, weights::EXACT, said(MatchForm::Exact));
        if plan.literal {
            continue;
        }
        add(Form::Stemmed, &clause.word.stem, weights::INFLECTED, said(MatchForm::Inflected));
        for Other { folded, stem, share, corrects } in &clause.others {
            let how = if *corrects { MatchForm::Corrected } else { MatchForm::Meaning };
            add(Form::Folded, folded, *share, how);
            add(Form::Stemmed, stem, share * weights::INFLECTED, how);
        }
        if open && (field.names() || !only_names) {
            for longer in lexicon.prefixed(field, &clause.word.folded) {
                add(Form::Folded, &longer, weights::PREFIX, MatchForm::Prefix);
            }
        }
    }
    for field in [Field::Concept, Field::ProbableConcept] {
        for (term, weight) in &clause.concepts {
            let weight = weights::of_field(field) * clause.share * weight;
            ways.push(Way { field, form: Form::Folded, term: term.clone(), weight, how: MatchForm::Meaning });
        }
    }
    ways
}

fn is_short(folded: &str) -> bool {
    folded.chars().count() <= 2 && folded.chars().all(char::is_alphabetic)
}

/// The way of a record whose whole name is the query.
pub(super) fn whole(plan: &Plan) -> Option<Way> {
    let weight = weights::of_field(Field::WholeName);
    let way = |term: String| Way { field: Field::WholeName, form: Form::Folded, term, weight, how: MatchForm::Exact };
    Some(plan.whole.clone()).filter(|whole| !whole.is_empty()).map(way)
}

/// The way of a record of the one kind that is asked for.
pub(super) fn only(term: String) -> Way {
    Way { field: Field::Concept, form: Form::Folded, term, weight: weights::ONLY_KIND, how: MatchForm::Meaning }
}
