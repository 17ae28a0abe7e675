//! Rules about ids: they stand in addresses for ever.

use super::context::{Context, Report};
use crate::{
    domain::RecordId,
    seed::file::{Field, Page, Role},
};
use std::collections::BTreeMap;

/// An id that is not lower-case words joined by hyphens.
pub fn form(context: &Context<'_>, report: &mut Report) {
    for (page, entry) in context.entries() {
        for field in entry.with_role(Role::Id).chain(entry.with_role(Role::Deed)) {
            if let Err(error) = field.value().parse::<RecordId>() {
                report.add(page, field.at(), error.to_string());
            }
        }
    }
}

/// Two records, or two terms of one vocabulary, with one id.
pub fn duplicates(context: &Context<'_>, report: &mut Report) {
    // Records share one space, each vocabulary file has its own.
    let mut seen: BTreeMap<(&str, &str), (&Page, usize)> = BTreeMap::new();
    for view in &context.views {
        let space = if view.record.is_some() { "" } else { view.page.path.as_str() };
        for field in view.entries.iter().flat_map(|entry| entry.with_role(Role::Id)) {
            match seen.get(&(space, field.value())) {
                Some((first, at)) => {
                    let place = format!("{}:{}", first.path, first.line(*at));
                    let message =
                        format!("identifiant « {} » déjà pris ({place}) : choisissez-en un autre", field.value());
                    report.add(view.page, field.at(), message);
                }
                None => {
                    seen.insert((space, field.value()), (view.page, field.at()));
                }
            }
        }
    }
}

/// A file that is not named after its record.
pub fn file_names(context: &Context<'_>, report: &mut Report) {
    for (view, _) in context.records() {
        let page = view.page;
        let other = |field: &&Field<'_>| field.value() != page.stem();
        for field in view.entries.iter().flat_map(|entry| entry.with_role(Role::Id)).filter(other) {
            let id = field.value();
            report.add(
                page,
                field.at(),
                format!("le fichier s’appelle « {}.toml » : il faut « {id}.toml »", page.stem()),
            );
        }
    }
}

/// A record of knowledge that is not in the folder of its kind.
pub fn folders(context: &Context<'_>, report: &mut Report) {
    for (view, _) in context.records() {
        let page = view.page;
        let other = |field: &&Field<'_>| field.value() != page.folder();
        for field in view.entries.iter().flat_map(|entry| entry.with_role(Role::Kind)).filter(other) {
            let (kind, folder) = (field.value(), page.folder());
            report.add(
                page,
                field.at(),
                format!("genre « {kind} » dans le dossier « {folder} » : il faut « savoirs/{kind} »"),
            );
        }
    }
}
