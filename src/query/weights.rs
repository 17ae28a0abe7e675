//! How much each kind of match is worth. All are multiplied with BM25, whose values run from
//! about 0.5 (a word of every record) to 6 (a word of one record). At 0 a match still finds a
//! record but adds nothing to its rank; far above the others it alone decides the order.

use crate::index::Field;

/// What a word is worth in this field.
pub(super) fn of_field(field: Field) -> f32 {
    match field {
        // 0: a PTCE is not found by its own name; 100: any word that some name holds wins over
        // everything that is said.
        Field::Name => 4.0,
        // A theme the documents name. 0: only sentences speak; 100: a passing theme beats a name.
        Field::Theme => 3.0,
        // A theme that is only probable stands behind one that is said.
        Field::ProbableTheme => 1.2,
        // «vélo» for mobility: finds, and stays behind what says «vélo» itself.
        Field::Everyday => 1.0,
        // What it does says more of a PTCE than how it is described.
        Field::Action => 1.6,
        Field::Summary => 1.5,
        Field::Carrier => 2.0,
        // The commune: close to a name, since many search by it.
        Field::Place => 3.0,
        // «Pas-de-Calais» must not drown the commune of Calais.
        Field::WiderPlace => 1.0,
        Field::Detail => 0.7,
    }
}

/// The very word. 1 is the measure of the others.
pub(super) const EXACT: f32 = 1.0;

/// Another form of the word («mobilités»). At 1 plurals weigh as much as the word itself.
pub(super) const INFLECTED: f32 = 0.75;

/// A word that begins like the open one. At 1, «ami» ranks Amiens beside the AMI.
pub(super) const PREFIX: f32 = 0.45;

/// How much the other fields add to the best one (0: only the best counts; 1: their sum, so that
/// repeating a word everywhere wins).
pub(super) const TIE_BREAKER: f32 = 0.25;

/// Most words that an open word stands for in one field (1: hardly any help while typing; 1,000:
/// a letter costs as much as reading the index).
pub(super) const MAX_PREFIXES: usize = 64;
