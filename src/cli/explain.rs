//! `ptce explain QUERY ID`: why a record answers a query, or does not, score by score.

use super::{dataset::Input, output};
use crate::{
    catalogue::SearchRequest,
    domain::RecordId,
    protocol::{Absence, Explanation, PlaceRole, Target, WordExplained},
    wording,
};
use std::process::ExitCode;

/// Arguments of `ptce explain`.
#[derive(clap::Args)]
pub(super) struct Args {
    /// What is searched
    query: String,
    /// Id of the record
    id: RecordId,
    /// Print one JSON object
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    input: Input,
}

pub(super) fn run(args: &Args) -> ExitCode {
    output::finish(explain(args))
}

fn explain(args: &Args) -> Result<String, String> {
    let engine = args.input.read()?.engine()?;
    let request = SearchRequest { text: args.query.clone(), ..SearchRequest::default() };
    let explanation = engine.explain(&request, &args.id).map_err(|fault| wording::fault(&fault))?;
    let explanation = explanation.ok_or_else(|| format!("fiche « {} » inconnue", args.id))?;
    if args.json {
        return serde_json::to_string(&explanation).map_err(|error| error.to_string());
    }
    Ok(told(&args.query, &explanation))
}

/// The explanation, a line a match.
pub(super) fn told(query: &str, explanation: &Explanation) -> String {
    let Explanation { record, kind, score, words, factors, absent, .. } = explanation;
    let state = match absent.is_empty() {
        true => format!("trouvée, score {score:.2}"),
        false => "pas trouvée".to_owned(),
    };
    let mut text = format!("« {query} » → {record} [{kind}] : {state}\n");
    text.push_str(&understood(explanation));
    for word in words {
        text.push_str(&told_word(word));
    }
    for factor in factors {
        text.push_str(&format!("  × {:.2}  {}\n", factor.value(), wording::why::factor(factor)));
    }
    for absence in absent {
        let why = match absence {
            Absence::Word(word) => format!("ne répond pas à « {word} »"),
            Absence::Kind => "la question appelle un autre genre de fiche".to_owned(),
            Absence::Filtered => "un filtre ou le lieu demandé l’écarte".to_owned(),
        };
        text.push_str(&format!("  absente : {why}\n"));
    }
    text
}

fn understood(explanation: &Explanation) -> String {
    let reading = &explanation.reading;
    let mut text = String::new();
    for correction in &reading.corrections {
        text.push_str(&format!("  « {} » lu « {} »\n", correction.typed, correction.used));
    }
    for one in &reading.meanings {
        text.push_str(&format!("  « {} » compris : {}\n", one.typed, meaning(&one.meaning)));
    }
    if let Some(place) = &reading.place {
        let name = place.places.first().map(|place| format!("{} ({})", place.name, place.code)).unwrap_or_default();
        let role = match place.role {
            PlaceRole::Inside => "ce qui s’y trouve ou y agit",
            PlaceRole::Near => "les plus proches d’abord",
        };
        text.push_str(&format!("  « {} » compris : {name}, {role}\n", place.typed));
    }
    if reading.partial {
        text.push_str("  aucune fiche ne répond à tous les mots\n");
    }
    text
}

fn told_word(word: &WordExplained) -> String {
    let need = if word.wanted { "" } else { ", facultatif" };
    let mut text = format!("  {:.2}  {}{need}\n", word.score, word.word);
    for (rank, one) in word.matches.iter().enumerate() {
        let share = if rank == 0 { "1   ".to_owned() } else { format!("{:.2}", word.others_share) };
        let (place, how) = (wording::why::found_in(one.place), wording::why::form(one.how));
        text.push_str(&format!(
            "        {share} × {:.2}  {place} : {} ({how}, poids {:.2})\n",
            one.score, one.term, one.weight
        ));
    }
    text
}

/// What a word was taken for.
fn meaning(target: &Target) -> String {
    match target {
        Target::Theme(theme) => format!("thème {theme}"),
        Target::Kind(kind) => format!("genre {kind}"),
        Target::Level(level) => format!("échelon {level}"),
        Target::Words(words) => format!("mots « {words} »"),
    }
}
