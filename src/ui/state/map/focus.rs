//! Which territory fills the map, from those that a request names. Pure.

use crate::{
    domain::{TerritoryCode, TerritoryLevel},
    outlines::Outlines,
};

/// The smallest drawn territory that holds all these; none for the whole sheet. `wider` tells what
/// a territory lies in.
pub fn focus_of(
    territories: &[TerritoryCode],
    wider: impl Fn(&TerritoryCode) -> Vec<TerritoryCode>,
    outlines: &Outlines,
) -> Option<TerritoryCode> {
    let drawn = |code: &TerritoryCode| -> Vec<TerritoryCode> {
        // Beyond what is told, a département knows its région.
        let mut around = wider(code);
        around.push(code.clone());
        around.extend(outlines.shape(code).and_then(|shape| shape.region.clone()));
        around.retain(|code| outlines.shape(code).is_some());
        around
    };
    let (first, others) = territories.split_first()?;
    let mut common = drawn(first);
    // An intercommunalité can lie in several départements: then none of them holds it.
    for level in [TerritoryLevel::Departement, TerritoryLevel::Region] {
        if common.iter().filter(|code| code.level() == level).count() > 1 {
            common.retain(|code| code.level() != level);
        }
    }
    for other in others {
        let around = drawn(other);
        common.retain(|code| around.contains(code));
    }
    let smallest = |level| common.iter().find(|code| code.level() == level).cloned();
    smallest(TerritoryLevel::Departement).or_else(|| smallest(TerritoryLevel::Region))
}

/// What lies around a territory: the région of a département; none around a région.
pub fn wider(code: &TerritoryCode, outlines: &Outlines) -> Option<TerritoryCode> {
    outlines.shape(code)?.region.clone()
}
