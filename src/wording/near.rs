//! Near a place: why a record is in the list, how far it is, and what is said when nothing is near.

use super::{count::grouped, quoted};
use crate::{
    catalogue::{Nearness, Reason},
    domain::{Grade, TerritoryLevel},
};

words! {
    UNKNOWN_PLACE = "lieu non renseigné dans les sources";
}

/// «couvre votre intercommunalité», «siège à 12 km»: why a record is near a commune.
pub fn reason(nearness: &Nearness) -> String {
    match (nearness.reason, nearness.km) {
        (Reason::Covers { level, grade }, _) => format!("couvre votre {}{}", own(level), proviso(grade)),
        (Reason::SeatHere, _) => "siège dans votre commune".to_owned(),
        (Reason::Seat, Some(km)) => format!("siège à {}", distance(km)),
        (Reason::Area, Some(km)) => format!("périmètre à {}", distance(km)),
        (Reason::Seat | Reason::Area, None) => UNKNOWN_PLACE.to_owned(),
    }
}

fn own(level: TerritoryLevel) -> &'static str {
    match level {
        TerritoryLevel::Region => "région",
        TerritoryLevel::Departement => "département",
        TerritoryLevel::Epci => "intercommunalité",
        TerritoryLevel::Commune => "commune",
    }
}

fn proviso(grade: Grade) -> &'static str {
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

/// «Aucun PTCE à moins de 30 km: voici les plus proches».
pub fn reached_out(noun: &super::search::Noun, km: u16) -> String {
    format!("{} à moins de {km}\u{a0}km\u{a0}: voici les plus proches.", noun.none())
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
        assert_eq!(near(covers(Grade::Explicit), Some(3.0)), "couvre votre intercommunalité");
        assert_eq!(near(covers(Grade::FromName), None), "couvre votre intercommunalité, d’après le nom du pôle");
        assert_eq!(near(Reason::SeatHere, Some(0.0)), "siège dans votre commune");
        assert_eq!(near(Reason::Seat, Some(12.4)), "siège à 12\u{a0}km");
        assert_eq!(near(Reason::Seat, Some(0.4)), "siège à moins de 1\u{a0}km");
    }

    fn reason_of(nearness: Nearness) -> String {
        reason(&nearness)
    }
}
