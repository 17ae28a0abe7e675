//! `ptce seal`: writes into the seeds the hashes of the cited lines.

use super::dataset::SeedsFolder;
use crate::{
    seed::{self, Documents, Resealed},
    wording,
};
use std::{
    io::{self, Write},
    path::PathBuf,
    process::ExitCode,
};

/// Arguments of `ptce seal`.
#[derive(clap::Args)]
pub(super) struct Args {
    #[command(flatten)]
    seeds: SeedsFolder,
    /// Folder of the documents that are cited
    #[arg(long, value_name = "DIR")]
    documents: PathBuf,
    /// Also renew the hashes that no longer match; read the lines again first
    #[arg(long)]
    renew: bool,
}

pub(super) fn run(args: &Args) -> ExitCode {
    let loaded = seed::load_dir(&args.seeds.path);
    let documents = Documents::read(&args.documents, &loaded);
    let (code, sentence) = match seed::reseal(&loaded, &documents, args.renew) {
        Ok(done) if done.unfound == 0 => (ExitCode::SUCCESS, told(done)),
        Ok(done) => (ExitCode::FAILURE, told(done)),
        Err(error) => (ExitCode::FAILURE, format!("écriture impossible\u{a0}: {error}")),
    };
    let _ = writeln!(io::stdout().lock(), "{sentence}");
    code
}

/// «3 empreintes ajoutées, 0 renouvelée, 2 fichiers écrits».
fn told(done: Resealed) -> String {
    let count = |n: usize, one: &str, several: &str| wording::count(n as u32, one, several);
    let mut text = [
        count(done.added, "empreinte ajoutée", "empreintes ajoutées"),
        count(done.renewed, "renouvelée", "renouvelées"),
        count(done.files, "fichier écrit", "fichiers écrits"),
    ]
    .join(", ");
    if done.outdated > 0 {
        let outdated = count(done.outdated, "empreinte périmée laissée", "empreintes périmées laissées");
        text.push_str(&format!("\u{a0}; {outdated} (relisez ces lignes, puis --renew)"));
    }
    if done.unfound > 0 {
        let unfound = count(done.unfound, "citation introuvable", "citations introuvables");
        text.push_str(&format!("\u{a0}; {unfound} dans les documents (voyez ptce check --documents)"));
    }
    text
}
