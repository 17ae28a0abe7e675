//! The orders of a list.

use super::{Catalogue, Nearness, Ranked, Sort, Surroundings};

/// Sorts rows, at least the first `first` of them; `ranked` says whether their scores mean something.
/// One sort for all orders: each one written weighs 4 kB in the page.
pub(super) fn order(
    catalogue: &Catalogue,
    sort: Sort,
    ranked: bool,
    around: &Surroundings,
    first: usize,
    rows: &mut [Ranked],
) {
    let name = |row: u32| catalogue.by_name.get(row as usize).copied().unwrap_or(u32::MAX);
    let date = |row: u32| catalogue.dates.get(row as usize).copied().unwrap_or(0);
    let better = |a: &Ranked, b: &Ranked| b.score.total_cmp(&a.score).then(a.row.cmp(&b.row));
    let by_score = matches!(sort, Sort::Best | Sort::Relevance);
    if ranked || !by_score {
        // Of 100,000 rows found, a page and a map show the first few.
        let sorted = if by_score { leading(rows, first) } else { rows.len() };
        rows[..sorted].sort_by(|a, b| match sort {
            Sort::Best | Sort::Relevance => better(a, b),
            Sort::Distance => Nearness::order(around.of(a.row), around.of(b.row)).then_with(|| better(a, b)),
            Sort::Name => name(a.row).cmp(&name(b.row)),
            Sort::Date => date(b.row).cmp(&date(a.row)).then_with(|| name(a.row).cmp(&name(b.row))),
        });
    }
}

/// Brings at least the `first` best rows to the front, in no order, and tells how many stand there:
/// all that share the first bits of their scores with one of them.
fn leading(rows: &mut [Ranked], first: usize) -> usize {
    if rows.len() <= first {
        return rows.len();
    }
    let mut counts = vec![0_usize; CLASSES];
    rows.iter().for_each(|row| counts[class(row.score)] += 1);
    let mut least = CLASSES;
    let mut kept = 0;
    while kept < first && least > 0 {
        least -= 1;
        kept += counts[least];
    }
    let mut front = 0;
    for place in 0..rows.len() {
        if class(rows[place].score) >= least {
            rows.swap(front, place);
            front += 1;
        }
    }
    front
}

/// Classes of scores: sign, exponent and the first three bits of the fraction.
const CLASSES: usize = 1 << 12;

/// The class of a score, higher for a higher score; scores are never negative.
fn class(score: f32) -> usize {
    (score.max(0.0).to_bits() >> 20) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_best_rows_come_to_the_front() {
        let mut rows: Vec<Ranked> =
            (0..1_000).map(|row| Ranked { row, score: f32::from((row * 7_919 % 1_000) as u16) / 10.0 }).collect();
        let mut best = rows.clone();
        best.sort_by(|one, other| other.score.total_cmp(&one.score));
        let front = leading(&mut rows, 20);
        assert!((20..300).contains(&front), "{front}");
        let mut sorted = rows[..front].to_vec();
        sorted.sort_by(|one, other| other.score.total_cmp(&one.score));
        assert_eq!(sorted[..20], best[..20]);
        let mut all: Vec<u32> = rows.iter().map(|row| row.row).collect();
        all.sort_unstable();
        assert!(all.into_iter().eq(0..1_000), "no row is lost");
    }

    #[test]
    fn few_rows_all_stand_in_front() {
        let mut rows = vec![Ranked { row: 0, score: 0.0 }; 3];
        assert_eq!(leading(&mut rows, 20), 3);
        assert_eq!(leading(&mut [], 20), 0);
    }
}
