//! The order of the levers: that in which the document that tells of most of them names them.

use crate::domain::{Record, SourceId};

/// These levers in the order of their first passage in the document that most of them cite; those that do not cite it
/// come last, as they stood.
pub fn in_order_of_documents<'a>(levers: &[&'a Record]) -> Vec<&'a Record> {
    let document = most_cited(levers);
    let place = |lever: &Record| {
        let citations = lever.summary.iter().flat_map(|claim| &claim.sources);
        let lines = citations.filter(|citation| Some(&citation.source) == document).map(|citation| citation.first);
        lines.min().unwrap_or(u32::MAX)
    };
    let mut ordered: Vec<(u32, &Record)> = Vec::with_capacity(levers.len());
    for lever in levers {
        let line = place(lever);
        let at = ordered.iter().position(|(other, _)| *other > line).unwrap_or(ordered.len());
        ordered.insert(at, (line, lever));
    }
    ordered.into_iter().map(|(_, lever)| lever).collect()
}

fn most_cited<'a>(levers: &[&'a Record]) -> Option<&'a SourceId> {
    let cites = |lever: &Record, source: &SourceId| {
        lever.summary.iter().flat_map(|claim| &claim.sources).any(|citation| citation.source == *source)
    };
    let mut best: Option<(usize, &SourceId)> = None;
    for source in levers.iter().flat_map(|lever| &lever.summary).flat_map(|claim| &claim.sources).map(|c| &c.source) {
        let count = levers.iter().filter(|lever| cites(lever, source)).count();
        if best.is_none_or(|(most, _)| count > most) {
            best = Some((count, source));
        }
    }
    best.map(|(_, source)| source)
}
