//! Records by région and by département.

use super::{
    Counted,
    counted::{Cross, Part, main_rows},
};
use crate::{
    catalogue::{Catalogue, SearchRequest},
    domain::{TerritoryCode, TerritoryLevel},
};

/// A région with what stands in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Region {
    /// Its code; none for what has no territory in the sources.
    pub code: Option<TerritoryCode>,
    /// How many.
    pub all: Counted,
    /// Its départements where records stand, most first, what names none last.
    pub departements: Vec<Departement>,
}

/// A département with what stands in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Departement {
    /// Its code; none for what stands in the région and in no département that the sources name.
    pub code: Option<TerritoryCode>,
    /// How many.
    pub all: Counted,
}

/// The régions where records of the main kind stand, most first, what has none last.
pub fn regions(catalogue: &Catalogue) -> Vec<Region> {
    let codes = &catalogue.territory_codes;
    let (wide, small) = (codes.of_level(TerritoryLevel::Region), codes.of_level(TerritoryLevel::Departement));
    let wider = |place: usize| {
        let code = codes.get(small.start + place);
        code.map(|code| catalogue.vocabulary.with_wider(&code)).unwrap_or_default()
    };
    let lies: Vec<Vec<usize>> = (0..small.len())
        .map(|place| wider(place).iter().filter_map(|code| codes.find(code)).filter(|at| wide.contains(at)).collect())
        .collect();
    let mut cross = Cross::new(wide.len(), small.len());
    for row in main_rows(catalogue) {
        let places = || catalogue.territories.values(row).iter().map(|place| usize::from(*place));
        let mut nowhere = true;
        for region in places().filter(|place| wide.contains(place)) {
            let inside = places().filter(|place| small.contains(place)).map(|place| place - small.start);
            let inside = inside.filter(|place| lies.get(*place).is_some_and(|regions| regions.contains(&region)));
            cross.add(row, &[(region - wide.start, true)], &inside.collect::<Vec<_>>());
            nowhere = false;
        }
        if nowhere {
            cross.add(row, &[], &[]);
        }
    }
    // A département lies in its région: asking for it asks for both.
    let filter = |line: Part, column: Part| {
        let place = match (line, column) {
            (_, Part::At(place)) => small.start + place,
            (Part::At(place), Part::Any) => wide.start + place,
            _ => return None,
        };
        Some(SearchRequest { territories: vec![codes.get(place)?], ..SearchRequest::default() })
    };
    let counted = |line, column| cross.counted(catalogue, (line, column), &filter);
    let inside = |line: Part| {
        let mut all: Vec<Departement> = Vec::new();
        for place in 0..small.len() {
            let counted = counted(line, Part::At(place));
            if counted.total() > 0 {
                let at = all.iter().position(|other| other.all.total() < counted.total()).unwrap_or(all.len());
                all.insert(at, Departement { code: codes.get(small.start + place), all: counted });
            }
        }
        let unknown = counted(line, Part::Unknown);
        if unknown.total() > 0 {
            all.push(Departement { code: None, all: unknown });
        }
        all
    };
    let mut regions: Vec<Region> = Vec::new();
    for place in 0..wide.len() {
        let all = counted(Part::At(place), Part::Any);
        if all.total() > 0 {
            let at = regions.iter().position(|other| other.all.total() < all.total()).unwrap_or(regions.len());
            regions
                .insert(at, Region { code: codes.get(wide.start + place), all, departements: inside(Part::At(place)) });
        }
    }
    let unknown = counted(Part::Unknown, Part::Any);
    if unknown.total() > 0 {
        regions.push(Region { code: None, all: unknown, departements: Vec::new() });
    }
    regions
}
