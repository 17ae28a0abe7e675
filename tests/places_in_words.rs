//! Places that the words of a request name, with every commune of France at hand: which one is
//! meant, which others are told, and where each leads.

#![expect(clippy::expect_used, reason = "a case whose dataset does not open has nothing to say")]

use atlas_ptce::{
    bundle::names,
    catalogue::{Layout, SearchRequest},
    cli::runtime,
    engine::Engine,
    protocol::{PlaceRead, SearchResponse, Target},
    route::Route,
    seed,
};
use std::{path::Path, sync::LazyLock};

static ENGINE: LazyLock<Engine> = LazyLock::new(|| {
    let loaded = seed::load_dir(&Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds"));
    let (vocabulary, records) = seed::compile(&loaded).expect("the dataset is valid");
    let runtime = runtime::compile(vocabulary, &records, Some(&loaded.geography.places)).expect("the dataset compiles");
    let file = |name: &str| {
        let file = runtime.files.iter().find(|(other, _)| other == name);
        file.map(|(_, bytes)| bytes.clone()).unwrap_or_default()
    };
    let mut engine = Engine::open(file(names::CATALOGUE.0), file(names::INDEX.0)).expect("the files open");
    engine.bring_gazetteer(Ok(file(names::COMMUNES.0)));
    engine
});

fn request(text: &str) -> SearchRequest {
    SearchRequest { text: text.to_owned(), ..SearchRequest::default() }
}

fn answer(request: &SearchRequest) -> SearchResponse {
    ENGINE.search(request, Layout::MainFirst, 20).expect("an answer")
}

fn place(text: &str) -> PlaceRead {
    answer(&request(text)).reading.place.unwrap_or_else(|| panic!("{text} names a place"))
}

fn codes(text: &str) -> Vec<String> {
    place(text).places.iter().map(|place| place.code.to_string()).collect()
}

fn ids(response: &SearchResponse) -> Vec<&str> {
    response.hits.iter().map(|hit| hit.row.id.as_str()).collect()
}

/// The address of a request, read again.
fn reread(request: &SearchRequest) -> SearchRequest {
    let href = Route::Search(request.clone()).href();
    let (path, query) = href.split_once('?').unwrap_or((&href, ""));
    match Route::parse(path.trim_start_matches('.'), query) {
        (Route::Search(read), notices) if notices.is_empty() => read,
        other => panic!("{href} is read as {other:?}"),
    }
}

#[test]
fn of_homonyms_the_one_beside_records_is_meant_and_the_others_are_told() {
    for text in ["ptce près de Boulogne", "Boulogne"] {
        let codes = codes(text);
        assert_eq!(codes.first().map(String::as_str), Some("com-62160"), "{text}");
        assert!(codes.contains(&"com-92012".to_owned()), "{text}: {codes:?}");
    }
    // Nothing stands around any of them: the largest is meant.
    assert_eq!(codes("alimentation près de Saint-Denis").first().map(String::as_str), Some("com-93066"));
}

#[test]
fn a_place_where_a_record_stands_is_told_with_its_homonyms() {
    assert_eq!(codes("près de Calais").first().map(String::as_str), Some("com-62193"));
    let homonyms = codes("Saint-Martin");
    assert!(homonyms.contains(&"dep-978".to_owned()) && homonyms.len() > 2, "{homonyms:?}");
}

#[test]
fn each_homonym_has_an_address_of_its_own_that_answers_alike() {
    for text in ["alimentation près de Boulogne", "alimentation Boulogne"] {
        let asked = request(text);
        let read = place(text);
        let first = read.places.first().expect("a place");
        assert_eq!(ids(&answer(&read.chosen(&asked, first))), ids(&answer(&asked)), "{text}");
        for place in &read.places {
            let chosen = read.chosen(&asked, place).normalised();
            assert_eq!((chosen.text.as_str(), &reread(&chosen)), ("alimentation", &chosen));
            assert_eq!(answer(&chosen).reading.place, None);
        }
        assert_eq!(read.left_out(&asked), request("alimentation"));
    }
}

#[test]
fn near_a_place_of_the_text_everything_has_its_distance() {
    let (typed, chosen) = (
        answer(&request("près de Calais")),
        answer(
            &place("près de Calais")
                .chosen(&request("près de Calais"), place("près de Calais").places.first().expect("a place")),
        ),
    );
    let told = |response: &SearchResponse| response.hits.iter().map(|hit| hit.nearness).collect::<Vec<_>>();
    assert_eq!(told(&typed), told(&chosen));
    assert!(ENGINE.needs_gazetteer(&request("près de Calais")));
}

#[test]
fn every_step_of_the_ladder_has_an_address_and_keeps_its_count() {
    for text in ["cognac", "Marseille", "textile à Marseille", "ptce boulonnais", "textile dans l’Aisne"] {
        let response = answer(&request(text));
        assert_eq!(response.total, 0, "{text}");
        assert!(!response.ladder.is_empty(), "{text}");
        for rung in response.ladder {
            assert_eq!(reread(&rung.request), rung.request, "{text}");
            assert_eq!(answer(&rung.request).total, rung.count, "{text}: {:?}", rung.step);
        }
    }
}

#[test]
fn an_explanation_writes_words_as_people_do() {
    let explained = |text: &str, record: &str| {
        let record = record.parse().expect("an id");
        let why = ENGINE.explain(&request(text), &record).expect("an answer").expect("a record");
        why.words
    };
    let words = explained("Vélo dans l’Oise", "pole-cooperation-oise-ouest");
    let written: Vec<&str> = words.iter().map(|word| word.written.as_str()).collect();
    assert_eq!(written, ["Vélo", "mobilité"]);
    let says = |at: usize| words.get(at).and_then(|word| word.matches.first()).map(|found| found.says.clone());
    assert_eq!(says(0), Some(Target::Theme("mobilite".parse().expect("an id"))));
    assert_eq!(says(1), Some(Target::Words("mobilité".into())));
    assert_eq!(
        explained("alimantation", "cohose").first().map(|word| word.written.clone()),
        Some("alimentation".into())
    );
}

#[test]
fn what_was_typed_is_told_as_it_was_typed() {
    let reading = |text: &str| answer(&request(text)).reading;
    assert_eq!(reading("Zzxqwk textile ").ignored, ["Zzxqwk"]);
    assert_eq!(reading("Qu’est-ce qu’un PTCE").meanings.first().map(|one| one.typed.clone()), Some("Qu’est-ce".into()));
}
