//! Budgets are read strictly and kept strictly.

use super::*;
use std::path::PathBuf;

const HEAD: &str = "# Budgets\n\n| What | Files | Brotli, kB | Gzip, kB | Goal, kB brotli |\n|---|---|--:|--:|--:|\n";

/// The sentence that refuses a table of these rows; empty if none does.
fn refusal(rows: &str) -> String {
    table::parse("b.md", &format!("{HEAD}{rows}")).err().unwrap_or_default()
}

/// A build of these files, in a folder of its own.
fn build(name: &str, contents: &[(&str, &[u8])]) -> Result<PathBuf> {
    let folder = std::env::temp_dir().join(format!("atlas-budgets-{name}-{}", std::process::id()));
    files::remove_folder(&folder)?;
    for (file, bytes) in contents {
        files::write_bytes(&folder.join(file), bytes)?;
    }
    Ok(folder)
}

/// What the check of a build against these rows comes to.
fn outcome(name: &str, rows: &str, contents: &[(&str, &[u8])]) -> Result<String> {
    let rows = table::parse(TABLE, &format!("{HEAD}{rows}"))?;
    let folder = build(name, contents)?;
    let weighed = weigh(&rows, &folder);
    files::remove_folder(&folder)?;
    let weighed = weighed?;
    judge(&rows, &weighed).map(|()| list(&rows, &weighed))
}

/// Bytes that no compressor shortens, or barely: a linear congruential generator's.
fn noise(length: usize) -> Vec<u8> {
    let mut state = 1_u64;
    std::iter::repeat_with(|| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        state.to_be_bytes()[0]
    })
    .take(length)
    .collect()
}

#[test]
fn a_row_is_read_with_its_line_and_its_goal() {
    let text = format!("{HEAD}| Page | `app-*.js` `app-*_bg.wasm` | 312 | 401.5 | 130 |\n\nWords | after.\n");
    let rows = table::parse("b.md", &text);
    let wanted = Row {
        line: 5,
        what: "Page".to_owned(),
        files: vec![Pattern("app-*.js".to_owned()), Pattern("app-*_bg.wasm".to_owned())],
        limit: Weight { brotli: 312_000, gzip: 401_500 },
        goal: Some(130_000),
    };
    assert_eq!(rows, Ok(vec![wanted]));
}

#[test]
fn a_row_that_is_not_understood_is_named_by_file_and_line() {
    let good = "| Page | `a` | 1 | 1 | |\n";
    for (row, why) in [
        ("| Page | `a` | 1 | 1 |\n", "a row has 5 cells"),
        ("| | `a` | 1 | 1 | |\n", "is empty"),
        ("| Page | a | 1 | 1 | |\n", "between backticks"),
        ("| Page | | 1 | 1 | |\n", "between backticks"),
        ("| Page | `a` | 1 kB | 1 | |\n", "«1 kB» is no number"),
        ("| Page | `a` | 1,5 | 1 | |\n", "«1,5» is no number"),
        ("| Page | `a` | 1.25 | 1 | |\n", "«1.25» is no number"),
        ("| Page | `a` | | 1 | |\n", "«» is no number"),
        ("| Page | `a` | 0 | 1 | |\n", "«0» is no number"),
        ("| Page | `a` | 1 | 1 | 1 |\n", "goal is not below"),
    ] {
        let sentence = refusal(&format!("{good}{row}"));
        assert!(sentence.starts_with("b.md:6: ") && sentence.contains(why), "{row}{sentence}");
    }
}

#[test]
fn a_table_that_is_missing_or_empty_is_refused() {
    let missing = table::parse("b.md", "| What | Files |\n|---|---|\n").err().unwrap_or_default();
    assert!(
        missing.starts_with("b.md: there is no table whose first line is `| What | Files | Brotli, kB |"),
        "{missing}"
    );
    assert_eq!(refusal(""), "b.md:3: the table has no row.");
    let headless = table::parse("b.md", &HEAD.replace("|---|---|--:|--:|--:|\n", "")).err().unwrap_or_default();
    assert!(headless.starts_with("b.md:4: "), "{headless}");
}

#[test]
fn a_star_stands_for_anything_but_a_slash() {
    let matches = |pattern: &str, name| Pattern(pattern.to_owned()).matches(name);
    assert!(matches("app-*_bg.wasm", "app-0f_bg.wasm") && matches("data/*/index.bin", "data/v1/index.bin"));
    assert!(!matches("app-*.js", "app-0f_bg.wasm") && !matches("*.bin", "data/index.bin") && !matches("a", "ab"));
}

#[test]
fn a_build_within_its_budgets_is_listed() {
    let rows = "| Page | `app-*.js` | 3 | 3 | 1 |\n| Words | `w.html` | 1 | 1 | 0.5 |\n";
    let listed =
        outcome("within", rows, &[("app-1.js", &noise(2_000)), ("w.html", &[b'a'; 9_000])]).unwrap_or_default();
    assert!(listed.contains("Page: 2.1 of 3.0 kB brotli, 2.1 of 3.0 kB gzip; goal 1.0"), "{listed}");
    assert!(listed.contains("; below its goal 0.5: lower its budget to that"), "{listed}");
}

#[test]
fn each_file_above_its_budget_is_told_with_how_much_and_what_to_do() {
    let contents: [(&str, &[u8]); 2] = [("app-1.js", &noise(2_000)), ("data/v1/a.bin", &noise(5_000))];
    let rows = "| Page | `app-*.js` | 1.5 | 9 | |\n| Data | `data/*/a.bin` | 9 | 4 | |\n";
    let sentence = outcome("above", rows, &contents).err().unwrap_or_default();
    let lines: Vec<&str> = sentence.lines().collect();
    assert_eq!(lines.len(), 3, "{sentence}");
    assert!(
        lines[0].starts_with("docs/budgets.md:5: Page weighs 2.1 kB brotli, 0.6 above its budget of 1.5"),
        "{sentence}"
    );
    assert!(
        lines[1].starts_with("docs/budgets.md:6: Data weighs 5.1 kB gzip") && lines[1].contains("data/v1/a.bin 5.1")
    );
    assert_eq!(lines[2], "Make it lighter, or raise the budget in docs/budgets.md and say there why.");
}

#[test]
fn a_row_that_points_to_nothing_is_refused() {
    let rows = "| Page | `app.js` `lost-*.js` | 1 | 1 | |\n";
    let sentence = outcome("nothing", rows, &[("app.js", b"go()")]).err().unwrap_or_default();
    assert_eq!(sentence, "docs/budgets.md:5: `lost-*.js` names no file of the build.");
}

#[test]
fn a_project_without_budgets_is_told_so() {
    let project = Project { root: PathBuf::from("no-such-folder") };
    let sentence = check(&project, Path::new(".")).err().unwrap_or_default();
    assert!(sentence.starts_with("no-such-folder/docs/budgets.md could not be read: "), "{sentence}");
}

#[test]
fn the_budgets_of_the_project_are_read() {
    let text = include_str!("../../../docs/budgets.md");
    assert!(table::parse(TABLE, text).is_ok_and(|rows| rows.len() >= 8));
}
