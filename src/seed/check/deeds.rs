//! Rules about what local governments did: the examples of levers. One and the same deed may stand under
//! several levers; its key says that it is the same, and stands in addresses for ever.

use super::context::{Context, Report};
use crate::seed::file::{Entry, Page, RecordShape, Role};
use std::collections::BTreeMap;

/// The kind whose examples have a key and a title.
const LEVER: &str = "levier";

/// Characters of a title (it is the title of a page, and a line of a list).
const TITLE_MAX: usize = 90;

/// A lever's example without key or title, one of another kind that has them, a title that is too long.
pub fn names(context: &Context<'_>, report: &mut Report) {
    for (page, kind, entry) in examples(context) {
        for key in ["cle", "titre"] {
            match entry.field(key) {
                None if kind == LEVER => {
                    report.add(
                        page,
                        entry.at,
                        format!("[[exemples]] d’un levier sans « {key} » : cette clé est obligatoire"),
                    );
                }
                Some(field) if kind != LEVER && !kind.is_empty() => {
                    let message =
                        format!("« {key} » ne va pas dans un exemple d’une fiche « {kind} » (genre : {LEVER})");
                    report.add(page, field.at(), message);
                }
                _ => {}
            }
        }
        if let Some(title) = entry.field("titre") {
            let length = title.value().chars().count();
            if length > TITLE_MAX {
                report.add(page, title.at(), format!("titre de {length} signes : {TITLE_MAX} au plus"));
            }
        }
    }
}

/// Two examples with one key that do not tell the same thing: another title, other PTCE, other territories,
/// other themes.
pub fn shared(context: &Context<'_>, report: &mut Report) {
    let mut first: BTreeMap<&str, (&Page, Entry<'_>)> = BTreeMap::new();
    for (page, _, entry) in examples(context) {
        let Some(key) = entry.with_role(Role::Deed).next() else { continue };
        let (key, at) = (key.value(), key.at());
        let Some((first_page, one)) = first.get(key) else {
            first.insert(key, (page, entry));
            continue;
        };
        for name in ["titre", "poles", "territoires", "themes"] {
            if texts(one, name) != texts(&entry, name) {
                let place = format!("{}:{}", first_page.path, first_page.line(one.at));
                let message = format!(
                    "la clé « {key} » sert déjà ({place}) avec d’autres « {name} » : mettez les mêmes, ou choisissez une autre clé"
                );
                report.add(page, at, message);
            }
        }
    }
}

/// The examples of every record of knowledge, with its kind.
fn examples<'a>(context: &Context<'a>) -> Vec<(&'a Page, &'a str, Entry<'a>)> {
    let mut all = Vec::new();
    for (view, record) in context.records() {
        let RecordShape::Knowledge(knowledge) = record else { continue };
        let entries = crate::seed::file::entries("exemples", &knowledge.examples);
        all.extend(entries.map(|entry| (view.page, record.kind(), entry)));
    }
    all
}

/// The texts of a key, in the order of the alphabet: that of a list says nothing.
fn texts<'a>(entry: &Entry<'a>, key: &str) -> Vec<&'a str> {
    let mut texts: Vec<&str> =
        entry.fields.iter().filter(|field| field.key == key).map(|field| field.value()).collect();
    texts.sort_unstable();
    texts
}
