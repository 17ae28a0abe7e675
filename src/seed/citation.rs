//! Citations as authors write them, `document:28`, `document:28-30` or `document:28#` followed by
//! a seal. The seal is the XXH3-64 of the cited lines, each without the blanks at its end, joined
//! by newlines, as sixteen lower-case hexadecimal digits: when a document changes under a
//! citation, it no longer matches.

use crate::domain::{Citation, Seal};
use xxhash_rust::xxh3::xxh3_64;

/// Parses a citation.
pub fn parse(text: &str) -> Result<Citation, String> {
    let refuse = || {
        format!(
            "source « {text} » mal écrite : il faut « document:ligne » ou « document:première-dernière », comme « carte-hdf:28-30 »"
        )
    };
    let (place, seal) = match text.split_once('#') {
        Some((place, seal)) => (place, Some(seal.parse().map_err(|_| bad_seal(text))?)),
        None => (text, None),
    };
    let (source, lines) = place.split_once(':').ok_or_else(refuse)?;
    let (first, last) = lines.split_once('-').unwrap_or((lines, lines));
    let number = |digits: &str| {
        let plain = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
        plain.then(|| digits.parse::<u32>().ok()).flatten().filter(|line| *line > 0).ok_or_else(refuse)
    };
    let (first, last) = (number(first)?, number(last)?);
    let source = source.parse().map_err(|_| refuse())?;
    if first > last { Err(refuse()) } else { Ok(Citation { source, first, last, seal }) }
}

/// Writes a citation.
pub fn write(citation: &Citation) -> String {
    let Citation { source, first, last, seal } = citation;
    let lines = if first == last { first.to_string() } else { format!("{first}-{last}") };
    match seal {
        Some(seal) => format!("{source}:{lines}#{seal}"),
        None => format!("{source}:{lines}"),
    }
}

/// The seal of these lines.
pub fn seal_of<'a>(lines: impl IntoIterator<Item = &'a str>) -> Seal {
    let trimmed: Vec<&str> = lines.into_iter().map(str::trim_end).collect();
    Seal(xxh3_64(trimmed.join("\n").as_bytes()))
}

fn bad_seal(text: &str) -> String {
    format!("empreinte de « {text} » mal écrite : effacez ce qui suit « # » et lancez `ptce seal`")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_back() {
        for text in ["doc:28", "doc:28-30", "carte-hdf:1#00f1e2d3c4b5a697", "doc:1-2#ffffffffffffffff"] {
            assert_eq!(parse(text).map(|citation| write(&citation)).as_deref(), Ok(text));
        }
    }

    #[test]
    fn what_is_no_citation_is_refused() {
        for bad in
            ["", "doc", "doc:", "doc:0", "doc:3-2", "doc:+1", "Doc:1", "doc:1#", "doc:1#ABCDEF0123456789", "doc:1-"]
        {
            assert!(parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn blanks_at_the_end_of_a_line_do_not_break_a_seal() {
        assert_eq!(seal_of(["un", "deux"]), seal_of(["un  ", "deux\t"]));
        assert_ne!(seal_of(["un", "deux"]), seal_of(["undeux"]));
        assert_eq!(seal_of([""]).to_string(), "2d06800538d394c2");
    }
}
