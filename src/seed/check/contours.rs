//! Rules about the map: what is drawn must hold what the records say.

use super::context::{Context, Report};
use crate::{
    domain::{Territory, TerritoryCode, TerritoryLevel},
    seed::file::Role,
};

/// A département that the map does not draw. A dataset without outlines has no map, and that is
/// no fault.
pub fn every_departement(context: &Context<'_>, report: &mut Report) {
    let Some(contours) = &context.loaded.contours else { return };
    let departements = context.loaded.geography.places.territories.iter();
    // The overseas collectivities belong to no région, and the map has no box for them.
    let drawn = |territory: &&Territory| {
        territory.code.level() == TerritoryLevel::Departement
            && territory.wider(TerritoryLevel::Region).next().is_some()
    };
    let departements = departements.filter(drawn);
    for departement in departements.filter(|departement| contours.outlines.shape(&departement.code).is_none()) {
        let (name, code) = (&departement.name, departement.code.code());
        let message = format!("le département {code} ({name}) n’a pas de contour : relancez `cargo xtask geo`");
        report.add(&contours.page, 0, message);
    }
}

/// A seat whose commune the map would show outside its own département.
pub fn seats(context: &Context<'_>, report: &mut Report) {
    let Some(contours) = &context.loaded.contours else { return };
    for (page, entry) in context.entries() {
        for field in entry.with_role(Role::Commune) {
            let code = TerritoryCode::new(TerritoryLevel::Commune, field.value());
            let commune = code.ok().and_then(|code| context.loaded.geography.find(&code));
            let Some((commune, centre)) = commune.and_then(|commune| Some((commune, commune.centre?))) else {
                continue;
            };
            let departement = commune.wider(TerritoryLevel::Departement).next();
            if let Some(departement) = departement.filter(|code| !contours.outlines.contains(code, centre)) {
                let (name, code) = (&commune.name, commune.code.code());
                let message = format!(
                    "la carte placerait {name} ({code}) hors du département {} : affinez geo/contours.json",
                    departement.code()
                );
                report.add(page, field.at(), message);
            }
        }
    }
}
