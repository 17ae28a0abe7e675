//! What checked seeds become, and records that come without seeds.

use crate::case::Case;
use atlas_ptce::{
    domain::{Grade, Record, record::NameSort},
    seed::{compile, read_records, vocabulary_of},
};

fn records() -> Vec<Record> {
    compile(&Case::good().loaded()).map(|(_, records)| records).unwrap_or_default()
}

#[test]
fn records_stand_by_title_then_by_kind_date_and_id() {
    let ids: Vec<String> = records().iter().map(|record| record.id.to_string()).collect();
    let expected = ["annexe", "mer-vive", "lev-locaux", "disp-aide", "act-rtes", "stat-14", "c-emplois", "sigle-rtes"];
    assert_eq!(ids, expected);
}

#[test]
fn a_seat_takes_its_names_and_its_point_from_the_geography() {
    let pole = records().swap_remove(1);
    let seat = &pole.seats[0].value;
    assert_eq!((seat.name.as_str(), seat.departement.as_str()), ("Calais", "Pas-de-Calais"));
    assert_eq!(seat.point.map(|point| (point.lat, point.lon)), Some((50.95, 1.876)));
    assert_eq!(seat.printed.as_deref(), Some("CALAIS (62)"));
}

#[test]
fn values_keep_their_grade_their_note_and_their_sources() {
    let pole = records().swap_remove(1);
    assert_eq!(pole.title, "Mer Vive");
    assert_eq!(pole.names[0].value.sort, NameSort::Main);
    let goal = &pole.goals[0];
    assert_eq!((goal.grade, goal.note.as_deref()), (Grade::Inferred, Some("Lu entre les lignes.")));
    let source = &goal.sources[0];
    assert_eq!((source.source.as_str(), source.first, source.last), ("carte", 5, 5));
    assert_eq!(source.seal.map(|seal| seal.to_string()).as_deref(), Some("5fbcfce7e631440c"));
}

#[test]
fn themes_of_knowledge_rest_on_all_that_the_record_cites() {
    let figure = records().swap_remove(5);
    assert_eq!(figure.themes[0].value.theme.as_str(), "alimentation");
    assert_eq!(figure.themes[0].sources, figure.summary[0].sources);
    assert_eq!(figure.territories[0].value.to_string(), "reg-32");
}

#[test]
fn the_vocabulary_holds_the_terms_in_their_order_and_the_geography() {
    let (vocabulary, _) = compile(&Case::good().loaded()).expect("a good dataset");
    assert_eq!(vocabulary.main_kind().map(|kind| kind.id.as_str()), Some("ptce"));
    assert_eq!(vocabulary.themes.iter().map(|theme| theme.main).collect::<Vec<_>>(), [true, false]);
    let code = "com-62193".parse().expect("a code");
    let wider: Vec<String> = vocabulary.with_wider(&code).iter().map(ToString::to_string).collect();
    assert_eq!(wider, ["com-62193", "epci-200090751", "dep-62", "reg-32"]);
    assert_eq!(vocabulary.territory(&code).map(|calais| calais.postal_codes.len()), Some(1));
}

#[test]
fn seeds_with_a_problem_are_not_compiled() {
    let case = Case::good().replace("seeds/poles/annexe.toml", "\"annexe\"", "\"autre\"");
    assert_eq!(compile(&case.loaded()).map_err(|problems| problems.len()).err(), Some(1));
}

#[test]
fn records_are_read_back_from_json_lines() {
    let records = records();
    let lines: Vec<String> = records.iter().filter_map(|record| serde_json::to_string(record).ok()).collect();
    let case = Case::good().write("fiches.ndjson", &format!("{}\n\n", lines.join("\n")));
    assert_eq!(read_records(&case.path("fiches.ndjson")).as_ref(), Ok(&records));
    let vocabulary = vocabulary_of(&records);
    assert_eq!(vocabulary.main_kind().map(|kind| kind.id.as_str()), Some("ptce"));
    assert_eq!(vocabulary.themes.len(), 2);
    assert!(records.iter().flat_map(|record| record.citations()).all(|c| vocabulary.source(&c.source).is_some()));
}

#[test]
fn fields_that_a_json_line_lacks_are_empty_and_bad_lines_are_reported() {
    let good = r#"{"id": "a", "kind": "ptce", "title": "A"}"#;
    let case = Case::good().write("a.ndjson", &format!("{good}\n{{\"id\": \"A\"}}\n{good}\n"));
    let path = case.path("a.ndjson");
    let problems = read_records(&path).err().unwrap_or_default();
    let (first, second) = (problems[0].to_string(), problems[1].to_string());
    assert!(first.starts_with(&format!("{}:2: ce n’est pas une fiche : ", path.display())), "{first}");
    assert!(second.ends_with(":3: identifiant « a » déjà pris"), "{second}");
    let case = case.write("a.ndjson", good);
    assert_eq!(read_records(&path).map(|records| records[0].summary.len()), Ok(0));
    drop(case);
}
