//! The fingerprints that a build writes, from the dataset itself.

#![expect(clippy::unwrap_used, reason = "helpers of tests: what fails here is the test")]

use atlas_ptce::{
    bundle::names,
    cli::runtime,
    domain::{Record, Vocabulary},
    news::{Changes, Fingerprints, changes},
    seed,
};
use std::{path::Path, sync::LazyLock};

static REAL: LazyLock<(Vocabulary, Vec<Record>)> =
    LazyLock::new(|| seed::compile(&seed::load_dir(Path::new("seeds"))).unwrap());

/// The file that the build of these records writes.
fn file(records: &[Record]) -> Vec<u8> {
    let runtime = runtime::compile(REAL.0.clone(), records, None).unwrap();
    assert!(runtime.manifest.files.iter().any(|entry| entry.name == names::FINGERPRINTS.0));
    runtime.files.into_iter().find(|(name, _)| name == names::FINGERPRINTS.0).unwrap().1
}

#[test]
fn two_builds_write_the_same_fingerprints_which_are_read_back() {
    let built = file(&REAL.1);
    assert_eq!(built, file(&REAL.1));
    assert_eq!(Fingerprints::open(&built), Ok(Fingerprints::of(&REAL.1)));
    let kept = Fingerprints::open(&built).unwrap().to_kept();
    assert_eq!(Fingerprints::from_kept(&kept), Some(Fingerprints::of(&REAL.1)));
    assert_eq!(kept.split(' ').count(), REAL.1.len() + 1);
}

#[test]
fn a_changed_summary_changes_the_number_of_its_record_alone() {
    let mut records = REAL.1.clone();
    let record = records.iter_mut().find(|record| !record.summary.is_empty()).unwrap();
    record.summary[0].value.push('!');
    let id = record.id.clone();
    let wanted = Changes { changed: vec![id], ..Changes::default() };
    assert_eq!(changes(&Fingerprints::of(&REAL.1), &Fingerprints::of(&records)), wanted);
    // Not even the order of the others counts.
    records.reverse();
    assert_eq!(changes(&Fingerprints::of(&REAL.1), &Fingerprints::of(&records)), wanted);
}

#[test]
fn a_record_that_comes_and_one_that_goes_are_told() {
    let (gone, rest) = REAL.1.split_first().unwrap();
    let (all, fewer) = (Fingerprints::of(&REAL.1), Fingerprints::of(rest));
    assert_eq!(changes(&all, &fewer).removed, std::slice::from_ref(&gone.id));
    assert_eq!(changes(&fewer, &all).added, std::slice::from_ref(&gone.id));
}

#[test]
fn another_file_of_the_dataset_holds_no_fingerprints() {
    let mut cut = file(&REAL.1);
    cut.pop();
    assert!(Fingerprints::open(&cut).is_err());
    assert!(Fingerprints::open(b"<!doctype html>").is_err());
}
