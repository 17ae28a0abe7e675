//! A territory code as one number, in the same order: what columns of codes hold.

use super::{TerritoryCode, TerritoryLevel};

/// What can stand at a place of a code, in order: nothing, a digit, Corsica's letters.
const SIGNS: &[u8; 13] = b" 0123456789AB";

/// Places of a code that is no SIREN.
const PLACES: u32 = 5;

/// Bits below the level: 13⁵ and 10⁹ both fit.
const BITS: u32 = 30;

impl TerritoryLevel {
    /// The level of a code's number.
    pub fn of_number(number: u32) -> Self {
        match number >> BITS {
            0 => Self::Region,
            1 => Self::Departement,
            2 => Self::Epci,
            _ => Self::Commune,
        }
    }
}

impl TerritoryCode {
    /// This code as a number: two numbers are in the order of their codes.
    pub fn number(&self) -> u32 {
        let code = self.code().as_bytes();
        let rest = if self.level() == TerritoryLevel::Epci {
            code.iter().fold(0, |number, digit| number * 10 + u32::from(digit - b'0'))
        } else {
            let sign = |place| code.get(place).and_then(|sign| SIGNS.iter().position(|other| other == sign));
            (0..PLACES as usize).fold(0, |number, place| number * SIGNS.len() as u32 + sign(place).unwrap_or(0) as u32)
        };
        (self.level() as u32) << BITS | rest
    }

    /// The code of this number.
    pub fn from_number(number: u32) -> Option<Self> {
        let level = TerritoryLevel::of_number(number);
        let rest = number & ((1 << BITS) - 1);
        let text = if level == TerritoryLevel::Epci {
            (0..9).rev().map(|place| char::from(b'0' + (rest / 10_u32.pow(place) % 10) as u8)).collect()
        } else {
            let base = SIGNS.len() as u32;
            let sign = |place| char::from(SIGNS[(rest / base.pow(place) % base) as usize]);
            (0..PLACES).rev().map(sign).collect::<String>()
        };
        let code = Self::new(level, text.trim_end()).ok()?;
        // What no code has given is no number of one.
        (code.number() == number).then_some(code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(text: &str) -> TerritoryCode {
        text.parse().unwrap()
    }

    #[test]
    fn a_number_leads_back_to_its_code() {
        for text in ["reg-01", "reg-94", "dep-02", "dep-2A", "dep-974", "epci-200023414", "com-01001", "com-2B033"] {
            assert_eq!(TerritoryCode::from_number(code(text).number()), Some(code(text)), "{text}");
        }
    }

    #[test]
    fn numbers_have_the_order_of_codes() {
        let mut codes = ["com-2B033", "com-29001", "com-30001", "dep-97", "dep-971", "dep-2A", "dep-29", "dep-30"]
            .map(code)
            .to_vec();
        codes.extend(["reg-32", "reg-01", "epci-246200364", "epci-200023414", "com-97101"].map(code));
        codes.sort();
        assert!(codes.is_sorted_by_key(TerritoryCode::number));
    }

    #[test]
    fn other_numbers_are_no_codes() {
        for number in [0, 1 << BITS, 13_u32.pow(PLACES), u32::MAX, 2 << BITS | 123_456_789] {
            assert_eq!(TerritoryCode::from_number(number), None, "{number}");
        }
    }
}
