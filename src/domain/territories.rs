//! Territories and lists of codes as a dataset keeps them: flat columns, since 100,000 records can
//! stand in 24,000 communes. A territory is made where it is asked for.

use super::{Territory, TerritoryCode, TerritoryLevel};
use crate::{
    flat::{Column, Texts, points, steps},
    geo::Point,
};
use serde::{Deserialize, Serialize, Serializer};
use std::ops::Range;

/// Territory codes, sorted, once each.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Codes {
    /// `TerritoryCode::number` of each.
    #[serde(with = "steps")]
    numbers: Vec<u32>,
}

impl<'a> FromIterator<&'a TerritoryCode> for Codes {
    fn from_iter<I: IntoIterator<Item = &'a TerritoryCode>>(codes: I) -> Self {
        let mut numbers: Vec<u32> = codes.into_iter().map(TerritoryCode::number).collect();
        numbers.sort_unstable();
        numbers.dedup();
        Self { numbers }
    }
}

impl Codes {
    /// The code at this place.
    pub fn get(&self, place: usize) -> Option<TerritoryCode> {
        TerritoryCode::from_number(*self.numbers.get(place)?)
    }

    /// The place of this code.
    pub fn find(&self, code: &TerritoryCode) -> Option<usize> {
        self.numbers.binary_search(&code.number()).ok()
    }

    /// The places of the codes of this level.
    pub fn of_level(&self, level: TerritoryLevel) -> Range<usize> {
        let before = |past: bool| {
            self.numbers.partition_point(|number| {
                let other = TerritoryLevel::of_number(*number);
                other < level || past && other == level
            })
        };
        before(false)..before(true)
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.numbers.len()
    }

    /// True when there is none.
    pub fn is_empty(&self) -> bool {
        self.numbers.is_empty()
    }
}

/// Territories, sorted by code.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
pub struct Territories(Columns);

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
struct Columns {
    codes: Codes,
    names: Texts,
    /// The codes that stand in `within`.
    wider: Codes,
    /// Places in `wider`.
    within: Column,
    #[serde(with = "points")]
    centres: Vec<Option<Point>>,
    /// The numbers that stand in `postal`.
    postal_codes: Texts,
    /// Places in `postal_codes`.
    postal: Column,
}

/// Whoever reads an export reads territories, not columns.
impl Serialize for Territories {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if serializer.is_human_readable() { serializer.collect_seq(self.iter()) } else { self.0.serialize(serializer) }
    }
}

impl FromIterator<Territory> for Territories {
    fn from_iter<I: IntoIterator<Item = Territory>>(territories: I) -> Self {
        let mut all: Vec<Territory> = territories.into_iter().collect();
        all.sort_by(|one, other| one.code.cmp(&other.code));
        all.dedup_by(|one, other| one.code == other.code);
        let wider: Codes = all.iter().flat_map(|territory| &territory.within).collect();
        let mut postal: Vec<&str> =
            all.iter().flat_map(|territory| &territory.postal_codes).map(String::as_str).collect();
        postal.sort_unstable();
        postal.dedup();
        let places = |territory: &Territory| {
            territory.within.iter().filter_map(|code| wider.find(code)).map(|place| place as u16).collect()
        };
        let numbers = |territory: &Territory| {
            let found = territory.postal_codes.iter().filter_map(|code| postal.binary_search(&code.as_str()).ok());
            found.map(|place| place as u16).collect()
        };
        Self(Columns {
            codes: all.iter().map(|territory| &territory.code).collect(),
            names: all.iter().map(|territory| territory.name.as_str()).collect(),
            within: Column::of(all.iter().map(places)),
            centres: all.iter().map(|territory| territory.centre).collect(),
            postal: Column::of(all.iter().map(numbers)),
            postal_codes: postal.into_iter().collect(),
            wider,
        })
    }
}

impl Territories {
    /// The territory at this place.
    pub fn get(&self, place: usize) -> Option<Territory> {
        let Columns { codes, names, wider, within, centres, postal_codes, postal } = &self.0;
        let row = u32::try_from(place).ok()?;
        let number = |place: &u16| postal_codes.get(usize::from(*place)).map(str::to_owned);
        Some(Territory {
            code: codes.get(place)?,
            name: names.get(place)?.to_owned(),
            within: within.values(row).iter().filter_map(|place| wider.get(usize::from(*place))).collect(),
            centre: *centres.get(place)?,
            postal_codes: postal.values(row).iter().filter_map(number).collect(),
        })
    }

    /// The place of this code.
    pub fn find(&self, code: &TerritoryCode) -> Option<usize> {
        self.0.codes.find(code)
    }

    /// The name at this place.
    pub fn name(&self, place: usize) -> Option<&str> {
        self.0.names.get(place)
    }

    /// The name of the territory whose code stands at this place of a list of codes.
    pub fn name_of(&self, codes: &Codes, place: usize) -> Option<&str> {
        self.name(self.0.codes.numbers.binary_search(codes.numbers.get(place)?).ok()?)
    }

    /// Each in turn. Making all of 24,000 takes some milliseconds: not at every key.
    pub fn iter(&self) -> impl Iterator<Item = Territory> {
        (0..self.len()).filter_map(|place| self.get(place))
    }

    /// Those of a level.
    pub fn of_level(&self, level: TerritoryLevel) -> impl Iterator<Item = Territory> {
        self.0.codes.of_level(level).filter_map(|place| self.get(place))
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.codes.len()
    }

    /// True when there is none.
    pub fn is_empty(&self) -> bool {
        self.0.codes.is_empty()
    }

    /// True when each column has what each territory takes.
    pub fn is_whole(&self) -> bool {
        let Columns { codes, names, wider: _, within, centres, postal_codes, postal } = &self.0;
        let rows = codes.len();
        let numbers = postal_codes.len();
        names.is_whole(rows)
            && within.is_whole(rows)
            && centres.len() == rows
            && postal.is_whole(rows)
            && postal_codes.is_whole(numbers)
    }
}
