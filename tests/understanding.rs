//! What the engine understands of words, says of it, and offers when nothing answers.

#![expect(clippy::expect_used, reason = "a case whose dataset does not open has nothing to say")]

use atlas_ptce::{
    catalogue::{Layout, SearchRequest},
    cli::runtime,
    domain::ThemeId,
    engine::Engine,
    protocol::{Absence, Factor, PlaceRole, Reading, SearchResponse, Step, Target},
    seed,
};
use proptest::prelude::*;
use std::{path::Path, sync::LazyLock};

static ENGINE: LazyLock<Engine> = LazyLock::new(|| {
    let seeds = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds");
    let loaded = seed::load_dir(&seeds);
    let (vocabulary, records) = seed::compile(&loaded).expect("the dataset is valid");
    let files =
        runtime::compile(vocabulary, &records, Some(&loaded.geography.places)).expect("the dataset compiles").files;
    Engine::open(files[0].1.clone(), files[1].1.clone()).expect("the files open")
});

fn request(text: &str) -> SearchRequest {
    SearchRequest { text: text.to_owned(), ..SearchRequest::default() }
}

fn answer(request: &SearchRequest) -> SearchResponse {
    ENGINE.search(request, Layout::MainFirst, 20).expect("an answer")
}

fn ask(text: &str) -> SearchResponse {
    answer(&request(text))
}

fn reading(text: &str) -> Reading {
    ask(text).reading
}

fn found(text: &str) -> Vec<String> {
    ask(text).hits.iter().map(|hit| hit.row.id.to_string()).collect()
}

fn id<T: std::str::FromStr>(text: &str) -> T {
    text.parse().unwrap_or_else(|_| panic!("{text} is an id"))
}

#[test]
fn a_misspelt_word_is_corrected_and_told() {
    let told = reading("alimantation durable");
    let [correction] = told.corrections.as_slice() else { panic!("{told:?}") };
    assert_eq!((correction.typed.as_str(), correction.used.as_str()), ("alimantation", "alimentation"));
    assert_eq!(correction.text, "alimentation durable");
    assert_eq!(found("alimantation"), found("alimentation "));
    assert_eq!(found("texitle"), found("textile "));
}

#[test]
fn a_correction_is_spelt_as_records_spell_it() {
    assert_eq!(reading("mobilitté").corrections.first().map(|one| one.used.as_str()), Some("mobilité"));
}

#[test]
fn a_misspelt_beginning_is_corrected_while_it_is_typed() {
    assert!(found("aliemnta").contains(&"cohose".to_owned()));
}

#[test]
fn a_word_that_some_record_holds_is_never_corrected() {
    for text in ["mobiliser ", "agriculture ", "AMI", "mes ", "culture "] {
        assert_eq!(reading(text).corrections, [], "{text}");
    }
    assert!(!found("mobiliser ").contains(&"pole-cooperation-oise-ouest".to_owned()));
}

#[test]
fn short_words_of_nobody_stay_words_of_nobody() {
    for text in ["sport", "zzxqwk", "bal ", "ostréiculture"] {
        assert_eq!(found(text), Vec::<String>::new(), "{text}");
    }
}

#[test]
fn an_everyday_word_leads_to_a_theme_and_says_so() {
    let told = reading("vélo");
    let theme = Target::Theme(id::<ThemeId>("mobilite"));
    assert_eq!(
        told.meanings.iter().map(|one| (one.typed.as_str(), &one.meaning)).collect::<Vec<_>>(),
        [("vélo", &theme)]
    );
    assert_eq!(found("vélo").len(), found("covoiturage ").len());
}

#[test]
fn a_misspelt_everyday_word_leads_there_too() {
    assert_eq!(found("covoitruage"), found("covoiturage "));
}

#[test]
fn literal_words_are_taken_as_they_are() {
    for text in ["vélo", "alimantation", "oise ptce"] {
        let response = answer(&SearchRequest { literal: true, ..request(text) });
        assert!(!response.reading.changes_anything(), "{text}");
    }
    assert_eq!(answer(&SearchRequest { literal: true, ..request("vélo") }).total, 0);
}

#[test]
fn a_department_or_region_named_in_the_text_filters() {
    for (text, code, typed, rest) in [
        ("Oise", "dep-60", "Oise", ""),
        ("59", "dep-59", "59", ""),
        ("alimentation dans l’Oise", "dep-60", "dans l’Oise", "alimentation"),
        ("auvergne rhone alpes", "reg-84", "auvergne rhone alpes", ""),
        ("Grand Est", "reg-44", "Grand Est", ""),
        ("pas-de-calais", "dep-62", "pas-de-calais", ""),
    ] {
        let response = ask(text);
        let place = response.reading.place.unwrap_or_else(|| panic!("{text} is a place"));
        let told = (place.places[0].code.to_string(), place.typed.as_str(), place.rest.as_str(), place.role);
        assert_eq!(told, (code.to_owned(), typed, rest, PlaceRole::Inside), "{text}");
        let filtered = answer(&SearchRequest { territories: vec![id(code)], ..request(rest) });
        assert_eq!(response.total, filtered.total, "{text}");
    }
}

#[test]
fn words_that_only_look_like_places_stay_words() {
    for text in ["textile", "culture ", "au lieu de jeter", "AMI", "2014", "économie de proximité", "en commun"] {
        assert_eq!(reading(text).place, None, "{text}");
    }
}

#[test]
fn a_place_of_the_request_stands_before_those_of_its_words() {
    let response = answer(&SearchRequest { territories: vec![id("dep-62")], ..request("oise") });
    assert_eq!(response.reading.place, None);
}

#[test]
fn the_main_kind_says_nothing_beside_other_words() {
    assert_eq!(found("ptce textile "), found("textile "));
    assert!(!found("ptce ").is_empty());
}

#[test]
fn an_acronym_says_what_it_stands_for() {
    let told = reading("SCIC").acronyms;
    assert_eq!(told.first().map(|one| one.record.as_str()), Some("sigle-scic"));
}

#[test]
fn a_question_is_answered_by_what_explains() {
    let first = |text: &str| {
        let response = ask(text);
        response.knowledge.first().map(|hit| hit.row.kind.to_string())
    };
    assert_eq!(first("qu'est-ce qu'un ptce").as_deref(), Some("definition"));
    assert_eq!(first("pourquoi un ptce").as_deref(), Some("raison"));
    assert_eq!(first("comment une mairie peut aider un ptce").as_deref(), Some("levier"));
}

#[test]
fn a_word_of_nobody_beside_others_is_left_out_and_told() {
    let response = ask("zzxqwk textile ");
    assert_eq!(response.reading.ignored, ["zzxqwk"]);
    assert_eq!(response.total, ask("textile ").total);
}

#[test]
fn what_answers_a_corrected_or_everyday_word_is_marked() {
    let marked = |text: &str| -> Vec<String> {
        let hits = ask(text).hits;
        let texts = hits.iter().flat_map(|hit| [&hit.title, &hit.excerpt]);
        let pieces = texts.flat_map(|text| text.pieces()).filter(|(_, marked)| *marked);
        pieces.map(|(piece, _)| piece.to_lowercase()).collect()
    };
    assert!(marked("alimantation").contains(&"alimentation".to_owned()));
    assert!(marked("vélo").iter().any(|piece| piece.contains("mobilité")));
}

#[test]
fn when_nothing_answers_each_step_of_the_ladder_keeps_its_promise() {
    let literal = SearchRequest { literal: true, ..request("alimantation") };
    let narrow = SearchRequest { themes: vec![id("textile")], ..request("culture ") };
    let nowhere = SearchRequest { territories: vec![id("dep-59")], ..request("textile ") };
    for (asked, step) in [
        (literal, Step::Understood),
        (narrow, Step::WithoutThemes),
        (nowhere.clone(), Step::Wider(id("reg-32"))),
        (nowhere, Step::WithoutTerritories),
        (request("textile dans l’Aisne"), Step::WithoutTerritories),
    ] {
        let response = answer(&asked);
        assert_eq!(response.total, 0, "{asked:?}");
        let rung = response.ladder.iter().find(|rung| rung.step == step).unwrap_or_else(|| panic!("{step:?}"));
        assert!(rung.count > 0);
        assert_eq!(answer(&rung.request).total, rung.count, "{step:?}");
    }
    assert_eq!(ask("textile ").ladder, [], "somebody answers");
}

#[test]
fn an_explanation_sums_up_to_the_score() {
    for text in
        ["alimentation", "SCIC", "transition écologique ", "comment une mairie peut aider un ptce", "vélo", "alimen"]
    {
        let response = ENGINE.search(&request(text), Layout::Mixed, 5).expect("an answer");
        for hit in response.hits {
            let why = ENGINE.explain(&request(text), &hit.row.id).expect("an answer").expect("a record");
            let sum: f32 = why.words.iter().map(|word| word.score).sum();
            let score = sum * why.factors.iter().map(Factor::value).product::<f32>();
            assert!((score - hit.score).abs() < hit.score * 0.001, "{text} {}: {score} {}", hit.row.id, hit.score);
            assert_eq!(why.score, score);
            assert_eq!(why.absent, []);
        }
    }
}

#[test]
fn an_explanation_says_why_a_record_is_not_found() {
    let absent = |text: &str, record: &str| {
        let why = ENGINE.explain(&request(text), &id(record)).expect("an answer");
        why.map(|why| why.absent).unwrap_or_default()
    };
    assert_eq!(absent("textile ", "cohose"), [Absence::Word("textile".into())]);
    assert_eq!(absent("alimentation oise", "cohose"), [Absence::Filtered]);
    assert_eq!(absent("pourquoi un ptce", "cohose"), [Absence::Kind]);
    assert_eq!(ENGINE.explain(&request("textile"), &id("personne")), Ok(None));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_text_gets_an_answer(text in r"(\PC|[ '’\-\.\*\(\)\[\]<>&;%\\\u{202e}\u{200f}🥕é]){0,60}") {
        let response = ask(&text);
        prop_assert!(response.hits.len() <= 20);
        for hit in response.hits {
            prop_assert!(hit.score.is_finite());
        }
    }

    #[test]
    fn any_mix_of_what_means_something_gets_an_answer(words in proptest::collection::vec(
        prop::sample::select(vec![
            "près", "de", "autour", "oise", "59", "à", "vélo", "alimantation", "l’", "SCIC", "comment", "peut", "ptce",
            "02200", "grand", "est", "au", "lieu", "2A", "-", "?", "qu'est-ce", "jardin", "partagé", "le", "a",
        ]), 0..12)
    ) {
        let text = words.join(" ");
        let response = ask(&text);
        if let Some(place) = response.reading.place {
            let (start, end) = (place.span.0 as usize, place.span.1 as usize);
            prop_assert_eq!(text.get(start..end), Some(place.typed.as_str()));
        }
    }
}

#[test]
fn very_long_texts_get_an_answer() {
    for part in ["alimentation ", "é", "près de ", "🥕", "a-", "(", "le ", "59 "] {
        let text: String = part.chars().cycle().take(10_000).collect();
        let _ = ask(&text);
    }
}
