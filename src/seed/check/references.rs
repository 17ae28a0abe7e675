//! Rule about the ids by which a record names another.

use super::context::{Context, Report};
use crate::seed::file::{POLE_KIND, Role};

/// What each role may point to; an empty kind is any.
const TARGETS: &[(Role, &str)] = &[
    (Role::Related, ""),
    (Role::Pole, POLE_KIND),
    (Role::Lever, "levier"),
    (Role::Actor, "acteur"),
    (Role::Divergence, "divergence"),
];

/// An id that no record has, that is of another kind, or the record's own.
pub fn targets(context: &Context<'_>, report: &mut Report) {
    for (view, record) in context.records() {
        let own = record.id().map_or("", |id| id.as_ref());
        for (role, wanted) in TARGETS {
            for field in view.entries.iter().flat_map(|entry| entry.with_role(*role)) {
                let (key, id) = (field.key, field.value());
                let message = match context.kinds.get(id) {
                    None => format!("{key} : la fiche « {id} » n’existe pas"),
                    Some(_) if id == own => format!("{key} : la fiche « {id} » renvoie à elle-même"),
                    Some(kind) if !kind.is_empty() && !wanted.is_empty() && kind != wanted => {
                        format!("{key} : « {id} » est du genre « {kind} », il faut une fiche du genre « {wanted} »")
                    }
                    Some(_) => continue,
                };
                report.add(view.page, field.at(), message);
            }
        }
    }
}
