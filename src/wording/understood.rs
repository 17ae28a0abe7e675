//! How the words of a search were understood, and the ways back.

use super::{near::close_to, quoted};
use crate::{domain::PlaceHint, protocol::PlaceRole};

words! {
    UNDERSTOOD = "Ce qui a été compris";
    AS_TYPED = "Chercher les mots tels quels";
    NEAR_WORDS_TOO = "Chercher aussi les mots proches";
    RATHER = "Plutôt\u{a0}:";
    RESULTS_FOR = "Résultats pour";
    MEANT_AS = "compris comme";
    UNDO_MEANING = "\u{a0}: chercher les mots tels quels";
    PARTIAL = "Aucune fiche ne réunit tous ces mots\u{a0}: voici celles qui en ont le plus.";
}

/// «, au lieu de « alimantation ».», after the word that is searched.
pub fn instead_of(typed: &str) -> String {
    format!(", au lieu de {}.", quoted(typed))
}

/// «Chercher plutôt « alimantation durable »».
pub fn search_rather(text: &str) -> String {
    format!("Chercher plutôt {}", quoted(text.trim()))
}

/// «le mot « Cognac »», in a list of what a place may be instead.
pub fn the_word(typed: &str) -> String {
    format!("le mot {}", quoted(typed))
}

/// «Boulogne-sur-Mer (62)», «Bretagne».
pub fn place(place: &PlaceHint) -> String {
    let PlaceHint { name, number, .. } = place;
    if number.is_empty() { name.clone() } else { format!("{name} ({number})") }
}

/// «Près de Calais (62)», «Lieu : Oise (60)».
pub fn place_tag(role: PlaceRole, hint: &PlaceHint) -> String {
    match role {
        PlaceRole::Near => close_to(&place(hint)),
        PlaceRole::Inside => format!("Lieu\u{a0}: {}", place(hint)),
    }
}

/// «Sans « xyz » ni « zyx », que rien ne mentionne.»
pub fn left_out(words: &[String]) -> String {
    let words: Vec<String> = words.iter().map(|word| quoted(word)).collect();
    format!("Sans {}, que rien ne mentionne.", words.join(" ni "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hint(name: &str, number: &str) -> PlaceHint {
        PlaceHint {
            code: "com-62041".parse().unwrap_or_else(|_| unreachable!("a code")),
            name: name.into(),
            context: String::new(),
            number: number.into(),
            found_by: None,
            corrected: false,
        }
    }

    #[test]
    fn a_place_carries_its_number_when_it_has_one() {
        assert_eq!(place_tag(PlaceRole::Inside, &hint("Bretagne", "")), "Lieu\u{a0}: Bretagne");
        assert_eq!(place_tag(PlaceRole::Near, &hint("Le Touquet", "62")), "Près du Touquet (62)");
        assert_eq!(place_tag(PlaceRole::Near, &hint("Arras", "62")), "Près d’Arras (62)");
    }

    #[test]
    fn words_left_out_are_named() {
        let left_out = |words: &[&str]| {
            let words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
            left_out(&words).replace('\u{a0}', " ")
        };
        assert_eq!(left_out(&["xyz"]), "Sans « xyz », que rien ne mentionne.");
        assert_eq!(left_out(&["xyz", "zyx"]), "Sans « xyz » ni « zyx », que rien ne mentionne.");
    }
}
