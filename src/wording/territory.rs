//! The page of a territory: who acts there, who is near, whom to ask.

use super::near;
use crate::catalogue::{Nearness, Reason};

words! {
    WHO_ACTS = "Qui agit ici";
    BESIDE = "À proximité";
    BESIDE_LEAD = "Les plus proches qui n’y agissent pas, à vol d’oiseau.";
    NEAREST = "Voir les plus proches";
    CONTACT = "À qui s’adresser";
    CELL = "Cellule régionale d’animation";
    NO_CELL_WHAT = "Les sources invitent à s’adresser à la CRESS de son territoire.";
    ACTORS = "Qui accompagne les PTCE";
    NONE_SUCH = "Territoire inconnu";
}

/// «siège à 12 km», beside a territory.
pub fn beside(nearness: &Nearness) -> String {
    match (nearness.reason, nearness.km) {
        (Reason::Covers { .. }, None) => "son périmètre couvre ce territoire".to_owned(),
        (Reason::Area, Some(km)) => format!("périmètre à {}", near::distance(km)),
        (_, Some(km)) => format!("siège à {}", near::distance(km)),
        (_, None) => near::UNKNOWN_PLACE.to_owned(),
    }
}

/// No record tells of a cell there.
pub fn no_cell(name: &str) -> String {
    format!("{name}\u{a0}: les sources ne nomment pas de cellule régionale d’animation.")
}
