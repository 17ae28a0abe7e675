//! The two pages of a build, made from the one that Trunk wrote.
//!
//! index.html, the shell of every page that `pages` writes, learns where the dataset and the worker
//! are. 404.html is the same page for addresses without a file on a plain static host: it finds the
//! app's base from its own address before it requests anything. Text in, text out: no file is read or written here.

use crate::step::Result;

const BASE: &str = include_str!("page/base.js");
const INDEX: &str = include_str!("page/index.js");
const START: &str = include_str!("page/start.js");
const TAKEOVER: &str = include_str!("page/takeover.js");
const NOT_FOUND: &str = include_str!("page/not-found.js");

/// What the pages say and hold of the build; addresses are relative to the app's base.
pub struct Addresses {
    /// The dataset's folder, with a slash at its end.
    pub data: String,
    /// The worker's loader.
    pub worker: String,
    /// The script that keeps the app on the device; none in a build for its developers.
    pub offline: Option<String>,
    /// Every icon, as one SVG: the pages hold it, so that icons are there with the elements that show them.
    pub icons: String,
}

impl Addresses {
    fn metas(&self) -> String {
        let named = [("data", Some(&self.data)), ("worker", Some(&self.worker)), ("offline", self.offline.as_ref())];
        let named = named.into_iter().filter_map(|(name, address)| Some((name, address?)));
        named.map(|(name, address)| format!("\n<meta name=\"atlas-{name}\" content=\"{address}\">")).collect()
    }
}

/// The page at the app's base.
pub fn index(html: &str, addresses: &Addresses) -> Result<String> {
    let html = with_icons(&without_comments(html), &addresses.icons)?;
    let base = element(&html, "base", 0).ok_or(NO_BASE)?;
    let head = scripts(INDEX, &early_files(&html, addresses)?) + &addresses.metas();
    Ok(format!("{}{head}{}", &html[..base.end], &html[base.end..]))
}

/// The page for any other address.
pub fn not_found(html: &str, addresses: &Addresses) -> Result<String> {
    let html = with_icons(&without_comments(html), &addresses.icons)?;
    let mut links = String::new();
    let mut starts = String::new();
    let mut kept = String::new();
    let mut from = 0;
    while let Some((found, is_link)) = next_request(&html, from) {
        kept.push_str(&html[from..found.start]);
        if is_link {
            let link = &html[found.start..found.end];
            // A sheet added by a script does not hold back the first paint unless it says so.
            let waits = if link.contains("stylesheet") { "<link blocking=\"render\"" } else { "<link" };
            links.push_str(&link.replacen("<link", waits, 1));
            from = found.end;
        } else {
            let end = html[found.end..].find("</script>").ok_or("A script of index.html has no end.")? + found.end;
            starts.push_str(&html[found.end..end]);
            from = end + "</script>".len();
        }
    }
    kept.push_str(&html[from..]);
    if starts.is_empty() {
        return Err("index.html has no module script that starts the app.".to_owned());
    }
    let code = NOT_FOUND.replacen("LINKS", &quoted(&links), 1).replacen("START", &quoted(starts.trim()), 1).replacen(
        "PROBE",
        &quoted(&addresses.worker),
        1,
    );
    let base = element(&kept, "base", 0).ok_or(NO_BASE)?;
    let head = scripts(&code, &early_files(&html, addresses)?) + &addresses.metas();
    Ok(format!("{}{head}{}", &kept[..base.start], &kept[base.end..]))
}

/// The page with the icons at the beginning of its body, unseen.
fn with_icons(html: &str, icons: &str) -> Result<String> {
    let body = element(html, "body", 0).ok_or("index.html has no <body> element.")?;
    let icons = without_comments(icons).replacen("<svg", "<svg style=\"display:none\"", 1);
    Ok(format!("{}\n  {}{}", &html[..body.end], icons.trim(), &html[body.end..]))
}

const NO_BASE: &str = "index.html has no <base> element.";

/// The inline scripts: the code of the page in a block of its own, after the function it calls, and
/// what the app calls. Without their comments. `files` are asked for before the app asks for them.
fn scripts(code: &str, files: &[String]) -> String {
    let start = START.replacen("FILES", &json(files), 1);
    let [base, code, start, takeover] = [BASE, code, &start, TAKEOVER].map(uncommented);
    format!("<script>{{\n{base}{code}}}\n{start}{takeover}</script>")
}

fn uncommented(code: &str) -> String {
    let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
    lines.map(|line| format!("{line}\n")).collect()
}

/// The app's files, which its start names (`atlasStart("script", "program")`), and what it reads first.
fn early_files(html: &str, addresses: &Addresses) -> Result<Vec<String>> {
    let call = html.split_once("atlasStart(").and_then(|(_, rest)| rest.split_once(')'));
    let files: Option<Vec<String>> = call.and_then(|(files, _)| serde_json::from_str(&format!("[{files}]")).ok());
    let mut files = files.ok_or("index.html does not start the app by `atlasStart(\"script\", \"program\")`.")?;
    files.push(format!("{}catalogue.bin", addresses.data));
    Ok(files)
}

/// A text as a JavaScript string that cannot end the script it stands in.
fn quoted(text: &str) -> String {
    json(text)
}

/// A value as JavaScript that cannot end the script it stands in.
fn json(value: impl Into<serde_json::Value>) -> String {
    value.into().to_string().replace("</", "<\\/").replace("<!--", "<\\!--")
}

/// An opening tag's place.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Tag {
    start: usize,
    end: usize,
}

/// The next tag that would make the browser request a file, and whether it is a link.
fn next_request(html: &str, from: usize) -> Option<(Tag, bool)> {
    let link = element(html, "link", from);
    let mut module = element(html, "script", from);
    while let Some(tag) = module
        .filter(|tag| !html[tag.start..tag.end].contains("module\"") && !html[tag.start..tag.end].contains("=module"))
    {
        module = element(html, "script", tag.end);
    }
    match (link, module) {
        (Some(link), Some(module)) if module.start < link.start => Some((module, false)),
        (Some(link), _) => Some((link, true)),
        (None, module) => module.map(|module| (module, false)),
    }
}

/// The first opening tag of an element at or after a place. A `>` inside quotes does not end it.
fn element(html: &str, name: &str, from: usize) -> Option<Tag> {
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

fn without_comments(html: &str) -> String {
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

    const PAGE: &str = r#"<!doctype html><html lang="fr"><head><meta charset="utf-8"><base href="./">
<!-- <link rel="ignored" href="x"> --><link rel="icon" href="./favicon.svg"><link rel="stylesheet" href="./style.css"/>
<script>function early() {}</script>
<link rel="preload" href="./app_bg.wasm" title="a > b"></head><body><div id="app"></div>
<script type="module">atlasStart("./app.js", "./app_bg.wasm"); "</p>";</script></body></html>"#;

    fn addresses() -> Addresses {
        Addresses {
            data: "data/1/".to_owned(),
            worker: "worker/2/worker_loader.js".to_owned(),
            offline: Some("offline-3.js".to_owned()),
            icons: "<svg><symbol/></svg>".to_owned(),
        }
    }

    #[test]
    fn index_says_where_data_and_worker_are_right_after_the_base() {
        let page = index(PAGE, &addresses()).unwrap_or_default();
        let (before, after) = page.split_once("<base href=\"./\"><script>").unwrap_or_default();
        assert!(before.ends_with("<meta charset=\"utf-8\">"), "{page}");
        assert!(after.contains("<meta name=\"atlas-data\" content=\"data/1/\">"), "{page}");
        assert!(after.contains("<meta name=\"atlas-worker\" content=\"worker/2/worker_loader.js\">"), "{page}");
        assert!(after.contains("href=\"./style.css\""), "{page}");
        assert!(after.contains(r#"of ["./app.js","./app_bg.wasm","data/1/catalogue.bin"])"#), "{page}");
        assert!(
            page.contains("<body>\n  <svg style=\"display:none\"><symbol/></svg>")
                && page.contains("function atlasTakeOver")
                && page.contains("function atlasStart")
                && !page.contains("ignored"),
            "{page}"
        );
    }

    #[test]
    fn the_other_page_requests_nothing_by_itself() {
        let page = not_found(PAGE, &addresses()).unwrap_or_default();
        let (before, rest) = page.split_once("<script>{").unwrap_or_default();
        let (code, after) = rest.split_once("</script>").unwrap_or_default();
        assert!(before.ends_with("<meta charset=\"utf-8\">"), "{page}");
        for markup in [before, after] {
            assert!(!markup.contains("<link") && !markup.contains("module") && !markup.contains("<base"), "{markup}");
        }
        assert!(after.contains("function early") && after.contains("<div id=\"app\">"), "{after}");
        assert!(code.contains(r#"<link blocking=\"render\" rel=\"stylesheet\" href=\"./style.css\"/>"#), "{code}");
        assert!(code.contains(r#"title=\"a > b\""#), "{code}");
        assert!(code.contains(r#"atlasStart(\"./app.js\", \"./app_bg.wasm\"); \"<\/p>\""#), "{code}");
        assert!(code.contains("\"worker/2/worker_loader.js\""), "{code}");
        assert!(!code.contains("//"), "comments stay in the source: {code}");
    }

    #[test]
    fn minified_markup_is_understood() {
        let page = "<!doctypehtml><meta charset=utf-8><base href=./><link href=./style.css rel=stylesheet><body><script type=module>atlasStart(\"a.js\", \"a.wasm\")</script>";
        let page = not_found(page, &addresses()).unwrap_or_default();
        assert!(page.contains("rel=stylesheet>\""), "{page}");
        assert!(!page.contains("<script type"), "{page}");
    }

    #[test]
    fn a_page_without_a_base_or_a_start_is_refused() {
        assert!(index("<p>", &addresses()).is_err());
        assert!(not_found("<base href=./><body>", &addresses()).is_err());
        assert!(not_found("<body><script type=module>go()</script>", &addresses()).is_err());
        assert!(index("<base href=./>", &addresses()).is_err());
    }

    #[test]
    fn a_tag_is_not_another_that_begins_alike() {
        assert_eq!(element("<basefont><base>", "base", 0), Some(Tag { start: 10, end: 16 }));
        assert_eq!(element("<base", "base", 0), None);
    }
}
