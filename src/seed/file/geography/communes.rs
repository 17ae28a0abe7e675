//! The tables of communes: one a région. Every commune stands in the file of its own, in France,
//! and in territories that exist.

use super::{
    collect::Collector,
    extent,
    table::{CommuneCells, Place, several},
};
use crate::{
    domain::{TerritoryCode, TerritoryLevel},
    geo::Point,
};
use std::fs;

/// The file of the communes that lie in no région.
const OUTSIDE_REGIONS: &str = "com";

impl Collector<'_> {
    pub(super) fn communes(&mut self) {
        let mut files: Vec<String> = self.region_of.values().flatten().map(|region| region.code().to_owned()).collect();
        if self.region_of.values().any(Option::is_none) {
            files.push(OUTSIDE_REGIONS.to_owned());
        }
        files.sort();
        files.dedup();
        self.strangers(&files);
        for file in files {
            for (cells, place) in self.lines::<CommuneCells>(&format!("communes/{file}.csv")) {
                self.commune(cells, place, &file);
            }
        }
    }

    /// A file that no région has would be left out without a word.
    fn strangers(&mut self, files: &[String]) {
        for item in fs::read_dir(self.folder.join("communes")).into_iter().flatten().flatten() {
            let name = item.file_name().to_string_lossy().into_owned();
            if name.strip_suffix(".csv").is_none_or(|stem| !files.iter().any(|file| file == stem)) {
                let place = Place { file: format!("{}/communes/{name}", self.path).into(), line: 0 };
                self.problems.push(place.problem("fichier de trop : aucune région de regions.csv n’a ce code"));
            }
        }
    }

    fn commune(&mut self, cells: CommuneCells, place: Place, file: &str) {
        let Some(code) = self.code(TerritoryLevel::Commune, &cells.code, &place) else { return };
        let Some(departement) = self.known(TerritoryLevel::Departement, departement_of(&cells.code), &place) else {
            return;
        };
        let region = self.region_of.get(&departement).cloned().flatten();
        let expected = region.as_ref().map_or(OUTSIDE_REGIONS, TerritoryCode::code);
        if expected != file {
            let message = format!("la commune {} va dans communes/{expected}.csv", cells.code);
            self.problems.push(place.problem(message));
        }
        let epci = several(&cells.epci).filter_map(|siren| self.known(TerritoryLevel::Epci, siren, &place));
        let within: Vec<_> = epci.collect::<Vec<_>>().into_iter().chain([departement]).chain(region).collect();
        let centre = self.centre(&cells, &place);
        let postal_codes: Vec<String> = several(&cells.codes_postaux).map(str::to_owned).collect();
        for code in postal_codes.iter().filter(|code| code.len() != 5 || !code.bytes().all(|b| b.is_ascii_digit())) {
            self.problems.push(place.problem(format!("code postal « {code} » invalide : il faut cinq chiffres")));
        }
        let inhabitants = cells.population.unwrap_or(0);
        let wider = within.clone();
        let Some(commune) = self.add(code, cells.nom, within, place) else { return };
        commune.population = inhabitants;
        commune.territory.centre = centre;
        commune.territory.postal_codes = postal_codes;
        for code in wider {
            if let Some(wider) = self.found.get_mut(&code) {
                wider.population = wider.population.saturating_add(inhabitants);
            }
        }
    }

    fn centre(&mut self, cells: &CommuneCells, place: &Place) -> Option<Point> {
        let point = match (cells.latitude, cells.longitude) {
            (None, None) => return None,
            (Some(lat), Some(lon)) => Point::new(lat, lon).map_err(|error| error.to_string()),
            _ => Err("latitude et longitude vont ensemble".to_owned()),
        };
        let inside = point.and_then(|point| match extent::contains(&cells.code, point) {
            true => Ok(point),
            false => Err(format!("le point ({}, {}) de {} est hors de France", point.lat, point.lon, cells.nom)),
        });
        inside.map_err(|message| self.problems.push(place.problem(message))).ok()
    }
}

/// The code of a commune's département: its first two characters, three overseas.
fn departement_of(commune: &str) -> &str {
    let len = if commune.starts_with("97") || commune.starts_with("98") { 3 } else { 2 };
    commune.get(..len).unwrap_or(commune)
}
