//! Rules about official codes.

use super::context::{Context, Report};
use crate::{
    domain::{TerritoryCode, TerritoryLevel},
    seed::file::Role,
};

/// A code that has not the form of one, or that no official territory has.
pub fn codes(context: &Context<'_>, report: &mut Report) {
    let geography = &context.loaded.geography;
    for (page, entry) in context.entries() {
        let communes = entry.with_role(Role::Commune).map(|field| (field, commune(field.value())));
        let territories = entry.with_role(Role::Territory).map(|field| (field, territory(field.value())));
        for (field, code) in communes.chain(territories) {
            match code {
                Err(message) => report.add(page, field.at(), message),
                // Without the files of geo/, which are then a problem of their own, nothing is known.
                Ok(code) if geography.find(&code).is_none() && geography.problems.is_empty() => {
                    report.add(
                        page,
                        field.at(),
                        format!("code « {} » inconnu : geo/ ne contient pas ce territoire", field.value()),
                    );
                }
                Ok(_) => {}
            }
        }
    }
}

fn commune(text: &str) -> Result<TerritoryCode, String> {
    TerritoryCode::new(TerritoryLevel::Commune, text)
        .map_err(|_| format!("code INSEE « {text} » invalide : il faut cinq signes, comme « 62193 »"))
}

fn territory(text: &str) -> Result<TerritoryCode, String> {
    text.parse().map_err(|error: crate::domain::territory::CodeError| error.to_string())
}

/// A seat whose printed place names another département than its commune's: «CALAIS (62)».
pub fn printed_departements(context: &Context<'_>, report: &mut Report) {
    for (page, entry) in context.entries() {
        let (Some(seat), Some(printed)) = (
            entry.with_role(Role::Commune).find_map(|field| commune(field.value()).ok()),
            entry.with_role(Role::Printed).next(),
        ) else {
            continue;
        };
        let Some(territory) = context.loaded.geography.find(&seat) else { continue };
        let departement = territory.within.iter().find(|code| code.level() == TerritoryLevel::Departement);
        if let (Some(departement), Some(said)) = (departement, in_parentheses(printed.value()))
            && departement.code() != said
        {
            let (name, code) = (&territory.name, departement.code());
            let message =
                format!("« {} » contredit la commune {} ({name}, département {code})", printed.value(), seat.code());
            report.add(page, printed.at(), message);
        }
    }
}

/// The code of a département that a printed place gives in parentheses.
fn in_parentheses(printed: &str) -> Option<&str> {
    let (_, rest) = printed.rsplit_once('(')?;
    let inside = rest.split(')').next()?.trim();
    TerritoryCode::new(TerritoryLevel::Departement, inside).ok().map(|_| inside)
}
