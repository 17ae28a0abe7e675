//! A plan as a tantivy query.

use super::{
    Plan,
    lexicon::Lexicon,
    ways::{Way, only, ways, whole},
    weights,
};
use crate::index::{IndexReader, concept};
use tantivy::{
    Term,
    query::{BooleanQuery, BoostQuery, DisjunctionMaxQuery, Occur, Query, TermQuery},
    schema::IndexRecordOption,
};

/// A query that wants at least `required` of the plan's wanted words.
pub(super) fn lower(plan: &Plan, index: &IndexReader, required: usize) -> BooleanQuery {
    let lexicon = Lexicon { index };
    let one_word = |clause| (Occur::Should, best_of(ways(clause, plan, lexicon), index));
    let wanted: Vec<_> = plan.clauses.iter().filter(|clause| clause.wanted).map(one_word).collect();
    let welcome = plan.clauses.iter().filter(|clause| !clause.wanted).map(one_word);
    let whole = whole(plan).map(|way| (Occur::Should, term(&way, index)));
    let base: Box<dyn Query> = match &plan.only {
        Some(kind) => term(&only(concept::kind(kind.as_str())), index),
        None => Box::new(BooleanQuery::with_minimum_required_clauses(wanted, required)),
    };
    BooleanQuery::with_minimum_required_clauses(
        std::iter::once((Occur::Must, base)).chain(welcome).chain(whole).collect(),
        0,
    )
}

/// The best field that answers a word, and a little of the others. A field answers once, in the
/// best way it can.
fn best_of(ways: Vec<Way>, index: &IndexReader) -> Box<dyn Query> {
    let fields = ways.chunk_by(|one, other| one.field == other.field).map(|ways| {
        let terms = ways.iter().map(|way| term(way, index)).collect();
        Box::new(DisjunctionMaxQuery::new(terms)) as Box<dyn Query>
    });
    Box::new(DisjunctionMaxQuery::with_tie_breaker(fields.collect(), weights::TIE_BREAKER))
}

/// The query of one way.
pub(super) fn term(way: &Way, index: &IndexReader) -> Box<dyn Query> {
    let term = Term::from_field_text(index.fields.get(way.field, way.form), &way.term);
    Box::new(BoostQuery::new(Box::new(TermQuery::new(term, IndexRecordOption::WithFreqs)), way.weight))
}
