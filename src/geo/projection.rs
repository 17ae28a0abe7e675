//! From degrees WGS84 to kilometres on a plane: Lambert-93 for mainland France, a plain one for
//! islands far away. There is no way back: a map never reads its own drawing.

use super::{Point, point::EARTH_RADIUS_KM};

/// A way to flatten the Earth.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Projection {
    /// Lambert-93 (EPSG:2154), the conic conformal projection of mainland France, exact to the
    /// metre.
    Lambert93,
    /// Equirectangular around a point, true to scale there. On a territory 400 km high (Guyane)
    /// lengths are wrong by 0.5 % at most, on the islands by 0.1 %.
    Around(Point),
}

/// Lambert-93's constants, and the formula: IGN, «Projection cartographique conique conforme de
/// Lambert, algorithmes», NT/G 71, ALG0001 and ALG0003, with the parameters of RGF93 / Lambert-93
/// (parallels 44° and 49°, meridian 3°).
mod lambert93 {
    /// Exponent of the projection.
    pub const N: f64 = 0.725_607_765_053_267;
    /// Constant of the projection, km.
    pub const C: f64 = 11_754.255_426_096;
    /// Easting of the pole, km.
    pub const X: f64 = 700.0;
    /// Northing of the pole, km.
    pub const Y: f64 = 12_655.612_049_876;
    /// Central meridian, degrees.
    pub const MERIDIAN: f64 = 3.0;
    /// First eccentricity of the ellipsoid (GRS 80).
    pub const ECCENTRICITY: f64 = 0.081_819_191_042_816;
}

impl Projection {
    /// East and north of a point, km. For `Lambert93` they are the coordinates that maps of
    /// France print, in kilometres.
    pub fn km(self, point: Point) -> (f64, f64) {
        let sin = point.lat.to_radians().sin();
        match self {
            Self::Lambert93 => {
                use lambert93::{C, ECCENTRICITY, MERIDIAN, N, X, Y};
                let isometric_latitude = sin.atanh() - ECCENTRICITY * (ECCENTRICITY * sin).atanh();
                let radius = C * (-N * isometric_latitude).exp();
                let angle = N * (point.lon - MERIDIAN).to_radians();
                (X + radius * angle.sin(), Y - radius * angle.cos())
            }
            Self::Around(centre) => {
                let east = (point.lon - centre.lon).to_radians() * centre.lat.to_radians().cos();
                let north = (point.lat - centre.lat).to_radians();
                (EARTH_RADIUS_KM * east, EARTH_RADIUS_KM * north)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_origin_of_lambert_93_is_where_its_definition_puts_it() {
        let (east, north) = Projection::Lambert93.km(Point { lat: 46.5, lon: 3.0 });
        assert!((east - 700.0).abs() < 0.001 && (north - 6600.0).abs() < 0.001, "{east} {north}");
    }

    #[test]
    fn the_pole_is_a_point_and_not_an_error() {
        for lat in [90.0, -90.0] {
            let (east, north) = Projection::Lambert93.km(Point { lat, lon: 0.0 });
            assert!(!east.is_nan() && !north.is_nan(), "{east} {north}");
        }
    }

    #[test]
    fn around_a_point_a_kilometre_is_a_kilometre() {
        let centre = Point { lat: -21.1, lon: 55.5 };
        let (east, north) = Projection::Around(centre).km(Point { lat: -21.4, lon: 55.8 });
        let measured = centre.distance_km(Point { lat: -21.4, lon: 55.8 });
        assert!(east > 0.0 && north < 0.0);
        assert!((east.hypot(north) / measured - 1.0).abs() < 0.001, "{east} {north} {measured}");
    }
}
