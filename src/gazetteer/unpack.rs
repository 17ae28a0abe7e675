//! From columns to rows. What comes here has been on a journey: every number is checked, and
//! columns that do not fit each other are none.

use super::{
    columns::{Columns, sums, unzigzag},
    front,
    pack::ORIGIN,
    rows::{Commune, Departement, Epci, Former, Rows},
};

/// What a commune takes from its group.
struct Group {
    epci: Option<u32>,
    south: u32,
    west: u32,
    /// Its postal codes, a range of all.
    postal: (usize, usize),
}

/// The rows of these columns.
pub(super) fn rows(columns: &Columns) -> Option<Rows> {
    let mut rows = Rows {
        names: front::join(&columns.names)?,
        people: columns.people.clone(),
        regions: columns.regions.clone(),
        departements: departements(columns)?,
        epci: increasing(&columns.sirens)?.into_iter().map(|siren| Epci { siren, departements: Vec::new() }).collect(),
        ..Rows::default()
    };
    communes(columns, &mut rows)?;
    former(columns, &mut rows)?;
    rows.link();
    let current = rows.regions.len() + rows.departements.len() + rows.epci.len() + rows.communes.len();
    let fits = rows.people.len() == current && rows.names.len() == current + rows.former.len();
    // Without a commune, there is nothing to find.
    (fits && !rows.communes.is_empty()).then_some(rows)
}

/// Codes, which grow: what is looked up in them is halved.
fn increasing(steps: &[u32]) -> Option<Vec<u32>> {
    let codes = sums(steps)?;
    codes.is_sorted_by(|a, b| a < b).then_some(codes)
}

fn departements(columns: &Columns) -> Option<Vec<Departement>> {
    let codes = increasing(&columns.departements)?;
    if codes.len() != columns.departement_regions.len() {
        return None;
    }
    let mut departements = Vec::with_capacity(codes.len());
    for (code, region) in codes.into_iter().zip(&columns.departement_regions) {
        let region = usize::from(*region).checked_sub(1);
        if region.is_some_and(|place| place >= columns.regions.len()) {
            return None;
        }
        departements.push(Departement { code, region });
    }
    Some(departements)
}

/// The groups, and all their postal codes.
fn groups(columns: &Columns, epci: usize) -> Option<(Vec<Group>, Vec<u32>)> {
    let postal = differences(&columns.group_postal);
    let (souths, wests) = (differences(&columns.group_south), differences(&columns.group_west));
    let lens = [souths.len(), wests.len(), columns.group_postal_counts.len()];
    if lens.iter().any(|len| *len != columns.group_epci.len()) || postal.iter().any(|code| *code > 99_999) {
        return None;
    }
    let mut groups = Vec::with_capacity(souths.len());
    let mut start = 0;
    let corners = souths.into_iter().zip(wests).zip(&columns.group_postal_counts);
    for (((south, west), count), one) in corners.zip(&columns.group_epci) {
        let end = usize::checked_add(start, *count as usize).filter(|end| *end <= postal.len())?;
        let one = one.checked_sub(1);
        if one.is_some_and(|place| place as usize >= epci) {
            return None;
        }
        groups.push(Group { epci: one, south, west, postal: (start, end) });
        start = end;
    }
    Some((groups, postal))
}

fn differences(differences: &[u32]) -> Vec<u32> {
    let mut number = 0;
    differences
        .iter()
        .map(|difference| {
            number = unzigzag(number, *difference);
            number
        })
        .collect()
}

fn communes(columns: &Columns, rows: &mut Rows) -> Option<()> {
    let codes = increasing(&columns.communes)?;
    let (groups, postal) = groups(columns, rows.epci.len())?;
    if columns.group_counts.len() != rows.departements.len()
        || columns.commune_groups.len() != codes.len()
        || columns.postal_counts.len() != codes.len()
    {
        return None;
    }
    // Where the groups of each département start.
    let mut group_starts = vec![0];
    group_starts.extend(sums(&columns.group_counts)?);
    let mut unplaced = sums(&columns.unplaced)?.into_iter().peekable();
    let mut points = points(columns)?;
    let mut ranks = columns.postal.iter();
    for (place, ((code, group), count)) in
        codes.into_iter().zip(&columns.commune_groups).zip(&columns.postal_counts).enumerate()
    {
        let departement = rows.departement_of(code)?;
        let bound = |place: usize| group_starts.get(place).copied();
        let group = bound(departement)?.checked_add(*group).filter(|group| Some(*group) < bound(departement + 1))?;
        let group = groups.get(group as usize)?;
        let point = if unplaced.next_if_eq(&(place as u32)).is_some() {
            None
        } else {
            let (north, east) = points.next()?;
            Some((degrees(group.south, north, ORIGIN.0)?, degrees(group.west, east, ORIGIN.1)?))
        };
        let start = rows.postal_codes.len() as u32;
        for rank in ranks.by_ref().take(usize::from(*count)) {
            let place = Some(group.postal.0 + usize::from(*rank)).filter(|place| *place < group.postal.1)?;
            rows.postal_codes.push(*postal.get(place)?);
        }
        let own = (start, rows.postal_codes.len() as u32);
        if own.1 - own.0 != u32::from(*count) {
            return None;
        }
        let departement = departement as u32;
        rows.communes.push(Commune { code, departement, epci: group.epci, point, postal: own });
    }
    (unplaced.next().is_none() && points.next().is_none() && ranks.next().is_none()).then_some(())
}

/// How far north and east of their corners the communes lie, in thousandths of a degree.
fn points(columns: &Columns) -> Option<impl Iterator<Item = (u32, u32)>> {
    let planes = [&columns.north_low, &columns.north_high, &columns.east_low, &columns.east_high];
    let whole = |low: &u8, high: &u8| u32::from(*low) | u32::from(*high) << 8;
    let [north_low, north_high, east_low, east_high] = planes;
    planes.iter().all(|plane| plane.len() == north_low.len()).then(|| {
        let north = north_low.iter().zip(north_high).map(move |(low, high)| whole(low, high));
        north.zip(east_low.iter().zip(east_high).map(move |(low, high)| whole(low, high)))
    })
}

/// A coordinate in thousandths of a degree, if there is one like it on Earth.
fn degrees(corner: u32, more: u32, origin: i32) -> Option<i32> {
    let thousandths = i32::try_from(corner.checked_add(more)?).ok()?.checked_sub(origin)?;
    (-origin..=origin).contains(&thousandths).then_some(thousandths)
}

fn former(columns: &Columns, rows: &mut Rows) -> Option<()> {
    let successors = sums(&columns.former_communes)?;
    if successors.len() != columns.former_codes.len() {
        return None;
    }
    for (commune, code) in successors.into_iter().zip(&columns.former_codes) {
        let code = unzigzag(rows.communes.get(commune as usize)?.code, *code);
        rows.former.push(Former { code, commune, arrondissement: false });
    }
    for place in sums(&columns.arrondissements)? {
        rows.former.get_mut(place as usize)?.arrondissement = true;
    }
    Some(())
}
