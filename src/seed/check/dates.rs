//! Rules about dates: those that are given exist, and what changes with time carries one.

use super::context::{Context, Report};
use crate::{
    domain::PartialDate,
    seed::{
        file::{Entry, Role},
        words::sentences,
    },
    text::fold,
};

/// The kinds whose every fact needs a date: they speak of what was true at one time.
const DATED_KINDS: &[&str] = &["dispositif", "chiffre"];

/// A date that is not one, or that the calendar does not have.
pub fn impossible(context: &Context<'_>, report: &mut Report) {
    for (page, entry) in context.entries() {
        for field in entry.with_role(Role::Date) {
            if let Err(error) = field.value().parse::<PartialDate>() {
                report.add(page, field.at(), error.to_string());
            }
        }
    }
}

/// A sentence on a status, a dispositif or an amount that does not say when.
pub fn dated_sentences(context: &Context<'_>, report: &mut Report) {
    for (view, record) in context.records() {
        for entry in &view.entries {
            for field in entry.with_role(Role::Sentence) {
                let text = field.value();
                if needs_date(entry, record.kind()) && !is_dated(text) {
                    let message = "phrase sans date : donnez une année, ou « document non daté »";
                    report.add(view.page, field.at(), message);
                } else if let Some(amount) = sentences(text).into_iter().find(|s| is_amount(s) && !is_dated(s)) {
                    let message =
                        format!("montant sans date dans « {amount} » : donnez une année, ou « document non daté »");
                    report.add(view.page, field.at(), message);
                }
            }
        }
    }
}

fn needs_date(entry: &Entry<'_>, kind: &str) -> bool {
    entry.table == "statuts" || entry.table == "faits" && DATED_KINDS.contains(&kind)
}

fn is_amount(sentence: &str) -> bool {
    sentence.contains(['€', '%'])
}

fn is_dated(text: &str) -> bool {
    // «2 000 €» is no year: thousands are left apart.
    let year = |run: &str| run.len() == 4 && (run.starts_with("19") || run.starts_with("20"));
    text.split(|c: char| !c.is_ascii_digit()).any(year) || fold(text).contains("non date")
}
