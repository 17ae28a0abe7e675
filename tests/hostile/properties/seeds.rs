//! The files of authors. The first line says which file of the good dataset is replaced; the rest is its text.

use super::good;
use atlas_ptce::{
    catalogue::Catalogue,
    seed::{
        Loaded, Problem, check, compile,
        file::{Page, PoleShape, RecordShape, Sheet, read},
    },
    text::fold,
};
use serde::de::DeserializeOwned;
use std::cell::RefCell;

thread_local! {
    static GOOD: RefCell<Loaded> = RefCell::new(good::loaded());
}

/// The files that may be replaced, by the letter that stands for each.
const FILES: [(char, &str); 8] = [
    ('j', "jeu.toml"),
    ('s', "sources.toml"),
    ('t', "vocabulaires/themes.toml"),
    ('g', "vocabulaires/genres.toml"),
    ('u', "vocabulaires/statuts.toml"),
    ('h', "vocabulaires/thesaurus.toml"),
    ('p', "poles/mer-vive.toml"),
    ('k', "savoirs/chiffre/stat-14.toml"),
];

/// Any text is read or refused with a sentence, a file and a line of it. Seeds are compiled if no rule is broken, and
/// only then.
pub fn hold(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let mut letters = text.chars();
    let letter = letters.next().unwrap_or('p');
    let (letter, path) = FILES.iter().find(|(other, _)| *other == letter).copied().unwrap_or(('p', FILES[6].1));
    let page = Page::new(format!("good/{path}"), letters.as_str().to_owned());
    GOOD.with_borrow_mut(|loaded| match letter {
        'j' => stand_in(page, loaded, |loaded| &mut loaded.dataset),
        's' => stand_in(page, loaded, |loaded| &mut loaded.sources),
        't' => stand_in(page, loaded, |loaded| &mut loaded.themes),
        'g' => stand_in(page, loaded, |loaded| &mut loaded.kinds),
        'u' => stand_in(page, loaded, |loaded| &mut loaded.statuses),
        'h' => stand_in(page, loaded, |loaded| &mut loaded.thesaurus),
        'k' => record(page, loaded, |shape| RecordShape::Knowledge(Box::new(shape))),
        _ => record(page, loaded, |shape: PoleShape| RecordShape::Pole(Box::new(shape))),
    });
}

/// Puts a file in the place of the good one for a moment.
fn stand_in<T: DeserializeOwned>(
    page: Page,
    loaded: &mut Loaded,
    place: impl Fn(&mut Loaded) -> &mut Option<Sheet<T>>,
) {
    let lines = lines(&page);
    match read(page) {
        Ok(sheet) => {
            let good = place(loaded).replace(sheet);
            judge(loaded, lines);
            *place(loaded) = good;
        }
        Err(problem) => is_told(&problem, lines),
    }
}

/// Puts a record in the place of the good one of this path for a moment.
fn record<T: DeserializeOwned>(page: Page, loaded: &mut Loaded, shape: impl Fn(T) -> RecordShape) {
    let lines = lines(&page);
    let place = loaded.records.iter().position(|sheet| sheet.page.path.ends_with(&page.path));
    let place = place.expect("a record of the good dataset");
    match read::<T>(page) {
        Ok(Sheet { page, shape: own, unknown }) => {
            let sheet = Sheet { page, shape: shape(own), unknown };
            let good = std::mem::replace(&mut loaded.records[place], sheet);
            judge(loaded, lines);
            loaded.records[place] = good;
        }
        Err(problem) => is_told(&problem, lines),
    }
}

fn judge(loaded: &Loaded, lines: u32) {
    let problems = check(loaded, None);
    problems.iter().for_each(|problem| is_told(problem, lines));
    match compile(loaded) {
        Ok((vocabulary, records)) => {
            assert!(problems.is_empty(), "compiled in spite of {problems:?}");
            let catalogue = Catalogue::build(vocabulary, &records, fold);
            assert_eq!(Catalogue::open(catalogue.seal()).map(|catalogue| catalogue.len()), Ok(records.len()));
        }
        Err(refused) => assert!(!problems.is_empty(), "no rule says {refused:?}"),
    }
}

/// A problem tells a file, a line that there is, and something.
fn is_told(problem: &Problem, lines: u32) {
    // The other files of the dataset are shorter than this.
    assert!(problem.file.starts_with("good/") && problem.line <= lines.max(200), "{problem}");
    assert!(!problem.message.is_empty() && !problem.rule.is_empty(), "{problem}");
}

fn lines(page: &Page) -> u32 {
    page.text.matches('\n').count() as u32 + 1
}

/// Each file of the good dataset that may be replaced.
pub fn examples() -> Vec<(&'static str, Vec<u8>)> {
    let text = |path: &str| std::fs::read_to_string(good::folder().join(path)).expect("a file of the good dataset");
    let stem = |path: &'static str| path.rsplit('/').next().and_then(|name| name.strip_suffix(".toml"));
    FILES
        .iter()
        .map(|(letter, path)| (stem(path).unwrap_or(path), format!("{letter}{}", text(path)).into_bytes()))
        .collect()
}
