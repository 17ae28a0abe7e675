//! Asking the index: every row that answers, with its score. Word by word, each adds its part to
//! all rows at once: an answer takes every match anyway, for the counts, and reading the postings in
//! their order costs less than asking many words for each row.

use super::{
    Plan,
    bm25::Bm25,
    lexicon::Lexicon,
    tally::Tally,
    ways::{only, ways, whole},
    weights,
};
use crate::{
    catalogue::{Catalogue, Ranked},
    domain::Kind,
    index::{IndexReader, concept},
    protocol::Factor,
};

/// All rows that answer every wanted word of the plan; when there is none, those that answer all
/// but one, and so on, which the plan then tells. Nothing for a plan without words.
pub fn search(plan: &mut Plan, index: &IndexReader, catalogue: &Catalogue) -> tantivy::Result<Vec<Ranked>> {
    let lexicon = Lexicon { index };
    let mut bm25 = Bm25::of(index);
    let mut tally = Tally::of(index.searcher.num_docs() as usize);
    let mut wanted = 0;
    for clause in plan.clauses.iter().filter(|clause| clause.wanted) {
        tally.add(&ways(clause, plan, lexicon), true, &mut bm25)?;
        wanted += 1;
    }
    if let Some(kind) = &plan.only {
        tally.add(&[only(concept::kind(kind.as_str()))], true, &mut bm25)?;
        wanted += 1;
    }
    for clause in plan.clauses.iter().filter(|clause| !clause.wanted) {
        tally.add(&ways(clause, plan, lexicon), false, &mut bm25)?;
    }
    if let Some(whole) = whole(plan) {
        tally.add(&[whole], false, &mut bm25)?;
    }
    let answered = tally.most_answered();
    if answered == 0 || plan.literal && answered < wanted {
        return Ok(Vec::new());
    }
    plan.reading.partial = answered < wanted;
    let kinds: Vec<f32> = catalogue.vocabulary.kinds.iter().map(|kind| product(&factors_of(plan, kind))).collect();
    let factor = |row: u32| {
        let kind = catalogue.kinds.get(row as usize).copied().unwrap_or(0);
        kinds.get(usize::from(kind)).copied().unwrap_or(1.0)
    };
    Ok(tally.rows(answered).map(|(row, score)| Ranked { row, score: score * factor(row) }).collect())
}

/// What the score of a row is multiplied with.
pub(super) fn factors(plan: &Plan, catalogue: &Catalogue, row: u32) -> Vec<Factor> {
    let place = catalogue.kinds.get(row as usize).copied().unwrap_or(0);
    let kind = catalogue.vocabulary.kinds.get(usize::from(place));
    kind.map(|kind| factors_of(plan, kind)).unwrap_or_default()
}

fn factors_of(plan: &Plan, kind: &Kind) -> Vec<Factor> {
    let leaning = plan.leanings.iter().filter(|(id, _)| *id == kind.id).map(|(_, weight)| *weight);
    let leaning = leaning.max_by(f32::total_cmp).map(|weight| Factor::Leaning(1.0 + (weights::LEANING - 1.0) * weight));
    std::iter::once(Factor::Kind(kind.weight)).chain(leaning).collect()
}

fn product(factors: &[Factor]) -> f32 {
    factors.iter().map(Factor::value).product()
}
