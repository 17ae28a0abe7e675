//! How well the engine answers judged queries, held above a floor. `cargo xtask relevance` prints
//! what stands behind the figures.

#![expect(clippy::expect_used, reason = "a case whose dataset does not open has nothing to say")]

use atlas_ptce::{
    bundle::names,
    cli::{
        relevance::{JudgedFile, Judgement, judge, summary},
        runtime,
    },
    engine::Engine,
    seed,
    text::analyse,
};
use std::{path::Path, sync::LazyLock};

/// The least that both files may score.
const FLOOR: f64 = 0.90;

/// Queries whose rule does not hold, and why that is right.
const ARGUED: [(&str, &str); 1] = [(
    "q57",
    "«SCIC»: the rule wants two PTCE whose summaries mention a SCIC before the one that is titled «PTCE porté par la \
     SCIC Kèpos», which the same judgement grades lower; nothing in the records supports that order",
)];

/// Queries that name communes where no record stands: only the gazetteer of all communes knows them.
const NEED_ALL_COMMUNES: [&str; 3] = ["q77", "p38", "p39"];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

static ENGINE: LazyLock<Engine> = LazyLock::new(|| {
    let loaded = seed::load_dir(&root().join("seeds"));
    let (vocabulary, records) = seed::compile(&loaded).expect("the dataset is valid");
    let files =
        runtime::compile(vocabulary, &records, Some(&loaded.geography.places)).expect("the dataset compiles").files;
    let file = |name: &str| files.iter().find(|(other, _)| other == name).map(|(_, bytes)| bytes.clone());
    let (catalogue, index) = (file(names::CATALOGUE.0), file(names::INDEX.0));
    let mut engine = Engine::open(catalogue.expect("a catalogue"), index.expect("an index")).expect("the files open");
    if let Some(gazetteer) = file(names::COMMUNES.0) {
        engine.bring_gazetteer(Ok(gazetteer));
    }
    engine
});

fn file(name: &str) -> JudgedFile {
    JudgedFile::read(&root().join("tests/relevance").join(name)).expect("a file of judged queries")
}

fn judged(name: &str) -> Vec<Judgement> {
    judge(&ENGINE, file(name)).expect("answers")
}

fn holds(name: &str) {
    let judgements = judged(name);
    let summary = summary(&judgements);
    assert!(summary.ndcg >= FLOOR && summary.mrr >= FLOOR, "{name}: {summary:?}");
    let known = |id: &str| {
        ARGUED.iter().any(|(argued, _)| *argued == id) || !ENGINE.has_gazetteer() && NEED_ALL_COMMUNES.contains(&id)
    };
    let failed = judgements.iter().filter(|judgement| !judgement.score.passes);
    let new: Vec<&str> = failed.map(|judgement| judgement.judged.id.as_str()).filter(|id| !known(id)).collect();
    assert_eq!(new, Vec::<&str>::new(), "{name}: run `cargo xtask relevance`");
}

#[test]
fn the_first_forty_queries_stay_above_the_floor() {
    holds("dev.toml");
}

#[test]
fn the_paraphrases_stay_above_the_floor() {
    holds("paraphrases.toml");
}

#[test]
fn a_miss_is_argued_only_while_it_is_one() {
    let judgements = judged("dev.toml").into_iter().chain(judged("paraphrases.toml"));
    let passed = judgements.filter(|judgement| judgement.score.passes).map(|judgement| judgement.judged.id);
    assert_eq!(passed.filter(|id| ARGUED.iter().any(|(argued, _)| argued == id)).collect::<Vec<_>>(), [""; 0]);
}

#[test]
fn judgements_name_records_that_exist() {
    for judged in file("dev.toml").queries.into_iter().chain(file("paraphrases.toml").queries) {
        for id in judged.relevant.keys() {
            let found = id.parse().ok().and_then(|id| ENGINE.catalogue().find(&id));
            assert!(found.is_some(), "{}: {id}", judged.id);
        }
    }
}

#[test]
fn the_thesaurus_holds_no_whole_query_of_several_words() {
    let (vocabulary, _) = seed::compile(&seed::load_dir(&root().join("seeds"))).expect("the dataset is valid");
    let words = |text: &str| -> Vec<String> {
        analyse(text).into_iter().filter(|token| !token.stop).map(|token| token.folded).collect()
    };
    let entries: Vec<Vec<String>> =
        vocabulary.thesaurus.iter().flat_map(|entry| &entry.words).map(|text| words(text)).collect();
    for judged in file("dev.toml").queries.into_iter().chain(file("paraphrases.toml").queries) {
        let asked = words(&judged.query);
        assert!(asked.len() < 2 || !entries.contains(&asked), "{}", judged.query);
    }
}
