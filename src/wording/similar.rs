//! What ties a record to another one.

use super::near::{SAME_COMMUNE_KM, distance, proviso};
use crate::domain::{Grade, TerritoryLevel};

words! {
    TITLE = "Démarches proches";
    WHY = "D’après les thèmes, les mots des fiches et les lieux.";
}

/// «Comparer avec ce PTCE», «Comparer avec ces 3 PTCE».
pub fn compare(others: usize) -> String {
    if others == 1 { "Comparer avec ce PTCE".to_owned() } else { format!("Comparer avec ces {others}\u{a0}PTCE") }
}

/// «Même thème : Mobilité», «Mêmes thèmes : Mobilité, Alimentation»; of themes that are no more than probable in one of
/// the two, «Thème commun probable : Mobilité».
pub fn themes(names: &[&str], sure: bool) -> String {
    let (one, many) =
        if sure { ("Même thème", "Mêmes thèmes") } else { ("Thème commun probable", "Thèmes communs probables") };
    listed(one, many, names)
}

/// «Mots communs : maraîchage, cantine».
pub fn words(words: &[&str]) -> String {
    listed("Mot commun", "Mots communs", words)
}

/// «à 34 km», «même commune»: the distance between two seats, in km.
pub fn apart(km: f64) -> String {
    if km < SAME_COMMUNE_KM { "même commune".to_owned() } else { format!("à\u{a0}{}", distance(km)) }
}

/// «Même département : Oise»: the territory of this level and name that both stand in, and how sure that is.
pub fn within(level: TerritoryLevel, name: &str, grade: Grade) -> String {
    let same = match level {
        TerritoryLevel::Region => "Même région",
        TerritoryLevel::Departement => "Même département",
        TerritoryLevel::Epci => "Même intercommunalité",
        TerritoryLevel::Commune => "Même commune",
    };
    format!("{same}\u{a0}: {name}{}", proviso(grade))
}

fn listed(one: &str, many: &str, values: &[&str]) -> String {
    format!("{}\u{a0}: {}", if values.len() > 1 { many } else { one }, values.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(text: String) -> String {
        text.replace('\u{a0}', " ")
    }

    #[test]
    fn ties_agree_with_their_number_and_say_how_sure_they_are() {
        assert_eq!(plain(themes(&["Mobilité"], true)), "Même thème : Mobilité");
        assert_eq!(plain(themes(&["Mobilité", "Habitat"], true)), "Mêmes thèmes : Mobilité, Habitat");
        assert_eq!(plain(themes(&["Mobilité"], false)), "Thème commun probable : Mobilité");
        assert_eq!(plain(words(&["cantine"])), "Mot commun : cantine");
    }

    #[test]
    fn comparing_says_with_how_many() {
        assert_eq!([1, 3].map(|others| plain(compare(others))), ["Comparer avec ce PTCE", "Comparer avec ces 3 PTCE"]);
    }

    #[test]
    fn a_distance_is_said_when_it_is_known_and_a_territory_otherwise() {
        assert_eq!([0.0, 0.6, 33.6].map(|km| plain(apart(km))), ["même commune", "à moins de 1 km", "à 34 km"]);
        let oise = |grade| plain(within(TerritoryLevel::Departement, "Oise", grade));
        assert_eq!(oise(Grade::Explicit), "Même département : Oise");
        assert_eq!(oise(Grade::Inferred), "Même département : Oise, d’après une lecture des sources");
    }
}
