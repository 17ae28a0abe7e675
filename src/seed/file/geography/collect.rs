//! The tables together: every code that a line refers to exists, and stands there once.

use super::{
    Geography,
    table::{Cells, DepartementCells, EpciCells, Place, RegionCells, lines, several},
};
use crate::{
    domain::{FormerCommune, Places, Territory, TerritoryCode, TerritoryLevel},
    seed::Problem,
};
use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    path::Path,
};

/// Reads the tables of a folder.
pub(super) fn collect(folder: &Path, path: &str) -> Geography {
    let (found, region_of, unknown, problems) = Default::default();
    let mut collector = Collector { folder, path, found, region_of, unknown, problems };
    collector.regions();
    collector.departements();
    collector.epci();
    collector.communes();
    let former = collector.former();
    collector.geography(former)
}

/// What was read so far.
pub(super) struct Collector<'a> {
    pub folder: &'a Path,
    pub path: &'a str,
    pub found: HashMap<TerritoryCode, Found>,
    /// The région of each département, if it has one.
    pub region_of: BTreeMap<TerritoryCode, Option<TerritoryCode>>,
    /// Codes that some line refers to and none has: each is told once, not once a commune.
    pub unknown: BTreeSet<TerritoryCode>,
    pub problems: Vec<Problem>,
}

/// A territory, its inhabitants, and where it was read.
pub(super) struct Found {
    pub territory: Territory,
    pub population: u32,
    pub place: Place,
}

impl Collector<'_> {
    pub(super) fn lines<T: Cells>(&mut self, name: &str) -> Vec<(T, Place)> {
        lines(self.folder, self.path, name, &mut self.problems)
    }

    fn regions(&mut self) {
        for (cells, place) in self.lines::<RegionCells>("regions.csv") {
            if let Some(code) = self.code(TerritoryLevel::Region, &cells.code, &place) {
                self.add(code, cells.nom, Vec::new(), place);
            }
        }
    }

    fn departements(&mut self) {
        for (cells, place) in self.lines::<DepartementCells>("departements.csv") {
            let region = match cells.region.as_str() {
                "" => None,
                region => match self.known(TerritoryLevel::Region, region, &place) {
                    Some(region) => Some(region),
                    None => continue,
                },
            };
            if let Some(code) = self.code(TerritoryLevel::Departement, &cells.code, &place) {
                self.region_of.insert(code.clone(), region.clone());
                self.add(code, cells.nom, region.into_iter().collect(), place);
            }
        }
    }

    fn epci(&mut self) {
        for (cells, place) in self.lines::<EpciCells>("epci.csv") {
            let mut within: Vec<TerritoryCode> = several(&cells.departements)
                .filter_map(|code| self.known(TerritoryLevel::Departement, code, &place))
                .collect();
            if several(&cells.departements).next().is_none() {
                self.problems.push(place.problem("intercommunalité sans département"));
            }
            let mut regions: Vec<_> =
                within.iter().filter_map(|code| self.region_of.get(code).cloned().flatten()).collect();
            regions.sort();
            regions.dedup();
            within.extend(regions);
            if let Some(code) = self.code(TerritoryLevel::Epci, &cells.siren, &place) {
                self.add(code, cells.nom, within, place);
            }
        }
    }

    /// The code, or a problem.
    pub(super) fn code(&mut self, level: TerritoryLevel, code: &str, place: &Place) -> Option<TerritoryCode> {
        let code = TerritoryCode::new(level, code);
        code.map_err(|error| self.problems.push(place.problem(error.to_string()))).ok()
    }

    /// The code of a territory that was read before, or a problem.
    pub(super) fn known(&mut self, level: TerritoryLevel, code: &str, place: &Place) -> Option<TerritoryCode> {
        let code = self.code(level, code, place)?;
        if !self.found.contains_key(&code) {
            let message = format!("{code} : aucune ligne de geo/ n’a ce code");
            if self.unknown.insert(code) {
                self.problems.push(place.problem(message));
            }
            return None;
        }
        Some(code)
    }

    /// Adds a territory, unless its code was given before.
    pub(super) fn add(
        &mut self,
        code: TerritoryCode,
        name: String,
        within: Vec<TerritoryCode>,
        place: Place,
    ) -> Option<&mut Found> {
        if let Some(first) = self.found.get(&code) {
            let message = format!("{code} déjà donné ({}:{})", first.place.file, first.place.line);
            self.problems.push(place.problem(message));
            return None;
        }
        if name.trim().is_empty() || name.contains(char::is_control) {
            self.problems.push(place.problem(format!("{code} : nom vide ou illisible")));
        }
        let territory = Territory { code: code.clone(), name, within, centre: None, postal_codes: Vec::new() };
        Some(self.found.entry(code).or_insert(Found { territory, population: 0, place }))
    }

    fn geography(self, former: Vec<FormerCommune>) -> Geography {
        let mut found: Vec<Found> = self.found.into_values().collect();
        found.sort_by(|a, b| a.territory.code.cmp(&b.territory.code));
        let (territories, populations) = found.into_iter().map(|found| (found.territory, found.population)).unzip();
        Geography { places: Places { territories, populations, former }, problems: self.problems }
    }
}
