//! From rows back to codes and names.

use super::{
    codes,
    rows::{Entry, Rows},
};
use crate::domain::{PlaceHint, Territory, TerritoryCode, TerritoryLevel};

/// What parts the départements of an EPCI.
const COMMA: &str = ", ";

impl Rows {
    /// The entry of a code; that of its successor for a former commune.
    pub fn find(&self, code: &TerritoryCode) -> Option<Entry> {
        let text = code.code();
        match code.level() {
            TerritoryLevel::Region => {
                let number: u8 = text.parse().ok()?;
                self.regions.iter().position(|region| *region == number).map(Entry::Region)
            }
            TerritoryLevel::Departement => {
                let number = codes::departement_number(text)?;
                let place = self.departements.binary_search_by(|one| one.code.cmp(&number)).ok()?;
                // «620» has the form of a département's code, and is none.
                (codes::departement_code(number) == text).then_some(Entry::Departement(place))
            }
            TerritoryLevel::Epci => {
                let siren: u32 = text.parse().ok()?;
                self.epci.binary_search_by(|epci| epci.siren.cmp(&siren)).ok().map(Entry::Epci)
            }
            TerritoryLevel::Commune => {
                let number = codes::commune_number(text)?;
                let current = self.communes.binary_search_by(|commune| commune.code.cmp(&number)).ok();
                let former = || self.former.iter().find(|old| old.code == number).map(|old| old.commune as usize);
                current.or_else(former).map(Entry::Commune)
            }
        }
    }

    /// The code of an entry; that of its successor for a former commune.
    pub fn code(&self, entry: Entry) -> Option<TerritoryCode> {
        let (level, code) = match self.current(entry) {
            Entry::Region(place) => {
                let mut code = String::new();
                codes::push_padded(u32::from(*self.regions.get(place)?), 2, &mut code);
                (TerritoryLevel::Region, code)
            }
            Entry::Departement(place) => {
                (TerritoryLevel::Departement, codes::departement_code(self.departements.get(place)?.code))
            }
            Entry::Epci(place) => {
                let mut code = String::new();
                codes::push_padded(self.epci.get(place)?.siren, 9, &mut code);
                (TerritoryLevel::Epci, code)
            }
            Entry::Commune(place) => (TerritoryLevel::Commune, codes::commune_code(self.communes.get(place)?.code)),
            Entry::Former(_) => return None,
        };
        TerritoryCode::new(level, &code).ok()
    }

    /// What the domain knows of an entry.
    pub fn territory(&self, entry: Entry) -> Option<Territory> {
        let entry = self.current(entry);
        let commune = match entry {
            Entry::Commune(place) => self.communes.get(place),
            _ => None,
        };
        let postal = commune.map(|commune| self.postal_codes(commune)).unwrap_or_default();
        let departements = self.departements_of(entry);
        let mut regions: Vec<usize> =
            departements.iter().filter_map(|place| self.departements.get(*place)?.region).collect();
        regions.sort_unstable();
        regions.dedup();
        let epci = commune.and_then(|commune| commune.epci).map(|place| Entry::Epci(place as usize));
        let wider = departements.into_iter().map(Entry::Departement).filter(|wider| *wider != entry);
        let within = epci.into_iter().chain(wider).chain(regions.into_iter().map(Entry::Region));
        Some(Territory {
            code: self.code(entry)?,
            name: self.name(entry).to_owned(),
            within: within.filter_map(|wider| self.code(wider)).collect(),
            centre: commune.and_then(|commune| commune.centre()),
            postal_codes: postal.iter().map(|code| codes::postal_code(*code)).collect(),
        })
    }

    /// The offer of an entry, found by `found_by`, or by the name of a former commune.
    pub fn hint(&self, entry: Entry, found_by: Option<String>, corrected: bool) -> Option<PlaceHint> {
        let former = matches!(entry, Entry::Former(_)).then(|| self.name(entry)).filter(|name| !name.is_empty());
        let (mut context, mut number) = (String::new(), String::new());
        for place in self.departements_of(entry) {
            if !number.is_empty() {
                context.push_str(COMMA);
                number.push_str(COMMA);
            }
            context.push_str(self.name(Entry::Departement(place)));
            number.push_str(&self.departements.get(place).map(|one| codes::departement_code(one.code))?);
        }
        if matches!(entry, Entry::Departement(_)) {
            context.clear();
        }
        Some(PlaceHint {
            code: self.code(entry)?,
            name: self.name(self.current(entry)).to_owned(),
            context,
            number,
            found_by: found_by.or_else(|| former.map(str::to_owned)),
            corrected,
        })
    }
}
