//! Rules about official codes.

use super::context::{Context, Report};
use crate::{
    domain::{FormerSort, Territory, TerritoryCode, TerritoryLevel},
    seed::file::{Field, Geography, Page, Role},
    text::{Typed, place_key, tolerance},
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
                    report.add(page, field.at(), unknown(geography, field, &code));
                }
                Ok(_) => {}
            }
        }
    }
}

/// What is wrong with a code that no territory has: a former commune leads to its successor.
fn unknown(geography: &Geography, field: &Field<'_>, code: &TerritoryCode) -> String {
    match geography.former(code) {
        Some((former, successor)) => {
            let name = if former.name.is_empty() { String::new() } else { format!(" ({})", former.name) };
            // As the author writes codes here: with or without the prefix.
            let written = field.value().replace(code.code(), successor.code.code());
            let verdict = match former.sort {
                FormerSort::Arrondissement => "est un arrondissement de",
                _ => "est devenue",
            };
            format!("{}{name} {verdict} {} : écrivez « {written} »", code.code(), successor.name)
        }
        None => format!("code « {} » inconnu : geo/ ne contient pas ce territoire", field.value()),
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
    for (page, printed, territory) in seats(context) {
        if let Some(departement) = contradicted(printed.value(), territory) {
            let (name, commune) = (&territory.name, territory.code.code());
            let message =
                format!("« {} » contredit la commune {commune} ({name}, département {departement})", printed.value());
            report.add(page, printed.at(), message);
        }
    }
}

/// A seat whose printed place is not its commune: another commune, or a name that is neither the
/// commune's nor a former one of its, give or take a slip of the document. Where no département is
/// printed, the place may be a quarter or a street, and only the name of another commune counts.
pub fn printed_names(context: &Context<'_>, report: &mut Report) {
    let geography = &context.loaded.geography;
    for (page, printed, territory) in seats(context) {
        let name = place_key(printed.value().split('(').next().unwrap_or_default());
        let named = |official: &str| squeezed(&place_key(official)) == squeezed(&name);
        if contradicted(printed.value(), territory).is_some()
            || named(&territory.name)
            || geography.former_names(&territory.code).any(named)
        {
            continue;
        }
        let departement = in_parentheses(printed.value());
        let others = geography.places.territories.iter().filter(|other| other.code.level() == TerritoryLevel::Commune);
        let mut homonyms = others
            .filter(|other| departement.is_none_or(|code| departement_of(other) == Some(code)) && named(&other.name));
        let message = match (homonyms.next(), homonyms.next()) {
            (Some(other), None) => format!("{} a le code {}", other.name, other.code.code()),
            (Some(other), Some(_)) => format!("{} est une autre commune", other.name),
            (None, _) if departement.is_none() || is_nearly(&name, &place_key(&territory.name)) => continue,
            (None, _) => "vérifiez le code".to_owned(),
        };
        let (code, official) = (territory.code.code(), &territory.name);
        let message = format!("« {} » ne nomme pas la commune {code} ({official}) : {message}", printed.value());
        report.add(page, printed.at(), message);
    }
}

/// The seats that say how the document prints their place, with their commune.
fn seats<'a>(context: &'a Context<'a>) -> impl Iterator<Item = (&'a Page, Field<'a>, &'a Territory)> {
    context.entries().filter_map(|(page, entry)| {
        let code = entry.with_role(Role::Commune).find_map(|field| commune(field.value()).ok())?;
        let printed = entry.with_role(Role::Printed).next()?;
        Some((page, *printed, context.loaded.geography.find(&code)?))
    })
}

/// The département of a commune, where the printed place names another one.
fn contradicted<'a>(printed: &str, territory: &'a Territory) -> Option<&'a str> {
    let departement = departement_of(territory)?;
    in_parentheses(printed).is_some_and(|said| said != departement).then_some(departement)
}

fn departement_of(territory: &Territory) -> Option<&str> {
    territory.wider(TerritoryLevel::Departement).next().map(TerritoryCode::code)
}

/// The same name but for slips, or with words around it: «LA CHAPELLE-AU-POT» for
/// Lachapelle-aux-Pots.
fn is_nearly(printed: &str, official: &str) -> bool {
    let typed = squeezed(printed);
    let edits = Typed::new(&typed).compare(&squeezed(official), tolerance(typed.chars().count())).whole;
    edits.is_some() || [" ", printed, " "].concat().contains(&[" ", official, " "].concat())
}

fn squeezed(key: &str) -> String {
    key.replace(' ', "")
}

/// The code of a département that a printed place gives in parentheses.
fn in_parentheses(printed: &str) -> Option<&str> {
    let (_, rest) = printed.rsplit_once('(')?;
    let inside = rest.split(')').next()?.trim();
    TerritoryCode::new(TerritoryLevel::Departement, inside).ok().map(|_| inside)
}
