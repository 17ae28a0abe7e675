//! Numbers with their nouns.

/// `n` with its noun, which agrees: in French, 0 and 1 are singular. Thousands are parted by a
/// narrow no-break space.
pub fn count(n: u32, singular: &str, plural: &str) -> String {
    format!("{}\u{a0}{}", grouped(n), if n < 2 { singular } else { plural })
}

/// «6 PTCE».
pub fn ptce(n: u32) -> String {
    count(n, "PTCE", "PTCE")
}

/// «1 fiche», «2 fiches».
pub fn records(n: u32) -> String {
    count(n, "fiche", "fiches")
}

/// «1 résultat», «2 résultats».
pub fn results(n: u32) -> String {
    count(n, "résultat", "résultats")
}

/// «12 345», thousands parted by a narrow no-break space.
pub(super) fn grouped(n: u32) -> String {
    let digits = n.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3 * 3);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push('\u{202f}');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nouns_agree_with_their_number() {
        assert_eq!(records(0), "0\u{a0}fiche");
        assert_eq!(records(1), "1\u{a0}fiche");
        assert_eq!(results(2), "2\u{a0}résultats");
        assert_eq!(ptce(12_345), "12\u{202f}345\u{a0}PTCE");
    }
}
