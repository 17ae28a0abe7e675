//! `ptce export` as a program.

use super::tables;
use std::process::{Command, Output};

fn export(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_ptce")).arg("export").args(arguments).output().unwrap()
}

fn ids(file: &[u8]) -> Vec<String> {
    tables::read(file).1.iter().map(|line| line[0].to_owned()).collect()
}

#[test]
fn a_selection_keeps_its_order() {
    let done = export(&["--format", "csv", "--ids", "auton-homme,aliss"]);
    assert_eq!(ids(&done.stdout), ["auton-homme", "aliss"]);
}

#[test]
fn a_list_is_what_the_app_shows_at_that_address() {
    let done = export(&["--format", "csv", "--query", "?q=textile&page=2", "--origin", "https://exemple.fr"]);
    let (head, lines) = tables::read(&done.stdout);
    let last = head.len() - 1;
    assert!(lines.iter().any(|line| &line[0] == "pole-ressources-montreuillois"), "{lines:?}");
    assert!(lines.iter().all(|line| &line[last] == "https://exemple.fr/?q=textile"), "{lines:?}");
}

#[test]
fn what_the_dataset_does_not_know_is_refused() {
    for arguments in [["--ids", "nulle-part"], ["--query", "theme=nulle-part"], ["--query", "couleur=bleu"]] {
        let done = export(&[&["--format", "json"], &arguments[..]].concat());
        assert!(!done.status.success() && done.stdout.is_empty());
        assert!(String::from_utf8_lossy(&done.stderr).contains("inconnu"), "{arguments:?}");
    }
}

#[test]
fn the_same_dataset_gives_the_same_spreadsheet() {
    let [one, other] = [(); 2].map(|()| export(&["--format", "ods", "--ids", "aliss"]).stdout);
    assert!(!one.is_empty() && one == other);
}
