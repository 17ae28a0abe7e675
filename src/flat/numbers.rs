//! Whole numbers as one block of bytes, for `#[serde(with = "flat::numbers")]`.

use serde::{Deserializer, Serializer, de::Error};
use serde_bytes::Bytes;
use std::ops::{BitOr, Shl};

/// Writes numbers as bytes: how many bytes each takes (1 to 4), then the lowest of each, and so on.
pub fn serialize<T: Copy + Into<u32>, S: Serializer>(numbers: &[T], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_bytes(&pack(numbers))
}

/// Reads numbers; one that is too large for its column is an error.
pub fn deserialize<'de, T, D>(deserializer: D) -> Result<Vec<T>, D::Error>
where
    T: Copy + Default + From<u8> + Shl<u32, Output = T> + BitOr<Output = T>,
    D: Deserializer<'de>,
{
    let bytes: &Bytes = serde::Deserialize::deserialize(deserializer)?;
    unpack(bytes).ok_or_else(|| D::Error::custom("not numbers"))
}

pub(super) fn pack<T: Copy + Into<u32>>(numbers: &[T]) -> Vec<u8> {
    let most: u32 = numbers.iter().map(|number| (*number).into()).max().unwrap_or(0);
    let width = (4 - most.leading_zeros() / 8).max(1);
    let bytes = (0..width).flat_map(|byte| numbers.iter().map(move |number| ((*number).into() >> (8 * byte)) as u8));
    std::iter::once(width as u8).chain(bytes).collect()
}

pub(super) fn unpack<T>(bytes: &[u8]) -> Option<Vec<T>>
where
    T: Copy + Default + From<u8> + Shl<u32, Output = T> + BitOr<Output = T>,
{
    let (width, bytes) = bytes.split_first()?;
    let width = usize::from(*width);
    if !(1..=size_of::<T>()).contains(&width) || !bytes.len().is_multiple_of(width) {
        return None;
    }
    let mut numbers = vec![T::default(); bytes.len() / width];
    for plane in bytes.chunks_exact(numbers.len().max(1)).rev() {
        for (number, byte) in numbers.iter_mut().zip(plane) {
            *number = *number << 8 | T::from(*byte);
        }
    }
    Some(numbers)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn small_numbers_take_one_byte() {
        assert_eq!(pack(&[1_u32, 2, 255]), [1, 1, 2, 255]);
        assert_eq!(pack(&[1_u16, 258]), [2, 1, 2, 0, 1]);
        assert_eq!(unpack::<u32>(&pack::<u32>(&[])).as_deref(), Some(&[][..]));
    }

    #[test]
    fn wrong_bytes_are_no_numbers() {
        assert_eq!(unpack::<u32>(&[]), None, "no width");
        assert_eq!(unpack::<u32>(&[0]), None, "no byte a number");
        assert_eq!(unpack::<u32>(&[0, 1, 2]), None);
        assert_eq!(unpack::<u32>(&[5, 1, 2, 3, 4, 5]), None, "wider than its column");
        assert_eq!(unpack::<u16>(&[3, 1, 2, 3]), None);
        assert_eq!(unpack::<u32>(&[2, 1, 2, 3]), None, "half a number");
    }

    proptest! {
        #[test]
        fn numbers_come_back(numbers: Vec<u32>, small: Vec<u16>) {
            prop_assert_eq!(unpack(&pack(&numbers)), Some(numbers));
            prop_assert_eq!(unpack(&pack(&small)), Some(small));
        }

        #[test]
        fn any_bytes_are_numbers_or_refused(bytes: Vec<u8>) {
            if let Some(numbers) = unpack::<u32>(&bytes) {
                prop_assert!(numbers.len() < bytes.len());
            }
        }
    }
}
