//! What the engine finds in the real dataset, as readable cases.

#![expect(clippy::expect_used, reason = "a case whose dataset does not open has nothing to say")]

use atlas_ptce::{
    catalogue::{KindFilter, Layout, SearchRequest, Sort},
    cli::runtime,
    domain::{Record, Vocabulary},
    engine::Engine,
    protocol::{EngineFault, SearchResponse},
    seed,
};
use std::{path::Path, sync::LazyLock};

fn dataset() -> (Vocabulary, Vec<Record>) {
    seed::compile(&seed::load_dir(&Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds"))).expect("the dataset is valid")
}

fn files() -> Vec<(String, Vec<u8>)> {
    let (vocabulary, records) = dataset();
    runtime::compile(vocabulary, &records, None).expect("the dataset compiles").files
}

static ENGINE: LazyLock<Engine> = LazyLock::new(|| {
    let files = files();
    Engine::open(files[0].1.clone(), files[1].1.clone()).expect("the files open")
});

fn ask(request: SearchRequest) -> SearchResponse {
    ENGINE.search(&request.normalised(), Layout::MainFirst, 20).expect("an answer")
}

fn request(text: &str) -> SearchRequest {
    SearchRequest { text: text.to_owned(), ..SearchRequest::default() }
}

fn ids(response: &SearchResponse) -> Vec<&str> {
    response.hits.iter().map(|hit| hit.row.id.as_str()).collect()
}

fn found(text: &str) -> Vec<String> {
    ids(&ask(request(text))).into_iter().map(str::to_owned).collect()
}

fn id<T: std::str::FromStr>(text: &str) -> T {
    text.parse().unwrap_or_else(|_| panic!("{text} is an id"))
}

#[test]
fn case_and_accents_do_not_matter() {
    assert_eq!(found("ecopole"), found("ÉCOPÔLE"));
    assert!(found("ecopole").contains(&"ecopole-alimentaire-audruicq".to_owned()));
    assert!(found("noeux").contains(&"noeux-environnement".to_owned()));
    assert!(found("Nœux").contains(&"noeux-environnement".to_owned()));
}

#[test]
fn an_elided_article_is_not_a_word() {
    assert_eq!(found("l'alimentation "), found("alimentation "));
    assert_eq!(found("l’alimentation "), found("alimentation "));
    assert_eq!(found("l'auton'homme").first().map(String::as_str), Some("auton-homme"));
}

#[test]
fn a_part_of_a_hyphenated_name_is_enough() {
    assert_eq!(found("carvin").first().map(String::as_str), Some("emergence-henin-carvin"));
    assert_eq!(found("henin carvin").first().map(String::as_str), Some("emergence-henin-carvin"));
}

#[test]
fn singular_and_plural_meet() {
    assert!(found("friches ").contains(&"noeux-environnement".to_owned()));
    assert_eq!(found("déchet "), found("déchets "));
}

#[test]
fn every_beginning_of_a_word_answers_while_it_is_typed() {
    let word = "alimentation";
    for len in 3..=word.len() {
        let typed = &word[..len];
        assert!(found(typed).iter().any(|id| id == "ecopole-alimentaire-audruicq"), "{typed}");
    }
}

#[test]
fn a_followed_word_is_finished_and_can_be_misspelt() {
    let response = ask(request("alimentati "));
    assert_eq!(response.reading.corrections.first().map(|one| one.used.as_str()), Some("alimentation"));
    assert!(ask(SearchRequest { literal: true, ..request("alimentati ") }).hits.is_empty());
}

#[test]
fn a_name_stands_before_a_mention() {
    for (text, first) in [
        ("PHARE", "auton-homme"),
        ("Oïkos", "pole-habitat-durable"),
        ("calais", "anima-grand-calais"),
        ("valorizons", "valorizons"),
        ("audruicq", "ecopole-alimentaire-audruicq"),
    ] {
        assert_eq!(found(text).first().map(String::as_str), Some(first), "{text}");
    }
}

#[test]
fn a_misprint_is_not_searched() {
    for misprint in ["cognac", "termois", "hening"] {
        assert!(
            !found(misprint).iter().any(|id| id == "ecopole-alimentaire-audruicq" || id == "transition-plurielle"),
            "{misprint}"
        );
    }
}

#[test]
fn all_claims_of_a_seat_are_found() {
    for commune in ["creil", "beauvais"] {
        assert!(found(commune).contains(&"emergence-sud-oise".to_owned()), "{commune}");
    }
    for commune in ["arques", "saint-omer"] {
        assert!(found(commune).contains(&"quai-initiatives-solidaires".to_owned()), "{commune}");
    }
}

#[test]
fn ptce_come_first_and_knowledge_stands_beside_in_three() {
    let response = ask(request("SCIC"));
    assert!(response.hits.iter().all(|hit| hit.row.kind.as_str() == "ptce"));
    assert!(response.knowledge.len() <= 3 && response.knowledge_total >= response.knowledge.len() as u32);
    assert!(response.knowledge.iter().any(|hit| hit.row.id.as_str() == "def-scic"));
}

#[test]
fn odd_show_only_when_asked_for() {
    let unasked = ask(SearchRequest { kinds: vec![KindFilter::Knowledge], ..request("pauvreté ") });
    assert!(unasked.hits.iter().all(|hit| hit.row.kind.as_str() != "odd"));
    let asked = ask(SearchRequest { kinds: vec![id("odd")], ..request("pauvreté ") });
    assert!(asked.hits.iter().any(|hit| hit.row.id.as_str() == "odd-1"));
}

#[test]
fn themes_widen_each_other_and_narrow_with_territories() {
    let theme =
        |themes: &[&str]| ask(SearchRequest { themes: themes.iter().map(|t| id(t)).collect(), ..request("") }).total;
    assert!(theme(&["textile", "mobilite"]) >= theme(&["textile"]).max(theme(&["mobilite"])));
    let oise = SearchRequest { territories: vec![id("dep-60")], ..request("alimentation ") };
    let response = ask(oise);
    assert_eq!(response.hits.first().map(|hit| hit.row.id.as_str()), Some("pole-cooperation-oise-ouest"));
    assert!(response.total < ask(request("alimentation ")).total);
}

#[test]
fn a_count_is_what_choosing_the_value_gives() {
    let base = SearchRequest { territories: vec![id("dep-62")], ..request("") };
    for (theme, count) in ask(base.clone()).facets.themes {
        let chosen = SearchRequest { themes: vec![theme.clone()], ..base.clone() };
        assert_eq!(ask(chosen).total, count, "{theme}");
    }
    let base = SearchRequest { themes: vec![id("alimentation")], ..request("") };
    for (territory, count) in ask(base.clone()).facets.territories {
        let chosen = SearchRequest { territories: vec![territory.clone()], ..base.clone() };
        assert_eq!(ask(chosen).total, count, "{territory}");
    }
}

#[test]
fn pages_share_out_all_results_once() {
    let all = ENGINE.search(&request(""), Layout::Mixed, 1_000).expect("an answer");
    let mut seen = Vec::new();
    for page in 0..all.total.div_ceil(20) {
        let part = ENGINE.search(&SearchRequest { page, ..request("") }, Layout::Mixed, 20).expect("an answer");
        seen.extend(ids(&part).into_iter().map(str::to_owned));
    }
    assert_eq!(seen, ids(&all));
}

#[test]
fn sorting_by_name_ignores_accents() {
    let response = ask(SearchRequest { sort: Sort::Name, ..request("") });
    let titles: Vec<String> = response.hits.iter().map(|hit| atlas_ptce::text::fold(&hit.row.title)).collect();
    assert!(titles.is_sorted(), "{titles:?}");
}

#[test]
fn words_that_answer_are_marked_in_the_original_text() {
    let response = ask(request("alimentation "));
    let marked = response.hits.iter().flat_map(|hit| {
        hit.excerpt.pieces().into_iter().chain(hit.title.pieces()).map(|(t, m)| (t.to_owned(), m)).collect::<Vec<_>>()
    });
    assert!(marked.filter(|(_, marked)| *marked).any(|(text, _)| text.to_lowercase().starts_with("aliment")));
}

#[test]
fn strange_queries_get_an_answer() {
    for text in ["?!", "'", "l’", "🥕", "\u{202e}abc", "a AND b OR (c", "<script>", "' OR 1=1 --", "\u{0}", "éé", "AND"]
    {
        let _ = ask(request(text));
    }
    let _ = ask(request(&"alimentation ".repeat(2_000)));
}

#[test]
fn two_builds_are_the_same_bytes() {
    assert!(files() == files());
}

#[test]
fn a_damaged_index_says_what_is_wrong() {
    let files = files();
    let open = |index: Vec<u8>| Engine::open(files[0].1.clone(), index).err();
    let index = &files[1].1;
    assert_eq!(open(index[..index.len() / 2].to_vec()), Some(EngineFault::Cut { file: "index.bin".into() }));
    assert_eq!(open(b"<!doctype html>".to_vec()), Some(EngineFault::Damaged { file: "index.bin".into() }));
    let mut other = index.clone();
    other[8] ^= 0xff;
    assert_eq!(open(other), Some(EngineFault::OtherVersion { file: "index.bin".into() }));
    let mut bad = index.clone();
    let middle = bad.len() / 2;
    bad[middle] ^= 1;
    assert_eq!(open(bad), Some(EngineFault::Damaged { file: "index.bin".into() }));
    assert_eq!(
        Engine::open(Vec::new(), index.clone()).err(),
        Some(EngineFault::Damaged { file: "catalogue.bin".into() })
    );
}

#[test]
fn marks_begin_and_end_where_words_do() {
    for text in ["alimantation", "l’alimentation ", "œuvre ", "vélo", "écologique ", "nœux", "SCIC", "jardins partag"]
    {
        let response = ask(request(text));
        let hits = response.hits.iter().chain(&response.knowledge);
        let texts: Vec<_> = hits.flat_map(|hit| [&hit.title, &hit.excerpt]).collect();
        let pieces: Vec<&str> =
            texts.iter().flat_map(|text| text.pieces()).filter(|(_, is)| *is).map(|(it, _)| it).collect();
        assert!(!pieces.is_empty(), "{text} marks nothing");
        for piece in pieces {
            assert!(piece.chars().all(|c| c.is_alphanumeric() || c == '-'), "{text} marks «{piece}»");
        }
        for marked in texts {
            for &(from, to) in &marked.marks {
                let (before, after) = (&marked.text[..from as usize], &marked.text[to as usize..]);
                let inside = before.ends_with(char::is_alphanumeric) || after.starts_with(char::is_alphanumeric);
                assert!(!inside, "{text} cuts a word of «{}»", marked.text);
            }
        }
    }
}

#[test]
fn what_an_engine_rehearses_is_what_people_type() {
    let rehearsal = ENGINE.rehearsal();
    let answers: Vec<SearchResponse> = rehearsal.iter().map(|request| ask(request.clone())).collect();
    let one_letter = rehearsal.iter().any(|request| request.text.len() == 1);
    let two_words = rehearsal.iter().any(|request| request.text.contains(' '));
    let corrected = answers.iter().any(|answer| !answer.reading.corrections.is_empty());
    assert!(one_letter && two_words && corrected, "{rehearsal:?}");
    assert!(answers.iter().filter(|answer| answer.total > 0).count() > rehearsal.len() / 2);
}

#[test]
fn a_rehearsal_changes_no_answer() {
    let files = files();
    let rehearsed = Engine::open(files[0].1.clone(), files[1].1.clone()).expect("the files open");
    rehearsed.rehearsal().iter().for_each(|request| rehearsed.rehearse(request));
    let fresh = Engine::open(files[0].1.clone(), files[1].1.clone()).expect("the files open");
    for text in ["alimantation", "réparer", "hen", "mairie"] {
        let answer = |engine: &Engine| engine.search(&request(text), Layout::MainFirst, 20);
        assert_eq!(answer(&rehearsed), answer(&fresh), "{text}");
    }
}
