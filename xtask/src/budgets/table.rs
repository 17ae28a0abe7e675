//! The table of `docs/budgets.md`, read strictly: a row that is not understood would be a budget that
//! nobody keeps.

use super::weight::Weight;
use crate::step::Result;

/// The table's first line, by which it is found among the words around it.
const HEADER: [&str; 5] = ["What", "Files", "Brotli, kB", "Gzip, kB", "Goal, kB brotli"];

/// One budget.
#[derive(Debug, PartialEq)]
pub struct Row {
    /// Its line in the file, from 1.
    pub line: usize,
    /// What a visitor receives, in words.
    pub what: String,
    /// The files that are weighed together.
    pub files: Vec<Pattern>,
    /// What they may weigh.
    pub limit: Weight,
    /// What they ought to weigh, in bytes of brotli, where that is less.
    pub goal: Option<u64>,
}

/// Names of files of a build, relative to it: `*` stands for any characters but a slash.
#[derive(Debug, PartialEq)]
pub struct Pattern(pub String);

impl Pattern {
    /// Whether a file's name is meant.
    pub fn matches(&self, name: &str) -> bool {
        fits(self.0.as_bytes(), name.as_bytes())
    }
}

fn fits(pattern: &[u8], name: &[u8]) -> bool {
    match (pattern, name) {
        ([], []) => true,
        ([b'*', rest @ ..], _) if fits(rest, name) => true,
        ([b'*', ..], [first, others @ ..]) => *first != b'/' && fits(pattern, others),
        ([one, rest @ ..], [first, others @ ..]) => one == first && fits(rest, others),
        _ => false,
    }
}

/// Reads the budgets; an error names the file, as `name`, and the line.
pub fn parse(name: &str, text: &str) -> Result<Vec<Row>> {
    let mut lines = text.lines().zip(1..).skip_while(|(line, _)| cells(line).as_deref() != Some(&HEADER[..]));
    let Some((_, header)) = lines.next() else {
        return Err(format!("{name}: there is no table whose first line is `| {} |`.", HEADER.join(" | ")));
    };
    let is_rule = |line: &str| cells(line).is_some_and(|cells| cells.iter().all(|cell| cell.contains("--")));
    if !lines.next().is_some_and(|(line, _)| is_rule(line)) {
        return Err(format!("{name}:{}: the line under the table's first is no `|---|---|`.", header + 1));
    }
    let rows = lines.map_while(|(line, number)| Some((cells(line)?, number)));
    let rows: Vec<Row> = rows
        .map(|(cells, line)| row(&cells, line).map_err(|why| format!("{name}:{line}: {why}")))
        .collect::<Result<_>>()?;
    if rows.is_empty() {
        return Err(format!("{name}:{header}: the table has no row."));
    }
    Ok(rows)
}

/// The cells of a line of a table; nothing for any other line.
fn cells(line: &str) -> Option<Vec<&str>> {
    let inside = line.trim().strip_prefix('|')?;
    Some(inside.strip_suffix('|').unwrap_or(inside).split('|').map(str::trim).collect())
}

fn row(cells: &[&str], line: usize) -> Result<Row> {
    let &[what, files, brotli, gzip, goal] = cells else {
        return Err(format!("a row has {} cells, and this one {}.", HEADER.len(), cells.len()));
    };
    if what.is_empty() {
        return Err("the first cell says what is weighed, and is empty.".to_owned());
    }
    let limit = Weight { brotli: bytes(brotli)?, gzip: bytes(gzip)? };
    let goal = if goal.is_empty() { None } else { Some(bytes(goal)?) };
    if goal.is_some_and(|goal| goal >= limit.brotli) {
        return Err("the goal is not below the budget: leave its cell empty, and the budget is the goal.".to_owned());
    }
    Ok(Row { line, what: what.to_owned(), files: patterns(files)?, limit, goal })
}

/// The patterns of a cell: between backticks, with spaces between them.
fn patterns(cell: &str) -> Result<Vec<Pattern>> {
    let pattern = |word: &str| {
        let inside = word.strip_prefix('`')?.strip_suffix('`')?;
        (!inside.is_empty() && !inside.contains('`')).then(|| Pattern(inside.to_owned()))
    };
    let patterns: Option<Vec<Pattern>> = cell.split_whitespace().map(pattern).collect();
    patterns
        .filter(|patterns| !patterns.is_empty())
        .ok_or_else(|| format!("the files are `one` or `several`, each between backticks, not «{cell}»."))
}

/// The bytes of «312» or «17.5» kB.
fn bytes(cell: &str) -> Result<u64> {
    let refused = || format!("«{cell}» is no number of kB, such as 312 or 17.5.");
    let (whole, tenth) = cell.split_once('.').unwrap_or((cell, "0"));
    let digits = |text: &str| !text.is_empty() && text.len() <= 6 && text.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(whole) || !digits(tenth) || tenth.len() > 1 {
        return Err(refused());
    }
    let number = |text: &str| text.parse::<u64>().map_err(|_| refused());
    match number(whole)? * 1000 + number(tenth)? * 100 {
        0 => Err(refused()),
        bytes => Ok(bytes),
    }
}
