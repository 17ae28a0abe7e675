//! Datasets made here, where one thing changes at a time, and one that is too large to compare everybody.

use atlas_ptce::{
    domain::{
        Claim, Grade, Proximity, Record, Similar, Vocabulary,
        record::{Seat, ThemeTag},
    },
    geo::Point,
    seed::vocabulary_of,
    similar::similar,
};

fn claim<T>(value: T, grade: Grade) -> Claim<T> {
    Claim { value, grade, note: None, sources: Vec::new() }
}

fn pole(id: &str, themes: &[(&str, Grade)], summary: &str) -> Record {
    let mut record = Record::new(id.parse().expect("an id"), "ptce".parse().expect("an id"), format!("Numéro {id}"));
    let tag = |theme: &str| ThemeTag { theme: theme.parse().expect("an id"), words: None };
    record.themes = themes.iter().map(|(theme, grade)| claim(tag(theme), *grade)).collect();
    record.summary = vec![claim(summary.to_owned(), Grade::Explicit)];
    record
}

/// At so many degrees of latitude, of about 111 km.
fn seated(mut record: Record, lat: f64) -> Record {
    let seat = Seat {
        commune: "com-62041".parse().expect("a code"),
        name: "Arras".into(),
        departement: "Pas-de-Calais".into(),
        point: Point::new(lat, 2.0).ok(),
        printed: None,
    };
    record.seats = vec![claim(seat, Grade::Explicit)];
    record
}

fn found(records: &[Record]) -> (Vocabulary, Vec<Vec<Similar>>) {
    let vocabulary = vocabulary_of(records);
    let found = similar(&vocabulary, records);
    (vocabulary, found)
}

fn rows(found: &[Similar]) -> Vec<u32> {
    found.iter().map(|one| one.row).collect()
}

const SURE: Grade = Grade::Explicit;

#[test]
fn a_rare_theme_ties_more_than_a_common_one_and_a_sure_one_more_than_a_guess() {
    let records = [
        pole("a", &[("velo", SURE), ("repas", SURE)], ""),
        pole("b", &[("repas", SURE)], ""),
        pole("c", &[("velo", SURE)], ""),
        pole("d", &[("repas", SURE)], ""),
        pole("e", &[("velo", Grade::Inferred)], ""),
        pole("f", &[("repas", SURE)], ""),
    ];
    assert_eq!(rows(&found(&records).1[0]), [2, 1, 3, 5, 4]);
}

#[test]
fn words_count_by_stem_and_are_told_as_they_are_written() {
    let records = [
        pole("a", &[], "Des jardins et une cantine. On y répare."),
        pole("b", &[], "Un jardin, et des cantines ! Puis un jardin."),
        pole("c", &[], "La réparation des toits."),
        pole("d", &[], "Rien de tout cela."),
    ];
    let (_, found) = found(&records);
    assert_eq!(rows(&found[0]), [1], "«répare» and «réparation» have a stem in common, which nobody would call a word");
    assert_eq!(found[0][0].words, ["jardin", "cantine"]);
    assert!(found[3].is_empty());
}

#[test]
fn a_word_that_everybody_says_ties_nobody() {
    let records: Vec<Record> = ["a", "b", "c", "d"].map(|id| pole(id, &[], "Une cantine.")).into();
    assert!(found(&records).1.iter().all(Vec::is_empty));
}

#[test]
fn the_nearer_comes_first_and_an_unknown_seat_has_no_distance() {
    let same = [("velo", SURE)];
    let records = [
        seated(pole("a", &same, ""), 50.0),
        seated(pole("b", &same, ""), 53.0),
        seated(pole("c", &same, ""), 50.2),
        pole("d", &same, ""),
    ];
    let (_, found) = found(&records);
    assert_eq!(rows(&found[0]), [2, 1, 3]);
    assert!(matches!(found[0][0].proximity, Some(Proximity::Apart(km)) if (km - 22.2).abs() < 0.1));
    assert_eq!(found[0][2].proximity, None);
}

#[test]
fn what_is_equally_alike_stands_by_row() {
    let records: Vec<Record> = ["c", "b", "a"].map(|id| pole(id, &[("velo", SURE)], "")).into();
    assert_eq!(rows(&found(&records).1[1]), [0, 2]);
}

#[test]
fn knowledge_is_like_nobody() {
    let mut records = vec![pole("a", &[("velo", SURE)], ""), pole("b", &[("velo", SURE)], "")];
    records[1].kind = "definition".parse().expect("an id");
    assert!(found(&records).1.iter().all(Vec::is_empty));
}

#[test]
fn no_record_no_answer() {
    assert!(similar(&vocabulary_of(&[]), &[]).is_empty());
}

#[test]
fn among_thousands_what_few_share_still_leads_to_them() {
    // Each third record says a rare word of its own trio; all have the same theme, which leads nowhere.
    let letters = |n: usize| [n / 100 % 10, n / 10 % 10, n % 10].map(|n| char::from(b"bcdfghjklm"[n]));
    let word = |n: usize| format!("mot{}", letters(n).iter().collect::<String>());
    let record = |n: usize| pole(&format!("r-{n}"), &[("velo", SURE)], &format!("Voici {}.", word(n / 3)));
    let records: Vec<Record> = (0..1500).map(record).collect();
    let (_, found) = found(&records);
    assert_eq!(rows(&found[0]), [1, 2]);
    assert_eq!(rows(&found[1000]), [999, 1001]);
    assert_eq!(found[1000][0].words, [word(333)]);
    assert_eq!(found[1000][0].themes.len(), 1, "the theme is told where a word has led");
}
