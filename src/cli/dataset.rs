//! Where a command gets its dataset from: a folder of seeds, or a file of records.

use super::runtime::{self, Runtime};
use crate::{
    bundle::names,
    domain::{Meaning, Places, Record, Territory, ThesaurusEntry, Vocabulary},
    engine::Engine,
    outlines::Outlines,
    seed, wording,
};
use std::path::{Path, PathBuf};

/// The folder of seeds, for the commands that work on the seeds themselves.
#[derive(clap::Args)]
pub(super) struct SeedsFolder {
    /// Folder of the seeds
    #[arg(value_name = "DIR", default_value = "seeds")]
    pub path: PathBuf,
}

/// Which dataset.
#[derive(clap::Args)]
pub(super) struct Input {
    /// Folder of the seeds
    #[arg(long, value_name = "DIR", default_value = "seeds")]
    pub seeds: PathBuf,
    /// File of records instead of seeds, one JSON object a line; the seeds lend their thesaurus and their places
    #[arg(long, value_name = "FILE.ndjson")]
    pub records: Option<PathBuf>,
}

/// A dataset.
pub(super) struct Dataset {
    /// Its terms.
    pub vocabulary: Vocabulary,
    /// Its records.
    pub records: Vec<Record>,
    /// The official places, if there are seeds to take them from.
    pub places: Option<Places>,
    /// The drawing of the map, if the dataset has one.
    pub outlines: Option<Outlines>,
}

impl Dataset {
    /// Its runtime files.
    pub(super) fn compile(self) -> Result<Runtime, String> {
        let runtime = runtime::compile(self.vocabulary, &self.records, self.places.as_ref());
        let runtime = runtime.map_err(|error| error.to_string())?;
        Ok(match self.outlines {
            Some(outlines) => runtime.with_outlines(&outlines),
            None => runtime,
        })
    }

    /// The engine of the app on its files.
    pub(super) fn engine(self) -> Result<Engine, String> {
        let mut files = self.compile()?.files;
        let mut take = |name: &str| {
            let place = files.iter().position(|(other, _)| other == name)?;
            Some(files.swap_remove(place).1)
        };
        let (Some(catalogue), Some(index)) = (take(names::CATALOGUE.0), take(names::INDEX.0)) else {
            return Err("le jeu de données compilé est incomplet".to_owned());
        };
        let mut engine = Engine::open(catalogue, index).map_err(|fault| wording::fault(&fault))?;
        if let Some(gazetteer) = take(names::COMMUNES.0) {
            engine.bring_gazetteer(Ok(gazetteer));
        }
        Ok(engine)
    }
}

impl Input {
    /// The dataset, or what is wrong with it, a line each.
    pub(super) fn read(&self) -> Result<Dataset, String> {
        match &self.records {
            Some(file) => from_records(file, &self.seeds),
            None => from_seeds(&self.seeds),
        }
    }
}

fn from_seeds(dir: &Path) -> Result<Dataset, String> {
    let loaded = seed::load_dir(dir);
    let (vocabulary, records) = seed::compile(&loaded).map_err(told)?;
    let outlines = loaded.contours.map(|contours| contours.outlines);
    Ok(Dataset { vocabulary, records, places: Some(loaded.geography.places), outlines })
}

fn from_records(file: &Path, seeds: &Path) -> Result<Dataset, String> {
    let records = seed::read_records(file).map_err(told)?;
    let mut vocabulary = seed::vocabulary_of(&records);
    let lent = seeds.is_dir().then(|| seed::load_dir(seeds));
    let geography = lent.and_then(|seeds| {
        // Seeds with problems lend nothing.
        let (own, _) = seed::compile(&seeds).ok()?;
        vocabulary.thesaurus = fitting(own.thesaurus, &vocabulary);
        Some(seeds.geography)
    });
    let official = |territory: Territory| {
        // A name that the records give stays theirs.
        let nameless = territory.name == territory.code.to_string();
        let official = geography.as_ref().filter(|_| nameless).and_then(|geography| geography.find(&territory.code));
        official.cloned().unwrap_or(territory)
    };
    vocabulary.territories = vocabulary.territories.iter().map(official).collect();
    Ok(Dataset { vocabulary, records, places: geography.map(|geography| geography.places), outlines: None })
}

/// What a thesaurus says of a vocabulary that is not its own.
fn fitting(mut entries: Vec<ThesaurusEntry>, vocabulary: &Vocabulary) -> Vec<ThesaurusEntry> {
    entries.retain(|entry| match &entry.meaning {
        Meaning::Theme(theme) => vocabulary.theme(theme).is_some(),
        Meaning::Kind(kind) => vocabulary.kind(kind).is_some(),
        Meaning::Level(_) | Meaning::Words(_) | Meaning::Nothing => true,
    });
    entries
}

fn told(problems: Vec<seed::Problem>) -> String {
    problems.iter().map(|problem| format!("{problem}\n")).collect()
}
