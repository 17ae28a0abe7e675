//! How the words of a search were understood.

use super::quoted;

words! {
    AS_TYPED = "Chercher les mots tels quels";
    PARTIAL = "Aucune fiche ne réunit tous ces mots\u{a0}: voici celles qui en ont le plus.";
}

/// «Résultats pour « alimentation », au lieu de « alimantation ».»
pub fn corrected(used: &str, typed: &str) -> String {
    format!("Résultats pour {}, au lieu de {}.", quoted(used), quoted(typed))
}

/// «« vélo » est compris comme « Mobilité ».»
pub fn meant(typed: &str, meaning: &str) -> String {
    format!("{} est compris comme {}.", quoted(typed), quoted(meaning))
}

/// «Lieu compris : Oise (60).»
pub fn inside(name: &str, number: &str) -> String {
    format!("Lieu compris\u{a0}: {}.", numbered(name, number))
}

/// «Lieu compris : Calais (62), les plus proches d’abord.»
pub fn near(name: &str, number: &str) -> String {
    format!("Lieu compris\u{a0}: {}, les plus proches d’abord.", numbered(name, number))
}

fn numbered(name: &str, number: &str) -> String {
    if number.is_empty() { name.to_owned() } else { format!("{name} ({number})") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_carries_its_number_when_it_has_one() {
        assert_eq!(inside("Bretagne", ""), "Lieu compris\u{a0}: Bretagne.");
        assert_eq!(near("Calais", "62"), "Lieu compris\u{a0}: Calais (62), les plus proches d’abord.");
    }
}
