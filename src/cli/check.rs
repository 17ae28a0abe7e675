//! `ptce check`: every problem of a dataset, one a line, and how much was checked.

use super::dataset::SeedsFolder;
use crate::{
    seed::{self, Documents, Loaded},
    wording,
};
use std::{
    io::{self, Write},
    path::PathBuf,
    process::ExitCode,
};

/// Arguments of `ptce check`.
#[derive(clap::Args)]
pub(super) struct Args {
    #[command(flatten)]
    seeds: SeedsFolder,
    /// Folder of the documents that are cited, to compare what is said with what is cited
    #[arg(long, value_name = "DIR")]
    documents: Option<PathBuf>,
}

pub(super) fn run(args: &Args) -> ExitCode {
    let loaded = seed::load_dir(&args.seeds.path);
    let documents = args.documents.as_ref().map(|folder| Documents::read(folder, &loaded));
    let problems = seed::check(&loaded, documents.as_ref());
    let lines: String = problems.iter().map(|problem| format!("{problem}\n")).collect();
    // Whoever closed the other end does not want to know more; the exit code tells the rest.
    let _ = io::stderr().lock().write_all(lines.as_bytes());
    let _ = writeln!(io::stdout().lock(), "{}", summary(&loaded, problems.len(), documents.is_some()));
    if problems.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// «161 fiches, 28 PTCE, 5 sources : aucun problème».
fn summary(loaded: &Loaded, problems: usize, compared: bool) -> String {
    let records = wording::records(loaded.records.len() as u32);
    let poles = loaded.records.iter().filter(|sheet| sheet.shape.kind() == seed::file::POLE_KIND).count();
    let sources = loaded.sources.as_ref().map_or(0, |sheet| sheet.shape.sources.len());
    let sources = wording::count(sources as u32, "source", "sources");
    let verdict = match problems {
        0 => "aucun problème".to_owned(),
        n => wording::count(n as u32, "problème", "problèmes"),
    };
    let mut text = format!("{records}, {}, {sources}\u{a0}: {verdict}", wording::ptce(poles as u32));
    if !compared {
        text.push_str(" (citations non comparées aux documents\u{a0}: il faut --documents)");
    }
    text
}
