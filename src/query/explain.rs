//! The score of one record, part by part: the same ways, weights and sums as the search.

use super::{
    Plan,
    bm25::Bm25,
    lexicon::Lexicon,
    plan::Clause,
    search::factors,
    ways::{Way, only, ways, whole},
    weights,
};
use crate::{
    catalogue::Catalogue,
    index::{Field, IndexReader, concept},
    protocol::{Factor, FoundIn, MatchExplained, Target, WordExplained},
    text::fold,
};

/// What a record gives for each word of the plan of this text, and the factors of the sum.
pub fn explain(
    plan: &Plan,
    text: &str,
    index: &IndexReader,
    catalogue: &Catalogue,
    row: u32,
) -> (Vec<WordExplained>, Vec<Factor>) {
    let lexicon = Lexicon { index };
    let mut bm25 = Bm25::of(index);
    let of_clause = |clause: &Clause| {
        let explained = word(&clause.word.folded, clause.wanted, ways(clause, plan, lexicon), &mut bm25, row);
        told(explained, written(clause, plan, text, lexicon), |term| said(clause, term, lexicon))
    };
    let mut words: Vec<WordExplained> = plan.clauses.iter().map(of_clause).collect();
    words.extend(whole(plan).map(|way| {
        let explained = word(&plan.whole, false, vec![way], &mut bm25, row);
        told(explained, text.trim().to_owned(), |_| Target::Words(text.trim().to_owned()))
    }));
    if let Some(kind) = &plan.only {
        let way = only(concept::kind(kind.as_str()));
        let explained = word(&way.term.clone(), true, vec![way], &mut bm25, row);
        words.push(told(explained, String::new(), |_| Target::Kind(kind.clone())));
    }
    words.retain(|word| word.wanted || !word.matches.is_empty());
    (words, factors(plan, catalogue, row))
}

/// The same, with how people write the word and what stands for it.
fn told(mut explained: WordExplained, written: String, says: impl Fn(&str) -> Target) -> WordExplained {
    for found in &mut explained.matches {
        found.says = says(&found.term);
    }
    explained.written = written;
    explained
}

/// A word as it was typed, or what it was corrected to; as records spell it when it was not typed.
fn written(clause: &Clause, plan: &Plan, text: &str, lexicon: Lexicon<'_>) -> String {
    let word = &clause.word;
    let typed = text.get(word.start..word.end).unwrap_or_default();
    if fold(typed) == word.folded {
        return typed.to_owned();
    }
    let correction = plan.reading.corrections.iter().find(|correction| word.corrected && correction.typed == typed);
    let used = correction.map(|correction| correction.used.clone());
    used.or_else(|| lexicon.spelling(&word.folded)).unwrap_or_else(|| word.folded.clone())
}

/// What a term that answers a clause is called: a concept, or the word that it is or comes from.
fn said(clause: &Clause, term: &str, lexicon: Lexicon<'_>) -> Target {
    if let Some(target) = meant(term) {
        return target;
    }
    let words = std::iter::once((&clause.word.folded, &clause.word.stem))
        .chain(clause.others.iter().map(|other| (&other.folded, &other.stem)));
    let mut same = words.filter(|(folded, stem)| *folded == term || *stem == term);
    let folded = same.next().map_or(term, |(folded, _)| folded.as_str());
    Target::Words(lexicon.spelling(folded).unwrap_or_else(|| folded.to_owned()))
}

/// What a concept is.
fn meant(term: &str) -> Option<Target> {
    match term.split_once('/')? {
        ("theme", id) => id.parse().ok().map(Target::Theme),
        ("kind", id) => id.parse().ok().map(Target::Kind),
        ("level", id) => Some(Target::Level(id.to_owned())),
        _ => None,
    }
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
    let (word, written) = (folded.to_owned(), String::new());
    WordExplained { word, written, wanted, score, matches, others_share: weights::TIE_BREAKER }
}

/// The score of one way in this record; none when the record does not answer so.
fn matched(way: Way, bm25: &mut Bm25<'_>, row: u32) -> Option<MatchExplained> {
    let score = bm25.of_row(&way, row).ok()??;
    let Way { field, term, weight, how, .. } = way;
    let says = Target::Words(term.clone());
    Some(MatchExplained { place: place(field), term, says, how, weight, score })
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
