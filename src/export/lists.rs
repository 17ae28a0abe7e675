//! Lists of values read from claims: what is not said outright says so behind the value.

use crate::{
    domain::{Claim, Grade, TerritoryCode, TerritoryLevel, Vocabulary},
    wording::record::short_grade,
};

/// A value, with what it is worth behind it unless a document says it: «Grand Calais (probable, déduit)».
pub(super) fn graded(value: &str, grade: Grade) -> String {
    match short_grade(grade) {
        Some(worth) => format!("{value} ({worth})"),
        None => value.to_owned(),
    }
}

/// The texts of claims, each with what it is worth.
pub(super) fn texts(claims: &[Claim<String>]) -> impl Iterator<Item = String> {
    claims.iter().map(|claim| graded(&claim.value, claim.grade))
}

/// Values, each once, in the order in which they first come.
pub(super) fn once<T: PartialEq>(values: impl IntoIterator<Item = T>) -> Vec<T> {
    let mut kept = Vec::new();
    for value in values {
        if !kept.contains(&value) {
            kept.push(value);
        }
    }
    kept
}

/// The communes that documents give as seat, each once with its best grade.
pub(super) fn seats(record: &crate::domain::Record) -> Vec<(&crate::domain::record::Seat, Grade)> {
    let mut all: Vec<(&crate::domain::record::Seat, Grade)> = Vec::new();
    for claim in &record.seats {
        match all.iter_mut().find(|(seat, _)| seat.commune == claim.value.commune) {
            Some((_, grade)) => *grade = (*grade).min(claim.grade),
            None => all.push((&claim.value, claim.grade)),
        }
    }
    all
}

/// The territories of a level in which these communes lie, each once.
pub(super) fn wider<'a>(
    communes: impl Iterator<Item = &'a TerritoryCode>,
    level: TerritoryLevel,
    vocabulary: &Vocabulary,
) -> Vec<TerritoryCode> {
    once(communes.flat_map(|code| vocabulary.with_wider(code)).filter(|code| code.level() == level))
}

/// How a grade is written in a column of grades, as the JSON export writes it.
pub(super) fn grade_id(grade: Grade) -> &'static str {
    match grade {
        Grade::Explicit => "explicite",
        Grade::FromName => "nom",
        Grade::Inferred => "deduit",
    }
}
