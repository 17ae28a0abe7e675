//! Who is like whom: argued cases on the real dataset, what must hold of any, and small datasets where one thing
//! changes.

#![expect(clippy::expect_used, reason = "a case whose dataset does not open has nothing to say")]

use atlas_ptce::{
    bundle::{self, RECORDS_PER_FILE, names},
    cli::runtime,
    domain::{Claim, Grade, Proximity, Record, Similar, ThemeId, Vocabulary, record::NameSort},
    seed,
    similar::similar,
    text::analyse,
};
use std::{collections::BTreeSet, path::Path, sync::LazyLock};

#[path = "similar/made.rs"]
mod made;

struct Real {
    vocabulary: Vocabulary,
    records: Vec<Record>,
    similar: Vec<Vec<Similar>>,
}

static REAL: LazyLock<Real> = LazyLock::new(|| {
    let loaded = seed::load_dir(&Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds"));
    let (vocabulary, records) = seed::compile(&loaded).expect("the dataset is valid");
    let similar = similar(&vocabulary, &records);
    Real { vocabulary, records, similar }
});

/// The records that are like this one, by id, best first.
fn like(id: &str) -> Vec<(&'static str, &'static Similar)> {
    let row = REAL.records.iter().position(|record| record.id.as_str() == id).expect("a record of this id");
    REAL.similar[row].iter().map(|one| (REAL.records[one.row as usize].id.as_str(), one)).collect()
}

fn ids(id: &str) -> Vec<&'static str> {
    like(id).into_iter().map(|(other, _)| other).collect()
}

fn tie(id: &str, other: &str) -> &'static Similar {
    let found = like(id).into_iter().find(|(known, _)| *known == other);
    found.unwrap_or_else(|| panic!("{other} is not like {id}: {:?}", ids(id))).1
}

fn themes(tie: &Similar, grade: Grade) -> Vec<&str> {
    tie.themes.iter().filter(|(_, of)| *of == grade).map(|(theme, _)| theme.as_str()).collect()
}

/// Every pair that is told, with both records.
fn pairs() -> impl Iterator<Item = (&'static Record, &'static Record, &'static Similar)> {
    let of = |(record, found): (&'static Record, &'static Vec<Similar>)| {
        found.iter().map(move |one| (record, &REAL.records[one.row as usize], one))
    };
    REAL.records.iter().zip(&REAL.similar).flat_map(of)
}

#[test]
fn food_next_door_comes_before_food_far_away() {
    let found = ids("ecopole-alimentaire-audruicq");
    assert!(found[..3].contains(&"cohose") && found[..3].contains(&"anima-grand-calais"), "{found:?}");
    assert_eq!(themes(tie("ecopole-alimentaire-audruicq", "cohose"), Grade::Explicit), ["alimentation"]);
    let place = |id: &str| found.iter().position(|other| *other == id);
    assert!(place("cohose") < place("noeux-environnement"), "{found:?}");
}

#[test]
fn six_themes_in_common_outweigh_a_neighbour_with_two() {
    let found = ids("auton-homme");
    assert_eq!(found[0], "pole-cooperation-oise-ouest");
    assert!(found.contains(&"cotess-sambre-avesnois"), "the one at 31 km stays in the list: {found:?}");
    // Nobody else is about mobility: what is rare stands first.
    assert_eq!(themes(tie("auton-homme", found[0]), Grade::Explicit)[0], "mobilite");
}

#[test]
fn housing_leads_to_housing_never_first_to_mobility() {
    let found = ids("pole-habitat-durable");
    assert_eq!(found[0], "partage-travail");
    assert!(!found.contains(&"auton-homme") && !found.contains(&"pole-cooperation-oise-ouest"), "{found:?}");
    assert_eq!(themes(tie("pole-habitat-durable", "eco-quartier-alouettes"), Grade::FromName), ["habitat"]);
}

#[test]
fn the_circular_economy_for_jobs_meets_across_regions() {
    assert_eq!(ids("fabricanova")[0], "valorizons");
    let tie = tie("fabricanova", "valorizons");
    assert_eq!(tie.words[0], "inclusifs");
    assert_eq!(tie.proximity, None, "neither has a seat, and nothing smaller than a région holds both");
}

#[test]
fn a_record_of_which_only_the_seat_is_known_has_the_neighbours_of_its_seat() {
    let found = like("lille-metropole-solidaire");
    assert_eq!(found.len(), 6);
    let km: Vec<f64> = found.iter().filter_map(|(_, tie)| km(tie)).collect();
    assert!(km.len() == 6 && km.is_sorted() && km[5] <= 60.0, "{km:?}");
    assert!(found.iter().all(|(_, tie)| tie.themes.is_empty() && tie.words.is_empty()));
}

#[test]
fn who_has_no_seat_is_near_by_the_territory_of_both() {
    let tie = tie("valorizons", "amiens-ville-ideale");
    assert_eq!(tie.proximity, Some(Proximity::Within("dep-80".parse().expect("a code"), Grade::Explicit)));
}

#[test]
fn a_record_of_which_nothing_is_like_another_has_none() {
    // No theme, and the nearest PTCE is 300 km away.
    assert_eq!(ids("kepos-sud-meurthe-et-moselle"), Vec::<&str>::new());
}

#[test]
fn nobody_is_like_itself_or_like_knowledge_and_nobody_is_told_twice() {
    let main = REAL.vocabulary.main_kind().expect("a first kind");
    for (record, other, _) in pairs() {
        assert_ne!(record.id, other.id);
        assert_eq!((&record.kind, &other.kind), (&main.id, &main.id));
    }
    for found in &REAL.similar {
        let rows: BTreeSet<u32> = found.iter().map(|one| one.row).collect();
        assert!(rows.len() == found.len() && found.len() <= 6);
    }
    let told = REAL.similar.iter().filter(|found| found.len() >= 4).count();
    assert!(told >= 24, "{told} records have four or more");
}

#[test]
fn every_reason_is_true_of_both() {
    for (record, other, tie) in pairs() {
        let told = format!("{} and {}", record.id, other.id);
        let grade = |of: &Record, theme: &ThemeId| {
            of.themes.iter().filter(|claim| claim.value.theme == *theme).map(|claim| claim.grade).min()
        };
        for (theme, least) in &tie.themes {
            let both = grade(record, theme).max(grade(other, theme));
            assert!(grade(record, theme).is_some() && both == Some(*least), "{told}: {theme}");
        }
        for word in &tie.words {
            let stem = analyse(word).pop().expect("a word").stem;
            assert!(stems(record).contains(&stem) && stems(other).contains(&stem), "{told}: {word}");
        }
        let points = |of: &Record| of.seats.iter().filter_map(|seat| seat.value.point).collect::<Vec<_>>();
        match &tie.proximity {
            Some(Proximity::Apart(km)) => {
                let (here, there) = (points(record), points(other));
                let apart = here.iter().flat_map(|one| there.iter().map(|other| one.distance_km(*other)));
                assert_eq!(apart.min_by(f64::total_cmp), Some(*km), "{told}");
            }
            Some(Proximity::Within(code, _)) => {
                assert!(points(record).is_empty() || points(other).is_empty(), "{told}");
                let stands = |of: &Record| REAL.vocabulary.territories_of(of).contains(code);
                assert!(stands(record) && stands(other), "{told}: {code}");
            }
            None => {}
        }
        let near = km(tie).is_some_and(|km| km <= 60.0) || matches!(tie.proximity, Some(Proximity::Within(..)));
        assert!(near || !tie.themes.is_empty() || !tie.words.is_empty(), "{told}: no reason");
    }
}

#[test]
fn the_same_records_give_the_same_answer() {
    assert_eq!(similar(&REAL.vocabulary, &REAL.records), REAL.similar);
}

#[test]
fn files_of_records_hold_them_in_the_order_of_the_records() {
    let runtime = runtime::compile(REAL.vocabulary.clone(), &REAL.records, None).expect("the dataset compiles");
    let mut read: Vec<Vec<Similar>> = Vec::new();
    for row in (0..REAL.records.len()).step_by(RECORDS_PER_FILE) {
        let name = names::records_file(row);
        let (_, bytes) = runtime.files.iter().find(|(other, _)| *other == name).expect("a file of records");
        let content = bundle::open(names::RECORDS_KIND, bytes).expect("it opens");
        let (records, similar): (Vec<Record>, Vec<Vec<Similar>>) = postcard::from_bytes(content).expect("it reads");
        assert_eq!(records.len(), similar.len());
        read.extend(similar);
    }
    assert_eq!(read, REAL.similar);
}

fn km(tie: &Similar) -> Option<f64> {
    match tie.proximity {
        Some(Proximity::Apart(km)) => Some(km),
        _ => None,
    }
}

fn stems(record: &Record) -> BTreeSet<String> {
    let told = |claims: &'static [Claim<String>]| claims.iter().map(|claim| claim.value.as_str());
    let record = REAL.records.iter().find(|known| known.id == record.id).expect("a record of the dataset");
    let names = record.names.iter().filter(|name| name.value.sort == NameSort::Main);
    let names = names.map(|name| name.value.text.as_str()).chain([record.title.as_str()]);
    let texts = told(&record.summary).chain(told(&record.actions)).chain(told(&record.goals)).chain(names);
    texts.flat_map(analyse).map(|token| token.stem).collect()
}
