//! A point in degrees WGS84 and the distance between two of them.

use serde::{Deserialize, Serialize};
use std::fmt;

/// Mean radius of the Earth in km (IUGG, R1).
pub(super) const EARTH_RADIUS_KM: f64 = 6371.0088;

/// A point in degrees WGS84.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "Degrees")]
pub struct Point {
    /// Latitude in degrees, −90 to 90, north positive.
    pub lat: f64,
    /// Longitude in degrees, −180 to 180, east positive.
    pub lon: f64,
}

/// Two numbers that came from outside.
#[derive(Deserialize)]
struct Degrees {
    lat: f64,
    lon: f64,
}

impl TryFrom<Degrees> for Point {
    type Error = PointError;

    fn try_from(Degrees { lat, lon }: Degrees) -> Result<Self, PointError> {
        Self::new(lat, lon)
    }
}

/// Why two numbers are not a point.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PointError {
    /// The latitude that was given, in degrees.
    pub lat: f64,
    /// The longitude that was given, in degrees.
    pub lon: f64,
}

impl fmt::Display for PointError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "({}, {}) n’est pas un point en degrés WGS84", self.lat, self.lon)
    }
}

impl std::error::Error for PointError {}

impl Point {
    /// A point from degrees WGS84, or the reason why not.
    pub fn new(lat: f64, lon: f64) -> Result<Self, PointError> {
        let inside = (-90.0..=90.0).contains(&lat) && (-180.0..=180.0).contains(&lon);
        if inside { Ok(Self { lat, lon }) } else { Err(PointError { lat, lon }) }
    }

    /// The nearest of many points; none when there is none. They are compared on a flat Earth
    /// around this point, which is quick and right as far as a country is wide.
    pub fn nearest(self, others: impl IntoIterator<Item = Self>) -> Option<Self> {
        let narrower = self.lat.to_radians().cos();
        let squared = |other: &Self| {
            let (east, north) = ((other.lon - self.lon) * narrower, other.lat - self.lat);
            east * east + north * north
        };
        others.into_iter().min_by(|one, other| squared(one).total_cmp(&squared(other)))
    }

    /// Great-circle distance in km (haversine formula on a sphere of the mean radius; its error
    /// against the ellipsoid stays under 0.6 %).
    pub fn distance_km(self, other: Self) -> f64 {
        let (lat1, lat2) = (self.lat.to_radians(), other.lat.to_radians());
        let half_lat = (lat2 - lat1) / 2.0;
        let half_lon = (other.lon - self.lon).to_radians() / 2.0;
        let h = half_lat.sin().powi(2) + lat1.cos() * lat2.cos() * half_lon.sin().powi(2);
        2.0 * EARTH_RADIUS_KM * h.sqrt().min(1.0).asin()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_degree_of_latitude_is_about_111_km() {
        let distance = Point { lat: 50.0, lon: 2.0 }.distance_km(Point { lat: 51.0, lon: 2.0 });
        assert!((distance - 111.195).abs() < 0.01, "{distance}");
    }

    #[test]
    fn degrees_out_of_range_are_refused() {
        assert!(Point::new(91.0, 0.0).is_err());
        assert!(Point::new(0.0, f64::NAN).is_err());
        assert!(Point::new(-21.1, 55.5).is_ok());
    }

    #[test]
    fn degrees_out_of_range_are_not_read_either() {
        let read = |lat: f64, lon: f64| postcard::from_bytes::<Point>(&[lat, lon].map(f64::to_le_bytes).concat());
        assert_eq!(read(50.0, 2.0), Ok(Point { lat: 50.0, lon: 2.0 }));
        assert!(read(91.0, 0.0).is_err() && read(0.0, f64::NAN).is_err());
    }
}
