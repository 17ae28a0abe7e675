//! The two pages of a build, made from the one that Trunk wrote.
//!
//! index.html, the shell of every page that `pages` writes, learns where the dataset and the worker
//! are. 404.html is the same page for addresses without a file on a plain static host: it finds the
//! app's base from its own address before it requests anything. Text in, text out: no file is read or written here.

mod markup;

use crate::parts::Parts;
use crate::step::Result;
use markup::{Inline, element, without_comments, without_scripts};

const BASE: &str = include_str!("page/base.js");
const INDEX: &str = include_str!("page/index.js");
const START: &str = include_str!("page/start.js");
const STANDS: &str = include_str!("page/stands.js");
const PRINT: &str = include_str!("page/print.js");
const NOT_FOUND: &str = include_str!("page/not-found.js");

/// What the pages say and hold of the build; addresses are relative to the app's base.
pub struct Addresses {
    /// The dataset's folder, with a slash at its end.
    pub data: String,
    /// The worker's loader.
    pub worker: String,
    /// The program's parts.
    pub parts: Parts,
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
    let page = prepared(html, addresses)?;
    let base = element(&page.html, "base", 0).ok_or(NO_BASE)?;
    let start = format!("addEventListener(\"DOMContentLoaded\", () => {{ {} }});", page.start.trim());
    let head = scripts(INDEX, &page, &start, addresses)?;
    Ok(format!("{}{head}{}", &page.html[..base.end], &page.html[base.end..]))
}

/// The page for any other address.
pub fn not_found(html: &str, addresses: &Addresses) -> Result<String> {
    let page = prepared(html, addresses)?;
    let html = &page.html;
    let mut links = String::new();
    let mut kept = String::new();
    let mut from = 0;
    while let Some(found) = element(html, "link", from) {
        kept.push_str(&html[from..found.start]);
        let link = &html[found.start..found.end];
        // A sheet added by a script does not hold back the first paint unless it says so.
        let waits =
            if link.contains("stylesheet") && !link.contains("media=") { "<link blocking=\"render\"" } else { "<link" };
        links.push_str(&link.replacen("<link", waits, 1));
        from = found.end;
    }
    kept.push_str(&html[from..]);
    let code = NOT_FOUND.replacen("LINKS", &json(links), 1).replacen("START", page.start.trim(), 1).replacen(
        "PROBE",
        &json(addresses.worker.as_str()),
        1,
    );
    let base = element(&kept, "base", 0).ok_or(NO_BASE)?;
    let head = scripts(&code, &page, "", addresses)?;
    Ok(format!("{}{head}{}", &kept[..base.start], &kept[base.end..]))
}

/// The page without comments, with its icons, its scripts apart: they become one, since the page's
/// policy has to name each by its hash.
fn prepared(html: &str, addresses: &Addresses) -> Result<Inline> {
    let page = without_scripts(&with_icons(&without_comments(html), &addresses.icons)?)?;
    if page.start.is_empty() {
        Err("index.html has no module script that starts the app.".to_owned())
    } else {
        Ok(page)
    }
}

/// The page with the icons at the beginning of its body, unseen.
fn with_icons(html: &str, icons: &str) -> Result<String> {
    let body = element(html, "body", 0).ok_or("index.html has no <body> element.")?;
    let icons = without_comments(icons);
    Ok(format!("{}\n  <div hidden>{}</div>{}", &html[..body.end], icons.trim(), &html[body.end..]))
}

const NO_BASE: &str = "index.html has no <base> element.";

/// The inline script, and where dataset and worker are. The code of the page stands in a block of its
/// own, after the function it calls; then what the app calls, what index.html says itself, and the start.
fn scripts(code: &str, page: &Inline, start: &str, addresses: &Addresses) -> Result<String> {
    let ask = START.replacen("FILES", &json(early_files(&page.start, addresses)?), 1);
    let parts =
        serde_json::to_value(&addresses.parts.files).map_err(|error| format!("The parts have no names: {error}."))?;
    let ask = ask.replacen("PARTS", &json(parts), 1).replacen("STEM", &addresses.parts.stem, 1);
    let [base, code, ask, stands, print, early, start] =
        [BASE, code, &ask, STANDS, PRINT, &page.early, start].map(uncommented);
    Ok(format!("<script>{{\n{base}{code}}}\n{ask}{stands}{print}{early}{start}</script>{}", addresses.metas()))
}

/// A script without its comments and its indentation: no text of it has more than one line.
fn uncommented(code: &str) -> String {
    let lines = code.lines().map(str::trim_start).filter(|line| !line.starts_with("//"));
    lines.map(|line| format!("{line}\n")).collect()
}

/// The app's files, which its start names (`atlasStart("script", "program")`), and what it reads first.
fn early_files(start: &str, addresses: &Addresses) -> Result<Vec<String>> {
    let [script, program] = app_files(start)?;
    let catalogue = format!("{}catalogue.bin", addresses.data);
    Ok(vec![script, program, addresses.parts.link(), catalogue])
}

/// The app's script and program, as the page names them when it starts the app.
pub fn app_files(html: &str) -> Result<[String; 2]> {
    let call = html.split_once("atlasStart(").and_then(|(_, rest)| rest.split_once(')'));
    call.and_then(|(files, _)| serde_json::from_str(&format!("[{files}]")).ok())
        .ok_or_else(|| "index.html does not start the app by `atlasStart(\"script\", \"program\")`.".to_owned())
}

/// A value as JavaScript that cannot end the script it stands in.
fn json(value: impl Into<serde_json::Value>) -> String {
    value.into().to_string().replace("</", "<\\/").replace("<!--", "<\\!--")
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = r#"<!doctype html><html lang="fr"><head><meta charset="utf-8"><base href="./">
<!-- <link rel="ignored" href="x"> --><link rel="icon" href="./favicon.svg"><link rel="stylesheet" href="./style.css"/>
<script>function early() {}</script>
<link rel="preload" href="./app_bg.wasm" title="a > b"></head><body><div id="app"></div>
<script type="module">atlasStart("./app.js", "./app_bg.wasm");</script></body></html>"#;

    fn addresses() -> Addresses {
        Addresses {
            data: "data/1/".to_owned(),
            worker: "worker/2/worker_loader.js".to_owned(),
            parts: Parts {
                stem: "app-4".to_owned(),
                files: [("liste".to_owned(), ["commun".to_owned(), "liste".to_owned()].into())].into(),
            },
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
        assert!(
            after.contains(r#"return ["./app.js","./app_bg.wasm","app-4-parts.js","data/1/catalogue.bin"];"#),
            "{page}"
        );
        assert!(after.contains(r#"const parts = {"liste":["commun","liste"]};"#), "{page}");
        assert!(after.contains("`app-4-${file}.bin`"), "{page}");
        assert!(
            page.contains("<body>\n  <div hidden><svg><symbol/></svg></div>")
                && page.contains("const atlasStands")
                && page.contains("function atlasStart")
                && page.contains(
                    "function early() {}\naddEventListener(\"DOMContentLoaded\", () => { atlasStart(\"./app.js\""
                )
                && page.matches("<script").count() == 1
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
        assert!(code.contains("function early") && after.contains("<div id=\"app\">"), "{page}");
        assert!(code.contains(r#"<link blocking=\"render\" rel=\"stylesheet\" href=\"./style.css\"/>"#), "{code}");
        assert!(code.contains(r#"title=\"a > b\""#), "{code}");
        assert!(code.contains(r#"{ atlasStart("./app.js", "./app_bg.wasm"); }"#), "{code}");
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
}
