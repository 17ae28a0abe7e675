//! The layering of ARCHITECTURE.md, held by a test: which module may import which, and which
//! crates stay behind which door.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

/// Module → the modules of this crate it may name.
const MAY_IMPORT: &[(&str, &[&str])] = &[
    ("geo", &[]),
    ("flat", &["geo"]),
    ("bundle", &[]),
    ("outlines", &["bundle", "domain", "geo"]),
    ("text", &[]),
    ("domain", &["flat", "geo"]),
    ("catalogue", &["bundle", "domain", "flat", "geo"]),
    ("news", &["bundle", "domain"]),
    ("deeds", &["domain"]),
    ("panorama", &["catalogue", "domain"]),
    ("protocol", &["bundle", "catalogue", "domain", "geo"]),
    ("offline", &[]),
    ("route", &["catalogue", "deeds", "domain"]),
    ("notebook", &["domain"]),
    ("wording", &["catalogue", "deeds", "domain", "geo", "notebook", "offline", "protocol", "route"]),
    ("export", &["catalogue", "domain", "geo", "protocol", "route", "wording"]),
    ("seed", &["domain", "geo", "outlines", "text"]),
    ("similar", &["domain", "geo", "text"]),
    ("gazetteer", &["bundle", "domain", "geo", "text"]),
    ("index", &["bundle", "domain", "flat", "text"]),
    ("query", &["catalogue", "domain", "index", "protocol", "text"]),
    ("engine", &["bundle", "catalogue", "domain", "gazetteer", "geo", "index", "protocol", "query", "text"]),
    ("worker", &["bundle", "catalogue", "domain", "engine", "export", "protocol"]),
    (
        "ui",
        &[
            "bundle",
            "catalogue",
            "deeds",
            "domain",
            "flat",
            "geo",
            "news",
            "notebook",
            "offline",
            "outlines",
            "panorama",
            "protocol",
            "route",
            "wording",
            "worker",
        ],
    ),
    (
        "site",
        &[
            "bundle",
            "catalogue",
            "deeds",
            "domain",
            "export",
            "geo",
            "offline",
            "outlines",
            "protocol",
            "route",
            "ui",
            "wording",
        ],
    ),
    (
        "cli",
        &[
            "bundle",
            "catalogue",
            "domain",
            "engine",
            "export",
            "gazetteer",
            "index",
            "news",
            "outlines",
            "protocol",
            "route",
            "seed",
            "similar",
            "text",
            "wording",
        ],
    ),
];

/// Crate → the folders of `src` that may name it.
const BEHIND_A_DOOR: [(&str, &[&str]); 7] = [
    ("tantivy", &["index", "query"]),
    ("frostem", &["text"]),
    ("leptos", &["ui", "bin"]),
    ("wasm_split_helpers", &["ui/part"]),
    ("web_sys", &["ui/browser", "worker"]),
    ("gloo_worker", &["worker"]),
    ("toml", &["seed", "cli/relevance"]),
];

fn rust_files(dir: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(dir).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            rust_files(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// The code of each file by its path below `src`, without comments.
fn sources() -> BTreeMap<String, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    rust_files(&root, &mut files);
    files
        .into_iter()
        .map(|path| {
            let code = fs::read_to_string(&path).unwrap_or_default();
            let code = code.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
            (path.strip_prefix(&root).unwrap_or(&path).to_string_lossy().replace('\\', "/"), code)
        })
        .collect()
}

/// The names that follow `crate::`, also inside `use crate::{a, b::c}`.
fn imported(code: &str) -> Vec<String> {
    let name = |text: &str| text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>();
    let mut names = Vec::new();
    for (place, _) in code.match_indices("crate::") {
        let rest = &code[place + "crate::".len()..];
        match rest.strip_prefix('{') {
            None => names.push(name(rest)),
            Some(group) => {
                let mut depth = 0;
                let mut start = true;
                for (at, c) in group.char_indices() {
                    match c {
                        '{' => depth += 1,
                        '}' if depth == 0 => break,
                        '}' => depth -= 1,
                        ',' if depth == 0 => start = true,
                        c if start && depth == 0 && !c.is_whitespace() => {
                            names.push(name(&group[at..]));
                            start = false;
                        }
                        _ => {}
                    }
                }
            }
        }
    }
    names
}

#[test]
fn each_module_imports_only_what_its_room_allows() {
    let allowed: BTreeMap<&str, &[&str]> = MAY_IMPORT.iter().copied().collect();
    let mut wrong = Vec::new();
    for (file, code) in sources() {
        let Some((module, _)) = file.split_once('/') else { continue };
        let Some(may) = allowed.get(module) else { continue };
        for name in imported(&code) {
            if name != module && allowed.contains_key(name.as_str()) && !may.contains(&name.as_str()) {
                wrong.push(format!("src/{file} imports {name}"));
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn every_folder_of_src_has_its_line_in_the_table() {
    for file in sources().into_keys() {
        if let Some((module, _)) = file.split_once('/') {
            assert!(module == "bin" || MAY_IMPORT.iter().any(|(name, _)| *name == module), "src/{module}");
        }
    }
}

#[test]
fn some_crates_stay_behind_a_door() {
    let mut wrong = Vec::new();
    for (file, code) in sources() {
        for (name, folders) in BEHIND_A_DOOR {
            let named = code.contains(&format!("{name}::")) || code.contains(&format!("use {name}"));
            let inside =
                folders.iter().any(|folder| file.starts_with(&format!("{folder}/")) || file == format!("{folder}.rs"));
            if named && !inside {
                wrong.push(format!("src/{file} names {name}"));
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn imports_are_read_from_groups_too() {
    let code = "use crate::geo::Point;\nuse crate::{\n    domain::{Record, claim::Grade},\n    text,\n};\nlet x = crate::route::Route::home();";
    assert_eq!(imported(code), ["geo", "domain", "text", "route"]);
}
