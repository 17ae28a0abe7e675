//! Budgets: what the published files may weigh as a visitor receives them, compressed.
//!
//! `docs/budgets.md` is the one place that says them, for people and for this check. The check weighs a
//! finished build; it never changes one, and never a budget.

mod table;
mod weight;

use crate::files;
use crate::project::Project;
use crate::step::{Result, step};
use std::fmt::Write as _;
use std::path::Path;
use std::thread::ScopedJoinHandle;
use table::{Pattern, Row};
use weight::{Weight, spell};

/// Where the budgets are, in the project.
const TABLE: &str = "docs/budgets.md";

/// Weighs a build that is ready to be published; says what it weighs, or fails with what is too heavy.
pub fn check(project: &Project, build: &Path) -> Result<()> {
    let rows = table::parse(TABLE, &files::read(&project.root.join(TABLE))?)?;
    step("Weighing the build (docs/budgets.md)", || {
        let weighed = weigh(&rows, build)?;
        print!("{}", list(&rows, &weighed));
        judge(&rows, &weighed)
    })
}

/// The weight of each file that a row names, row by row; a pattern that names none is a mistake of its row.
fn weigh(rows: &[Row], build: &Path) -> Result<Vec<Vec<(String, Weight)>>> {
    let names = names(build)?;
    let named: Vec<Vec<&str>> = rows.iter().map(|row| named(row, &names)).collect::<Result<_>>()?;
    let weight = |name| weight::of(&files::read_bytes(&build.join(name))?);
    // Each file by itself, as hosts compress, on a thread of its own: the two programs take seconds each.
    std::thread::scope(|scope| {
        let start = |name| (name, scope.spawn(move || weight(name)));
        let running: Vec<Vec<_>> = named.into_iter().map(|row| row.into_iter().map(start).collect()).collect();
        let finish = |(name, thread): (&str, ScopedJoinHandle<'_, Result<Weight>>)| {
            let weight = thread.join().map_err(|_| format!("{name} could not be compressed."))??;
            Ok((name.to_owned(), weight))
        };
        running.into_iter().map(|row| row.into_iter().map(finish).collect()).collect()
    })
}

/// The files of a build, relative to its folder, with slashes.
fn names(build: &Path) -> Result<Vec<String>> {
    let paths = files::list(build)?;
    let relative = paths.iter().filter_map(|path| path.strip_prefix(build).ok());
    Ok(relative.map(|path| path.to_string_lossy().replace('\\', "/")).collect())
}

/// The files that a row names, each once.
fn named<'a>(row: &Row, names: &'a [String]) -> Result<Vec<&'a str>> {
    if let Some(Pattern(text)) = row.files.iter().find(|pattern| !names.iter().any(|name| pattern.matches(name))) {
        return Err(format!("{TABLE}:{}: `{text}` names no file of the build.", row.line));
    }
    let is_named = |name: &&str| row.files.iter().any(|pattern| pattern.matches(name));
    Ok(names.iter().map(String::as_str).filter(is_named).collect())
}

/// What each row weighs, one line a row.
fn list(rows: &[Row], weighed: &[Vec<(String, Weight)>]) -> String {
    let mut text = String::new();
    for (row, files) in rows.iter().zip(weighed) {
        let weight = total(files);
        let goal = match row.goal {
            Some(goal) if weight.brotli > goal => format!("; goal {}", spell(goal)),
            Some(goal) => format!("; below its goal {}: lower its budget to that", spell(goal)),
            None => String::new(),
        };
        let [brotli, gzip] = [(weight.brotli, row.limit.brotli), (weight.gzip, row.limit.gzip)]
            .map(|(weight, limit)| format!("{} of {}", spell(weight), spell(limit)));
        // Writing to a text cannot fail.
        let _ = writeln!(text, "  {}: {brotli} kB brotli, {gzip} kB gzip{goal}", row.what);
    }
    text
}

/// Fails with every row that is above its budget.
fn judge(rows: &[Row], weighed: &[Vec<(String, Weight)>]) -> Result<()> {
    let mut sentences = Vec::new();
    for (row, files) in rows.iter().zip(weighed) {
        for (kind, of) in [("brotli", (|weight| weight.brotli) as fn(Weight) -> u64), ("gzip", |weight| weight.gzip)] {
            let (weight, limit) = (of(total(files)), of(row.limit));
            if weight > limit {
                let parts: Vec<String> =
                    files.iter().map(|(name, weight)| format!("{name} {}", spell(of(*weight)))).collect();
                sentences.push(format!(
                    "{TABLE}:{}: {} weighs {} kB {kind}, {} above its budget of {} ({}).",
                    row.line,
                    row.what,
                    spell(weight),
                    spell(weight - limit),
                    spell(limit),
                    parts.join(", ")
                ));
            }
        }
    }
    if sentences.is_empty() {
        return Ok(());
    }
    sentences.push(format!("Make it lighter, or raise the budget in {TABLE} and say there why."));
    Err(sentences.join("\n"))
}

fn total(files: &[(String, Weight)]) -> Weight {
    files.iter().fold(Weight::default(), |sum, (_, weight)| Weight {
        brotli: sum.brotli + weight.brotli,
        gzip: sum.gzip + weight.gzip,
    })
}

#[cfg(test)]
mod tests;
