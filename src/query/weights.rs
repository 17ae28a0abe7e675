//! How much each kind of match is worth. All are multiplied with BM25, whose values run from
//! about 0.5 (a word of every record) to 6 (a word of one record). At 0 a match still finds a
//! record but adds nothing to its rank; far above the others it alone decides the order. None
//! knows a record.

use crate::index::Field;

/// What a word is worth in this field.
pub(super) fn of_field(field: Field) -> f32 {
    match field {
        // 0: a PTCE is not found by its own name; 100: any word that some name holds wins over
        // everything that is said.
        Field::Name => 4.0,
        // 0: «charte» is not found by what is called so; 100: a title that mentions a word wins over
        // the PTCE that does it.
        Field::Title => 2.0,
        // The whole query is a name or an acronym. 0: «SCIC» is one word of many titles; 100:
        // whoever bears the name stands first, whatever is said of others.
        Field::WholeName => 3.0,
        // Our own label of a theme that the documents name: its words are ours, and speak of the
        // whole theme («Alimentation, agriculture…»). 100: a passing theme beats a name.
        Field::Theme => 1.4,
        // The documents' own words for a theme. 0: only sentences speak.
        Field::ThemeWords => 3.0,
        // A theme that is only probable stands behind one that is said.
        Field::ProbableTheme => 0.8,
        // «vélo» for mobility: finds, and stays behind what says «vélo» itself.
        Field::Concept => 3.5,
        Field::ProbableConcept => 1.0,
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

/// Another word that the thesaurus gives, or that a misspelt word may also have been. At 1 it
/// weighs as much as the word itself.
pub(super) const OTHER_WORD: f32 = 0.6;

/// Share of a word that the question does not depend on: «ptce» in an atlas of PTCE, a word that
/// many records hold, the words of «comment», «pourquoi» (0: they do not rank; 1: as the others).
pub(super) const WELCOME: f32 = 0.35;

/// Share of the words of a theme's label where an everyday word means that theme: a record that
/// says «déchets» answers «recyclerie» better than one whose theme it only is (0: not better; 1: as
/// if it had been typed).
pub(super) const LABEL: f32 = 0.4;

/// Share of a word that the thesaurus calls empty: it may still recognise a title.
pub(super) const EMPTY: f32 = 0.1;

/// A word that more than this share of all records holds is welcome rather than wanted, when a
/// rarer one is asked for (0: no word is wanted; 1: «projet» is wanted as much as «textile»).
pub(super) const COMMON_SHARE: f32 = 0.2;

/// How much higher a kind ranks that the question leans to, at weight 1 («combien» for figures).
/// 1: not at all; 10: a kind hides all others.
pub(super) const LEANING: f32 = 1.8;

/// How much the other fields add to the best one (0: only the best counts; 1: their sum, so that
/// repeating a word everywhere wins).
pub(super) const TIE_BREAKER: f32 = 0.25;

/// Most words that an open word stands for in one field (1: hardly any help while typing; 1,000:
/// a letter costs as much as reading the index).
pub(super) const MAX_PREFIXES: usize = 64;

/// Most words that one misspelt word is read as (1: «aliemnta» is either «alimentation» or
/// «alimentaire»; 50: half the dictionary).
pub(super) const MAX_CORRECTIONS: usize = 4;

/// What belonging to the one kind that is asked for is worth («pourquoi un PTCE»): little, so that
/// the words decide the order among its records.
pub(super) const ONLY_KIND: f32 = 0.1;
