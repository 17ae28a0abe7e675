//! The stem of a folded word: Snowball's French algorithm (frostem tracks its main branch), after
//! one plural that it leaves: an s after a vowel («emplois», «lois»).

use frostem::{Algorithm, Stemmer};

/// Shortest word whose final s can be a plural: «bus» and «pas» are not.
const SHORTEST_PLURAL: usize = 4;

/// The stem of a folded word.
pub fn stem(folded: &str) -> String {
    Stemmer::new(Algorithm::French).stem(singular(folded)).to_string()
}

fn singular(folded: &str) -> &str {
    match folded.strip_suffix('s') {
        Some(rest) if folded.len() >= SHORTEST_PLURAL && rest.ends_with(['a', 'i', 'o', 'u']) => rest,
        _ => folded,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::fold;

    #[test]
    fn forms_of_a_word_share_a_stem() {
        for (one, other) in [
            ("mobilité", "mobilités"),
            ("déchet", "DECHETS"),
            ("réparer", "réparation"),
            ("locaux", "local"),
            ("friche", "friches"),
            ("emploi", "emplois"),
            ("solidaire", "solidaires"),
            ("loi", "lois"),
        ] {
            assert_eq!(stem(&fold(one)), stem(&fold(other)), "{one} / {other}");
        }
    }

    #[test]
    fn words_that_only_look_alike_do_not() {
        for (one, other) in [("mobiliser", "mobilité"), ("agriculture", "culture"), ("ami", "Amiens")] {
            assert_ne!(stem(&fold(one)), stem(&fold(other)), "{one} / {other}");
        }
    }
}
