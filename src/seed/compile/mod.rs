//! Turns checked seeds into what the atlas uses. Seeds that break a rule are refused whole: half
//! a dataset would look like a complete one.

mod deeds;
mod record;
mod terms;

use super::{Loaded, Problem, check, file::Page};
use crate::{
    domain::{KindId, PartialDate, Record, Vocabulary},
    text::fold,
};
use std::{fmt::Display, str::FromStr};

/// The vocabulary and the records of these seeds: PTCE by title, then knowledge by kind, date
/// and id.
pub fn compile(loaded: &Loaded) -> Result<(Vocabulary, Vec<Record>), Vec<Problem>> {
    let problems = check(loaded, None);
    if !problems.is_empty() {
        return Err(problems);
    }
    let vocabulary = terms::vocabulary(loaded).map_err(|problem| vec![problem])?;
    let mut problems = Vec::new();
    let mut records = Vec::new();
    for sheet in &loaded.records {
        match record::compile(&sheet.page, &sheet.shape, &vocabulary) {
            Ok(record) => records.push(record),
            Err(problem) => problems.push(problem),
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    deeds::tell_poles(&mut records);
    let rank = |kind: &KindId| vocabulary.kinds.iter().position(|term| term.id == *kind);
    let undated_last = |date: Option<PartialDate>| (date.is_none(), date);
    records.sort_by_cached_key(|record| {
        let title = if vocabulary.main_kind().is_some_and(|kind| kind.id == record.kind) {
            fold(&record.title)
        } else {
            String::new()
        };
        (rank(&record.kind), title, undated_last(record.date), record.id.clone())
    });
    Ok((vocabulary, records))
}

/// What compiling says of a text that no rule should have let through.
fn refuse(page: &Page, at: usize, reason: impl Display) -> Problem {
    page.problem("compiling", at, reason.to_string())
}

/// Parses a checked text.
fn parse<T: FromStr<Err: Display>>(page: &Page, text: &super::file::Text) -> Result<T, Problem> {
    text.as_ref().parse().map_err(|error: T::Err| refuse(page, text.span().start, error))
}

/// A checked text that its table must have.
fn required<'a>(page: &Page, at: usize, text: Option<&'a super::file::Text>) -> Result<&'a super::file::Text, Problem> {
    text.ok_or_else(|| refuse(page, at, "clé obligatoire absente"))
}
