//! The files that tell hosts which headers to send say the same, and what deploy/README.md says.
#![expect(clippy::unwrap_used, reason = "helpers of tests: what fails here is the test")]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};

/// Header, value, and for which files: a word of the table in deploy/README.md.
type Said = BTreeSet<(String, String, String)>;

/// How nginx and Caddy name files, and the word for them.
const PATTERNS: [(&str, &str); 5] = [
    (r"/worker/[0-9a-f]{16}/|/sw\.js$", "programs"),
    ("/(worker|data)/[0-9a-f]{16}/|-[0-9a-f]{16}[._]", "hashed"),
    ("/(fonts|icons)/", "seldom"),
    ("/partage-", "shared"),
    ("/integrer/", "frames"),
];

/// How `_headers` names them, for the headers that differ from file to file.
const PATHS: [(&str, &str, &str); 20] = [
    ("Content-Security-Policy", "/worker/*", "programs"),
    ("Content-Security-Policy", "/sw.js", "programs"),
    ("Content-Security-Policy", "/integrer/*", "frames"),
    ("Content-Security-Policy", "/*", "the rest"),
    ("Cross-Origin-Resource-Policy", "/partage-*", "shared"),
    ("Cross-Origin-Resource-Policy", "/*", "the rest"),
    ("Cache-Control", "/worker/*", "hashed"),
    ("Cache-Control", "/data/*", "hashed"),
    ("Cache-Control", "/app-*", "hashed"),
    ("Cache-Control", "/style-*", "hashed"),
    ("Cache-Control", "/print-*", "hashed"),
    ("Cache-Control", "/without-script-*", "hashed"),
    ("Cache-Control", "/favicon-*", "hashed"),
    ("Cache-Control", "/offline-*", "hashed"),
    ("Cache-Control", "/installation/*", "hashed"),
    ("Cache-Control", "/partage-*", "hashed"),
    ("Cache-Control", "/fonts/*", "seldom"),
    ("Cache-Control", "/icons/*", "seldom"),
    ("Cache-Control", "/sw.js", "the rest"),
    ("Cache-Control", "/manifest.webmanifest", "the rest"),
];

/// A file of `deploy`, line by line, without its comments and the spaces around.
fn lines(name: &str) -> Vec<String> {
    let text = fs::read_to_string(format!("deploy/{name}")).unwrap();
    text.lines().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty() && !line.starts_with('#')).collect()
}

fn said(header: &str, value: &str, files: &str) -> (String, String, String) {
    (header.to_owned(), value.to_owned(), files.to_owned())
}

/// What stands between quotes, each time.
fn quoted(line: &str) -> Vec<&str> {
    line.split('"').skip(1).step_by(2).collect()
}

fn word_of(pattern: &str) -> &'static str {
    PATTERNS
        .iter()
        .find(|(known, _)| *known == pattern)
        .map_or_else(|| panic!("no word for {pattern}"), |(_, word)| word)
}

fn table() -> Said {
    let mut said_here = Said::new();
    for line in lines("README.md").iter().skip_while(|line| !line.starts_with("| Header |")).skip(2) {
        if let [_, header, value, files, _] = line.split('|').map(str::trim).collect::<Vec<_>>()[..] {
            said_here.insert(said(header, value.trim_matches('`'), files));
        }
    }
    said_here
}

fn of_nginx() -> Said {
    let mut maps: BTreeMap<String, Vec<(&str, String)>> = BTreeMap::new();
    let mut map = String::new();
    let mut said_here = Said::new();
    for line in lines("nginx.conf") {
        if let Some(rest) = line.strip_prefix("map $uri ") {
            map = rest.trim_end_matches(" {").to_owned();
        } else if line == "}" {
            map.clear();
        } else if !map.is_empty() {
            let row = match quoted(&line)[..] {
                [value] if line.starts_with("default ") => ("the rest", value.to_owned()),
                [pattern, value] => (word_of(pattern.strip_prefix('~').unwrap()), value.to_owned()),
                _ => panic!("{line}"),
            };
            maps.entry(map.clone()).or_default().push(row);
        } else if let Some(rest) = line.strip_prefix("add_header ") {
            let (header, value) = rest.strip_suffix(" always;").unwrap().split_once(' ').unwrap();
            match maps.get(value) {
                Some(rows) => said_here.extend(rows.iter().map(|(files, value)| said(header, value, files))),
                None => assert!(said_here.insert(said(header, value.trim_matches('"'), "all")), "{line}"),
            }
        }
    }
    said_here
}

fn of_caddy() -> Said {
    let mut matchers = BTreeMap::new();
    let mut said_here = Said::new();
    let mut block = false;
    for line in lines("Caddyfile") {
        // Errors are answered by a page: what is said of it once more is said of pages above.
        if line.starts_with("handle_errors") {
            break;
        }
        let words: Vec<&str> = line.split_whitespace().collect();
        match words[..] {
            ["header", "{"] => block = true,
            ["}"] => block = false,
            [header, ..] if block => drop(said_here.insert(said(header, quoted(&line)[0], "all"))),
            ["@manifest", ..] | ["header", "@manifest", ..] => {}
            [name, "path_regexp", ..] => drop(matchers.insert(name.to_owned(), word_of(quoted(&line)[0]))),
            [name, "not", "path_regexp", ..] => {
                let known =
                    PATTERNS.iter().fold(quoted(&line)[0].to_owned(), |left, (known, _)| left.replace(known, ""));
                assert!(known.bytes().all(|byte| byte == b'|'), "{line} leaves out {known}");
                matchers.insert(name.to_owned(), "the rest");
            }
            // The snippet for pages, which is imported for `@pages`.
            ["header", "{args.0}", header, ..] => drop(said_here.insert(said(header, quoted(&line)[0], "the rest"))),
            ["header", matcher, header, ..] if !line.starts_with("header Content-Type") => {
                said_here.insert(said(header, quoted(&line)[0], matchers[matcher]));
            }
            _ => {}
        }
    }
    said_here
}

fn of_headers() -> Said {
    let mut said_here = Said::new();
    let mut path = String::new();
    for line in lines("_headers") {
        match line.split_once(": ") {
            // What `/*` said is taken away: the test of frames in the browser lives under it.
            None if line.starts_with("! ") => {}
            None => path = line,
            Some(("Content-Type", _)) => {}
            Some((header, value)) => {
                let word = PATHS.iter().find(|(of, at, _)| *of == header && *at == path).map(|(.., word)| *word);
                let everywhere = path == "/*" && PATHS.iter().all(|(of, ..)| *of != header);
                let word = word.unwrap_or_else(|| if everywhere { "all" } else { panic!("{path} {header}") });
                said_here.insert(said(header, value, word));
            }
        }
    }
    said_here
}

#[test]
fn every_host_is_told_what_the_table_says() {
    let table = table();
    assert_eq!(table.len(), 12, "{table:?}");
    assert_eq!(of_nginx(), table, "nginx.conf");
    assert_eq!(of_caddy(), table, "Caddyfile");
    assert_eq!(of_headers(), table, "_headers");
}
