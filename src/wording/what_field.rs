//! The field of words: what it offers.

use super::count;

words! {
    LIST = "Suggestions";
    CLEAR = "Effacer la recherche";
}

/// «Thème · 6 PTCE», «Département»: what something is, and what else is told of it, if anything.
pub fn told(what: &str, rest: &str) -> String {
    if rest.is_empty() { what.to_owned() } else { format!("{what} · {rest}") }
}

/// How many are offered, to be heard.
pub fn offered(n: usize) -> String {
    count(n as u32, "suggestion", "suggestions")
}
