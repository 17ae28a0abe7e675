//! Numbers that never fall, each written as the step from the one before, for
//! `#[serde(with = "flat::steps")]`: where things start, and sorted codes.

use super::numbers::{pack, unpack};
use serde::{Deserializer, Serializer, de::Error};
use serde_bytes::Bytes;

/// Writes the steps. A number that falls, which its owner never has, would come back as the one before.
pub fn serialize<S: Serializer>(numbers: &[u32], serializer: S) -> Result<S::Ok, S::Error> {
    let mut before = 0;
    let step = |number: &u32| number.saturating_sub(std::mem::replace(&mut before, *number));
    serializer.serialize_bytes(&pack(&numbers.iter().map(step).collect::<Vec<u32>>()))
}

/// Reads the numbers; those that grow out of range are an error.
pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<u32>, D::Error> {
    let bytes: &Bytes = serde::Deserialize::deserialize(deserializer)?;
    unpack(bytes).and_then(sums).ok_or_else(|| D::Error::custom("not steps"))
}

fn sums(mut steps: Vec<u32>) -> Option<Vec<u32>> {
    let mut sum = 0_u32;
    for step in &mut steps {
        sum = sum.checked_add(*step)?;
        *step = sum;
    }
    Some(steps)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_add_up_or_are_refused() {
        assert_eq!(sums(vec![0, 3, 0, 4]), Some(vec![0, 3, 3, 7]));
        assert_eq!(sums(vec![u32::MAX, 1]), None);
    }
}
