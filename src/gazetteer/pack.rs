//! From rows to columns.

use super::{
    columns::{Columns, steps, zigzag},
    front,
    rows::{Commune, Rows},
};
use std::collections::BTreeMap;

/// The south pole and the antimeridian, from where points are counted, in thousandths of a
/// degree.
pub(super) const ORIGIN: (i32, i32) = (90_000, 180_000);

/// What the communes of a group share.
#[derive(Default)]
struct Group {
    /// South-west corner.
    corner: Option<(u32, u32)>,
    /// How often each postal code stands.
    postal: BTreeMap<u32, usize>,
}

/// The columns of these rows.
pub(super) fn columns(rows: &Rows) -> Columns {
    let mut columns = Columns {
        names: front::cut(&rows.names),
        people: rows.people.clone(),
        regions: rows.regions.clone(),
        departements: steps(rows.departements.iter().map(|departement| departement.code)),
        departement_regions: rows
            .departements
            .iter()
            .map(|one| one.region.map_or(0, |place| place as u8 + 1))
            .collect(),
        sirens: steps(rows.epci.iter().map(|epci| epci.siren)),
        communes: steps(rows.communes.iter().map(|commune| commune.code)),
        former_communes: steps(rows.former.iter().map(|old| old.commune)),
        ..Columns::default()
    };
    groups(rows, &mut columns);
    for old in &rows.former {
        let successor = rows.communes.get(old.commune as usize).map_or(0, |commune| commune.code);
        columns.former_codes.push(zigzag(successor, old.code));
    }
    let arrondissements = rows.former.iter().enumerate().filter(|(_, old)| old.arrondissement);
    columns.arrondissements = steps(arrondissements.map(|(place, _)| place as u32));
    columns
}

fn groups(rows: &Rows, columns: &mut Columns) {
    // By département, then by EPCI plus one, so that those in none come first.
    let key = |commune: &Commune| (commune.departement, commune.epci.map_or(0, |place| place + 1));
    let mut groups: BTreeMap<(u32, u32), Group> = BTreeMap::new();
    for commune in &rows.communes {
        let group = groups.entry(key(commune)).or_default();
        if let Some((north, east)) = from_origin(commune) {
            let (south, west) = group.corner.unwrap_or((north, east));
            group.corner = Some((south.min(north), west.min(east)));
        }
        for code in rows.postal_codes(commune) {
            *group.postal.entry(*code).or_default() += 1;
        }
    }
    columns.group_counts = vec![0; rows.departements.len()];
    let (mut south_before, mut west_before) = (0, 0);
    let mut postal_of: BTreeMap<(u32, u32), Vec<u32>> = BTreeMap::new();
    for (key, group) in &groups {
        if let Some(count) = columns.group_counts.get_mut(key.0 as usize) {
            *count += 1;
        }
        columns.group_epci.push(key.1);
        let (south, west) = group.corner.unwrap_or((south_before, west_before));
        columns.group_south.push(zigzag(south_before, south));
        columns.group_west.push(zigzag(west_before, west));
        (south_before, west_before) = (south, west);
        let mut postal: Vec<u32> = group.postal.keys().copied().collect();
        postal.sort_by_key(|code| std::cmp::Reverse(group.postal.get(code).copied()));
        columns.group_postal_counts.push(postal.len() as u32);
        postal_of.insert(*key, postal);
    }
    let mut before = 0;
    for code in postal_of.values().flatten() {
        columns.group_postal.push(zigzag(before, *code));
        before = *code;
    }
    let mut unplaced = Vec::new();
    for (place, commune) in rows.communes.iter().enumerate() {
        let key = key(commune);
        columns.commune_groups.push(groups.range((key.0, 0)..key).count() as u32);
        match from_origin(commune).zip(groups.get(&key).and_then(|group| group.corner)) {
            Some(((north, east), (south, west))) => {
                let ([north_low, north_high, ..], [east_low, east_high, ..]) =
                    ((north - south).to_le_bytes(), (east - west).to_le_bytes());
                columns.north_low.push(north_low);
                columns.north_high.push(north_high);
                columns.east_low.push(east_low);
                columns.east_high.push(east_high);
            }
            None => unplaced.push(place as u32),
        }
        let own = rows.postal_codes(commune);
        columns.postal_counts.push(own.len() as u8);
        let all = postal_of.get(&key).map(Vec::as_slice).unwrap_or_default();
        columns
            .postal
            .extend(own.iter().filter_map(|code| all.iter().position(|other| other == code)).map(|n| n as u8));
    }
    columns.unplaced = steps(unplaced.into_iter());
}

/// Thousandths of a degree north of the south pole and east of the antimeridian.
fn from_origin(commune: &Commune) -> Option<(u32, u32)> {
    commune.point.map(|(lat, lon)| ((lat + ORIGIN.0) as u32, (lon + ORIGIN.1) as u32))
}
