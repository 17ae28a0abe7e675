//! The dataset that is published.

use atlas_ptce::seed::{Documents, check, compile, load_dir};
use std::path::{Path, PathBuf};

fn seeds() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds")
}

/// The documents are not published: a folder named by `ATLAS_DOCUMENTS`, or beside the project.
fn documents() -> Option<PathBuf> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/seeds");
    std::env::var_os("ATLAS_DOCUMENTS").map(PathBuf::from).or(Some(beside)).filter(|folder| folder.is_dir())
}

fn told(problems: &[atlas_ptce::seed::Problem]) -> String {
    problems.iter().map(|problem| format!("{problem}\n")).collect()
}

#[test]
fn the_real_dataset_has_no_problem() {
    let problems = check(&load_dir(&seeds()), None);
    assert!(problems.is_empty(), "{}", told(&problems));
}

#[test]
fn the_real_dataset_says_what_its_documents_say() {
    let Some(folder) = documents() else {
        println!("skipped: no documents; ATLAS_DOCUMENTS can name their folder");
        return;
    };
    let loaded = load_dir(&seeds());
    let problems = check(&loaded, Some(&Documents::read(&folder, &loaded)));
    assert!(problems.is_empty(), "{}", told(&problems));
}

#[test]
fn the_real_dataset_compiles() {
    let compiled = compile(&load_dir(&seeds()));
    let problems = compiled.as_ref().err().map(|problems| told(problems)).unwrap_or_default();
    assert!(compiled.is_ok_and(|(_, records)| !records.is_empty()), "{problems}");
}
