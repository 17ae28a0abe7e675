//! `ptce export`: a dataset, a list or a selection as a file for other programs.

mod ods;

use super::dataset::{Dataset, Input, SeedsFolder};
use crate::{
    domain::{Record, RecordId},
    export::Export,
    protocol::{ExportFormat, ExportScope},
    route::{Route, keep_known},
    wording,
};
use std::{
    fs,
    io::{self, Write},
    path::PathBuf,
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
    /// Only the list at this address, as the app writes it after «?»: q=vélo&theme=mobilite&pres=com-62193
    #[arg(long, value_name = "QUERY", conflicts_with = "ids")]
    query: Option<String>,
    /// Only these records, in this order: aliss,auton-homme
    #[arg(long, value_name = "IDS", value_delimiter = ',')]
    ids: Vec<RecordId>,
    /// The public address of the site, with which the addresses inside start; without it they are relative
    #[arg(long, value_name = "URL", default_value = "", hide_default_value = true)]
    origin: String,
    /// Write into this file instead of the standard output
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

/// A format of export.
#[derive(Clone, Copy, clap::ValueEnum)]
enum Format {
    /// A table for spreadsheets: UTF-8 with its mark, semicolons
    Csv,
    /// An OpenDocument spreadsheet, whose codes stay text
    Ods,
    /// Points for maps (RFC 7946)
    Geojson,
    /// One JSON object: the vocabulary, and every record with every field and its sources
    Json,
    /// What is certain, in the terms of schema.org
    Jsonld,
}

pub(super) fn run(args: &Args) -> ExitCode {
    match export(args).and_then(|bytes| write(args, &bytes)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problems) => {
            let _ = writeln!(io::stderr().lock(), "{}", problems.trim_end());
            ExitCode::FAILURE
        }
    }
}

fn write(args: &Args, bytes: &[u8]) -> Result<(), String> {
    match &args.out {
        Some(file) => fs::write(file, bytes).map_err(|error| format!("{} : {error}", file.display())),
        None => {
            // Whoever closed the other end, as `head` does, has what they wanted.
            let _ = io::stdout().lock().write_all(bytes);
            Ok(())
        }
    }
}

fn export(args: &Args) -> Result<Vec<u8>, String> {
    let dataset = Input { seeds: args.seeds.path.clone(), records: None }.read()?;
    let (vocabulary, records) = (dataset.vocabulary.clone(), dataset.records.clone());
    let scope = scope(args, &dataset)?;
    let site = if args.origin.is_empty() { String::new() } else { format!("{}/", args.origin.trim_end_matches('/')) };
    let records = chosen(&scope, dataset, &records)?;
    let export = Export { vocabulary: &vocabulary, records, scope: &scope, site: &site };
    match args.format {
        Format::Csv => Ok(export.bytes(ExportFormat::Csv)),
        Format::Geojson => Ok(export.bytes(ExportFormat::GeoJson)),
        Format::Json => Ok(export.bytes(ExportFormat::Json)),
        Format::Jsonld => Ok(export.bytes(ExportFormat::JsonLd)),
        Format::Ods => ods::write(&export).map_err(|error| format!("classeur impossible : {error}")),
    }
}

/// What is asked for; everything if nothing is.
fn scope(args: &Args, dataset: &Dataset) -> Result<ExportScope, String> {
    let unknown = |what: &str, value: &str| format!("--{what} {value} : inconnu de ce jeu de données");
    if let Some(query) = &args.query {
        let (Route::Search(request), notices) = Route::parse("", query.trim_start_matches('?')) else {
            return Err(unknown("query", query));
        };
        let (request, more) = keep_known(request, &dataset.vocabulary);
        return match notices.first().or(more.first()) {
            Some(notice) => Err(unknown("query", &format!("{}={}", notice.name, notice.value))),
            None => Ok(ExportScope::Found(request)),
        };
    }
    if args.ids.is_empty() {
        return Ok(ExportScope::All);
    }
    match args.ids.iter().find(|id| !dataset.records.iter().any(|record| record.id == **id)) {
        Some(id) => Err(unknown("ids", id.as_str())),
        None => Ok(ExportScope::Ids(args.ids.clone())),
    }
}

/// The records of a scope, in its order; a list is found by the engine of the app.
fn chosen<'a>(scope: &ExportScope, dataset: Dataset, records: &'a [Record]) -> Result<Vec<&'a Record>, String> {
    match scope {
        ExportScope::All => Ok(records.iter().collect()),
        ExportScope::Ids(ids) => Ok(ids.iter().filter_map(|id| records.iter().find(|one| one.id == *id)).collect()),
        ExportScope::Found(_) => {
            let rows = dataset.engine()?.listed(scope).map_err(|fault| wording::fault(&fault))?;
            Ok(rows.iter().filter_map(|row| records.get(*row as usize)).collect())
        }
    }
}
