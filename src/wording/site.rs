//! What pages say to those who do not run the app: search engines, browsers without JavaScript.

use super::ptce;
use crate::{catalogue::Row, domain::Theme};

words! {
    HOME = "Les pôles territoriaux de coopération économique (PTCE)\u{a0}: qui fait quoi, où, avec qui. Une recherche par thème, par territoire ou par mot, chaque fait avec sa source.";
    DATASET = "Les pôles territoriaux de coopération économique (PTCE) et ce qu’il faut savoir pour les comprendre\u{a0}: chaque valeur porte sa source, le document et ses lignes, et ce qu’elle vaut.";
    NO_SCRIPT = "La recherche et la carte se font dans votre navigateur\u{a0}: elles ont besoin de JavaScript, qui est désactivé ici. Sans lui, tout se lit, par thème et par territoire.";
    ALL_POLES = "Tous les PTCE";
    ALL_KNOWLEDGE = "Toutes les fiches pour comprendre";
}

/// The sentence of the sharing picture, line by line.
pub const PICTURE: [&str; 3] =
    ["Les pôles territoriaux", "de coopération économique\u{a0}:", "qui fait quoi, où, avec qui."];

/// The page of a theme.
pub fn of_theme(theme: &Theme) -> String {
    format!("{}\u{a0}: les PTCE qui s’en occupent, et où. {}", theme.label, theme.definition)
}

/// The page of a territory.
pub fn of_territory(name: &str) -> String {
    format!("{name}\u{a0}: les PTCE qui y sont situés ou y agissent, leurs thèmes, et chaque fait avec sa source.")
}

/// The page of a record of this kind.
pub fn of_record(kind: &str, row: &Row) -> String {
    let place = if row.places.is_empty() { String::new() } else { format!(", {}", row.places.join(", ")) };
    let lead = if row.lead.is_empty() { "Ce que les documents en disent." } else { &row.lead };
    format!("{}, {}{place}. {lead}", row.title, kind)
}

/// What the sharing picture shows, for those who do not see it.
pub fn picture(poles: u32) -> String {
    format!(
        "Carte de France, outre-mer compris, avec un point au siège de chaque pôle dont il est connu\u{a0}: {}.",
        ptce(poles)
    )
}
