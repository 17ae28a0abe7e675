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
    SEVERAL_PLACES = "Plusieurs territoires";
}

/// «Retirer le filtre Mobilité».
pub fn remove(label: &str) -> String {
    format!("Retirer le filtre {label}")
}

/// A list of chosen records.
pub fn selection(n: u32) -> String {
    format!("Une sélection de {}", count(n, "fiche", "fiches"))
}

/// The whole of a région, in a list of its départements.
pub fn whole(region: &str) -> String {
    format!("{region} (toute la région)")
}
