//! `ptce search QUERY`: the engine of the app, on the command line.

use super::{dataset::Input, output};
use crate::{
    catalogue::{KindFilter, Layout, SearchRequest},
    domain::{TerritoryCode, ThemeId},
    protocol::SearchResponse,
    route::keep_known,
    wording,
};
use serde_json::{Map, Value, json};
use std::{
    fmt::Display,
    io::{self, BufRead},
    process::ExitCode,
};

/// Arguments of `ptce search`.
#[derive(clap::Args)]
pub(super) struct Args {
    /// What to search
    #[arg(required_unless_present = "stdin", conflicts_with = "stdin")]
    query: Option<String>,
    /// Only records of this theme; repeated: any of them
    #[arg(long = "theme", value_name = "THEME")]
    themes: Vec<ThemeId>,
    /// Only records of this territory (reg-32, dep-62, epci-…, com-62041); repeated: any of them
    #[arg(long = "territoire", value_name = "CODE")]
    territories: Vec<TerritoryCode>,
    /// Only records of this kind; repeated: any of them
    #[arg(long = "kind", value_name = "KIND")]
    kinds: Vec<KindFilter>,
    /// Most results shown
    #[arg(long, value_name = "N", default_value_t = 20)]
    limit: u32,
    /// Print one JSON object
    #[arg(long)]
    json: bool,
    /// Read one query a line and print one JSON object a line
    #[arg(long)]
    stdin: bool,
    #[command(flatten)]
    input: Input,
}

pub(super) fn run(args: &Args) -> ExitCode {
    match search(args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{}", problem.trim_end());
            ExitCode::FAILURE
        }
    }
}

fn search(args: &Args) -> Result<(), String> {
    let engine = args.input.read()?.engine()?;
    let blank = SearchRequest {
        themes: args.themes.clone(),
        territories: args.territories.clone(),
        kinds: args.kinds.clone(),
        ..SearchRequest::default()
    };
    let (filters, unknown) = keep_known(blank.normalised(), &engine.catalogue().vocabulary);
    if let Some(unknown) = unknown.first() {
        return Err(format!("--{} {} : inconnu de ce jeu de données", unknown.name, unknown.value));
    }
    let ask = |text: &str| {
        let request = SearchRequest { text: text.to_owned(), ..filters.clone() };
        engine.search(&request, Layout::Mixed, args.limit).map_err(|fault| wording::fault(&fault))
    };
    let mut out = io::stdout().lock();
    match &args.query {
        Some(query) => {
            let response = ask(query)?;
            let text = if args.json { json(query, &response).to_string() } else { list(&response) };
            output::line(&mut out, text.trim_end())
        }
        None => {
            for line in io::stdin().lock().lines() {
                let query = line.map_err(|error| format!("entrée illisible : {error}"))?;
                output::line(&mut out, &json(&query, &ask(&query)?).to_string())?;
            }
            Ok(())
        }
    }
}

fn json(query: &str, response: &SearchResponse) -> Value {
    let hits: Vec<Value> = response
        .hits
        .iter()
        .map(|hit| json!({"id": hit.row.id, "kind": hit.row.kind, "title": hit.row.title, "score": hit.score}))
        .collect();
    json!({
        "query": query,
        "total": response.total,
        "hits": hits,
        "reading": response.reading,
        "ladder": response.ladder,
        "facets": {
            "theme": counts(&response.facets.themes),
            "territoire": counts(&response.facets.territories),
            "kind": counts(&response.facets.kinds),
        },
    })
}

/// The values that at least one record has.
fn counts<T: Display>(facet: &[(T, u32)]) -> Map<String, Value> {
    facet.iter().filter(|(_, n)| *n > 0).map(|(value, n)| (value.to_string(), json!(n))).collect()
}

fn list(response: &SearchResponse) -> String {
    let mut text = format!("{}\n", wording::results(response.total));
    for (place, hit) in response.hits.iter().enumerate() {
        text.push_str(&format!("{:>3}. {} [{}]", place + 1, hit.row.title, hit.row.id));
        if !hit.row.places.is_empty() {
            text.push_str(&format!(", {}", hit.row.places.join(" ; ")));
        }
        text.push('\n');
        if !hit.excerpt.text.is_empty() {
            text.push_str(&format!("     {}\n", hit.excerpt.text));
        }
    }
    text
}
