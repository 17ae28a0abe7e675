//! `ptce export`: a whole dataset on the standard output, for other programs.

use super::dataset::SeedsFolder;
use crate::{
    domain::{Record, Territories, TerritoryCode, Vocabulary},
    seed,
};
use serde::Serialize;
use std::{
    collections::BTreeSet,
    io::{self, Write},
    process::ExitCode,
};

/// Arguments of `ptce export`.
#[derive(clap::Args)]
pub(super) struct Args {
    #[command(flatten)]
    seeds: SeedsFolder,
    /// What to write
    #[arg(long, value_enum)]
    format: Format,
}

/// A format of export.
#[derive(Clone, Copy, clap::ValueEnum)]
enum Format {
    /// One JSON object: the vocabulary, and every record with every field and its sources
    Json,
}

/// What is written.
#[derive(Serialize)]
struct Export<'a> {
    vocabulary: &'a Vocabulary,
    records: &'a [Record],
}

pub(super) fn run(args: &Args) -> ExitCode {
    let Format::Json = args.format;
    match json(args) {
        Ok(text) => {
            // Whoever closed the other end, as `head` does, has what they wanted.
            let _ = writeln!(io::stdout().lock(), "{text}");
            ExitCode::SUCCESS
        }
        Err(problems) => {
            let _ = writeln!(io::stderr().lock(), "{}", problems.trim_end());
            ExitCode::FAILURE
        }
    }
}

fn json(args: &Args) -> Result<String, String> {
    let (mut vocabulary, records) = seed::compile(&seed::load_dir(&args.seeds.path))
        .map_err(|problems| problems.iter().map(|problem| format!("{problem}\n")).collect::<String>())?;
    vocabulary.territories = named(&vocabulary, &records);
    serde_json::to_string_pretty(&Export { vocabulary: &vocabulary, records: &records })
        .map_err(|error| error.to_string())
}

/// The territories that a record names, with the wider ones: the others of the country say
/// nothing about the dataset.
fn named(vocabulary: &Vocabulary, records: &[Record]) -> Territories {
    let examples = records.iter().flat_map(|record| &record.examples).flat_map(|example| &example.value.territories);
    let mut codes: BTreeSet<TerritoryCode> = examples.flat_map(|code| vocabulary.with_wider(code)).collect();
    codes.extend(records.iter().flat_map(|record| vocabulary.territories_of(record)));
    vocabulary.territories.iter().filter(|territory| codes.contains(&territory.code)).collect()
}
