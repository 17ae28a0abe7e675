//! Rules about the form of the files: their keys, their texts, their characters.

use super::context::{Context, Report};
use crate::seed::file::Role;

/// The closed lists that are the schema's own: what a key may hold.
const CLOSED_LISTS: &[(Role, &[&str])] = &[
    (Role::Grade, &["explicite", "nom", "deduit"]),
    (Role::Sort, &["principal", "usage", "coquille"]),
    (Role::State, &["non-verifie", "perdu", "mort"]),
    (Role::Level, &["region", "departement", "intercommunalite", "commune"]),
    // One hue per family: the style sheets know these.
    (Role::Family, &["alimentation", "dechets", "mobilite", "textile", "cadre-de-vie", "ecologie", "travail", "lien"]),
];

/// A key that the schema does not have: a slip of the pen would lose its value.
pub fn unknown_keys(context: &Context<'_>, report: &mut Report) {
    for view in &context.views {
        for key in view.unknown {
            report.add(view.page, key.at, format!("clé « {} » inconnue : voyez les clés de LISEZMOI.md", key.name));
        }
    }
}

/// A key that its table must have.
pub fn missing_keys(context: &Context<'_>, report: &mut Report) {
    for (page, entry) in context.entries() {
        for key in &entry.missing {
            report.add(page, entry.at, format!("{} n’a pas de « {key} » : cette clé est obligatoire", entry.label()));
        }
    }
}

/// An empty text: what is unknown has no key at all.
pub fn empty_texts(context: &Context<'_>, report: &mut Report) {
    for (page, entry) in context.entries() {
        for field in &entry.fields {
            // The one key that may be empty: the atlas then offers a text to copy.
            if field.value().trim().is_empty() && field.key != "contact" {
                report.add(page, field.at(), format!("« {} » est vide : donnez un texte ou enlevez la clé", field.key));
            }
        }
    }
}

/// A value that rests on nothing.
pub fn missing_sources(context: &Context<'_>, report: &mut Report) {
    for (page, entry) in context.entries() {
        if entry.sources.is_some_and(<[_]>::is_empty) {
            let label = entry.label();
            report.add(
                page,
                entry.at,
                format!("{label} n’a pas de « sources » : citez au moins une ligne d’un document"),
            );
        }
    }
}

/// A word that is not in the closed list of its key.
pub fn closed_lists(context: &Context<'_>, report: &mut Report) {
    for (page, entry) in context.entries() {
        for (role, words) in CLOSED_LISTS {
            for field in entry.with_role(*role).filter(|field| !words.contains(&field.value())) {
                let (key, value, choice) = (field.key, field.value(), words.join(", "));
                report.add(
                    page,
                    field.at(),
                    format!("« {value} » n’est pas une valeur de « {key} » : choisir parmi {choice}"),
                );
            }
        }
    }
}

/// A character that nobody sees or that turns the reading direction. A misprint may hold one: it
/// is what the document printed.
pub fn strange_characters(context: &Context<'_>, report: &mut Report) {
    for (page, entry) in context.entries() {
        for field in entry.fields.iter().filter(|field| field.role != Role::Misprint) {
            if let Some(strange) = field.value().chars().find(|c| is_strange(*c)) {
                let code = u32::from(strange);
                let message = format!(
                    "« {} » contient le caractère U+{code:04X}, invisible ou écrit de droite à gauche : effacez-le",
                    field.key
                );
                report.add(page, field.at(), message);
            }
        }
    }
}

fn is_strange(c: char) -> bool {
    let right_to_left = matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}');
    let direction =
        matches!(c, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let unseen = matches!(c, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}'..='\u{2064}' | '\u{feff}' | '\u{fffd}');
    c.is_control() || right_to_left || direction || unseen
}
