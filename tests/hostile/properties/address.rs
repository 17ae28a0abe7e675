//! Addresses: a path, then a query after the first `?`, both as the browser hands them to the page.

use super::good;
use atlas_ptce::{catalogue::Layout, engine::Engine, route::Route};

thread_local! {
    static ENGINE: Engine = good::engine();
}

/// Any address is read; what it is written as is read as the same page, without a word of complaint, and stays inside
/// the site. What it asks for is answered.
pub fn hold(address: &[u8]) {
    let address = String::from_utf8_lossy(address);
    let (path, query) = address.split_once('?').unwrap_or((&address, ""));
    let (route, _) = Route::parse(path, query);
    let href = route.href();
    assert_stays_inside(&href);
    let (path, query) = href.split_once('?').unwrap_or((&href, ""));
    let (again, notices) = Route::parse(&decoded(path.strip_prefix("./").unwrap_or(path)), query);
    assert_eq!((&again, notices.as_slice()), (&route, &[][..]), "{href}");
    assert_eq!(again.href(), href);
    if let Route::Search(request) = &route {
        let answer = ENGINE.with(|engine| engine.search(request, Layout::MainFirst, 20));
        assert!(answer.is_ok(), "{href}: {answer:?}");
    }
}

/// An address relative to the base, whatever stands in it: no scheme, no other host, nothing that a browser skips.
fn assert_stays_inside(href: &str) {
    let first = href.split(['/', '?', '#']).next().unwrap_or_default();
    assert!(!first.is_empty() && !first.contains([':', '\\']), "{href:?} leads elsewhere");
    assert!(href.bytes().all(|byte| byte.is_ascii_graphic()), "{href:?} is no address");
    assert!(!href.contains(['"', '<', '>', '\\', '#']), "{href:?} is no address");
}

/// A path as `decodeURIComponent` reads it.
fn decoded(path: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = path.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let hexadecimal = after.get(..2).and_then(|digits| std::str::from_utf8(digits).ok());
        match hexadecimal.and_then(|digits| u8::from_str_radix(digits, 16).ok()).filter(|_| *first == b'%') {
            Some(byte) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            None => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Addresses of every sort.
pub fn examples() -> Vec<(&'static str, Vec<u8>)> {
    let all = [
        ("home", ""),
        ("words", "?q=r%C3%A9parer+des+v%C3%A9los+pr%C3%A8s+de+Calais&tri=date&page=2"),
        ("near", "?pres=com-62193&rayon=30&kind=savoir&brut=1"),
        ("theme", "theme/mer?territoire=dep-62,reg-32&theme=eau"),
        ("territory", "territoire/dep-62?q=mer"),
        ("pole", "ptce/mer-vive"),
        ("knowledge", "savoir/act-rtes"),
        ("guide", "comprendre/candidater"),
        ("timeline", "chronologie?quoi=evenement&de=2017&a=2014"),
        ("ids", "?ids=mer-vive,annexe&utm_source=x"),
        ("inspire", "s-inspirer?levier=lev-locaux&niveau=region&theme=mer"),
        ("deed", "s-inspirer/region-locaux"),
        ("notebook", "carnet?ids=mer-vive,annexe,A+B"),
        ("elsewhere", "javascript:alert(1)"),
        ("another-host", "\\\\example.org/a"),
        ("markup", "ptce/<img src=x onerror=alert(1)>?q=<script>&theme=\"onmouseover=&pres=javascript:"),
    ];
    all.into_iter().map(|(name, text)| (name, text.as_bytes().to_vec())).collect()
}
