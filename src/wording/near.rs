//! Near a place: why a record is in the list, how far it is, and what is said when nothing is near.

use super::{count::grouped, of, quoted, search::Noun};
use crate::{
    catalogue::{Nearness, Reason},
    domain::{Grade, TerritoryLevel},
};

words! {
    UNKNOWN_PLACE = "lieu non renseigné dans les sources";
    UNKNOWN_DISTANCE = "distance inconnue\u{a0}: les sources ne donnent ni siège ni périmètre";
    EYEBROW = "Autour d’un lieu";
    RADIUS = "Rayon";
    ANYWHERE = "partout";
    SEE_TERRITORY = "Voir la page de la commune";
    NO_DISTANCES = "Les communes n’ont pas pu être chargées\u{a0}: distances et périmètres sont laissés de côté.";
}

/// Seats as near as this, in km, are in the same commune: distances are between centres.
pub(super) const SAME_COMMUNE_KM: f64 = 0.01;

/// «couvre votre intercommunalité · siège à 12 km», «siège à 12 km»: why a record is near a commune.
pub fn reason(nearness: &Nearness) -> String {
    match (nearness.reason, nearness.km) {
        (Reason::Covers { level, grade }, km) => {
            let covers = format!("couvre votre {}{}", own(level), proviso(grade));
            km.map_or_else(|| covers.clone(), |km| format!("{covers} · {}", seat(km)))
        }
        (Reason::SeatHere, _) => seat(0.0),
        (Reason::Seat, Some(km)) => seat(km),
        (Reason::Area, Some(km)) => format!("périmètre à {}", distance(km)),
        (Reason::Seat | Reason::Area, None) => UNKNOWN_PLACE.to_owned(),
    }
}

fn seat(km: f64) -> String {
    if km < SAME_COMMUNE_KM { "siège dans votre commune".to_owned() } else { format!("siège à {}", distance(km)) }
}

fn own(level: TerritoryLevel) -> &'static str {
    match level {
        TerritoryLevel::Region => "région",
        TerritoryLevel::Departement => "département",
        TerritoryLevel::Epci => "intercommunalité",
        TerritoryLevel::Commune => "commune",
    }
}

pub(super) fn proviso(grade: Grade) -> &'static str {
    match grade {
        Grade::Explicit => "",
        Grade::FromName => ", d’après le nom du pôle",
        Grade::Inferred => ", d’après une lecture des sources",
    }
}

/// «12 km», «1 km», «moins de 1 km»: kilometres as the crow flies, between centres of communes.
pub fn distance(km: f64) -> String {
    if km < 1.0 { "moins de 1\u{a0}km".to_owned() } else { format!("{}\u{a0}km", grouped(km.round() as u32)) }
}

/// «Aucun PTCE connu à moins de 30 km de Marseille: voici les plus proches».
pub fn reached_out(noun: &Noun, km: u16, place: &str) -> String {
    format!("{} à moins de {km}\u{a0}km {}\u{a0}: voici les plus proches.", noun.none_known(), of(place))
}

/// «Qui agit près de Calais ?»
pub fn title(place: &str) -> String {
    format!("Qui agit près {}\u{a0}?", of(place))
}

/// «près de Calais», after something else.
pub fn close_by(place: &str) -> String {
    format!("près {}", of(place))
}

/// «Près de Calais».
pub fn close_to(place: &str) -> String {
    format!("Près {}", of(place))
}

/// «Résultats pour « vélo » près de Calais».
pub fn results_for(words: &str, place: &str) -> String {
    format!("{} {}", super::search::results_for(words), close_by(place))
}

/// «Rayon de 30 km».
pub fn radius(km: u16) -> String {
    format!("Rayon de {km}\u{a0}km")
}

/// «30 km», in a list of radiuses.
pub fn within(km: u16) -> String {
    format!("{km}\u{a0}km")
}

/// «2 PTCE couvrent cette commune ; le siège le plus proche est à 8 km.»: how many cover it, and
/// the distance in km to the nearest seat, if one is known.
pub fn lead(noun: &Noun, covering: u32, nearest_km: Option<f64>) -> String {
    let covers = match covering {
        0 => format!("{} ne couvre cette commune", noun.none_known()),
        1 => format!("{} couvre cette commune", noun.count(1)),
        n => format!("{} couvrent cette commune", noun.count(n)),
    };
    match nearest_km {
        None => format!("{covers}."),
        Some(km) if km < SAME_COMMUNE_KM => format!("{covers}\u{a0}; un siège s’y trouve."),
        Some(km) => format!("{covers}\u{a0}; le siège le plus proche est à {}.", distance(km)),
    }
}

/// A place that nobody knows.
pub fn no_such_place(text: &str) -> String {
    format!("{} n’est ni une commune, ni un code postal, ni un code INSEE connu", quoted(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_says_what_ties_a_record_to_the_place() {
        let near = |reason, km| reason_of(Nearness { reason, km });
        let covers = |grade| Reason::Covers { level: TerritoryLevel::Epci, grade };
        assert_eq!(near(covers(Grade::Explicit), None), "couvre votre intercommunalité");
        assert_eq!(near(covers(Grade::Explicit), Some(3.0)), "couvre votre intercommunalité · siège à 3\u{a0}km");
        assert_eq!(near(covers(Grade::FromName), None), "couvre votre intercommunalité, d’après le nom du pôle");
        assert_eq!(near(Reason::SeatHere, Some(0.0)), "siège dans votre commune");
        assert_eq!(near(Reason::Seat, Some(12.4)), "siège à 12\u{a0}km");
        assert_eq!(near(Reason::Seat, Some(0.4)), "siège à moins de 1\u{a0}km");
    }

    fn reason_of(nearness: Nearness) -> String {
        reason(&nearness)
    }

    #[test]
    fn the_lead_counts_what_covers_a_commune_and_measures_to_the_nearest_seat() {
        let noun = Noun { one: "PTCE".into(), many: "PTCE".into() };
        let lead = |covering, km| lead(&noun, covering, km).replace('\u{a0}', " ");
        assert_eq!(
            lead(0, Some(8.2)),
            "Aucun PTCE connu ne couvre cette commune ; le siège le plus proche est à 8 km."
        );
        assert_eq!(lead(1, Some(0.0)), "1 PTCE couvre cette commune ; un siège s’y trouve.");
        assert_eq!(lead(2, None), "2 PTCE couvrent cette commune.");
    }

    #[test]
    fn what_is_far_is_said_to_be() {
        let noun = Noun { one: "PTCE".into(), many: "PTCE".into() };
        assert_eq!(
            reached_out(&noun, 50, "Marseille").replace('\u{a0}', " "),
            "Aucun PTCE connu à moins de 50 km de Marseille : voici les plus proches."
        );
    }
}
