//! A plan as a tantivy query.

use super::{Plan, Word, expand::prefixed, weights};
use crate::index::{Field, Form, IndexReader};
use tantivy::{
    Term,
    query::{BooleanQuery, BoostQuery, DisjunctionMaxQuery, Occur, Query, TermQuery},
    schema::IndexRecordOption,
};

/// A query that wants at least `required` of the plan's words.
pub(super) fn lower(plan: &Plan, index: &IndexReader, required: usize) -> BooleanQuery {
    let clauses = plan.words.iter().map(|word| (Occur::Should, one_word(word, plan.literal, index))).collect();
    BooleanQuery::with_minimum_required_clauses(clauses, required)
}

/// The best of all ways in which a record can hold a word, and a little of the others.
fn one_word(word: &Word, literal: bool, index: &IndexReader) -> Box<dyn Query> {
    let mut ways: Vec<Box<dyn Query>> = Vec::new();
    for field in Field::ALL {
        let weight = weights::of_field(field);
        let folded = index.fields.get(field, Form::Folded);
        ways.push(term(Term::from_field_text(folded, &word.folded), weight * weights::EXACT));
        if literal {
            continue;
        }
        let stemmed = index.fields.get(field, Form::Stemmed);
        ways.push(term(Term::from_field_text(stemmed, &word.stem), weight * weights::INFLECTED));
        if word.open {
            ways.extend(
                prefixed(&index.searcher, folded, &word.folded)
                    .into_iter()
                    .map(|longer| term(longer, weight * weights::PREFIX)),
            );
        }
    }
    Box::new(DisjunctionMaxQuery::with_tie_breaker(ways, weights::TIE_BREAKER))
}

fn term(term: Term, boost: f32) -> Box<dyn Query> {
    Box::new(BoostQuery::new(Box::new(TermQuery::new(term, IndexRecordOption::WithFreqs)), boost))
}
