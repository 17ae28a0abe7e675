//! Points, or none, as two blocks of bytes, for `#[serde(with = "flat::points")]`: which are there,
//! then the latitude and the longitude of each, in degrees WGS84 as 64-bit little-endian floats.

use crate::geo::Point;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};
use serde_bytes::Bytes;

/// Bytes of a point.
const POINT: usize = 16;

/// Writes points.
pub fn serialize<S: Serializer>(points: &[Option<Point>], serializer: S) -> Result<S::Ok, S::Error> {
    let there: Vec<u8> = points.iter().map(|point| u8::from(point.is_some())).collect();
    let each = points.iter().flatten().flat_map(|point| [point.lat, point.lon]);
    let degrees: Vec<u8> = each.flat_map(f64::to_le_bytes).collect();
    (Bytes::new(&there), Bytes::new(&degrees)).serialize(serializer)
}

/// Reads points; what is no point on the Earth is an error.
pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Option<Point>>, D::Error> {
    let (there, degrees): (&Bytes, &Bytes) = Deserialize::deserialize(deserializer)?;
    read(there, degrees).ok_or_else(|| D::Error::custom("not points"))
}

fn read(there: &[u8], degrees: &[u8]) -> Option<Vec<Option<Point>>> {
    let mut each = degrees.chunks_exact(POINT);
    let mut points = vec![None; there.len()];
    for (point, there) in points.iter_mut().zip(there) {
        *point = match there {
            0 => None,
            1 => Some(place(each.next()?)?),
            _ => return None,
        };
    }
    (each.next().is_none() && each.remainder().is_empty()).then_some(points)
}

fn place(bytes: &[u8]) -> Option<Point> {
    let (lat, lon) = bytes.split_first_chunk()?;
    Point::new(f64::from_le_bytes(*lat), f64::from_le_bytes(*lon.first_chunk()?)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Points(#[serde(with = "super")] Vec<Option<Point>>);

    #[test]
    fn points_come_back_and_stay_missing() {
        let points = Points(vec![None, Point::new(50.29, 2.78).ok(), None, Point::new(-21.1, 55.5).ok()]);
        let bytes = postcard::to_allocvec(&points).unwrap();
        assert_eq!(postcard::from_bytes::<Points>(&bytes).unwrap(), points);
    }

    #[test]
    fn wrong_bytes_are_no_points() {
        let far = [91.0_f64, 0.0].map(f64::to_le_bytes).concat();
        assert_eq!(read(&[1], &far), None, "north of the pole");
        assert_eq!(read(&[1], &[0; 15]), None, "half a point");
        assert_eq!(read(&[0], &[0; 16]), None, "nobody's point");
        assert_eq!(read(&[2], &[0; 16]), None, "neither there nor not");
        assert_eq!(read(&[0, 1], &[0; 16]).map(|points| points.len()), Some(2));
    }
}
