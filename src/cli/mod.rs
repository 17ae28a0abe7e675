//! The native program `ptce`. Each command reads its arguments, calls the library and prints;
//! nothing is decided here that the browser would have to decide again.

mod build;
mod check;
mod dataset;
mod explain;
mod export;
mod near;
mod output;
pub mod relevance;
pub mod runtime;
mod seal;
mod search;

use clap::{Parser, Subcommand};
use std::process::ExitCode;

/// Checks, compiles, searches and exports the dataset of Atlas PTCE.
#[derive(Parser)]
#[command(name = "ptce", version, about, max_term_width = 100)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Report every problem of a dataset, as file:line, and exit with 1 if there is any
    Check(check::Args),
    /// Write into the seeds the hashes of cited lines that are missing
    Seal(seal::Args),
    /// Compile a dataset into the files that the app reads
    Build(build::Args),
    /// Search a dataset with the engine of the app
    Search(search::Args),
    /// Score the engine on files of judged queries
    #[command(hide = true)]
    Relevance(relevance::Args),
    /// Tell why a record answers a query, or does not
    Explain(explain::Args),
    /// Say who acts at a place: what covers it first, then the nearest
    Near(near::Args),
    /// Write a dataset to the standard output
    Export(export::Args),
}

/// Runs the program: 0 when all went well, 1 when something is wrong with the data, 2 when the
/// command line is.
pub fn main() -> ExitCode {
    match Cli::parse().command {
        Command::Check(args) => check::run(&args),
        Command::Seal(args) => seal::run(&args),
        Command::Build(args) => build::run(&args),
        Command::Search(args) => search::run(&args),
        Command::Relevance(args) => relevance::run(&args),
        Command::Explain(args) => explain::run(&args),
        Command::Near(args) => near::run(&args),
        Command::Export(args) => export::run(&args),
    }
}
