//! A whole document: the shell that the build made (scripts, style, addresses of the files) with a
//! page in it. Text in, text out.

use super::markup::escaped;
use std::fmt;

/// What stands in the shell and is replaced: where it begins, where it ends.
const BASE: (&str, &str) = ("<base href=\"./\"", ">");
const TITLE: (&str, &str) = ("<title>", "</title>");
const DESCRIPTION: (&str, &str) = ("<meta name=\"description\"", ">");
const BODY: (&str, &str) = ("<div id=\"app\">", "</noscript>");

/// The shell of every page, in pieces.
#[derive(Debug)]
pub struct Shell {
    /// What stands around base, title, description and body.
    pieces: [String; 5],
}

/// What the shell lacks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShellError(&'static str);

impl fmt::Display for ShellError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the page has no {}…", self.0)
    }
}

impl std::error::Error for ShellError {}

/// What a document adds to the shell.
pub(super) struct Document {
    /// The page's path, relative to the site's folder, without slash at its end.
    pub path: String,
    /// Whether it is made for the frames of other sites, beside which its links open.
    pub framed: bool,
    /// Its title, as plain text.
    pub title: String,
    /// The parts of the program that show it, by their names, with spaces.
    pub parts: &'static str,
    /// The same where a query asks for something else than what stands here; none where no query does.
    pub asked: Option<&'static str>,
    /// What stands in its head, as HTML.
    pub head: String,
    /// What the app takes over, as HTML.
    pub body: String,
    /// What stands before it where there is no JavaScript, as HTML.
    pub before: String,
    /// What stands after it where there is no JavaScript, as HTML.
    pub after: String,
}

impl Shell {
    /// Reads the shell from the page that the build made.
    pub fn read(html: &str) -> Result<Self, ShellError> {
        let mut rest = html;
        let mut pieces: [String; 5] = Default::default();
        for (piece, (begin, end)) in pieces.iter_mut().zip([BASE, TITLE, DESCRIPTION, BODY]) {
            let (before, after) = rest.split_once(begin).ok_or(ShellError(begin))?;
            *piece = before.to_owned();
            rest = after.split_once(end).ok_or(ShellError(begin))?.1;
        }
        let [.., last] = &mut pieces;
        *last = rest.to_owned();
        Ok(Self { pieces })
    }

    /// The whole document.
    pub(super) fn document(&self, page: &Document) -> String {
        let Document { path, framed, title, parts, asked, head, body, before, after } = page;
        let target = if *framed { " target=\"_blank\"" } else { "" };
        let asked = asked.map(|parts| format!(" data-asked=\"{parts}\"")).unwrap_or_default();
        let [start, files, between, style, end] = &self.pieces;
        let up = "../".repeat(path.split('/').filter(|part| !part.is_empty()).count());
        let up = if up.is_empty() { "./" } else { &up };
        let body = without_marks(body);
        format!(
            "{start}<base href=\"{up}\" data-page=\"{path}\"{asked}{target}>{files}<title>{}</title>{between}{head}{style}\
             {before}<div id=\"app\" data-static=\"{parts}\">{body}</div>{after}{end}",
            escaped(title)
        )
    }
}

/// The body without what leptos leaves for itself, since the app builds its own elements: a mark
/// between two texts, and a space for the text of an element that has none.
pub(super) fn without_marks(body: &str) -> String {
    let body = body.replace("<!>", "");
    let mut kept = String::with_capacity(body.len());
    let mut rest = body.as_str();
    while let Some((before, after)) = rest.split_once("> </") {
        kept.push_str(before);
        let opening = kept.rfind('<').is_some_and(|tag| !kept[tag..].starts_with("</"));
        kept.push_str(if opening { "></" } else { "> </" });
        rest = after;
    }
    kept + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHELL: &str = "<head><base href=\"./\"><script>1</script><title>Atlas</title><meta name=\"description\" \
                         content=\"a\"><style></style></head><body><div id=\"app\">wait</div><noscript>no</noscript>\
                         <script>2</script></body>";

    #[test]
    fn a_page_takes_its_place_in_the_shell() {
        let page = Document {
            path: "ptce/x".into(),
            framed: false,
            title: "L’un & l’autre".into(),
            parts: "fiche",
            asked: Some("fiche"),
            head: "<meta>".into(),
            body: "a<!>b".into(),
            before: "<noscript>n</noscript>".into(),
            after: String::new(),
        };
        let html = Shell::read(SHELL).map(|shell| shell.document(&page));
        let wanted = "<head><base href=\"../../\" data-page=\"ptce/x\" data-asked=\"fiche\"><script>1</script><title>L’un &amp; l’autre</title>\
                      <meta><style></style></head><body><noscript>n</noscript><div id=\"app\" data-static=\"fiche\">ab</div>\
                      <script>2</script></body>";
        assert_eq!(html, Ok(wanted.to_owned()));
    }

    #[test]
    fn only_an_element_that_is_empty_loses_its_space() {
        assert_eq!(without_marks("<p a=\"b\"> </p><p><b>c</b> </p>"), "<p a=\"b\"></p><p><b>c</b> </p>");
    }

    #[test]
    fn a_shell_without_a_place_for_the_page_is_refused() {
        let refused = Shell::read("<base href=\"./\"><title></title><meta name=\"description\">").err();
        assert_eq!(refused, Some(ShellError(BODY.0)));
    }
}
