//! Rules about the thesaurus: every entry leads somewhere, once.

use super::context::{Context, Report};
use crate::{
    domain::thesaurus::{MAX_WEIGHT, MIN_WEIGHT},
    seed::file::{Page, Sheet, ThesaurusFile, ThesaurusShape},
    text::analyse,
};
use std::collections::BTreeMap;
use toml::Spanned;

/// The keys that say what words mean.
const MEANINGS: [&str; 5] = ["theme", "genre", "niveau", "cherche", "vide"];

fn sheet<'a>(context: &Context<'a>) -> Option<&'a Sheet<ThesaurusFile>> {
    context.loaded.thesaurus.as_ref()
}

fn shapes<'a>(context: &Context<'a>) -> impl Iterator<Item = (&'a Page, usize, &'a ThesaurusShape)> {
    let of_sheet = |sheet: &'a Sheet<ThesaurusFile>| {
        sheet.shape.entries.iter().map(move |shape| (&sheet.page, shape.span().start, shape.as_ref()))
    };
    sheet(context).into_iter().flat_map(of_sheet)
}

/// What an entry leads to, as a text that two entries can share; several when it says several.
fn targets(shape: &ThesaurusShape) -> Vec<(&'static str, String)> {
    let one = |text: &Option<Spanned<String>>| text.as_ref().map(|text| text.as_ref().clone());
    let search = shape.search.iter().map(|text| text.as_ref().clone()).collect::<Vec<_>>().join(" ");
    let told = [
        one(&shape.theme),
        one(&shape.kind),
        one(&shape.level),
        Some(search).filter(|search| !search.is_empty()),
        shape.empty.then(String::new),
    ];
    MEANINGS.into_iter().zip(told).filter_map(|(key, value)| Some((key, value?))).collect()
}

/// An entry that leads nowhere, or to several things.
pub fn meanings(context: &Context<'_>, report: &mut Report) {
    for (page, at, shape) in shapes(context) {
        let keys = MEANINGS.join(", ");
        match targets(shape).len() {
            0 => report.add(page, at, format!("cette entrée ne mène nulle part : il faut une clé parmi {keys}")),
            1 => {}
            _ => report.add(page, at, format!("cette entrée mène à plusieurs choses : une seule clé parmi {keys}")),
        }
    }
}

/// The words that count, folded, parted by spaces; all of them when none counts («qu’est-ce»).
fn key(text: &str) -> String {
    let tokens = analyse(text);
    let stops = tokens.iter().all(|token| token.stop);
    let kept = tokens.iter().filter(|token| stops || !token.stop).map(|token| token.folded.as_str());
    kept.collect::<Vec<_>>().join(" ")
}

/// An entry without words, or with a text that holds none.
pub fn words(context: &Context<'_>, report: &mut Report) {
    for (page, at, shape) in shapes(context) {
        if shape.words.is_empty() {
            report.add(page, at, "cette entrée n’a pas de « mots »");
        }
        for text in shape.words.iter().chain(&shape.search).filter(|text| key(text.as_ref()).is_empty()) {
            report.add(page, text.span().start, format!("« {} » ne contient aucun mot", text.as_ref()));
        }
    }
}

/// The same words twice to the same thing, or to two themes: a search would not know which.
pub fn repeats(context: &Context<'_>, report: &mut Report) {
    let mut seen: BTreeMap<(String, &str, String), u32> = BTreeMap::new();
    for (page, _, shape) in shapes(context) {
        for (meaning, target) in targets(shape) {
            for text in &shape.words {
                let (line, word) = (page.line(text.span().start), text.as_ref());
                // Themes share one space.
                let target = if meaning == "theme" { String::new() } else { target.clone() };
                match seen.get(&(key(word), meaning, target.clone())) {
                    Some(line) => {
                        let only = if meaning == "theme" { " : un mot mène à un seul thème" } else { "" };
                        report.add(page, text.span().start, format!("« {word} » déjà donné ligne {line}{only}"));
                    }
                    None => {
                        seen.insert((key(word), meaning, target), line);
                    }
                }
            }
        }
    }
}

/// A weight out of bounds, of an entry or of a kind.
pub fn weights(context: &Context<'_>, report: &mut Report) {
    let mut look = |page: &Page, weight: &Option<Spanned<f64>>| {
        if let Some(weight) = weight
            && !(f64::from(MIN_WEIGHT)..=f64::from(MAX_WEIGHT)).contains(weight.as_ref())
        {
            let message = format!("« poids » {} : il faut un nombre de {MIN_WEIGHT} à {MAX_WEIGHT}", weight.as_ref());
            report.add(page, weight.span().start, message);
        }
    };
    for (page, _, shape) in shapes(context) {
        look(page, &shape.weight);
    }
    if let Some(sheet) = &context.loaded.kinds {
        sheet.shape.genres.iter().for_each(|kind| look(&sheet.page, &kind.as_ref().weight));
    }
}
