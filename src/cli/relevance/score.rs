//! How good an answer is: its rule, and two figures that compare rankings. Pure.

use super::judged::{Judged, Rule};

/// Ranks that nDCG looks at.
const DEPTH: usize = 10;

/// First ranks, where records of grade 2 belong.
const TOP: usize = 3;

/// The figures of one query.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Score {
    /// Its rule holds.
    pub passes: bool,
    /// nDCG@10 with gains 2^grade − 1 (Järvelin & Kekäläinen 2002, in the form of Burges et al.
    /// 2005), and the reciprocal rank of the first relevant record; none when nothing is relevant.
    pub ranking: Option<(f64, f64)>,
}

/// Scores the ids found for a query, best first; `is_main` tells the PTCE from the rest.
pub fn score(judged: &Judged, found: &[String], is_main: &dyn Fn(&str) -> bool) -> Score {
    let ranking = (!judged.relevant.is_empty()).then(|| ranking(judged, found));
    Score { passes: passes(judged, found, is_main), ranking }
}

fn grade(judged: &Judged, id: &str) -> u8 {
    judged.relevant.get(id).copied().unwrap_or(0)
}

fn passes(judged: &Judged, found: &[String], is_main: &dyn Fn(&str) -> bool) -> bool {
    let best = judged.relevant.values().filter(|grade| **grade == 2).count();
    let best_in_top = found.iter().take(TOP).filter(|id| grade(judged, id) == 2).count();
    let mut main = found.iter().filter(|id| is_main(id));
    match judged.rule {
        Rule::All => best_in_top == best,
        Rule::Set => best_in_top >= best.min(2) && found.iter().take(5).all(|id| grade(judged, id) > 0),
        Rule::SetAll => {
            let wanted = judged.relevant.keys().filter(|id| is_main(id)).count();
            main.take(wanted).filter(|id| grade(judged, id) > 0).count() == wanted
        }
        Rule::Empty => main.next().is_none(),
    }
}

fn ranking(judged: &Judged, found: &[String]) -> (f64, f64) {
    let dcg = |grades: &mut dyn Iterator<Item = u8>| -> f64 {
        let gain = |(rank, grade): (usize, u8)| (f64::from(2u32.pow(grade.into())) - 1.0) / (rank as f64 + 2.0).log2();
        grades.take(DEPTH).enumerate().map(gain).sum()
    };
    let mut ideal: Vec<u8> = judged.relevant.values().copied().collect();
    ideal.sort_unstable_by(|a, b| b.cmp(a));
    let got = dcg(&mut found.iter().map(|id| grade(judged, id)));
    let first = found.iter().position(|id| grade(judged, id) > 0);
    (got / dcg(&mut ideal.into_iter()), first.map_or(0.0, |rank| 1.0 / (rank as f64 + 1.0)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judged(rule: Rule, relevant: &[(&str, u8)]) -> Judged {
        let relevant = relevant.iter().map(|(id, grade)| ((*id).to_owned(), *grade)).collect();
        Judged { id: "q".into(), query: "q".into(), category: "c".into(), rule, relevant, note: String::new() }
    }

    fn scored(judged: &Judged, ids: &[&str]) -> Score {
        let ids: Vec<String> = ids.iter().map(|id| (*id).to_owned()).collect();
        score(judged, &ids, &|id| !id.starts_with("k-"))
    }

    #[test]
    fn the_ideal_order_scores_one() {
        let judged = judged(Rule::All, &[("a", 2), ("b", 1)]);
        assert_eq!(scored(&judged, &["a", "b"]), Score { passes: true, ranking: Some((1.0, 1.0)) });
        let second = scored(&judged, &["x", "a", "b"]);
        assert!(second.passes && second.ranking.is_some_and(|(ndcg, rr)| ndcg < 0.7 && rr == 0.5));
    }

    #[test]
    fn each_rule_says_when_an_answer_is_good_enough() {
        let all = judged(Rule::All, &[("a", 2), ("b", 2)]);
        assert!(!scored(&all, &["a", "x", "y", "b"]).passes);
        let set = judged(Rule::Set, &[("a", 2), ("b", 2), ("c", 2), ("d", 1), ("e", 1)]);
        assert!(scored(&set, &["a", "d", "c", "e", "b", "x"]).passes);
        assert!(!scored(&set, &["a", "b", "c", "d", "x"]).passes);
        let territory = judged(Rule::SetAll, &[("a", 1), ("b", 1), ("k-c", 1)]);
        assert!(scored(&territory, &["k-x", "b", "a", "k-c", "z"]).passes);
        assert!(!scored(&territory, &["b", "z", "a", "k-c"]).passes);
        assert!(scored(&judged(Rule::Empty, &[]), &["k-a"]).passes);
        assert!(!scored(&judged(Rule::Empty, &[]), &["a"]).passes);
    }
}
