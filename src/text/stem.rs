//! The stem of a folded word: Snowball's French algorithm (frostem tracks its main branch).

use frostem::{Algorithm, Stemmer};

/// The stem of a folded word.
pub fn stem(folded: &str) -> String {
    Stemmer::new(Algorithm::French).stem(folded).to_string()
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
