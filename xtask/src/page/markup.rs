//! The few things that are read in a page's markup: where a tag stands, what its inline scripts say.
//! Text in, text out; no tree is built.

use crate::step::Result;

/// An opening tag's place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tag {
    /// Where it begins, in bytes.
    pub start: usize,
    /// Where what follows it begins.
    pub end: usize,
}

/// The first opening tag of an element at or after a place. A `>` inside quotes does not end it.
pub fn element(html: &str, name: &str, from: usize) -> Option<Tag> {
    let open = format!("<{name}");
    let mut at = from;
    loop {
        let start = html[at..].find(&open)? + at;
        let rest = &html[start + open.len()..];
        if rest.starts_with(|c: char| c.is_ascii_whitespace() || c == '>' || c == '/') {
            let mut quote = None;
            let end = rest.char_indices().find_map(|(place, character)| match (quote, character) {
                (None, '>') => Some(place + 1),
                (None, '"' | '\'') => {
                    quote = Some(character);
                    None
                }
                (Some(open), _) if open == character => {
                    quote = None;
                    None
                }
                _ => None,
            })?;
            return Some(Tag { start, end: start + open.len() + end });
        }
        at = start + open.len();
    }
}

/// A page without its inline scripts, and what they say.
#[derive(Debug, Default, PartialEq)]
pub struct Inline {
    /// The page.
    pub html: String,
    /// What ran where it stood: the plain scripts.
    pub early: String,
    /// What ran once the page was read: the module scripts.
    pub start: String,
}

/// Takes the inline scripts out of a page, which has none that names a file.
pub fn without_scripts(html: &str) -> Result<Inline> {
    let mut inline = Inline::default();
    let mut from = 0;
    while let Some(tag) = element(html, "script", from) {
        inline.html.push_str(&html[from..tag.start]);
        let (code, _) = html[tag.end..].split_once("</script>").ok_or("A script of index.html has no end.")?;
        let module = ["module\"", "=module"].iter().any(|mark| html[tag.start..tag.end].contains(mark));
        let kept = if module { &mut inline.start } else { &mut inline.early };
        kept.push_str(code.trim());
        kept.push('\n');
        from = tag.end + code.len() + "</script>".len();
    }
    inline.html.push_str(&html[from..]);
    Ok(inline)
}

/// The page without its comments.
pub fn without_comments(html: &str) -> String {
    let mut kept = String::with_capacity(html.len());
    let mut rest = html;
    while let Some((before, after)) = rest.split_once("<!--") {
        kept.push_str(before);
        rest = after.split_once("-->").map_or("", |(_, after)| after);
    }
    kept + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_is_not_another_that_begins_alike() {
        assert_eq!(element("<basefont><base>", "base", 0), Some(Tag { start: 10, end: 16 }));
        assert_eq!(element("<base", "base", 0), None);
    }

    #[test]
    fn scripts_leave_the_page_each_to_its_place() {
        let page = "<head><script>\n early()\n</script></head><p><script type=module>go()</script></p>";
        let inline = without_scripts(page);
        let wanted = Inline { html: "<head></head><p></p>".into(), early: "early()\n".into(), start: "go()\n".into() };
        assert_eq!(inline, Ok(wanted));
        assert!(without_scripts("<script>early()").is_err());
    }
}
