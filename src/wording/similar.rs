//! What ties a record to another one.

use super::near::{SAME_COMMUNE_KM, distance, proviso};
use crate::domain::{Grade, Proximity, TerritoryLevel};

words! {
    TITLE = "Démarches proches";
    WHY = "D’après les thèmes, les mots des fiches et les lieux.";
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

/// «à 34 km», «même commune», «même département : Oise»: `name` is that of the territory of both.
pub fn proximity(proximity: &Proximity, name: &str) -> String {
    let (level, grade): (TerritoryLevel, Grade) = match proximity {
        Proximity::Apart(km) if *km < SAME_COMMUNE_KM => return "même commune".to_owned(),
        Proximity::Apart(km) => return format!("à {}", distance(*km)),
        Proximity::Within(code, grade) => (code.level(), *grade),
    };
    let same = match level {
        TerritoryLevel::Region => "même région",
        TerritoryLevel::Departement => "même département",
        TerritoryLevel::Epci => "même intercommunalité",
        TerritoryLevel::Commune => "même commune",
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
    fn a_distance_is_said_when_it_is_known_and_a_territory_otherwise() {
        let said = |what: &Proximity| plain(proximity(what, "Oise"));
        assert_eq!(said(&Proximity::Apart(0.0)), "même commune");
        assert_eq!(said(&Proximity::Apart(0.6)), "à moins de 1 km");
        assert_eq!(said(&Proximity::Apart(33.6)), "à 34 km");
        let oise = |grade| "dep-60".parse().map(|code| said(&Proximity::Within(code, grade)));
        assert_eq!(oise(Grade::Explicit).as_deref(), Ok("même département : Oise"));
        assert_eq!(oise(Grade::Inferred).as_deref(), Ok("même département : Oise, d’après une lecture des sources"));
    }
}
