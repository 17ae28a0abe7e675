//! Reads a folder of seeds. Everything that can be read is read; what cannot is a problem, and
//! the rest goes on.

use super::{
    Contours, Problem,
    file::{
        DatasetShape, Geography, KindsFile, Page, RecordShape, Sheet, SourcesFile, StatusesFile, ThemesFile,
        ThesaurusFile, read,
    },
};
use crate::domain::{TerritoryCode, TerritoryLevel};
use serde::de::DeserializeOwned;
use std::{
    fs, io,
    path::{Path, PathBuf},
};

/// A folder of seeds, as its authors wrote it.
#[derive(Debug)]
pub struct Loaded {
    /// The folder.
    pub folder: PathBuf,
    /// `jeu.toml`.
    pub dataset: Option<Sheet<DatasetShape>>,
    /// `sources.toml`.
    pub sources: Option<Sheet<SourcesFile>>,
    /// `vocabulaires/themes.toml`.
    pub themes: Option<Sheet<ThemesFile>>,
    /// `vocabulaires/genres.toml`.
    pub kinds: Option<Sheet<KindsFile>>,
    /// `vocabulaires/statuts.toml`.
    pub statuses: Option<Sheet<StatusesFile>>,
    /// `vocabulaires/thesaurus.toml`.
    pub thesaurus: Option<Sheet<ThesaurusFile>>,
    /// `geo/`.
    pub geography: Geography,
    /// `geo/contours.json`, if the dataset has a map.
    pub contours: Option<Contours>,
    /// `poles/` and `savoirs/`, by path.
    pub records: Vec<Sheet<RecordShape>>,
    /// What could not be read.
    pub problems: Vec<Problem>,
}

impl Loaded {
    /// Where a page was read, as the system spells it.
    pub fn path_of(&self, page: &Page) -> PathBuf {
        let label = label(&self.folder);
        let inside = page.path.strip_prefix(&label).unwrap_or(&page.path).trim_start_matches('/');
        self.folder.join(inside)
    }
}

/// Reads the seeds of this folder.
pub fn load_dir(folder: &Path) -> Loaded {
    let mut reader = Reader { folder, label: label(folder), problems: Vec::new() };
    let dataset = reader.one("jeu.toml");
    let sources = reader.one("sources.toml");
    let themes = reader.one("vocabulaires/themes.toml");
    let kinds = reader.one("vocabulaires/genres.toml");
    let statuses = reader.one("vocabulaires/statuts.toml");
    let thesaurus = reader.one("vocabulaires/thesaurus.toml");
    let mut records = Vec::new();
    for path in reader.toml_files("poles") {
        records.extend(reader.one(&path).map(|sheet| sheet.map(|pole| RecordShape::Pole(Box::new(pole)))));
    }
    for path in reader.toml_files("savoirs") {
        let knowledge = reader.one(&path);
        records.extend(knowledge.map(|sheet| sheet.map(|shape| RecordShape::Knowledge(Box::new(shape)))));
    }
    let geography = Geography::read(&folder.join("geo"), &reader.path("geo"));
    reader.problems.extend(geography.problems.iter().cloned());
    let region_of = |code: &TerritoryCode| geography.find(code)?.wider(TerritoryLevel::Region).next().cloned();
    let contours = Contours::read(&folder.join("geo"), &reader.path("geo"), region_of);
    let contours = contours.unwrap_or_else(|problem| {
        reader.problems.push(problem);
        None
    });
    Loaded {
        folder: folder.to_owned(),
        dataset,
        sources,
        themes,
        kinds,
        statuses,
        thesaurus,
        geography,
        contours,
        records,
        problems: reader.problems,
    }
}

impl<T> Sheet<T> {
    /// The same sheet with another shape.
    fn map<U>(self, change: impl FnOnce(T) -> U) -> Sheet<U> {
        Sheet { page: self.page, shape: change(self.shape), unknown: self.unknown }
    }
}

struct Reader<'a> {
    folder: &'a Path,
    /// The folder's own name, with which the paths of problems start.
    label: String,
    problems: Vec<Problem>,
}

impl Reader<'_> {
    fn path(&self, relative: &str) -> String {
        if self.label.is_empty() { relative.to_owned() } else { format!("{}/{relative}", self.label) }
    }

    fn one<T: DeserializeOwned>(&mut self, relative: &str) -> Option<Sheet<T>> {
        let path = self.path(relative);
        let read = fs::read_to_string(self.folder.join(relative))
            .map_err(|error| unreadable(path.clone(), &error))
            .and_then(|text| read(Page::new(path, text)));
        read.map_err(|problem| self.problems.push(problem)).ok()
    }

    /// The TOML files under a folder, however deep, sorted; paths use `/` on every system.
    fn toml_files(&mut self, relative: &str) -> Vec<String> {
        let mut found = Vec::new();
        let mut folders = vec![relative.to_owned()];
        while let Some(folder) = folders.pop() {
            match fs::read_dir(self.folder.join(&folder)).and_then(Iterator::collect::<io::Result<Vec<_>>>) {
                Ok(items) => {
                    for item in items {
                        let path = format!("{folder}/{}", item.file_name().to_string_lossy());
                        if item.path().is_dir() {
                            folders.push(path);
                        } else if path.ends_with(".toml") {
                            found.push(path);
                        }
                    }
                }
                // A dataset may have no record of one sort.
                Err(error) if error.kind() == io::ErrorKind::NotFound && folder == relative => {}
                Err(error) => {
                    let path = self.path(&folder);
                    self.problems.push(unreadable(path, &error));
                }
            }
        }
        found.sort();
        found
    }
}

fn unreadable(file: String, error: &io::Error) -> Problem {
    let message = match error.kind() {
        io::ErrorKind::NotFound => "ce fichier manque".to_owned(),
        io::ErrorKind::InvalidData => "ce fichier n’est pas du texte en UTF-8".to_owned(),
        _ => format!("fichier illisible : {error}"),
    };
    Problem { file, line: 0, message, rule: "reading" }
}

/// The name of the folder; empty for one that has none, like `.`.
fn label(folder: &Path) -> String {
    folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
