//! The score of one record, part by part: the same ways, weights and sums as the search.

use super::{
    Plan,
    bm25::Bm25,
    lexicon::Lexicon,
    search::factors,
    ways::{Way, only, ways, whole},
    weights,
};
use crate::{
    catalogue::Catalogue,
    index::{Field, IndexReader, concept},
    protocol::{Factor, FoundIn, MatchExplained, WordExplained},
};

/// What a record gives for each word of the plan, and the factors of the sum.
pub fn explain(plan: &Plan, index: &IndexReader, catalogue: &Catalogue, row: u32) -> (Vec<WordExplained>, Vec<Factor>) {
    let lexicon = Lexicon { index };
    let mut bm25 = Bm25::of(index);
    let mut words: Vec<WordExplained> = plan
        .clauses
        .iter()
        .map(|clause| word(&clause.word.folded, clause.wanted, ways(clause, plan, lexicon), &mut bm25, row))
        .collect();
    words.extend(whole(plan).map(|way| word(&plan.whole, false, vec![way], &mut bm25, row)));
    let kind = plan.only.as_ref().map(|kind| only(concept::kind(kind.as_str())));
    words.extend(kind.map(|way| word(&way.term.clone(), true, vec![way], &mut bm25, row)));
    words.retain(|word| word.wanted || !word.matches.is_empty());
    (words, factors(plan, catalogue, row))
}

/// The part of a word: its best match, and a share of the others.
fn word(folded: &str, wanted: bool, ways: Vec<Way>, bm25: &mut Bm25<'_>, row: u32) -> WordExplained {
    let mut matches: Vec<MatchExplained> = Vec::new();
    for found in ways.into_iter().filter_map(|way| matched(way, bm25, row)) {
        // A field answers once, in the best way it can.
        match matches.iter_mut().find(|other| other.place == found.place) {
            Some(other) if other.score >= found.score => {}
            Some(other) => *other = found,
            None => matches.push(found),
        }
    }
    matches.sort_by(|one, other| other.score.total_cmp(&one.score));
    let best = matches.first().map_or(0.0, |first| first.score);
    let others: f32 = matches.iter().skip(1).map(|other| other.score).sum();
    let score = best + weights::TIE_BREAKER * others;
    WordExplained { word: folded.to_owned(), wanted, score, matches, others_share: weights::TIE_BREAKER }
}

/// The score of one way in this record; none when the record does not answer so.
fn matched(way: Way, bm25: &mut Bm25<'_>, row: u32) -> Option<MatchExplained> {
    let score = bm25.of_row(&way, row).ok()??;
    let Way { field, term, weight, how, .. } = way;
    Some(MatchExplained { place: place(field), term, how, weight, score })
}

fn place(field: Field) -> FoundIn {
    match field {
        Field::Name => FoundIn::Name,
        Field::Title => FoundIn::Title,
        Field::WholeName => FoundIn::WholeName,
        Field::Theme => FoundIn::Theme,
        Field::ThemeWords => FoundIn::ThemeWords,
        Field::ProbableTheme => FoundIn::ProbableTheme,
        Field::Concept => FoundIn::Concept,
        Field::ProbableConcept => FoundIn::ProbableConcept,
        Field::Action => FoundIn::Action,
        Field::Summary => FoundIn::Summary,
        Field::Carrier => FoundIn::Carrier,
        Field::Place => FoundIn::Place,
        Field::WiderPlace => FoundIn::WiderPlace,
        Field::Detail => FoundIn::Detail,
    }
}
