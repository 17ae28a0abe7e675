//! From the places of the seeds to rows.

use super::{
    codes,
    rows::{Commune, Departement, Epci, Former, Rows, class},
};
use crate::{
    domain::{FormerSort, Places, Territory, TerritoryCode, TerritoryLevel},
    text::place_key,
};
use std::collections::BTreeMap;

/// The rows of these places. The seed checks have refused before what is left out here: a code
/// that refers to nothing.
pub(super) fn rows(places: &Places) -> Rows {
    let mut rows = Rows::default();
    // The territories are sorted by code, and so by level: place in the table of its level.
    let mut placed: BTreeMap<&TerritoryCode, usize> = BTreeMap::new();
    for (territory, inhabitants) in places.territories.iter().zip(&places.populations) {
        let wider = |level| territory.wider(level).find_map(|code| placed.get(code).copied());
        let code = territory.code.code();
        let place = match territory.code.level() {
            TerritoryLevel::Region => {
                rows.regions.push(code.parse().unwrap_or(0));
                rows.regions.len()
            }
            TerritoryLevel::Departement => {
                let code = codes::departement_number(code).unwrap_or(0);
                rows.departements.push(Departement { code, region: wider(TerritoryLevel::Region) });
                rows.departements.len()
            }
            TerritoryLevel::Epci => {
                rows.epci.push(Epci { siren: code.parse().unwrap_or(0), departements: Vec::new() });
                rows.epci.len()
            }
            TerritoryLevel::Commune => {
                let number = codes::commune_number(code).unwrap_or(0);
                let Some(departement) = wider(TerritoryLevel::Departement) else { continue };
                let start = rows.postal_codes.len() as u32;
                rows.postal_codes.extend(territory.postal_codes.iter().filter_map(|code| code.parse::<u32>().ok()));
                rows.communes.push(Commune {
                    code: number,
                    departement: departement as u32,
                    epci: wider(TerritoryLevel::Epci).map(|place| place as u32),
                    point: thousandths(territory),
                    postal: (start, rows.postal_codes.len() as u32),
                });
                rows.communes.len()
            }
        };
        placed.insert(&territory.code, place - 1);
        rows.names.push(&territory.name);
        rows.people.push(class(*inhabitants));
    }
    let mut former: Vec<(usize, u32, &str, bool)> = Vec::new();
    for old in &places.former {
        let successor = placed.get(&old.successor).copied().zip(codes::commune_number(old.code.code()));
        former.extend(successor.map(|(commune, code)| {
            let name = places.territories.binary_search_by(|territory| territory.code.cmp(&old.successor));
            let name = name.ok().and_then(|place| places.territories.get(place)).map(|successor| &successor.name);
            // Found by the name of its successor anyhow.
            let same = name.is_some_and(|name| place_key(name) == place_key(&old.name));
            (commune, code, if same { "" } else { &old.name }, old.sort == FormerSort::Arrondissement)
        }));
    }
    former.sort_unstable();
    for (commune, code, name, arrondissement) in former {
        rows.former.push(Former { code, commune: commune as u32, arrondissement });
        rows.names.push(name);
    }
    rows.link();
    rows
}

fn thousandths(territory: &Territory) -> Option<(i32, i32)> {
    let rounded = |degrees: f64| (degrees * 1000.0).round() as i32;
    territory.centre.map(|centre| (rounded(centre.lat), rounded(centre.lon)))
}
