//! What a page is made of, as a browser would read it: its elements with their attributes, where its links lead, and
//! what stands in its scripts. It understands what the site writes: quoted attributes, elements that hold raw text.

use std::collections::{BTreeMap, BTreeSet};

/// Elements whose content is not markup.
const RAW: [&str; 4] = ["script", "style", "title", "textarea"];

/// Attributes that lead somewhere.
const LEADING: [&str; 7] = ["href", "src", "action", "formaction", "xlink:href", "srcdoc", "data"];

/// What pages are made of.
#[derive(Debug, Default)]
pub struct Markup {
    /// Elements and attributes (`a href`), each with a page that has it.
    parts: BTreeMap<String, String>,
    /// Where its links lead.
    links: BTreeSet<String>,
    /// The content of its scripts.
    pub scripts: Vec<String>,
}

impl Markup {
    /// Adds a page.
    pub fn add(&mut self, page: &str, other: Self) {
        self.parts.extend(other.parts.into_keys().map(|part| (part, page.to_owned())));
        self.links.extend(other.links);
        self.scripts.extend(other.scripts);
    }

    /// The elements and attributes that another has not, each with a page.
    pub fn beyond(&self, other: &Self) -> Vec<String> {
        let more = self.parts.iter().filter(|(part, _)| !other.parts.contains_key(*part));
        more.map(|(part, page)| format!("{part} in {page}")).collect()
    }

    /// The links that are neither inside the site nor of the web. Browsers skip spaces and controls before a scheme, and
    /// tabs and line ends inside it.
    pub fn not_of_the_web(&self) -> Vec<String> {
        let elsewhere = |link: &&String| {
            let plain: String = link.chars().filter(|c| *c > ' ').collect();
            let scheme = plain.split(['/', '?', '#']).next().and_then(|first| first.split_once(':'));
            let other = scheme.is_some_and(|(scheme, _)| !["http", "https"].contains(&scheme));
            other || plain.starts_with("//") || plain.starts_with('\\')
        };
        self.links.iter().filter(elsewhere).cloned().collect()
    }
}

/// Reads a page.
pub fn read(html: &str) -> Markup {
    let mut markup = Markup::default();
    let mut rest = html;
    while let Some((_, after)) = rest.split_once('<') {
        let name_end = after.find(|c: char| !c.is_ascii_alphanumeric() && c != '-').unwrap_or(after.len());
        let (name, attributes) = after.split_at(name_end);
        // An end tag, a comment, a sign for itself.
        if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
            rest = after;
            continue;
        }
        markup.parts.insert(name.to_owned(), String::new());
        rest = markup.attributes(name, attributes);
        if RAW.contains(&name) {
            let (content, after) = rest.split_once(&format!("</{name}")).expect("an end of the element");
            if name == "script" {
                markup.scripts.push(content.to_owned());
            }
            rest = after;
        }
    }
    markup
}

impl Markup {
    /// Reads the attributes of an element; what comes after its tag.
    fn attributes<'a>(&mut self, element: &str, mut rest: &'a str) -> &'a str {
        loop {
            rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '/');
            if let Some(after) = rest.strip_prefix('>') {
                return after;
            }
            assert!(!rest.is_empty(), "a tag without an end");
            let name_end = rest.find(|c: char| c.is_whitespace() || "=>/".contains(c)).unwrap_or(rest.len());
            let (name, after) = rest.split_at(name_end.max(1));
            self.parts.insert(format!("{element} {name}"), String::new());
            rest = after;
            if let Some(after) = after.strip_prefix('=') {
                let quoted = after.strip_prefix('"').unwrap_or_else(|| panic!("an unquoted {name}: {after:.60}"));
                let (value, after) = quoted.split_once('"').expect("an end of the value");
                if LEADING.contains(&name) {
                    self.links.insert(plain(value));
                }
                rest = after;
            }
        }
    }
}

/// A value without its references.
fn plain(value: &str) -> String {
    let pairs = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#x27;", "'"), ("&#39;", "'"), ("&amp;", "&")];
    pairs.iter().fold(value.to_owned(), |value, (reference, sign)| value.replace(reference, sign))
}
