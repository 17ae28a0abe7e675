//! Where a command gets its dataset from: a folder of seeds, or a file of records.

use crate::{
    domain::{Record, Vocabulary},
    seed,
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
    /// File of records instead of seeds, one JSON object a line
    #[arg(long, value_name = "FILE.ndjson")]
    pub records: Option<PathBuf>,
}

impl Input {
    /// The dataset, or what is wrong with it, a line each.
    pub(super) fn read(&self) -> Result<(Vocabulary, Vec<Record>), String> {
        match &self.records {
            Some(file) => from_records(file),
            None => from_seeds(&self.seeds),
        }
    }
}

fn from_seeds(dir: &Path) -> Result<(Vocabulary, Vec<Record>), String> {
    seed::compile(&seed::load_dir(dir)).map_err(told)
}

fn from_records(file: &Path) -> Result<(Vocabulary, Vec<Record>), String> {
    let records = seed::read_records(file).map_err(told)?;
    Ok((seed::vocabulary_of(&records), records))
}

fn told(problems: Vec<seed::Problem>) -> String {
    problems.iter().map(|problem| format!("{problem}\n")).collect()
}
