//! Who is like whom: for each record of the main kind, the few others that resemble it most, and why. It works when a
//! dataset is built, never in a browser, and knows neither files nor sentences.
//!
//! ```text
//! likeness = THEMES · cosine(themes) + WORDS · cosine(words) · n / (n + 1) + NEARNESS · ½^(km / HALVING_KM)
//! ```
//!
//! Both cosines are those of tf-idf vectors (G. Salton, C. Buckley, «Term-weighting approaches in automatic text
//! retrieval», Information Processing & Management 24(5), 1988; C. Manning, P. Raghavan, H. Schütze, «Introduction to
//! Information Retrieval», 2008, 6.2 to 6.4):
//!
//! - how rare a theme or a word is: ln(1 + records / records that have it), so that what few share ties more;
//! - a theme counts once, times how sure it is in each of the two records; the lengths of the vectors count it in
//!   full, so that two records whose only theme is probable are less alike than if it were sure;
//! - a word that is said m times counts 1 + ln m. Words are stems of the one analyser (`crate::text`); n of them are in
//!   common, since a single one can be chance.
//!
//! The distance is that between the nearest seats; without one, standing in the same commune, EPCI or département is
//! worth a share of it. What is nowhere known gains nothing and loses nothing.
//!
//! `weights` says what each number does at its extremes, `said` which words count, `candidates` who is compared with
//! whom once a dataset is too large to compare everybody.
//! Of 10,000 records it takes 2 of the 5 seconds of a build, of 100,000 it takes 32 of 58 (processor time, 2026-11-22).

mod candidates;
mod lexicon;
mod likeness;
mod profile;
mod said;
mod weights;

use crate::domain::{Record, Similar, Vocabulary};
use candidates::Handles;
use lexicon::Lexicon;
use likeness::Tie;
use profile::Profile;

/// The records that are most like each record of the main kind, best first; none for the other kinds. The same
/// records always give the same answer: what is equally alike stands by row.
pub fn similar(vocabulary: &Vocabulary, records: &[Record]) -> Vec<Vec<Similar>> {
    let mut lexicon = Lexicon::default();
    let main = vocabulary.main_kind().map(|kind| &kind.id);
    let of_main = records.iter().zip(0_u32..).filter(|(record, _)| Some(&record.kind) == main);
    let mut profiles: Vec<Profile> =
        of_main.map(|(record, row)| Profile::of(record, row, vocabulary, &mut lexicon)).collect();
    lexicon.count(&profiles, &vocabulary.themes);
    profiles.iter_mut().for_each(|profile| profile.weigh(&lexicon));

    let mut handles = Handles::of(&profiles);
    let mut all = vec![Vec::new(); records.len()];
    for (place, profile) in profiles.iter().enumerate() {
        let others = handles.candidates(&profiles, place).into_iter().filter_map(|other| profiles.get(other));
        let mut ties: Vec<(Tie, &Profile)> =
            others.filter_map(|other| Some((Tie::between(profile, other, &lexicon)?, other))).collect();
        ties.sort_by(|(one, a), (other, b)| other.likeness.total_cmp(&one.likeness).then(a.row.cmp(&b.row)));
        ties.truncate(weights::SHOWN);
        if let Some(found) = all.get_mut(profile.row as usize) {
            *found = ties.into_iter().map(|(tie, other)| tie.told(other.row, vocabulary, &lexicon)).collect();
        }
    }
    all
}
