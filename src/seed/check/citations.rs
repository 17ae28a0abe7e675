//! Rules about the passages that values rest on: they exist, and say today what they said when
//! they were cited.

use super::context::{Context, Report, citations};
use crate::seed::citation;

/// A citation that cannot be read, whose document is unknown, or whose lines do not exist.
pub fn form(context: &Context<'_>, report: &mut Report) {
    for (page, entry) in context.entries() {
        for text in entry.sources.unwrap_or_default() {
            let at = text.span().start;
            let citation = match citation::parse(text.as_ref()) {
                Ok(citation) => citation,
                Err(message) => {
                    report.add(page, at, message);
                    continue;
                }
            };
            let source = citation.source.as_str();
            if context.loaded.sources.is_some() && context.source(source).is_none() {
                report.add(page, at, format!("document « {source} » inconnu : voyez sources.toml"));
            } else if let Some(count) = context.line_count(&citation)
                && citation.last > count
            {
                let last = citation.last;
                report.add(page, at, format!("ligne {last} citée, mais « {source} » s’arrête à la ligne {count}"));
            }
        }
    }
}

/// A document that is not there, or not as `sources.toml` describes it.
pub fn documents(context: &Context<'_>, report: &mut Report) {
    let (Some(documents), Some(sheet)) = (context.documents, &context.loaded.sources) else { return };
    for source in &sheet.shape.sources {
        let (at, source) = (source.span().start, source.as_ref());
        let Some(id) = source.id.as_ref().and_then(|id| id.as_ref().parse().ok()) else { continue };
        let (Some(file), Some(lines)) = (&source.file, &source.lines) else { continue };
        match documents.lines(&id) {
            None => report.add(&sheet.page, at, format!("document « {} » introuvable", file.as_ref())),
            Some(found) if found.len() != *lines.as_ref() as usize => {
                let message = format!("lignes = {}, mais le document en a {}", lines.as_ref(), found.len());
                report.add(&sheet.page, lines.span().start, message);
            }
            Some(_) => {}
        }
    }
}

/// A citation without its seal, or whose seal no longer matches the document.
pub fn seals(context: &Context<'_>, report: &mut Report) {
    let Some(documents) = context.documents else { return };
    for (page, entry) in context.entries() {
        for (text, citation) in citations(entry.sources.unwrap_or_default()) {
            let Some(lines) = documents.cited(&citation) else { continue };
            let seal = citation::seal_of(lines.iter().map(String::as_str));
            let message = match citation.seal {
                None => "empreinte absente : lancez `ptce seal`",
                Some(found) if found != seal => {
                    "le document a changé sous cette citation : relisez ses lignes, puis lancez `ptce seal --renew`"
                }
                Some(_) => continue,
            };
            report.add(page, text.span().start, message);
        }
    }
}
