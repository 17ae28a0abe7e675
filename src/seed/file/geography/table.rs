//! Reading one table: its columns, its lines, and what is wrong with them.

use crate::seed::Problem;
use serde::{Deserialize, de::DeserializeOwned};
use std::{fs, io, path::Path, rc::Rc};

/// What joins several values in one cell.
const SEPARATOR: char = '|';

/// A line of a table, as written.
pub(super) trait Cells: DeserializeOwned {
    /// The columns, in their order.
    const COLUMNS: &'static str;
}

#[derive(Deserialize)]
pub(super) struct RegionCells {
    pub code: String,
    pub nom: String,
}

#[derive(Deserialize)]
pub(super) struct DepartementCells {
    pub code: String,
    pub nom: String,
    pub region: String,
}

#[derive(Deserialize)]
pub(super) struct EpciCells {
    pub siren: String,
    pub nom: String,
    pub departements: String,
}

#[derive(Deserialize)]
pub(super) struct CommuneCells {
    pub code: String,
    pub nom: String,
    pub epci: String,
    pub latitude: Option<f64>,
    pub longitude: Option<f64>,
    pub codes_postaux: String,
    pub population: Option<u32>,
}

#[derive(Deserialize)]
pub(super) struct FormerCells {
    pub code: String,
    pub nom: String,
    pub sorte: String,
    pub commune: String,
}

impl Cells for RegionCells {
    const COLUMNS: &'static str = "code,nom";
}

impl Cells for DepartementCells {
    const COLUMNS: &'static str = "code,nom,region";
}

impl Cells for EpciCells {
    const COLUMNS: &'static str = "siren,nom,departements";
}

impl Cells for CommuneCells {
    const COLUMNS: &'static str = "code,nom,epci,latitude,longitude,codes_postaux,population";
}

impl Cells for FormerCells {
    const COLUMNS: &'static str = "code,nom,sorte,commune";
}

/// Where a line stands.
#[derive(Clone)]
pub(super) struct Place {
    pub file: Rc<str>,
    pub line: u32,
}

impl Place {
    /// A problem of this line.
    pub fn problem(&self, message: impl Into<String>) -> Problem {
        Problem { file: self.file.to_string(), line: self.line, message: message.into(), rule: "geography" }
    }
}

/// The lines of a table. A file that is missing, empty or of another shape is one problem.
pub(super) fn lines<T: Cells>(folder: &Path, path: &str, name: &str, problems: &mut Vec<Problem>) -> Vec<(T, Place)> {
    let file: Rc<str> = format!("{path}/{name}").into();
    let whole = Place { file: file.clone(), line: 0 };
    let text = match fs::read_to_string(folder.join(name)) {
        Ok(text) => text,
        Err(error) => {
            let reason = match error.kind() {
                io::ErrorKind::NotFound => "ce fichier manque".to_owned(),
                _ => format!("fichier illisible ({error})"),
            };
            problems.push(whole.problem(format!("{reason} : lancez `cargo xtask geo`")));
            return Vec::new();
        }
    };
    if text.lines().nth(1).is_none() {
        problems.push(whole.problem("ce fichier est vide : lancez `cargo xtask geo`"));
        return Vec::new();
    }
    if text.lines().next() != Some(T::COLUMNS) {
        let message = format!("la première ligne doit être « {} » : lancez `cargo xtask geo`", T::COLUMNS);
        problems.push(Place { file, line: 1 }.problem(message));
        return Vec::new();
    }
    let mut rows = Vec::new();
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    for record in reader.records() {
        let place = record.as_ref().ok().and_then(|record| record.position().map(csv::Position::line));
        match record.and_then(|record| record.deserialize(None)) {
            Ok(cells) => rows.push((cells, Place { file: file.clone(), line: place.unwrap_or(0) as u32 })),
            Err(error) => {
                let line = error.position().map(csv::Position::line).or(place).unwrap_or(0) as u32;
                let message = format!("ligne illisible ({error}) : relancez `cargo xtask geo`");
                problems.push(Place { file: file.clone(), line }.problem(message));
            }
        }
    }
    rows
}

/// The values of a cell that can hold several.
pub(super) fn several(cell: &str) -> impl Iterator<Item = &str> {
    cell.split(SEPARATOR).map(str::trim).filter(|part| !part.is_empty())
}
