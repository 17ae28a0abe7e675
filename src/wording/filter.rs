//! The filters.

use super::count;

words! {
    FILTERS = "Filtres";
    FILTER = "Filtrer";
    CLOSE = "Fermer les filtres";
    CLEAR = "Tout effacer";
    ACTIVE = "Filtres actifs";
    THEME = "Thème";
    TERRITORY = "Territoire";
    KIND = "Genre de fiche";
    KNOWLEDGE = "Toutes les fiches de savoir";
    LITERAL = "Mots exacts";
    CLEAR_EVERYTHING = "Tout effacer et revenir à la liste entière";
    SEVERAL_PLACES = "Plusieurs territoires";
}

/// «Retirer le filtre Mobilité».
pub fn remove(label: &str) -> String {
    format!("Retirer le filtre {label}")
}

/// «Retirer « Textile »», as a way out of an empty list.
pub fn drop(label: &str) -> String {
    format!("Retirer «\u{a0}{label}\u{a0}»")
}

/// «Élargir à Hauts-de-France».
pub fn widen(name: &str) -> String {
    format!("Élargir à «\u{a0}{name}\u{a0}»")
}

/// A list of chosen records.
pub fn selection(n: u32) -> String {
    format!("Une sélection de {}", count(n, "fiche", "fiches"))
}

/// The whole of a région, in a list of its départements.
pub fn whole(region: &str) -> String {
    format!("{region} (toute la région)")
}
