//! `geo/*.csv`: the official territories of France, written by `cargo xtask geo`.
//!
//! | file | columns |
//! |---|---|
//! | `regions.csv` | `code,nom` |
//! | `departements.csv` | `code,nom,region` |
//! | `epci.csv` | `siren,nom,departements` (several joined by a vertical bar) |
//! | `communes.csv` | `code,nom,departement,epci,latitude,longitude,codes_postaux` (likewise) |

use super::Page;
use crate::{
    domain::{Territory, TerritoryCode, TerritoryLevel},
    geo::Point,
    seed::Problem,
};
use serde::{Deserialize, de::DeserializeOwned};
use std::{collections::BTreeMap, fs, io, path::Path};

/// What joins several values in one cell.
const SEPARATOR: char = '|';

/// The territories of the four files.
#[derive(Debug, Default)]
pub struct Geography {
    /// Every territory, sorted by code.
    pub territories: Vec<Territory>,
    /// What could not be read.
    pub problems: Vec<Problem>,
}

#[derive(Deserialize)]
struct RegionRow {
    code: String,
    nom: String,
}

#[derive(Deserialize)]
struct DepartementRow {
    code: String,
    nom: String,
    region: String,
}

#[derive(Deserialize)]
struct EpciRow {
    siren: String,
    nom: String,
    departements: String,
}

#[derive(Deserialize)]
struct CommuneRow {
    code: String,
    nom: String,
    departement: String,
    epci: String,
    latitude: Option<f64>,
    longitude: Option<f64>,
    codes_postaux: String,
}

impl Geography {
    /// Reads the folder `geo` of the seeds. `path` is its path as problems print it.
    pub fn read(folder: &Path, path: &str) -> Self {
        let mut geography = Self::default();
        let regions: Vec<Row<RegionRow>> = geography.rows(folder, path, "regions.csv");
        let departements: Vec<Row<DepartementRow>> = geography.rows(folder, path, "departements.csv");
        let epci: Vec<Row<EpciRow>> = geography.rows(folder, path, "epci.csv");
        let communes: Vec<Row<CommuneRow>> = geography.rows(folder, path, "communes.csv");

        for row in &regions {
            geography.add(row, TerritoryLevel::Region, &row.cells.code, &row.cells.nom, Vec::new());
        }
        let mut region_of = BTreeMap::new();
        for row in &departements {
            region_of.insert(row.cells.code.as_str(), row.cells.region.as_str());
            let within = vec![(TerritoryLevel::Region, row.cells.region.as_str())];
            geography.add(row, TerritoryLevel::Departement, &row.cells.code, &row.cells.nom, within);
        }
        for row in &epci {
            let departements: Vec<&str> = several(&row.cells.departements).collect();
            let mut within: Vec<_> = departements.iter().map(|code| (TerritoryLevel::Departement, *code)).collect();
            let mut regions: Vec<&str> = departements.iter().filter_map(|code| region_of.get(code).copied()).collect();
            regions.sort_unstable();
            regions.dedup();
            within.extend(regions.into_iter().map(|code| (TerritoryLevel::Region, code)));
            geography.add(row, TerritoryLevel::Epci, &row.cells.siren, &row.cells.nom, within);
        }
        for row in &communes {
            let cells = &row.cells;
            let mut within: Vec<_> = several(&cells.epci).map(|siren| (TerritoryLevel::Epci, siren)).collect();
            within.push((TerritoryLevel::Departement, cells.departement.as_str()));
            within.extend(region_of.get(cells.departement.as_str()).map(|code| (TerritoryLevel::Region, *code)));
            if let Some(commune) = geography.add(row, TerritoryLevel::Commune, &cells.code, &cells.nom, within) {
                commune.centre = cells.latitude.zip(cells.longitude).and_then(|(lat, lon)| Point::new(lat, lon).ok());
                commune.postal_codes = several(&cells.codes_postaux).map(str::to_owned).collect();
            }
        }
        geography.territories.sort_by(|a, b| a.code.cmp(&b.code));
        geography.territories.dedup_by(|a, b| a.code == b.code);
        geography
    }

    /// The territory of this code.
    pub fn find(&self, code: &TerritoryCode) -> Option<&Territory> {
        let place = self.territories.binary_search_by(|territory| territory.code.cmp(code)).ok()?;
        self.territories.get(place)
    }

    fn rows<T: DeserializeOwned>(&mut self, folder: &Path, path: &str, name: &str) -> Vec<Row<T>> {
        let file = format!("{path}/{name}");
        let text = match fs::read_to_string(folder.join(name)) {
            Ok(text) => text,
            Err(error) => {
                let reason = match error.kind() {
                    io::ErrorKind::NotFound => "ce fichier manque".to_owned(),
                    _ => format!("fichier illisible ({error})"),
                };
                let message = format!("{reason} : lancez `cargo xtask geo`");
                self.problems.push(Problem { file, line: 0, message, rule: "reading" });
                return Vec::new();
            }
        };
        let page = Page::new(file, text);
        let mut rows = Vec::new();
        let mut reader = csv::Reader::from_reader(page.text.as_bytes());
        let headers = reader.headers().cloned().unwrap_or_default();
        for record in reader.records() {
            let place = record.as_ref().ok().and_then(|record| record.position().map(csv::Position::line));
            match record.and_then(|record| record.deserialize(Some(&headers))) {
                Ok(cells) => rows.push(Row { cells, file: page.path.clone(), line: place.unwrap_or(0) as u32 }),
                Err(error) => {
                    let line = error.position().map(csv::Position::line).or(place).unwrap_or(0) as u32;
                    let message = format!("ligne illisible ({error}) : relancez `cargo xtask geo`");
                    self.problems.push(Problem { file: page.path.clone(), line, message, rule: "reading" });
                }
            }
        }
        rows
    }

    /// Adds a territory, or says which of its codes is none.
    fn add<T>(
        &mut self,
        row: &Row<T>,
        level: TerritoryLevel,
        code: &str,
        name: &str,
        within: Vec<(TerritoryLevel, &str)>,
    ) -> Option<&mut Territory> {
        let wider: Result<Vec<_>, _> =
            within.into_iter().map(|(level, code)| TerritoryCode::new(level, code)).collect();
        match TerritoryCode::new(level, code).and_then(|code| wider.map(|within| (code, within))) {
            Ok((code, within)) => {
                let name = name.to_owned();
                self.territories.push(Territory { code, name, within, centre: None, postal_codes: Vec::new() });
                self.territories.last_mut()
            }
            Err(error) => {
                let (file, message) = (row.file.clone(), error.to_string());
                self.problems.push(Problem { file, line: row.line, message, rule: "reading" });
                None
            }
        }
    }
}

/// A line of a table and where it stands.
struct Row<T> {
    cells: T,
    file: String,
    line: u32,
}

fn several(cell: &str) -> impl Iterator<Item = &str> {
    cell.split(SEPARATOR).map(str::trim).filter(|part| !part.is_empty())
}
