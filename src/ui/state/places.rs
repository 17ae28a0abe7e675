//! Territories by name: which régions and départements have records, and what a code is called.
//! Pure.

use super::sort_few;
use crate::{
    catalogue::{Catalogue, Row},
    domain::{TerritoryCode, TerritoryLevel, Vocabulary},
};

/// A territory and its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlaceName {
    /// Its code.
    pub code: TerritoryCode,
    /// Its name.
    pub name: String,
}

/// A région with its départements that have records.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Region {
    /// The région.
    pub place: PlaceName,
    /// Its départements, by code.
    pub departements: Vec<PlaceName>,
}

/// The name of a territory; its code when the dataset does not name it.
pub fn name_of(vocabulary: &Vocabulary, code: &TerritoryCode) -> String {
    vocabulary.territory(code).map_or_else(|| code.to_string(), |territory| territory.name.clone())
}

/// The régions where records stand, by name, each with its départements where records stand.
pub fn regions(catalogue: &Catalogue) -> Vec<Region> {
    let vocabulary = &catalogue.vocabulary;
    let of_level = |level| catalogue.territory_codes.iter().filter(move |code| code.level() == level);
    let place = |code: &TerritoryCode| PlaceName { code: code.clone(), name: name_of(vocabulary, code) };
    let mut regions: Vec<Region> = of_level(TerritoryLevel::Region)
        .map(|region| {
            let inside = |code: &&TerritoryCode| {
                vocabulary.territory(code).is_some_and(|territory| territory.within.contains(region))
            };
            let departements = of_level(TerritoryLevel::Departement).filter(inside).map(place).collect();
            Region { place: place(region), departements }
        })
        .collect();
    sort_few(&mut regions, |one, other| sort_key(&one.place.name) < sort_key(&other.place.name));
    regions
}

/// Adds a territory to those chosen, in place of the wider and the smaller ones that it speaks for:
/// a département narrows its région, a région widens its départements.
pub fn choose_place(vocabulary: &Vocabulary, chosen: &mut Vec<TerritoryCode>, code: &TerritoryCode) {
    let around = vocabulary.with_wider(code);
    chosen.retain(|other| !around.contains(other) && !vocabulary.with_wider(other).contains(code));
    chosen.push(code.clone());
}

/// The rows of the records of a kind that stand in a territory, in the order of the dataset.
pub fn rows_of_kind_in(catalogue: &Catalogue, kind: &str, code: &TerritoryCode) -> Vec<Row> {
    let kind = catalogue.vocabulary.kinds.iter().position(|known| known.id.as_str() == kind);
    let Ok(place) = catalogue.territory_codes.binary_search(code) else { return Vec::new() };
    let wanted = |row: &u32| {
        catalogue.kinds.get(*row as usize).is_some_and(|of| Some(usize::from(*of)) == kind)
            && catalogue.territories.values(*row).iter().any(|value| usize::from(*value) == place)
    };
    (0..catalogue.len() as u32).filter(wanted).filter_map(|row| catalogue.row(row)).collect()
}

/// Régions' names start with at most one accent that matters: Île-de-France.
fn sort_key(name: &str) -> String {
    name.replace('Î', "I").replace('É', "E")
}
