//! `ptce relevance FILE…`: how well the engine answers judged queries. The tests hold its figures
//! above a floor, and `cargo xtask relevance` prints them; it changes nothing.

mod judged;
mod score;

pub use judged::{Judged, JudgedFile, Rule};
pub use score::{Score, score};

use super::{dataset::Input, output};
use crate::{
    catalogue::{Layout, SearchRequest},
    engine::Engine,
    protocol::SearchResponse,
    wording,
};
use std::{path::PathBuf, process::ExitCode};

/// Arguments of `ptce relevance`.
#[derive(clap::Args)]
pub(super) struct Args {
    /// Files of judged queries
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// Print every query, not only those that fail
    #[arg(long)]
    all: bool,
    #[command(flatten)]
    input: Input,
}

/// Results looked at for each query: more than any rule asks for.
const LOOKED_AT: u32 = 100;

/// Results printed of a query that fails.
const PRINTED: usize = 6;

/// A query, what the engine answered, and what the answer is worth.
pub struct Judgement {
    /// The query.
    pub judged: Judged,
    /// Ids found, best first.
    pub found: Vec<String>,
    /// Its figures.
    pub score: Score,
}

/// The means of a file.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Summary {
    /// Queries whose rule holds.
    pub passed: usize,
    /// Queries.
    pub queries: usize,
    /// Mean nDCG@10 over the queries that have relevant records.
    pub ndcg: f64,
    /// Mean reciprocal rank of the first relevant record, over the same.
    pub mrr: f64,
}

/// Asks the engine every query of a file, all kinds ranked together.
pub fn judge(engine: &Engine, file: JudgedFile) -> Result<Vec<Judgement>, String> {
    let main = engine.catalogue().vocabulary.main_kind().map(|kind| kind.id.clone());
    file.queries
        .into_iter()
        .map(|judged| {
            let response = ask(engine, &judged.query)?;
            let found: Vec<String> = response.hits.iter().map(|hit| hit.row.id.to_string()).collect();
            let kind_of = |id: &str| {
                let row = id.parse().ok().and_then(|id| engine.catalogue().find(&id))?;
                engine.catalogue().row(row).map(|row| row.kind)
            };
            let score = score(&judged, &found, &|id| main.is_some() && kind_of(id) == main);
            Ok(Judgement { judged, found, score })
        })
        .collect()
}

fn ask(engine: &Engine, query: &str) -> Result<SearchResponse, String> {
    let request = SearchRequest { text: query.to_owned(), ..SearchRequest::default() };
    engine.search(&request, Layout::Mixed, LOOKED_AT).map_err(|fault| wording::fault(&fault))
}

/// The means of these judgements.
pub fn summary(judgements: &[Judgement]) -> Summary {
    let rankings: Vec<(f64, f64)> = judgements.iter().filter_map(|judgement| judgement.score.ranking).collect();
    let mean = |values: &mut dyn Iterator<Item = f64>| values.sum::<f64>() / rankings.len().max(1) as f64;
    Summary {
        passed: judgements.iter().filter(|judgement| judgement.score.passes).count(),
        queries: judgements.len(),
        ndcg: mean(&mut rankings.iter().map(|(ndcg, _)| *ndcg)),
        mrr: mean(&mut rankings.iter().map(|(_, rank)| *rank)),
    }
}

pub(super) fn run(args: &Args) -> ExitCode {
    output::finish(report(args))
}

fn report(args: &Args) -> Result<String, String> {
    let engine = args.input.read()?.engine()?;
    let mut text = String::new();
    for file in &args.files {
        let judgements = judge(&engine, JudgedFile::read(file)?)?;
        let Summary { passed, queries, ndcg, mrr } = summary(&judgements);
        text.push_str(&format!("{}: {passed}/{queries} pass, nDCG@10 {ndcg:.3}, MRR {mrr:.3}\n", file.display()));
        for judgement in judgements.iter().filter(|judgement| args.all || !judgement.score.passes) {
            text.push_str(&told(&engine, judgement));
        }
    }
    Ok(text)
}

/// A query, its figures, and what stands first with its grade.
fn told(engine: &Engine, judgement: &Judgement) -> String {
    let Judgement { judged, found, score } = judgement;
    let state = if score.passes { "pass" } else { "FAIL" };
    let figures = score.ranking.map(|(ndcg, mrr)| format!(", nDCG@10 {ndcg:.2}, RR {mrr:.2}")).unwrap_or_default();
    let mut text = format!("  {state} {} «{}» ({:?}{figures})\n", judged.id, judged.query, judged.rule);
    for (rank, id) in found.iter().take(PRINTED).enumerate() {
        let grade = judged.relevant.get(id).copied().unwrap_or(0);
        text.push_str(&format!("       {}. {id} [{grade}]\n", rank + 1));
    }
    let missing = |(id, grade): (&String, &u8)| match found.iter().position(|other| other == id) {
        Some(rank) if rank < 3 => None,
        rank if *grade == 2 => Some(format!(" {id} ({})", rank.map_or("absent".into(), |rank| (rank + 1).to_string()))),
        _ => None,
    };
    let missing: String = judged.relevant.iter().filter_map(missing).collect();
    if !missing.is_empty() {
        text.push_str(&format!("       wanted in the first three:{missing}\n"));
    }
    if !score.passes {
        let wanted = judged.relevant.iter().filter(|(_, grade)| **grade == 2).map(|(id, _)| id);
        let late = wanted.filter(|id| found.iter().take(3).all(|first| first != *id));
        for id in late.chain(found.first()).filter_map(|id| id.parse().ok()) {
            let request = SearchRequest { text: judged.query.clone(), ..SearchRequest::default() };
            if let Ok(Some(explanation)) = engine.explain(&request, &id) {
                let lines = super::explain::told(&judged.query, &explanation);
                text.extend(lines.lines().map(|line| format!("         {line}\n")));
            }
        }
    }
    text
}
