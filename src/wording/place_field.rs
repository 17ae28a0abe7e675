//! The place field: what it offers, what it says when it finds nothing, and geolocation.

use super::{count, level, quoted};
use crate::domain::{PlaceHint, TerritoryLevel};

words! {
    EXAMPLE = "Commune ou code postal";
    LIST = "Lieux proposés";
    AROUND_ME = "Autour de moi";
    ADD_HINT = "Commune ou intercommunalité à ajouter";
    ADD = "Ajouter une commune ou une intercommunalité";
    LOADING = "Les communes arrivent…";
    RETRY = "Réessayer";
    COMMUNES_MISSING = "Les communes n’ont pas pu être chargées\u{a0}: choisissez une région ou un département.";
    LOCATING = "Recherche de votre position…";
    REFUSED = "Votre navigateur a refusé de donner votre position. Indiquez votre commune ou votre code postal.";
    UNAVAILABLE = "Votre appareil n’a pas su donner votre position. Indiquez votre commune ou votre code postal.";
    TOO_LONG = "Votre position n’est pas arrivée à temps. Réessayez, ou indiquez votre commune ou votre code postal.";
    UNSUPPORTED = "Votre navigateur ne sait pas donner votre position. Indiquez votre commune ou votre code postal.";
    ABROAD = "Votre position n’est pas en France. Indiquez la commune ou le code postal qui vous intéresse.";
    UNNAMED = "Votre commune n’a pas pu être trouvée\u{a0}: la liste des communes n’est pas arrivée. Réessayez, ou choisissez une région ou un département.";
    CORRECT_IT = "Pas la bonne commune\u{a0}? Corrigez-la dans le champ.";
}

/// «Seine-Saint-Denis (93)», «Intercommunalité · Nord, Pas-de-Calais»: what tells a place apart.
pub fn context(place: &PlaceHint) -> String {
    let PlaceHint { code, context, number, .. } = place;
    match code.level() {
        TerritoryLevel::Commune if number.is_empty() => context.clone(),
        TerritoryLevel::Commune => format!("{context} ({number})"),
        TerritoryLevel::Epci => format!("{} · {context}", level(code)),
        _ => [level(code), context, number].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · "),
    }
}

/// «anciennement Arbignieu», «code postal 62500»: how a place was found, when its name does not
/// show it; nothing when it does.
pub fn found_by(place: &PlaceHint, typed: &str) -> Option<String> {
    match &place.found_by {
        Some(code) if is_postal_code(code) => Some(format!("code postal {code}")),
        Some(name) if name.contains("rrondissement") => Some(name.clone()),
        Some(name) => Some(format!("anciennement {name}")),
        None if place.corrected => Some(format!("au lieu de {}", quoted(typed))),
        None => None,
    }
}

/// Nothing answers what is typed.
pub fn nothing(typed: &str) -> String {
    if is_postal_code(typed) {
        format!("Aucune commune n’a le code postal {typed}.")
    } else {
        format!("Aucun lieu ne correspond à {}\u{a0}: vérifiez l’orthographe, ou donnez un code postal.", quoted(typed))
    }
}

fn is_postal_code(text: &str) -> bool {
    text.len() == 5 && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// How many places are offered, to be heard.
pub fn offered(n: usize) -> String {
    count(n as u32, "lieu proposé", "lieux proposés")
}

/// «Retirer le lieu Calais».
pub fn clear(name: &str) -> String {
    format!("Retirer le lieu {name}")
}

/// «Autour de Calais (Pas-de-Calais).»: where geolocation led.
pub fn around(place: &PlaceHint) -> String {
    format!("Autour {} ({}).", super::of(&place.name), place.context)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hint(code: &str, context: &str, number: &str) -> PlaceHint {
        PlaceHint {
            code: code.parse().unwrap_or_else(|_| unreachable!("a code")),
            name: "Ici".into(),
            context: context.into(),
            number: number.into(),
            found_by: None,
            corrected: false,
        }
    }

    #[test]
    fn a_place_is_told_apart_by_where_it_lies_or_what_it_is() {
        assert_eq!(context(&hint("com-93066", "Seine-Saint-Denis", "93")), "Seine-Saint-Denis (93)");
        assert_eq!(context(&hint("epci-246200364", "Pas-de-Calais", "62")), "Intercommunalité · Pas-de-Calais");
        assert_eq!(context(&hint("dep-62", "", "62")), "Département · 62");
        assert_eq!(context(&hint("reg-32", "", "")), "Région");
    }

    #[test]
    fn how_a_place_was_found_is_said_when_its_name_does_not_show_it() {
        let found =
            |by: &str| found_by(&PlaceHint { found_by: Some(by.into()), ..hint("com-01015", "Ain", "01") }, "x");
        assert_eq!(found("Arbignieu").as_deref(), Some("anciennement Arbignieu"));
        assert_eq!(found("62500").as_deref(), Some("code postal 62500"));
        assert_eq!(found("Paris 11e Arrondissement").as_deref(), Some("Paris 11e Arrondissement"));
        let corrected = PlaceHint { corrected: true, ..hint("com-62160", "Pas-de-Calais", "62") };
        assert_eq!(found_by(&corrected, "Boulgone").as_deref(), Some("au lieu de «\u{a0}Boulgone\u{a0}»"));
        assert_eq!(found_by(&hint("com-62160", "", ""), "Boulogne"), None);
    }

    #[test]
    fn a_postal_code_that_nobody_has_is_not_a_misspelling() {
        assert_eq!(nothing("99999"), "Aucune commune n’a le code postal 99999.");
        assert!(nothing("9999").contains("vérifiez l’orthographe"));
    }
}
