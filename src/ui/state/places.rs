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
    vocabulary.territory_name(code).map_or_else(|| code.to_string(), str::to_owned)
}

/// The régions where records stand, by name, each with its départements where records stand.
pub fn regions(catalogue: &Catalogue) -> Vec<Region> {
    let vocabulary = &catalogue.vocabulary;
    let codes = &catalogue.territory_codes;
    let of_level = |level| codes.of_level(level).filter_map(|place| codes.get(place));
    let mut regions: Vec<Region> = of_level(TerritoryLevel::Region)
        .map(|code| Region { place: PlaceName { name: name_of(vocabulary, &code), code }, departements: Vec::new() })
        .collect();
    for code in of_level(TerritoryLevel::Departement) {
        let Some(territory) = vocabulary.territory(&code) else { continue };
        for region in regions.iter_mut().filter(|region| territory.within.contains(&region.place.code)) {
            region.departements.push(PlaceName { code: code.clone(), name: territory.name.clone() });
        }
    }
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
    let Some(place) = catalogue.territory_codes.find(code) else { return Vec::new() };
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
