//! Rule about the author's own words: no run of eight words is a document's.

use super::context::{Context, Report};
use crate::seed::{
    file::Role,
    words::{excerpt, folded_words, words},
};
use std::collections::{BTreeSet, HashMap};

/// Words in a row that make a quotation (6: common turns of phrase are caught; 12: whole clauses
/// pass).
const RUN: usize = 8;

/// Where a run of words stands in the documents.
type Place<'a> = (&'a str, usize);

/// A text that repeats eight words of a document. A run that lies inside a proper name is the
/// name's.
pub fn eight_words(context: &Context<'_>, report: &mut Report) {
    let runs = document_runs(context);
    if runs.is_empty() {
        return;
    }
    let names = name_runs(context);
    for (view, _) in context.records() {
        for field in view.entries.iter().flat_map(|entry| &entry.fields).filter(|field| field.role.is_own_words()) {
            for (found, (document, line)) in copied(field.value(), &runs, &names) {
                let message = format!("repris de {document}, ligne {line} : « {found} » ; écrivez-le avec vos mots");
                report.add(view.page, field.at(), message);
            }
        }
    }
}

/// The longest runs of a text that a document has.
fn copied<'a>(text: &str, runs: &HashMap<String, Place<'a>>, names: &BTreeSet<String>) -> Vec<(String, Place<'a>)> {
    let words = words(text);
    let mut found: Vec<(usize, usize, Place<'a>)> = Vec::new();
    for (start, window) in words.windows(RUN).enumerate() {
        let run = join(window.iter().map(|word| word.folded.as_str()));
        let Some(place) = runs.get(&run).filter(|_| !names.contains(&run)) else { continue };
        match found.last_mut() {
            Some((_, end, _)) if start < *end => *end = start + RUN,
            _ => found.push((start, start + RUN, *place)),
        }
    }
    found.into_iter().map(|(from, to, place)| (excerpt(text, &words[from..to]), place)).collect()
}

fn document_runs<'a>(context: &Context<'a>) -> HashMap<String, Place<'a>> {
    let mut runs = HashMap::new();
    let Some(documents) = context.documents else { return runs };
    for (id, lines) in documents.iter() {
        let numbered = lines.iter().enumerate();
        let words: Vec<(usize, String)> = numbered
            .flat_map(|(place, line)| folded_words(line).into_iter().map(move |word| (place + 1, word)))
            .collect();
        for window in words.windows(RUN) {
            let line = window.first().map_or(0, |(line, _)| *line);
            runs.entry(join(window.iter().map(|(_, word)| word.as_str()))).or_insert((id.as_str(), line));
        }
    }
    runs
}

/// The runs inside the proper names that any file gives: they are nobody's words.
fn name_runs(context: &Context<'_>) -> BTreeSet<String> {
    let mut runs = BTreeSet::new();
    for (_, entry) in context.entries() {
        for field in &entry.fields {
            let main = field.role == Role::Title && entry.table == "noms";
            let document = entry.table == "sources" && field.key == "titre";
            if main || document || matches!(field.role, Role::Name | Role::Misprint) {
                let words = folded_words(field.value());
                runs.extend(words.windows(RUN).map(|window| join(window.iter().map(String::as_str))));
            }
        }
    }
    runs
}

fn join<'a>(words: impl Iterator<Item = &'a str>) -> String {
    words.collect::<Vec<_>>().join(" ")
}
