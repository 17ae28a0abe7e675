//! «S'en inspirer»: what local governments did, by which lever, and whom to ask.

use super::count;
use crate::{deeds::ThemeOrigin, domain::TerritoryLevel};

words! {
    EYEBROW = "Pour les collectivités";
    TITLE = "S’en inspirer";
    LEAD = "Ce que des collectivités ont fait avec les PTCE, tel que les documents le disent\u{a0}: par quel levier, avec quel pôle, et à qui demander.";
    WHAT_CAN_BE_DONE = "Que peut faire une collectivité\u{a0}?";
    BY_LEVER = "Les leviers";
    BY_LEVEL = "Selon la collectivité";
    NO_EXAMPLE = "Aucun exemple dans les sources";
    WHO_DID_IT = "Qui l’a fait";
    FILTERS = "Filtrer les exemples";
    LEVER = "Levier";
    LEVEL = "Échelon";
    THEME = "Thème";
    ALL = "Tous";
    NOTHING = "Aucun exemple ne répond à ces filtres ensemble.";
    RESET = "Voir tous les exemples";
    DEED = "Exemple";
    WHAT = "Ce qui a été fait";
    IN_SHORT = "En résumé";
    WHO = "Qui";
    WHERE = "Où";
    WHICH_LEVER = "Quel levier";
    WHICH_POLE = "Avec quel PTCE";
    WHOM_TO_ASK = "À qui demander";
    DID_IT = "La collectivité qui l’a fait";
    CARRIES_IT = "Porte le PTCE";
    REGIONAL = "Dans la région";
    OTHERS = "Autres exemples";
    SEE_EXAMPLES = "Voir les exemples";
    FOR_POLE = "Ce qu’une collectivité a fait";
    OPENING = "Ouverture de l’exemple…";
}

/// «3 exemples».
pub fn examples(n: u32) -> String {
    count(n, "exemple", "exemples")
}

/// «Voir les 3 exemples».
pub fn see(n: u32) -> String {
    if n == 1 { "Voir l’exemple".to_owned() } else { format!("Voir les {}", examples(n)) }
}

/// Under which lever a sentence is told.
pub fn under(lever: &str) -> String {
    format!("Levier\u{a0}: {lever}")
}

/// The page of a deed, for search engines.
pub fn of_deed(title: &str) -> String {
    format!("{title}. Par quel levier, avec quel PTCE, à qui demander, et ce que disent les sources.")
}

/// Whose the theme of a deed is; nothing when it is its own.
pub fn origin(origin: ThemeOrigin) -> Option<&'static str> {
    match origin {
        ThemeOrigin::Deed => None,
        ThemeOrigin::Pole => Some("thème du pôle"),
        ThemeOrigin::Lever => Some("thème du levier"),
    }
}

/// A level of local government.
pub fn level(level: TerritoryLevel) -> &'static str {
    match level {
        TerritoryLevel::Region => "Région",
        TerritoryLevel::Departement => "Département",
        TerritoryLevel::Epci => "Intercommunalité",
        TerritoryLevel::Commune => "Commune",
    }
}
