//! Who acts near a place, on the real dataset: what covers it first, then the nearest, each with
//! its reason.

#![expect(clippy::expect_used, reason = "a case whose dataset does not open has nothing to say")]

use atlas_ptce::{
    bundle::names,
    catalogue::{Layout, Nearness, Reason, SearchRequest, Sort},
    cli::runtime,
    domain::{Grade, TerritoryLevel},
    engine::Engine,
    protocol::{EngineFault, Hit, SearchResponse},
    seed,
    wording::near::reason,
};
use std::{path::Path, sync::LazyLock};

fn files() -> Vec<(String, Vec<u8>)> {
    let seeds = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds");
    let loaded = seed::load_dir(&seeds);
    let (vocabulary, records) = seed::compile(&loaded).expect("the dataset is valid");
    runtime::compile(vocabulary, &records, Some(&loaded.geography.places)).expect("the dataset compiles").files
}

static FILES: LazyLock<Vec<(String, Vec<u8>)>> = LazyLock::new(files);

fn file(name: &str) -> Vec<u8> {
    FILES.iter().find(|(other, _)| other == name).map(|(_, bytes)| bytes.clone()).expect("a file of this name")
}

fn engine_with(gazetteer: Option<Result<Vec<u8>, EngineFault>>) -> Engine {
    let mut engine = Engine::open(file(names::CATALOGUE.0), file(names::INDEX.0)).expect("the files open");
    if let Some(gazetteer) = gazetteer {
        engine.bring_gazetteer(gazetteer);
    }
    engine
}

static ENGINE: LazyLock<Engine> = LazyLock::new(|| engine_with(Some(Ok(file(names::COMMUNES.0)))));

fn ask(request: SearchRequest) -> SearchResponse {
    ENGINE.search(&request.normalised(), Layout::MainFirst, 40).expect("an answer")
}

fn near(commune: &str) -> SearchRequest {
    SearchRequest { near: Some(format!("com-{commune}").parse().expect("a code")), ..SearchRequest::default() }
}

fn inside(code: &str) -> SearchRequest {
    SearchRequest { territories: vec![code.parse().expect("a code")], ..SearchRequest::default() }
}

fn ids(hits: &[Hit]) -> Vec<&str> {
    hits.iter().map(|hit| hit.row.id.as_str()).collect()
}

fn nearness(response: &SearchResponse, id: &str) -> Option<Nearness> {
    response.hits.iter().find(|hit| hit.row.id.as_str() == id).and_then(|hit| hit.nearness)
}

const CALAIS: &str = "62193";
const SANGATTE: &str = "62774";
const AMIENS: &str = "80021";
const MARSEILLE: &str = "13055";
const ARRAS: &str = "62041";

#[test]
fn what_covers_the_place_comes_first_then_the_nearest() {
    for commune in [CALAIS, SANGATTE, AMIENS, ARRAS, MARSEILLE, "97411", "2A004"] {
        let response = ask(near(commune));
        let order: Vec<(bool, f64)> = response
            .hits
            .iter()
            .map(|hit| {
                let covers = hit.nearness.is_some_and(|near| near.covers());
                (!covers, hit.nearness.and_then(|near| near.km).unwrap_or(f64::INFINITY))
            })
            .collect();
        assert!(order.is_sorted_by_key(|(not_covering, _)| *not_covering), "{commune}: {order:?}");
        let rest: Vec<f64> = order.iter().filter(|(not, _)| *not).map(|(_, km)| *km).collect();
        assert!(rest.is_sorted_by(|a, b| a <= b), "{commune}: {order:?}");
        assert_eq!(response.total, 28, "every PTCE is in the list, however far");
    }
}

#[test]
fn the_smallest_territory_that_covers_the_place_counts_first() {
    let response = ask(near(AMIENS));
    assert_eq!(ids(&response.hits)[..2], ["amiens-ville-ideale", "valorizons"]);
    let level = |id| nearness(&response, id).map(|near| near.reason);
    let covers = |level| Some(Reason::Covers { level, grade: Grade::Inferred });
    assert_eq!(level("amiens-ville-ideale"), covers(TerritoryLevel::Epci));
    assert_eq!(level("valorizons"), covers(TerritoryLevel::Departement));
}

#[test]
fn a_commune_of_the_intercommunalite_is_covered_and_its_reason_says_how_sure_that_is() {
    let response = ask(near(SANGATTE));
    let first = response.hits.first().expect("a result");
    assert_eq!(first.row.id.as_str(), "anima-grand-calais");
    let told = reason(&first.nearness.expect("it is near"));
    assert!(told.starts_with("couvre votre intercommunalité, d’après"), "{told}");
}

#[test]
fn a_seat_in_the_commune_is_at_no_distance() {
    let response = ask(near("62041"));
    for hit in &response.hits {
        if let Some(Nearness { reason: Reason::SeatHere, km }) = hit.nearness {
            assert_eq!(km, Some(0.0), "{}", hit.row.id);
        }
    }
}

#[test]
fn a_pole_whose_seat_and_area_are_unknown_is_nowhere_and_comes_last() {
    let response = ask(near(CALAIS));
    let nowhere = response.hits.iter().position(|hit| hit.nearness.is_none());
    if let Some(place) = nowhere {
        assert!(response.hits[place..].iter().all(|hit| hit.nearness.is_none()));
        assert!(response.hits[place..].iter().all(|hit| hit.row.seats.is_empty()));
    }
}

#[test]
fn a_radius_keeps_what_covers_the_place_and_what_lies_within_it() {
    let response = ask(SearchRequest { radius_km: Some(30), ..near(CALAIS) });
    assert!(!response.reached_out && response.total > 0 && response.total < 28);
    for hit in &response.hits {
        let near = hit.nearness.expect("inside the radius");
        assert!(near.covers() || near.km.is_some_and(|km| km <= 30.0), "{}", hit.row.id);
    }
}

#[test]
fn when_nothing_lies_within_the_radius_the_nearest_are_given_and_it_is_said() {
    let response = ask(SearchRequest { radius_km: Some(5), ..near(MARSEILLE) });
    assert!(response.reached_out);
    assert_eq!(response.hits.first().map(|hit| hit.row.id.as_str()), Some("tetris-pays-de-grasse"));
}

#[test]
fn a_list_near_a_place_can_be_sorted_otherwise() {
    let named = ask(SearchRequest { sort: Sort::Name, ..near(CALAIS) });
    let plain = ask(SearchRequest { sort: Sort::Name, ..SearchRequest::default() });
    assert_eq!(ids(&named.hits), ids(&plain.hits));
}

#[test]
fn themes_filter_what_is_near() {
    let response = ask(SearchRequest { themes: vec!["textile".parse().expect("a theme")], ..near(ARRAS) });
    assert!(response.total > 0 && response.total < 28);
    let textile = |hit: &Hit| hit.row.themes.iter().any(|(theme, _)| theme.as_str() == "textile");
    assert!(response.hits.iter().all(textile));
}

#[test]
fn a_commune_s_page_lists_what_covers_it_and_what_has_its_seat_there() {
    let sangatte = ask(inside("com-62774"));
    assert_eq!(ids(&sangatte.hits), ["anima-grand-calais"]);
    assert!(!ids(&sangatte.beside).contains(&"anima-grand-calais"));
    assert!(!sangatte.beside.is_empty());
}

#[test]
fn an_intercommunalite_across_departements_lies_in_each_of_them() {
    // Flandre Lys has communes in Nord and in Pas-de-Calais.
    let response = ask(inside("epci-245900758"));
    let lies_in = |code: &str| {
        let place = response.places.known.first().expect("the territory");
        place.within.iter().any(|wider| wider.to_string() == code)
    };
    assert!(lies_in("dep-59") && lies_in("dep-62") && lies_in("reg-32"));
    assert!(!response.beside.is_empty(), "the nearest are told where none acts");
}

#[test]
fn a_region_without_any_pole_names_the_nearest() {
    let response = ask(inside("reg-53"));
    assert_eq!(response.total, 0);
    assert!(!response.beside.is_empty());
    let kms: Vec<f64> = response.beside.iter().filter_map(|hit| hit.nearness?.km).collect();
    assert!(kms.is_sorted_by(|a, b| a <= b), "{kms:?}");
}

#[test]
fn a_former_commune_leads_to_the_one_it_became() {
    // Paris 11e Arrondissement.
    let response = ask(near("75111"));
    assert_eq!(response.places.moved.len(), 1);
    let paris = response.places.find(&"com-75111".parse().expect("a code")).expect("it is told");
    assert_eq!(paris.code.to_string(), "com-75056");
    assert!(response.hits.iter().any(|hit| hit.nearness.is_some()));
}

#[test]
fn a_code_that_no_commune_has_is_told_and_left_out() {
    let response = ask(near("62999"));
    assert_eq!(response.places.unknown.len(), 1);
    assert_eq!(response.total, 28);
    assert!(response.hits.iter().all(|hit| hit.nearness.is_none()));
}

#[test]
fn without_the_gazetteer_the_list_stands_and_says_why_there_is_no_distance() {
    let good = file(names::COMMUNES.0);
    let cut = good[..good.len() / 2].to_vec();
    let missing = EngineFault::Missing { file: names::COMMUNES.0.to_owned(), status: 404 };
    for (gazetteer, fault) in [
        (None, None),
        (Some(Err(missing.clone())), Some(missing)),
        (Some(Ok(Vec::new())), None),
        (Some(Ok(cut)), Some(EngineFault::Cut { file: names::COMMUNES.0.to_owned() })),
    ] {
        let engine = engine_with(gazetteer);
        let response = engine.search(&near(CALAIS).normalised(), Layout::MainFirst, 40).expect("an answer");
        assert_eq!(response.total, 28);
        assert!(response.places.fault.is_some());
        assert!(fault.is_none() || response.places.fault == fault);
        assert!(engine.suggest("calais").is_err());
    }
}
