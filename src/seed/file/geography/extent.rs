//! Where France lies: a point that is elsewhere was mistyped or turned round.

use crate::geo::Point;

/// The département whose code starts so, then south, north, west and east in degrees WGS84,
/// widened to the next tenth. The first is the mainland with Corsica.
const EXTENTS: [(&str, [f64; 4]); 6] = [
    ("", [41.3, 51.2, -5.2, 9.6]),
    ("971", [15.8, 16.6, -61.9, -60.9]),
    ("972", [14.3, 14.9, -61.3, -60.8]),
    ("973", [2.1, 5.9, -54.7, -51.5]),
    ("974", [-21.5, -20.8, 55.1, 55.9]),
    ("976", [-13.1, -12.5, 44.9, 45.4]),
];

/// True when the point lies in the part of France that this commune belongs to. Nothing is known
/// of the other overseas territories.
pub(super) fn contains(commune: &str, point: Point) -> bool {
    let overseas = commune.starts_with("97") || commune.starts_with("98");
    EXTENTS
        .iter()
        .find(|(prefix, _)| if overseas { commune.get(..3) == Some(prefix) } else { prefix.is_empty() })
        .is_none_or(|(_, [south, north, west, east])| {
            (*south..=*north).contains(&point.lat) && (*west..=*east).contains(&point.lon)
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_point_lies_in_its_own_part_of_france() {
        let calais = Point { lat: 50.952, lon: 1.874 };
        let saint_denis = Point { lat: -20.93, lon: 55.45 };
        assert!(contains("62193", calais) && contains("97411", saint_denis) && contains("98818", calais));
        assert!(!contains("62193", saint_denis) && !contains("97411", calais));
        assert!(!contains("62193", Point { lat: calais.lon, lon: calais.lat }), "turned round");
    }
}
