//! The timeline: its filters, its gaps.

use super::{count::count, ptce};

words! {
    EYEBROW = "Chronologie";
    TITLE = "L’histoire des PTCE, date par date";
    LEAD = "Tout ce que les documents datent, de la naissance du mot aux derniers appels\u{a0}: chaque repère porte sa source.";
    FILTERS = "Choisir";
    WHAT = "Quoi";
    WHEN = "Quand";
    ALL = "Tout";
    ALL_YEARS = "Toutes les années";
    YEARS = "Repères par année";
    UNDATED = "Sans date dans les sources";
    UNDATED_LEAD = "Ces statuts existent, mais leur document n’est pas daté.";
    NOTHING = "Rien de daté dans ce choix.";
    SEE_ALL = "Voir toute la chronologie";
    TO_WHOLE = "Toute la chronologie, avec ses filtres";
    TO_PANORAMA = "Les mêmes PTCE en images";
}

/// «38 repères».
pub fn moments(n: u32) -> String {
    count(n, "repère", "repères")
}

/// « repères en », to be heard between how many there are and the year.
pub fn of_year(n: u32) -> &'static str {
    if n == 1 { " repère en " } else { " repères en " }
}

/// «2013–2017», «2009».
pub fn span(from: u16, to: u16) -> String {
    if from == to { from.to_string() } else { format!("{from}–{to}") }
}

/// «2010–2012\u{a0}: rien de daté dans les sources.»
pub fn gap(from: u16, to: u16) -> String {
    format!("{}\u{a0}: rien de daté dans les sources.", span(from, to))
}

/// «Émergent (phase 1 de l’AMI)\u{a0}: 11 PTCE».
pub fn status(label: &str, n: u32) -> String {
    format!("{label}\u{a0}: {}", ptce(n))
}

/// How many are shown, and of which years.
pub fn shown(n: u32, years: Option<(u16, u16)>) -> String {
    match years {
        Some((from, to)) if from != to => format!("{}, de {from} à {to}", moments(n)),
        Some((year, _)) => format!("{}, en {year}", moments(n)),
        None => moments(n),
    }
}
