//! Rules about what a record of each kind must and may hold.

use super::context::{Context, Report, View};
use crate::seed::file::{Entry, RecordShape, Role};

/// Sentences of the summary of a PTCE (more: nobody reads it).
const SUMMARY_MAX: usize = 5;

/// Sentences of a record of knowledge.
const FACTS_MAX: usize = 6;

/// Words of the passage that carries a theme (eight would be a quotation).
const HINT_MAX: usize = 7;

/// A PTCE has exactly one main name; a record of knowledge has a title instead.
pub fn main_names(context: &Context<'_>, report: &mut Report) {
    for (view, record) in context.records() {
        let mut main =
            view.entries.iter().flat_map(|entry| entry.with_role(Role::Sort)).filter(|f| f.value() == "principal");
        match record {
            RecordShape::Pole(_) => {
                if main.next().is_none() {
                    report.add(view.page, 0, "aucun nom « principal » : il en faut un, c’est le titre de la fiche");
                }
                for other in main {
                    report.add(
                        view.page,
                        other.at(),
                        "deuxième nom « principal » : il n’en faut qu’un, les autres sont « usage »",
                    );
                }
            }
            RecordShape::Knowledge(_) => {
                for name in main {
                    report.add(
                        view.page,
                        name.at(),
                        "nom « principal » : une fiche de savoir a un « titre », ses noms sont « usage »",
                    );
                }
            }
        }
    }
}

/// A PTCE without a status.
pub fn statuses(context: &Context<'_>, report: &mut Report) {
    for (view, record) in context.records() {
        if matches!(record, RecordShape::Pole(pole) if pole.statuses.is_empty()) {
            report.add(view.page, 0, "aucun statut : il faut au moins un [[statuts]]");
        }
    }
}

/// A list or a passage that is too long.
pub fn lengths(context: &Context<'_>, report: &mut Report) {
    for (view, _) in context.records() {
        for (table, max) in [("resume", SUMMARY_MAX), ("faits", FACTS_MAX)] {
            if let Some(entry) = tables(view, table).nth(max) {
                report.add(view.page, entry.at, format!("[[{table}]] de trop : {max} phrases au plus"));
            }
        }
        for field in view.entries.iter().flat_map(|entry| entry.with_role(Role::Hint)) {
            let count = field.value().split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count();
            if count > HINT_MAX {
                let message = format!("{} de {count} mots : {HINT_MAX} mots du document au plus", field.key);
                report.add(view.page, field.at(), message);
            }
        }
    }
}

/// What a kind must hold, and what belongs to other kinds.
pub fn contents(context: &Context<'_>, report: &mut Report) {
    for (view, record) in context.records() {
        let RecordShape::Knowledge(knowledge) = record else { continue };
        let kind = record.kind();
        let page = view.page;
        if kind == "chiffre" && knowledge.figure.is_none() {
            report.add(page, 0, "fiche « chiffre » sans [chiffre] : donnez la valeur et son unité");
        }
        if kind == "divergence" && knowledge.positions.len() < 2 {
            report.add(
                page,
                0,
                "fiche « divergence » : il faut au moins deux [[positions]], une par version des faits",
            );
        }
        let says_something = ["faits", "positions", "expansions", "chiffre", "citation", "liens"];
        if !says_something.iter().any(|table| tables(view, table).next().is_some()) {
            report.add(page, 0, "cette fiche ne dit rien : il faut au moins un [[faits]]");
        }
        for (table, owners) in [
            ("chiffre", &["chiffre"][..]),
            ("positions", &["divergence"]),
            ("expansions", &["sigle"]),
            ("exemples", &["levier", "raison"]),
        ] {
            for entry in tables(view, table).filter(|_| !kind.is_empty() && !owners.contains(&kind)) {
                let owners = owners.join(", ");
                report.add(
                    page,
                    entry.at,
                    format!("{} ne va pas dans une fiche « {kind} » (genres : {owners})", entry.label()),
                );
            }
        }
        for field in view.entries.iter().flat_map(|entry| entry.with_role(Role::Level)) {
            if kind != "levier" {
                report.add(
                    page,
                    field.at(),
                    format!("« niveaux » ne va pas dans une fiche « {kind} » (genre : levier)"),
                );
                break;
            }
        }
    }
}

fn tables<'v, 'a>(view: &'v View<'a>, table: &str) -> impl Iterator<Item = &'v Entry<'a>> {
    view.entries.iter().filter(move |entry| entry.table == table)
}
