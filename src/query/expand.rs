//! What an open word can become, read from the index's own dictionary.

use super::weights::MAX_PREFIXES;
use tantivy::{Searcher, Term, schema::Field};

/// The terms of a field that begin with `prefix` and are longer, the most frequent first, at most
/// `MAX_PREFIXES`. A dictionary that cannot be read gives none: the exact word still answers.
pub(super) fn prefixed(searcher: &Searcher, field: Field, prefix: &str) -> Vec<Term> {
    let mut found: Vec<(u32, String)> = Vec::new();
    for segment in searcher.segment_readers() {
        let Ok(inverted) = segment.inverted_index(field) else { continue };
        let Ok(mut terms) = inverted.terms().range().ge(prefix.as_bytes()).into_stream() else { continue };
        while terms.advance() {
            let Ok(term) = std::str::from_utf8(terms.key()) else { continue };
            if !term.starts_with(prefix) {
                break;
            }
            if term.len() > prefix.len() {
                found.push((terms.value().doc_freq, term.to_owned()));
            }
        }
    }
    found.sort_by(|(count, term), (other_count, other)| other_count.cmp(count).then_with(|| term.cmp(other)));
    found.truncate(MAX_PREFIXES);
    found.into_iter().map(|(_, term)| Term::from_field_text(field, &term)).collect()
}
