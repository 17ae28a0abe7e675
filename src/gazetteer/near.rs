//! Where places lie.

use super::rows::{Commune, Entry, Rows};
use crate::geo::Point;

/// Beyond this a point is in no commune: the centres of the largest ones of the mainland lie
/// about 15 km from their edges.
const REACH_KM: f64 = 30.0;

/// `REACH_KM` in thousandths of a degree of latitude (111 km a degree), rounded up.
const REACH_LAT: i32 = 280;

/// The same in longitude, up to 67 degrees from the equator.
const REACH_LON: i32 = 720;

impl Commune {
    /// Its centre.
    pub fn centre(&self) -> Option<Point> {
        let degrees = |thousandths: i32| f64::from(thousandths) / 1000.0;
        self.point.and_then(|(lat, lon)| Point::new(degrees(lat), degrees(lon)).ok())
    }
}

impl Rows {
    /// The commune whose centre is nearest, within reach.
    pub fn nearest(&self, point: Point) -> Option<Entry> {
        let (lat, lon) = ((point.lat * 1000.0) as i32, (point.lon * 1000.0) as i32);
        let mut nearest = None;
        let mut least = REACH_KM;
        for (place, commune) in self.communes.iter().enumerate() {
            // Most are far away, which whole numbers tell at once.
            let around = |(a, b): (i32, i32)| (a - lat).abs() <= REACH_LAT && (b - lon).abs() <= REACH_LON;
            if let Some(centre) = commune.centre().filter(|_| commune.point.is_some_and(around)) {
                let distance = centre.distance_km(point);
                if distance <= least {
                    (nearest, least) = (Some(Entry::Commune(place)), distance);
                }
            }
        }
        nearest
    }

    /// The centres of the communes of an entry.
    pub fn points(&self, entry: Entry) -> Vec<Point> {
        let inside = |place: usize, commune: &Commune| match entry {
            Entry::Region(region) => {
                self.departements.get(commune.departement as usize).is_some_and(|one| one.region == Some(region))
            }
            Entry::Departement(departement) => commune.departement as usize == departement,
            Entry::Epci(epci) => commune.epci.map(|place| place as usize) == Some(epci),
            Entry::Commune(own) => own == place,
            Entry::Former(_) => false,
        };
        let communes = self.communes.iter().enumerate().filter(|(place, commune)| inside(*place, commune));
        communes.filter_map(|(_, commune)| commune.centre()).collect()
    }
}
