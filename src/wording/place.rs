//! Territories and points in words.

use crate::{domain::TerritoryLevel, geo::Point};

/// The name of a level.
pub fn level(level: TerritoryLevel) -> &'static str {
    match level {
        TerritoryLevel::Region => "Région",
        TerritoryLevel::Departement => "Département",
        TerritoryLevel::Epci => "Intercommunalité",
        TerritoryLevel::Commune => "Commune",
    }
}

/// «50° 21′ N · 3° 31′ E», as an atlas writes it. Cut to the minute, about 2 km: the point is the
/// centre of a commune, not an address.
pub fn coordinates(point: Point) -> String {
    let side = |degrees: f64, positive: char, negative: char| {
        let minutes = (degrees.abs() * 60.0).round() as u32;
        let letter = if degrees < 0.0 { negative } else { positive };
        format!("{}°\u{a0}{:02}′\u{a0}{letter}", minutes / 60, minutes % 60)
    };
    // In French, west is «ouest».
    format!("{} · {}", side(point.lat, 'N', 'S'), side(point.lon, 'E', 'O'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn coordinates_are_written_in_degrees_and_minutes() {
        assert_eq!(coordinates(Point { lat: 50.358, lon: 3.523 }), "50°\u{a0}21′\u{a0}N · 3°\u{a0}31′\u{a0}E");
        assert_eq!(coordinates(Point { lat: -21.1, lon: -0.999 }), "21°\u{a0}06′\u{a0}S · 1°\u{a0}00′\u{a0}O");
    }
}
