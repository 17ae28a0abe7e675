//! The map.

use super::{count, search::Noun};

words! {
    TITLE = "La carte";
    LABEL = "Carte des PTCE";
    HELP = "Les flèches mènent d’un territoire à son voisin, Entrée l’ouvre, Échap recule.";
    HINT = "Choisissez une région pour voir ses départements.";
    WHOLE = "France entière";
    SHOW = "Carte";
    MISSING = "La carte n’a pas pu s’ouvrir. Le tableau dit la même chose.";
    LEGEND = "Légende";
    SURE = "siège donné par les sources";
    PROBABLE = "siège probable, déduit";
    SEVERAL = "plusieurs sièges trop proches";
    NUMBER = "PTCE du territoire";
    UNPLACED = "Sans siège connu\u{a0}:\u{20}";
    TABLE = "Voir en tableau";
    TABLE_CAPTION = "Les PTCE par région et par département. Un territoire absent n’en a aucun de connu.";
    TERRITORY = "Territoire";
    POLES = "PTCE";
    CREDIT = "Contours\u{a0}: IGN Admin Express, INSEE, La Poste – Licence Ouverte. Outre-mer à d’autres échelles.";
    TOGETHER = "Au même endroit\u{a0}:";
    LOCATOR = "Carte de France\u{a0}: siège à\u{20}";
}

/// «Hauts-de-France, 26 PTCE».
pub fn territory(name: &str, noun: &Noun, n: u32) -> String {
    if n == 0 { format!("{name}, {}", noun.no()) } else { format!("{name}, {}", noun.count(n)) }
}

/// «ALISS, Lens (Pas-de-Calais)», and that its seat is only probable.
pub fn mark(title: &str, place: &str, sure: bool) -> String {
    let doubt = if sure { "" } else { " – siège probable" };
    format!("{title}, {place}{doubt}")
}

/// «3 PTCE, voir de plus près».
pub fn cluster(n: u32) -> String {
    format!("{}, voir de plus près", count(n, "siège", "sièges"))
}

/// «Filtrer\u{a0}: Hauts-de-France».
pub fn choose(name: &str) -> String {
    format!("Filtrer la liste\u{a0}: {name}")
}

/// Where the map has gone, to be heard.
pub fn opened(name: &str, departements: u32) -> String {
    format!("{name}, {}", count(departements, "département", "départements"))
}

/// «100 km», under the scale bar.
pub fn kilometres(km: i32) -> String {
    format!("{km}\u{a0}km")
}
