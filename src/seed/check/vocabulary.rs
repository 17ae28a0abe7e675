//! Rules about the vocabularies: every term that a record uses exists, once.

use super::context::{Context, Report};
use crate::seed::file::{POLE_KIND, Role, Text};
use std::collections::BTreeSet;

/// A theme, kind or status that its vocabulary does not have.
pub fn unknown_terms(context: &Context<'_>, report: &mut Report) {
    let loaded = context.loaded;
    let themes = loaded.themes.as_ref().map(|sheet| ids(sheet.shape.themes.iter().map(|term| &term.as_ref().id)));
    let kinds = loaded.kinds.as_ref().map(|sheet| ids(sheet.shape.genres.iter().map(|term| &term.as_ref().id)));
    let statuses = loaded.statuses.as_ref().map(|sheet| ids(sheet.shape.statuts.iter().map(|term| &term.as_ref().id)));
    let vocabularies =
        [(Role::Theme, themes, "themes"), (Role::Kind, kinds.clone(), "genres"), (Role::Status, statuses, "statuts")];
    for (role, terms, file) in vocabularies {
        // A vocabulary that could not be read is a problem of its own.
        let Some(terms) = terms else { continue };
        for (page, entry) in context.entries() {
            for field in entry.with_role(role).filter(|field| !terms.contains(field.value())) {
                let message =
                    format!("{} « {} » inconnu : voyez vocabulaires/{file}.toml", singular(field.key), field.value());
                report.add(page, field.at(), message);
            }
        }
    }
    if let (Some(kinds), Some(sheet)) = (kinds, &loaded.kinds)
        && !kinds.contains(POLE_KIND)
    {
        report.add(&sheet.page, 0, format!("le genre « {POLE_KIND} » manque : c’est celui des fiches de poles/"));
    }
}

fn ids<'a>(ids: impl Iterator<Item = &'a Option<Text>>) -> BTreeSet<&'a str> {
    ids.flatten().map(|id| id.as_ref().as_str()).collect()
}

fn singular(key: &str) -> &str {
    key.strip_suffix('s').unwrap_or(key)
}

/// A record, or one of its examples, with one theme twice: only the surest mention counts.
pub fn repeated_themes(context: &Context<'_>, report: &mut Report) {
    for (view, _) in context.records() {
        let mut seen = BTreeSet::new();
        let fields = view.entries.iter().flat_map(|entry| {
            // An example's themes are its own, and each has others.
            let own = if entry.table == "exemples" { entry.at } else { 0 };
            entry.with_role(Role::Theme).map(move |field| (own, field))
        });
        for (own, field) in fields {
            if !seen.insert((own, field.value())) {
                let message = format!("thème « {} » donné deux fois : gardez la mention la plus sûre", field.value());
                report.add(view.page, field.at(), message);
            }
        }
    }
}
